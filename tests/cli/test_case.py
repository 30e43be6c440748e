"""The business case from the command line: brought in, told to be the same, taken along."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from benefits import text
from benefits.actions.files import CASE_SAMPLE
from benefits.actions.saving import By, save
from benefits.cli import main
from benefits.domain.calendar.period import Month
from benefits.domain.record.facts import Initiative, Stage
from benefits.ledger import Ledger
from data.samples.case import FOLDER

EN = text.load("en")
SAMPLE = str(FOLDER / "en" / CASE_SAMPLE["en"])
START = Month.of(2026, 4)


@pytest.fixture
def ledger(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> Ledger:
    monkeypatch.setenv("BENEFITS_DATABASE_URL", sqlite_url)
    monkeypatch.setenv("BENEFITS_TODAY", "2026-11-21")
    monkeypatch.setenv("BENEFITS_LANGUAGE", "en")
    ledger = Ledger.open(sqlite_url)
    home = Initiative(id=-1, name="ERP", start=START, go_live=START + 12)
    assert save(ledger, [home], [], 0, By("Kari")).change
    return ledger


def test_a_case_is_brought_in_once_and_taken_along(
    ledger: Ledger, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ["case", "import", SAMPLE, "--initiative", "ERP", "--stage", "committed"]
    assert main([*asked, "--rate", "8%", "--base", "2026-07"]) == 0
    (case,) = ledger.portfolio().business_cases.values()
    assert (case.stage, str(case.rate), case.base) == (Stage.COMMITTED, "0.08", START + 3)
    assert main([*asked, "--rate", "8%"]) == 0
    assert EN("case-makes_nothing") in capsys.readouterr().out
    assert ledger.revision() == 2
    out = tmp_path / "case.xlsx"
    assert main(["case", "export", str(case.id), str(out)]) == 0
    assert EN("case_book-sheet_table") in openpyxl.load_workbook(out).sheetnames


def test_a_dry_run_writes_nothing(ledger: Ledger) -> None:
    assert main(["case", "import", SAMPLE, "--initiative", "ERP", "--dry-run"]) == 0
    assert ledger.revision() == 1


def test_what_must_be_confirmed_waits(ledger: Ledger, tmp_path: Path) -> None:
    table = tmp_path / "case.csv"
    table.write_text("tNOK;;\nItem;Initial;Year 1\nBenefits;;\nGain;0;9\nCosts;;\nFee;4;0\n")
    asked = ["case", "import", str(table), "--initiative", "ERP"]
    assert main(asked) == 1
    assert ledger.revision() == 1
    assert main([*asked, "--yes"]) == 0
    assert {int(one.initial) for one in ledger.portfolio().case_lines.values()} == {0, 4000}


def test_what_is_not_there_is_refused(ledger: Ledger, tmp_path: Path) -> None:
    assert main(["case", "import", SAMPLE, "--initiative", "CRM"]) == 1
    assert main(["case", "import", str(tmp_path / "no.xlsx"), "--initiative", "ERP"]) == 1
    assert main(["case", "export", "99", str(tmp_path / "out.xlsx")]) == 1
