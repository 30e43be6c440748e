"""Any file, without a database: what a careful reader gets from it."""

from __future__ import annotations

import argparse
import getpass
import json
import math
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from benefits import text
from benefits.cli.grammar import Command, complain, say
from benefits.intake.cells.vocabulary import Vocabulary
from benefits.intake.files.limits import LIMITS
from benefits.intake.files.reader import read
from benefits.intake.layout.mapping import mapping_of
from benefits.intake.layout.reading import Reading, Status, reading
from benefits.intake.layout.remarks import Remark
from benefits.intake.problems import Problem, Unreadable
from benefits.text import Words

EXIT = {
    Status.IMPORT: 0,
    Status.IMPORT_WITH_WARNINGS: 0,
    Status.NEEDS_INPUT: 3,
    Status.REFUSED: 2,
}
"""Exit codes: 0 it can be imported, 3 something must be asked first, 2 it cannot be read."""

KEYS = ("file", "status", "observations", "questions", "warnings", "left_out", "problems", "tables")
OBSERVATION = (
    "label",
    "key",
    "period",
    "grain",
    "value",
    "unit",
    "measure",
    "section",
    "dims",
    "sheet",
    "cell",
    "place",
    "raw",
)
REMARK = ("code", "sheet", "cell", "count", "found", "what")
_TEXT_SHEET = "csv"
"""What the one sheet of a text file is called, which has no name of its own."""
_SHOWN = 20


def _arguments(sub: argparse.ArgumentParser, words: Words) -> None:
    sub.add_argument("file", type=Path, help=words("cli-read_file"))
    sub.add_argument("--json", action="store_true", help=words("cli-json"))
    sub.add_argument("--password", action="store_true", help=words("cli-read_password"))
    told = {"top": ", ".join(KEYS), "observation": ", ".join(OBSERVATION)}
    sub.epilog = words("cli-read_keys", **told, remark=", ".join(REMARK))


def _read(given: argparse.Namespace, words: Words) -> int:
    try:
        data = _bytes_of(given.file)
    except OSError:
        sentence = words("cli-cannot_open", name=str(given.file))
        return _refused(given, {"code": "cannot_open", "what": sentence, "remedy": ""})
    try:
        book = read(data, password=_password(words) if given.password else None)
        found = reading(book, Vocabulary.of(**text.vocabulary()))
    except Unreadable as why:
        return _refused(given, _problem(why.problem, words))
    if given.json:
        say(_json(_told(given.file.name, found, book.notices, words)))
    else:
        _tell(given.file.name, found, words)
    return EXIT[found.status]


def _bytes_of(path: Path) -> bytes:
    """At most as much as tells that a file is too large: some never end."""
    with path.open("rb") as stream:
        return stream.read(LIMITS.upload + 1)


def _password(words: Words) -> str:
    if sys.stdin.isatty():
        return getpass.getpass(words("cli-read_ask_password"))
    return sys.stdin.readline().rstrip("\r\n")


def _refused(given: argparse.Namespace, problem: dict[str, Any]) -> int:
    if given.json:
        empty: dict[str, Any] = {key: [] for key in KEYS}
        head = {"file": given.file.name, "status": str(Status.REFUSED)}
        say(_json({**empty, **head, "problems": [problem]}))
    return complain(f"{problem['what']} {problem['remedy']}".strip(), EXIT[Status.REFUSED])


def _json(found: dict[str, Any]) -> str:
    """One observation a line: long files stay readable."""
    parts = []
    for key, value in found.items():
        if isinstance(value, list) and value:
            lines = ",\n".join(f"    {json.dumps(one, ensure_ascii=False)}" for one in value)
            parts.append(f"  {json.dumps(key)}: [\n{lines}\n  ]")
        else:
            parts.append(f"  {json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}")
    return "{\n" + ",\n".join(parts) + "\n}"


def _told(name: str, found: Reading, notices: Iterable[Problem], words: Words) -> dict[str, Any]:
    return {
        "file": name,
        "status": str(found.status),
        "observations": _observations(found),
        "questions": [_remark(one, one.asked(words)) for one in found.asked],
        "warnings": [_remark(one, one.warned(words)) for one in found.warned],
        "left_out": [_remark(one, one.left_out(words)) for one in found.left_out],
        "problems": [_problem(one, words) for one in notices],
        "tables": [
            {"area": mapping_of(one).area, "score": one.score, **mapping_of(one).as_json()}
            for one in found.tables
        ],
    }


def _observations(found: Reading) -> list[dict[str, Any]]:
    told = []
    for row in found.frame.to_dict("records"):
        sheet = row["sheet"] or _TEXT_SHEET
        value = None if math.isnan(row["value"]) else _plain(row["value"])
        own = {"value": value, "sheet": sheet, "place": f"{sheet}!{row['cell']}"}
        own |= {"dims": dict(row["dims"]), "unit": row["unit"] or None}
        own |= {name: row[name] or None for name in ("measure", "section")}
        told.append({name: own.get(name, row.get(str(name))) for name in OBSERVATION})
    return told


def _plain(value: float) -> float | int:
    return int(value) if value.is_integer() and abs(value) < 1e15 else value


def _remark(one: Remark, sentence: str) -> dict[str, Any]:
    told = {"code": one.code, "sheet": one.place.sheet or _TEXT_SHEET, "cell": one.place.cell}
    return {**told, "count": one.count, "found": one.values.get("found", ""), "what": sentence}


def _problem(one: Problem, words: Words) -> dict[str, Any]:
    place = {"sheet": one.place.sheet, "cell": one.place.cell}
    sentences = {"what": one.what(words), "remedy": one.remedy(words)}
    return {"code": one.code, "severity": str(one.severity), **place, **sentences}


def _tell(name: str, found: Reading, words: Words) -> None:
    say(words(f"cli-read_{found.status}", file=name, count=len(found.frame)))
    _list(words("cli-read_asks"), found.asked, lambda one: one.asked(words), words)
    _list(words("cli-read_warns"), found.warned, lambda one: one.warned(words), words)
    _list(words("cli-read_leaves"), found.left_out, lambda one: one.left_out(words), words)
    if len(found.frame):
        say(words("cli-read_shows"))
    for row in found.frame.head(_SHOWN).to_dict("records"):
        value = f"{words.number(row['value'])} {row['unit']}".strip()
        place = f"{row['sheet'] or _TEXT_SHEET}!{row['cell']}"
        say(f"  {row['key']} · {row['period'] or '–'} · {value} · {place}")
    if len(found.frame) > _SHOWN:
        say(f"  {words('cli-read_more', count=len(found.frame) - _SHOWN)}")


def _list(
    title: str, remarks: tuple[Remark, ...], told: Callable[[Remark], str], words: Words
) -> None:
    if not remarks:
        return
    say(title)
    for one in remarks[:_SHOWN]:
        say(f"  {one.place}: {told(one)}")
    if len(remarks) > _SHOWN:
        say(f"  {words('cli-read_more', count=len(remarks) - _SHOWN)}")


READ = Command("read", _arguments, _read)
