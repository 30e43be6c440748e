"""The house stands as it says, and each of its rules would notice if it did not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests import house

ROOT = Path(__file__).parents[1]

RULES = (
    house.wrong_directions,
    house.folders_in_circles,
    house.homeless_libraries,
    house.bypassed_doors,
    house.relative_imports,
    house.unknown_rooms,
    house.pages_outside_sections,
    house.strangers_at_session_state,
    house.vague_names,
    house.oversized,
    house.long_winded,
    house.silent_modules,
    house.rooms_unknown_to_readme,
    house.registry_names,
)
Rule = Callable[[Path], list[str]]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_our_own_house_keeps_the_rule(rule: Rule):
    assert rule(ROOT) == []


def test_the_rules_look_at_the_whole_product():
    seen = {house.room(house._module(ROOT, path)) for path in house.sources(ROOT)}
    assert seen >= {"app", "pages", "benefits.domain", "benefits.ledger", "benefits.server"}


@pytest.mark.parametrize(
    ("file", "line", "broken"),
    [
        ("benefits/domain/kpi.py", "import benefits.ledger", house.wrong_directions),
        ("benefits/domain/kpi.py", "from benefits import text", house.wrong_directions),
        ("benefits/domain/kpi.py", "def f():\n    import benefits.ui", house.wrong_directions),
        ("benefits/charts/line.py", "from benefits.text import load", house.wrong_directions),
        ("benefits/views/now.py", "from benefits.actions import save", house.wrong_directions),
        ("benefits/actions/save.py", "from benefits.ui import page", house.wrong_directions),
        ("benefits/ui/page.py", "from benefits.server import serve", house.wrong_directions),
        ("benefits/server/run.py", "from benefits import cli", house.wrong_directions),
        ("benefits/views/now.py", "import streamlit as st", house.homeless_libraries),
        ("benefits/actions/save.py", "from sqlmodel import Session", house.homeless_libraries),
        ("benefits/ui/page.py", "import sqlalchemy.orm", house.homeless_libraries),
        ("pages/work/goals.py", "import altair as alt", house.homeless_libraries),
        ("benefits/views/now.py", "from openpyxl import Workbook", house.homeless_libraries),
        ("benefits/charts/line.py", "from babel import Locale", house.homeless_libraries),
        ("pages/work/goals.py", "from benefits.ledger import Ledger", house.bypassed_doors),
        ("app.py", "from benefits import intake", house.bypassed_doors),
        ("benefits/views/now.py", "from . import then", house.relative_imports),
        ("benefits/shed/rake.py", "x = 1", house.unknown_rooms),
        ("pages/overview.py", "x = 1", house.pages_outside_sections),
        ("pages/work/goals.py", "st.session_state['a'] = 1", house.strangers_at_session_state),
        ("benefits/ui/helpers.py", "x = 1", house.vague_names),
        ("benefits/common/names.py", "x = 1", house.vague_names),
        ("benefits/views/now.py", "x = 1\n" * 300, house.oversized),
        ("pages/work/goals.py", "x = 1\n" * 60, house.oversized),
        ("benefits/views/now.py", "def f():\n" + "    x = 1\n" * 40, house.oversized),
        ("benefits/views/now.py", "def f():\n" + "    x = 1\n" * 25, house.long_winded),
        ("benefits/sheds/rake.py", "x = 1", house.rooms_unknown_to_readme),
        ("requirements.lock", f"--index-url {house.REGISTRIES[0]}", house.registry_names),
    ],
    ids=lambda value: getattr(value, "__name__", None) or value.splitlines()[0],
)
def test_a_house_that_breaks_the_rule_is_seen(tmp_path: Path, file: str, line: str, broken: Rule):
    path = tmp_path / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'"""What lives here."""\n{line}\n', "utf-8")
    assert broken(tmp_path) != []


def test_folders_of_a_room_that_need_each_other_are_seen(tmp_path: Path):
    for file, line in {
        "benefits/domain/kpis/path.py": "from benefits.domain.money import worth",
        "benefits/domain/money/worth.py": "from benefits.domain.returns import npv",
        "benefits/domain/returns/npv.py": "x = 1",
    }.items():
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_text(f'"""What lives here."""\n{line}\n', "utf-8")
    assert house.folders_in_circles(tmp_path) == []
    npv = tmp_path / "benefits/domain/returns/npv.py"
    npv.write_text('"""What lives here."""\nfrom benefits.domain.kpis import path\n', "utf-8")
    assert len(house.folders_in_circles(tmp_path)) == 3


def test_a_module_without_a_first_line_is_seen(tmp_path: Path):
    (tmp_path / "app.py").write_text("x = 1\n")
    assert house.silent_modules(tmp_path) == ["app.py"]


def test_what_the_house_allows_is_not_complained_of(tmp_path: Path):
    for file, line in {
        "app.py": "import streamlit\nfrom benefits.ui import context",
        "pages/work/goals.py": "from benefits.actions import save\nfrom benefits.views import now",
        "benefits/__init__.py": "x = 1",
        "benefits/__main__.py": "from benefits.cli import main",
        "benefits/cli.py": "from benefits import text\nfrom benefits.server import serve",
        "benefits/ui/seen.py": "import streamlit as st\nst.session_state",
        "benefits/actions/save.py": "from benefits.ledger import Ledger\nimport pandas",
        "benefits/ledger/rows.py": "import sqlmodel\nfrom benefits.domain import plan",
        "README.md": "ui/ actions/ ledger/",
    }.items():
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_text(f'"""What lives here."""\n{line}\n')
    assert {rule.__name__: rule(tmp_path) for rule in RULES if rule(tmp_path)} == {}
