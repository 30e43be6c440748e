"""The rules of the house that a machine can check, as functions over any tree.

Each returns what breaks it, one line per place; test_architecture.py holds our own tree against
them, and proves on small wrong trees that each would be seen.
"""

from __future__ import annotations

import ast
import os
from collections.abc import Iterator
from pathlib import Path

LEVELS = {
    "app": 4,
    "pages": 4,
    "benefits.__main__": 4,
    "benefits.cli": 4,
    "benefits.server": 4,
    "benefits.ui": 3,
    "benefits.actions": 2,
    "benefits.views": 2,
    "benefits.intake": 1,
    "benefits.packs": 1,
    "benefits.ledger": 1,
    "benefits.charts": 1,
    "benefits.text": 1,
    "benefits.domain": 0,
    "benefits": 0,
}
# The only steps to the side: the command line is how the server is started.
SIDE_DOORS = {("benefits.__main__", "benefits.cli"), ("benefits.cli", "benefits.server")}
# What a page wants to know or do it asks a view or an action.
BEHIND_DOORS = {"benefits.ledger", "benefits.intake"}
HOMES = {
    "streamlit": {"app", "pages", "benefits.ui", "benefits.server"},
    "sqlmodel": {"benefits.ledger"},
    "sqlalchemy": {"benefits.ledger"},
    "alembic": {"benefits.ledger"},
    "psycopg": {"benefits.ledger"},
    "sqlite3": {"benefits.ledger"},
    "altair": {"benefits.charts"},
    "openpyxl": {"benefits.intake", "benefits.packs"},
    "xlsxwriter": {"benefits.packs"},
    "python_calamine": {"benefits.intake", "benefits.packs"},
    "msoffcrypto": {"benefits.intake"},
    "olefile": {"benefits.intake"},
    "rapidfuzz": {"benefits.intake"},
    "babel": {"benefits.text"},
    "fluent": {"benefits.text"},
    "starlette": {"benefits.server"},
    "uvicorn": {"benefits.server"},
    "anyio": {"benefits.server"},
}
# Rooms with folders inside: a module right in the room lies below all of them.
ROOMS_WITH_FLOORS = ("benefits.domain", "benefits.intake")
SESSION_KEEPERS = {"benefits/ui/context.py", "benefits/ui/seen.py"}
VAGUE = {"utils", "util", "helpers", "helper", "manager", "service", "services", "common", "misc"}
LINES_OF_A_MODULE = 300
LINES_OF_A_PAGE = 60
LINES_OF_A_FUNCTION = 40
LINES_OF_MOST_FUNCTIONS = 25
MOST = 0.9
# Written in parts, or this file would break its own rule.
REGISTRIES = tuple(
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("npmjs", "org"),
        ("npmjs", "com"),
        ("proxy", "golang", "org"),
        ("crates", "io"),
        ("deb", "debian", "org"),
    )
)
NOT_OURS = {".git", ".venv", "__pycache__", "node_modules", ".hypothesis"}


def sources(root: Path) -> list[Path]:
    """The product's Python files: app.py, pages and benefits."""
    folders = [path for folder in ("pages", "benefits") for path in root.glob(f"{folder}/**/*.py")]
    app = root / "app.py"
    return sorted(folders) + ([app] if app.exists() else [])


def wrong_directions(root: Path) -> list[str]:
    """Imports between our rooms that go up or sideways."""
    return [
        f"{_place(root, path)}: {here} must not import {name}"
        for path, here, name in _imports(root)
        if (there := room(name)) in LEVELS and not _may_import(here, there)
    ]


def folders_in_circles(root: Path) -> list[str]:
    """Folders of one room that need each other: there is always one that can be read first."""
    needs: dict[str, set[str]] = {}
    for path in sources(root):
        here = _floor(root, _module(root, path))
        for node in ast.walk(_tree(path)):
            for name in _imported(node):
                there = _floor(root, name)
                if here and there and here != there and room(here) == room(there):
                    needs.setdefault(here, set()).add(there)
    return sorted(f"{here} needs itself by way of others" for here in needs if _circle(here, needs))


def homeless_libraries(root: Path) -> list[str]:
    """Libraries imported outside the rooms they live in."""
    return [
        f"{_place(root, path)}: {name} does not live in {here}"
        for path, here, name in _imports(root)
        if here not in HOMES.get(name.split(".")[0], {here})
    ]


def bypassed_doors(root: Path) -> list[str]:
    """Screens that reach past actions and views."""
    return [
        f"{_place(root, path)}: {name} is behind a door"
        for path, here, name in _imports(root)
        if here in {"app", "pages"} and room(name) in BEHIND_DOORS
    ]


def relative_imports(root: Path) -> list[str]:
    """Imports that do not say from which room."""
    return [
        f"{_place(root, path)}:{node.lineno}: write the import in full"
        for path in sources(root)
        for node in ast.walk(_tree(path))
        if isinstance(node, ast.ImportFrom) and node.level
    ]


