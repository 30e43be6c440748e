"""A folder that is watched: what is remembered is loaded, the rest is moved apart with reasons."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from benefits.actions.received import Upload, read_file
from benefits.actions.saving import By
from benefits.actions.upload import confirm, plan_files
from benefits.domain.record.plan import plan_facts
from benefits.intake.adopt.adopt import Decided
from benefits.intake.adopt.naming import Meaning
from benefits.ledger import Ledger
from tests.bring.product import ROOT
from tests.intake.making import DAYS, ERP, ERRORS, TODAY, workbook

HEADS = ("Måltall", "Enhet")


def report(*months: str) -> bytes:
    heads = (*HEADS, *(f"{month}. 2026" for month in months))
    rows = [
        (name, "", *(value for _ in months))
        for name, value in (("Errors", "400"), ("Dager", "9,5"))
    ]
    return workbook(heads, *rows)


@pytest.fixture
def ledger(sqlite_url: str) -> Ledger:
    """A ledger where January's report of Accounting was explained and loaded."""
    ledger = Ledger.open(sqlite_url)
    kpis = [replace(one, id=-2 - at, initiative=-1) for at, one in enumerate((ERRORS, DAYS))]
    ledger.apply(plan_facts([replace(ERP, id=-1), *kpis], [], 0), author="Kari")
    portfolio = ledger.portfolio()
    days = next(one.id for one in portfolio.kpis.values() if one.name == DAYS.name)
    said = Decided(sender="Accounting", names={"Dager": Meaning(days)})
    file = read_file(Upload("jan.xlsx", report("jan")), portfolio, TODAY, said)
    confirm(ledger, plan_files(portfolio, [file], TODAY, {}), By("Kari"))
    return ledger


def watched(url: str, folder: Path, *more: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "benefits", "import", "--watch", str(folder), *more]
    own = {"BENEFITS_DATABASE_URL": url, "BENEFITS_TODAY": "2026-03-20", "BENEFITS_LANGUAGE": "en"}
    return subprocess.Popen(
        command, cwd=ROOT, env={**os.environ, **own}, stdout=subprocess.PIPE, text=True
    )


def receipt(path: Path) -> dict[str, object]:
    found: dict[str, object] = json.loads(path.with_name(f"{path.name}.json").read_text("utf-8"))
    return found


def test_what_is_remembered_is_loaded_and_the_rest_is_moved_apart_with_the_reasons(
    ledger: Ledger, sqlite_url: str, tmp_path: Path
) -> None:
    folder = tmp_path / "inbox"
    folder.mkdir()
    (folder / "feb.xlsx").write_bytes(report("jan", "feb"))
    (folder / "other.xlsx").write_bytes(workbook(["A", "B", "Jan 2026"], ["x", "y", 5]))
    (folder / "torn.xlsx").write_bytes(b"PK")
    (folder / "~$open.xlsx").write_bytes(b"somebody is writing")
    run = watched(sqlite_url, folder, "--once")
    assert run.wait(timeout=60) == 0
    done = receipt(folder / "done" / "feb.xlsx")
    assert (done["status"], done["change"], done["added"]) == ("done", 3, 2)
    assert receipt(folder / "refused" / "other.xlsx")["status"] == "refused"
    assert receipt(folder / "refused" / "torn.xlsx")["problems"] != []
    assert sorted(path.name for path in folder.iterdir()) == ["done", "refused", "~$open.xlsx"]
    assert len(ledger.portfolio().measurements) == 4


def test_the_same_file_again_is_done_under_another_name_and_writes_nothing(
    ledger: Ledger, sqlite_url: str, tmp_path: Path
) -> None:
    for _ in range(2):
        (tmp_path / "feb.xlsx").write_bytes(report("jan", "feb"))
        assert watched(sqlite_url, tmp_path, "--once").wait(timeout=60) == 0
    assert receipt(tmp_path / "done" / "feb (2).xlsx")["change"] is None
    assert ledger.revision() == 3


def test_being_told_to_end_ends_it_cleanly(sqlite_url: str, tmp_path: Path) -> None:
    Ledger.open(sqlite_url)
    run = watched(sqlite_url, tmp_path, "--every", "1")
    assert run.stdout is not None
    assert str(tmp_path) in run.stdout.readline()
    time.sleep(0.2)
    run.send_signal(signal.SIGTERM)
    assert run.wait(timeout=30) == 0
