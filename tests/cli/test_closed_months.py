"""The import from the command line obeys closed months, and says who closed them."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pytest

from benefits.actions.closing import close, reopen
from benefits.actions.saving import By, save
from benefits.cli import main
from benefits.domain.calendar.period import Month
from benefits.domain.record.facts import Direction, Initiative, Kpi
from benefits.ledger import Ledger
from benefits.views.closing import check_list
from benefits.views.known import known
from tests.intake.making import workbook

TODAY = Month.of(2026, 11)
Capture = pytest.CaptureFixture[str]


@pytest.fixture
def ledger(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> Ledger:
    """An initiative with a KPI, its October closed by Fia."""
    monkeypatch.setenv("BENEFITS_DATABASE_URL", sqlite_url)
    monkeypatch.setenv("BENEFITS_TODAY", "2026-11-21")
    monkeypatch.setenv("BENEFITS_LANGUAGE", "en")
    found = Ledger.open(sqlite_url)
    home = Initiative(id=-1, name="ERP", start=TODAY + -1, go_live=TODAY + -1)
    days = Kpi(
        id=-2,
        initiative=-1,
        name="Days to close",
        kind="flow",
        unit="days",
        direction=Direction.DOWN,
        baseline=Decimal(10),
    )
    save(found, [home, days], [], 0, By("Kari"))
    shown = check_list(known(found, today=TODAY), [october(found)])
    assert close(found, shown, found.revision(), By("Fia"), TODAY, confirmed=True).change
    return found


def october(ledger: Ledger) -> tuple[int, int]:
    return next(iter(ledger.portfolio().initiatives)), TODAY + -1


@pytest.fixture
def file(tmp_path: Path) -> str:
    path = tmp_path / "october.xlsx"
    path.write_bytes(workbook(["KPI", "Month", "Value"], ["Days to close", "2026-10", 7]))
    return str(path)


def test_a_file_for_a_closed_month_is_refused_with_its_cell(
    ledger: Ledger, file: str, capsys: Capture
) -> None:
    assert main(["import", file, "--yes", "--json"]) == 1
    (told,) = json.loads(capsys.readouterr().out)["files"]
    (problem,) = [one for one in told["problems"] if one["code"] == "month_closed"]
    assert problem["cell"] == "C2"
    assert ledger.portfolio().measurements.empty
    assert main(["import", file, "--yes"]) == 1
    said = capsys.readouterr().out.replace("\u00a0", " ")
    assert "October 2026 is closed for “ERP”: Fia closed it on" in said


def test_the_same_file_goes_in_once_the_month_is_reopened(
    ledger: Ledger, file: str, capsys: Capture
) -> None:
    reopen(ledger, [october(ledger)], ledger.revision(), By("Fia", reason="late file"))
    assert main(["import", file, "--yes", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["added"] == 1
    assert len(ledger.portfolio().measurements) == 1