def unknown_rooms(root: Path) -> list[str]:
    """Parts of benefits/ that the table of levels does not know."""
    parts = {room(_module(root, path)) for path in sources(root)}
    return sorted(part for part in parts if part not in LEVELS)


def pages_outside_sections(root: Path) -> list[str]:
    """Pages that the framework could run without app.py around them."""
    return [_place(root, path) for path in sorted(root.glob("pages/*.py"))]


def strangers_at_session_state(root: Path) -> list[str]:
    """Modules that touch session_state and are not its keepers."""
    return [
        _place(root, path)
        for path in sources(root)
        if "session_state" in path.read_text("utf-8") and _place(root, path) not in SESSION_KEEPERS
    ]


def vague_names(root: Path) -> list[str]:
    """Modules and folders named for nothing in particular."""
    return [
        _place(root, path)
        for path in sources(root)
        if VAGUE & {part.strip("_") for part in _module(root, path).split(".")}
    ]


def oversized(root: Path) -> list[str]:
    """Modules, pages and functions over their size."""
    return [*_long_modules(root), *_long_functions(root, LINES_OF_A_FUNCTION)]


def long_winded(root: Path) -> list[str]:
    """The functions over 25 lines, where they are more than one in ten."""
    many = sum(1 for path in sources(root) for _ in _functions(path))
    long = _long_functions(root, LINES_OF_MOST_FUNCTIONS)
    return long if len(long) > (1 - MOST) * many else []


def silent_modules(root: Path) -> list[str]:
    """Modules that do not open with a line that says what lives there."""
    return [_place(root, path) for path in sources(root) if not ast.get_docstring(_tree(path))]


def rooms_unknown_to_readme(root: Path) -> list[str]:
    """Rooms that README.md does not name."""
    readme = (root / "README.md").read_text("utf-8") if (root / "README.md").exists() else ""
    rooms = {path.name for path in root.glob("benefits/*/") if list(path.glob("*.py"))}
    return sorted(name for name in rooms if f"{name}/" not in readme)


def registry_names(root: Path) -> list[str]:
    """Files that name a host packages come from: where one gets them is not ours to say."""
    return [
        f"{_place(root, path)}: {host}"
        for path in _all_files(root)
        for host in REGISTRIES
        if host.encode() in path.read_bytes()
    ]


def room(module: str) -> str:
    """The part of the house a module belongs to: `benefits.ui.seen` is `benefits.ui`."""
    parts = module.split(".")
    return ".".join(parts[:2]) if parts[0] == "benefits" else parts[0]


def _floor(root: Path, module: str) -> str:
    """The folder of a room that a module lies in, the room itself if in none; else nothing."""
    inside = ".".join(module.split(".")[:3])
    if room(module) not in ROOMS_WITH_FLOORS:
        return ""
    return inside if (root / inside.replace(".", "/")).is_dir() else room(module)


def _circle(start: str, needs: dict[str, set[str]]) -> bool:
    seen, open_ = set[str](), list(needs[start])
    while open_:
        one = open_.pop()
        if one not in seen:
            seen.add(one)
            open_ += needs.get(one, ())
    return start in seen


def _may_import(here: str, there: str) -> bool:
    if here == there or (here, there) in SIDE_DOORS or there == "benefits":
        return True
    return LEVELS.get(here, 0) > LEVELS[there]


def _imports(root: Path) -> Iterator[tuple[Path, str, str]]:
    """Every import: the file, its room, and the full name imported."""
    for path in sources(root):
        here = room(_module(root, path))
        for node in ast.walk(_tree(path)):
            for name in _imported(node):
                yield path, here, name


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom) and node.module and not node.level:
        whole = node.module == "benefits"
        return [f"benefits.{alias.name}" if whole else node.module for alias in node.names]
    return []


def _long_modules(root: Path) -> Iterator[str]:
    for path in sources(root):
        is_page = _place(root, path).startswith("pages/")
        limit = LINES_OF_A_PAGE if is_page else LINES_OF_A_MODULE
        lines = len(path.read_text("utf-8").splitlines())
        if lines > limit:
            yield f"{_place(root, path)}: {lines} lines, {limit} at most"


def _long_functions(root: Path, limit: int) -> list[str]:
    return [
        f"{_place(root, path)}:{node.lineno}: {node.name} has {lines} lines, {limit} at most"
        for path in sources(root)
        for node, lines in _functions(path)
        if lines > limit
    ]


def _functions(path: Path) -> Iterator[tuple[ast.FunctionDef | ast.AsyncFunctionDef, int]]:
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node, (node.end_lineno or node.lineno) - node.lineno + 1


def _all_files(root: Path) -> Iterator[Path]:
    for folder, folders, files in os.walk(root):
        folders[:] = [name for name in folders if name not in NOT_OURS and "cache" not in name]
        yield from (Path(folder) / name for name in files)


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def _module(root: Path, path: Path) -> str:
    return ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__")


def _place(root: Path, path: Path) -> str:
    return path.relative_to(root).as_posix()
