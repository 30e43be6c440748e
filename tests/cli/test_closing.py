"""Months are closed, made provisional and reopened from the command line."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from benefits.actions.saving import By, save
from benefits.cli import main
from benefits.domain.calendar.period import Month
from benefits.domain.record.facts import Direction, Initiative, Kpi, KpiStatus, MonthState
from benefits.domain.status.closing import states_of
from benefits.ledger import Ledger

SEP = Month.of(2026, 9)
Capture = pytest.CaptureFixture[str]


@pytest.fixture
def ledger(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> Ledger:
    """Two programmes that went live in September; `Days` of ERP lacks its values."""
    monkeypatch.setenv("BENEFITS_DATABASE_URL", sqlite_url)
    monkeypatch.setenv("BENEFITS_TODAY", "2026-11-21")
    monkeypatch.setenv("BENEFITS_LANGUAGE", "en")
    monkeypatch.setenv("BENEFITS_USER", "Fia")
    found = Ledger.open(sqlite_url)
    homes = [
        Initiative(id=-number, name=name, start=SEP, go_live=SEP)
        for number, name in ((1, "ERP"), (3, "CRM"))
    ]
    days = Kpi(
        id=-2,
        initiative=-1,
        name="Days",
        kind="flow",
        unit="days",
        direction=Direction.DOWN,
        baseline=Decimal(10),
        baseline_from=SEP + -3,
        baseline_to=SEP + -1,
        baseline_source="ERP log",
        definition="Working days to close the books",
        source="ERP",
        target=Decimal(5),
        target_month=SEP + 12,
        owner="Ola",
        status=KpiStatus.ACTIVE,
    )
    assert save(found, [*homes, days], [], 0, By("Kari")).change
    return found


def states(ledger: Ledger) -> dict[tuple[str, str], MonthState]:
    portfolio = ledger.portfolio()
    names = portfolio.initiatives
    found = states_of(portfolio).items()
    return {(names[home].name, str(Month(month))): state for (home, month), state in found}


def test_what_is_unsettled_is_shown_first_and_closed_only_with_yes(
    ledger: Ledger, capsys: Capture
) -> None:
    assert main(["close", "2026-09", "--initiative", "ERP"]) == 1
    told = capsys.readouterr()
    assert "Days" in told.out
    assert "--yes" in told.err
    assert states(ledger) == {}
    assert main(["close", "2026-09", "--initiative", "ERP", "--yes", "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert [(one["what"], one["names"]) for one in said["unsettled"]] == [("missing", ["Days"])]
    assert said["change"] == ledger.revision()
    assert states(ledger) == {("ERP", "2026-09"): MonthState.CLOSED}


def test_a_month_is_provisional_then_closed_then_reopened_with_its_reason(
    ledger: Ledger, capsys: Capture
) -> None:
    assert main(["close", "2026-09", "--initiative", "CRM", "--state", "provisional"]) == 0
    assert states(ledger) == {("CRM", "2026-09"): MonthState.PROVISIONAL}
    assert main(["close", "2026-09", "--initiative", "CRM"]) == 0
    assert main(["close", "2026-09", "--initiative", "CRM"]) == 0
    assert "has that state already" in capsys.readouterr().out
    assert main(["close", "2026-09", "--initiative", "CRM", "--reopen"]) == 1
    assert "Say why it is reopened" in capsys.readouterr().err
    again = ["close", "2026-09", "--initiative", "CRM", "--reopen", "--reason", "late file"]
    assert main(again) == 0
    assert states(ledger) == {("CRM", "2026-09"): MonthState.REOPENED}
    assert ledger.changes()[0].reason == "late file"


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["2026-11"], "month_not_over"),
        (["2020-01"], "nothing_to_do"),
        (["2026-09", "--initiative", "HRM"], "no_initiative"),
        (["2026-09", "--reopen", "--reason", "late"], "nothing_to_do"),
    ],
)
def test_what_cannot_be_closed_says_why(
    ledger: Ledger, capsys: Capture, arguments: list[str], code: str
) -> None:
    assert main(["close", *arguments, "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["refused"] == code
    assert states(ledger) == {}


def test_the_export_says_how_the_months_stand(ledger: Ledger, tmp_path: Path) -> None:
    assert main(["close", "2026-09", "--initiative", "CRM", "--reason", "year end"]) == 0
    assert main(["export", str(tmp_path / "all.xlsx")]) == 0
    sheet = openpyxl.load_workbook(tmp_path / "all.xlsx")["Month close"]
    _, row = sheet.iter_rows(values_only=True)
    assert row[1] == "CRM"
    assert row[3:] == ("Closed", "year end")
