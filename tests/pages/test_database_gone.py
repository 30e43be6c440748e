"""A database that goes away while people work: said so, nothing half saved, back by itself."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from benefits import text
from benefits.ledger import Ledger
from tests.bring.product import ROOT

WORDS = text.load("en")


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "ledger.db"
    monkeypatch.setenv("BENEFITS_DATABASE_URL", f"sqlite:///{file}")
    monkeypatch.setenv("BENEFITS_TODAY", "2026-11-21")
    monkeypatch.setattr("benefits.ledger.engine.BUSY_SECONDS", 0.05)
    return file


def settings() -> AppTest:
    page = AppTest.from_file(str(ROOT / "app.py"), default_timeout=30).run()
    return page.switch_page(str(ROOT / "pages/record/settings.py")).run()


def named(page: AppTest, name: str) -> AppTest:
    """The settings page after an organisation was typed and saved."""
    label = WORDS("field-organisation")
    (box,) = [one for one in page.text_input if one.label == label]
    box.set_value(name)
    (button,) = [one for one in page.button if one.label == WORDS("button-save")]
    return button.click().run()


def test_a_database_that_cannot_be_written_to_is_said_and_the_text_stays(file: Path):
    page = settings()
    with sqlite3.connect(file, isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        page = named(page, "Nordlys")
        other.execute("ROLLBACK")
    assert not page.exception
    assert [one.value for one in page.error] == [WORDS("news-no_database")]
    assert "Nordlys" in [one.value for one in page.text_input]
    assert named(page, "Nordlys").error == []
    assert Ledger.open(f"sqlite:///{file}").portfolio().settings.organisation == "Nordlys"


def test_a_page_without_its_database_says_so_and_comes_back(file: Path):
    page = settings()
    kept = {one: one.read_bytes() for one in file.parent.glob(f"{file.name}*")}
    for one in kept:
        one.unlink()
    page.run()
    assert not page.exception
    assert [one.value for one in page.error] == [WORDS("error-no_database")]
    for one, data in kept.items():
        one.write_bytes(data)
    page.run()
    assert [one.value for one in page.error] == []
    assert [one.value for one in page.title] == [WORDS("page-settings")]
