"""Workbooks behind a password: opened in memory with it, refused with a reason without it."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZIP_STORED

import pytest
from msoffcrypto.format.ooxml import OOXMLFile

from benefits.intake.files import unlocked
from benefits.intake.files.reader import read
from benefits.intake.problems import Unreadable
from tests.intake.broken import BOMB
from tests.intake.making import packed, parts, workbook


def locked(data: bytes, password: str) -> bytes:
    made = BytesIO()
    OOXMLFile(BytesIO(data)).encrypt(password, made)
    return made.getvalue()


def refusal(data: bytes, password: str | None = None) -> str:
    with pytest.raises(Unreadable) as refused:
        read(data, password=password)
    return refused.value.problem.code


SECRET = locked(workbook(["KPI", 7]), "Høst 2026")


def test_the_password_opens_the_workbook() -> None:
    book = read(SECRET, password="Høst 2026")
    assert (book.kind, book.sheets[0].at(1, 2).value) == ("xlsx", 7)
    assert book.size == len(SECRET)


@pytest.mark.parametrize(
    ("password", "code"),
    [(None, "password_needed"), ("", "password_needed"), ("høst 2026", "password_wrong")],
)
def test_without_the_password_it_stays_closed(password: str | None, code: str) -> None:
    assert refusal(SECRET, password) == code


def test_a_workbook_that_is_only_protected_from_changes_needs_no_password() -> None:
    made = locked(workbook(["KPI", 7]), unlocked.USUAL)
    assert read(made).sheets[0].at(1, 2).value == 7


def test_what_is_behind_a_password_is_looked_at_as_hard_as_any_file() -> None:
    # what encrypts here spoils streams below 4 kB
    room = " " * 8_000
    bomb = packed(parts(head=BOMB + room), ZIP_STORED)
    letter = packed({**parts(), "word/document.xml": "<w/>" + room}, ZIP_STORED)
    assert refusal(locked(bomb, "a"), "a") == "unsafe_content"
    assert refusal(locked(letter, "a"), "a") == "not_a_workbook"


def test_a_password_for_a_file_that_needs_none_changes_nothing() -> None:
    assert read(workbook(["KPI", 7]), password="x").sheets[0].at(1, 2).value == 7


def test_nothing_of_what_is_opened_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import tempfile

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    read(SECRET, password="Høst 2026")
    assert list(tmp_path.iterdir()) == []
