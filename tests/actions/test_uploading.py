"""Costs and benefits by upload: shown, applied in one change, undone, and nothing twice."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from io import BytesIO
from typing import Any

import openpyxl
import pytest

from benefits import text
from benefits.actions.files import template
from benefits.actions.received import Upload
from benefits.actions.saving import By, CostLine, save, save_cost
from benefits.actions.undoing import undo
from benefits.actions.upload import Preview, confirm, preview
from benefits.domain.calendar.period import Month
from benefits.domain.record.bulk import COST_MONTH
from benefits.domain.record.facts import (
    Benefit,
    Cost,
    CostKind,
    Direction,
    Initiative,
    Kpi,
    KpiStatus,
)
from benefits.ledger import Ledger
from benefits.packs.request import TemplateRequest
from benefits.packs.sheet import HEADINGS
from benefits.views.known import known
from benefits.views.moved import moved
from benefits.views.overview import headline
from tests.intake.making import workbook

TODAY = Month.of(2026, 11)
BY = By("Kari")
COSTS = ["Cost", "Month", "Planned", "Actual", "Comment"]
VALUED = ["KPI", "Benefit", "Value per unit", "Attribution"]


@pytest.fixture
def ledger(database_url: str) -> Ledger:
    """An initiative live since June with a KPI, a benefit and a cost line of 1,000 a month."""
    found = Ledger.open(database_url)
    home = Initiative(id=-1, name="ERP", start=TODAY + -10, go_live=TODAY + -5)
    days = kpi(-2, "Days to close")
    benefit = Benefit(id=-4, kpi=-2, name="Faster close", unit_value=Decimal(100))
    save(found, [home, days, kpi(-3, "Errors"), benefit], [], found.revision(), BY)
    portfolio = found.portfolio()
    line = Cost(
        id=-1, initiative=next(iter(portfolio.initiatives)), name="Licences", kind=CostKind.RUNNING
    )
    plan = [{"cost": -1, "month": int(TODAY) + at, "planned": 100_000} for at in range(-10, 6)]
    save_cost(found, CostLine(line, COST_MONTH.frame(plan)), None, found.revision(), BY)
    return found


def kpi(number: int, name: str) -> Kpi:
    return Kpi(
        id=number,
        initiative=-1,
        name=name,
        kind="flow",
        unit="days",
        direction=Direction.DOWN,
        definition="Working days until the accounts are approved.",
        status=KpiStatus.ACTIVE,
        baseline=Decimal(10),
        baseline_from=TODAY + -12,
        baseline_to=TODAY + -6,
        baseline_source="Close calendar",
        target=Decimal(5),
        target_month=TODAY + 1,
        owner="Kari",
        supplier="Ola",
        source="ERP",
    )


def shown(ledger: Ledger, *files: bytes) -> Preview:
    uploads = [Upload(f"file {at}.xlsx", data) for at, data in enumerate(files, start=1)]
    return preview(ledger, uploads, TODAY)


def load(ledger: Ledger, *files: bytes) -> int:
    change = confirm(ledger, shown(ledger, *files), BY).change
    assert change is not None
    return change.number


def stored(ledger: Ledger, month: Month) -> tuple[Any, ...]:
    """Planned, actual and comment of the cost line in a month."""
    frame = ledger.portfolio().cost_months
    row = frame[frame["month"] == int(month)].iloc[0]
    return tuple(None if str(one) == "<NA>" else one for one in row[list(COST_MONTH.content)])


def cost_to_date(ledger: Ledger) -> int:
    return headline(known(ledger, ledger.revision(), today=TODAY)).cost


def counts(view: Preview) -> tuple[int, int, int]:
    return view.counts.added, view.counts.changed, view.counts.unchanged


def test_what_was_paid_joins_the_plan_and_a_blank_leaves_what_is_there(ledger):
    load(ledger, workbook(["Cost", "Month", "Actual"], ["Licences", "2026-09", 950]))
    assert stored(ledger, TODAY + -2) == (100_000, 95_000, "")
    load(ledger, workbook(COSTS, ["Licences", "2026-09", None, None, "paid late"]))
    load(ledger, workbook(COSTS, ["Licences", "2026-09", 1_100, None, None]))
    assert stored(ledger, TODAY + -2) == (110_000, 95_000, "paid late")


def test_costs_after_go_live_count_in_the_cost_to_date_and_go_with_the_undo(ledger):
    before = cost_to_date(ledger)
    number = load(ledger, workbook(["Cost", "Month", "Actual"], ["Licences", "2026-09", 950]))
    assert cost_to_date(ledger) - before == 95_000
    undo(ledger, number, BY)
    assert cost_to_date(ledger) == before


def test_the_same_file_of_costs_twice_changes_nothing(ledger):
    data = workbook(COSTS, ["Licences", "2026-09", None, 950, None])
    load(ledger, data)
    again = shown(ledger, data)
    assert (again.can_apply, counts(again)) == (False, (0, 0, 1))


def test_a_restated_month_shows_what_it_was(ledger):
    load(ledger, workbook(COSTS, ["Licences", "2026-09", None, 950, None]))
    view = shown(ledger, workbook(COSTS, ["Licences", "2026-09", None, 990, None]))
    frame = moved(view.plan.before, view.plan.after, ledger.portfolio())
    (row,) = frame[frame["kind"] == "cost_month"].to_dict("records")
    assert (row["what"], row["name"], row["field"]) == ("changed", "Licences", "actual")
    assert (row["before"], row["after"]) == (Decimal(950), Decimal(990))
    assert counts(view) == (0, 1, 0)


def test_the_plan_of_one_file_and_the_payments_of_another_go_together(ledger):
    plan = workbook(["Cost", "Month", "Planned"], ["Licences", "2026-09", 1_200])
    paid = workbook(["Cost", "Month", "Actual"], ["Licences", "2026-09", 950])
    load(ledger, plan, paid)
    assert stored(ledger, TODAY + -2) == (120_000, 95_000, "")


def test_files_that_tell_different_payments_disagree(ledger):
    first, second = (
        workbook(["Cost", "Month", "Actual"], ["Licences", "2026-09", paid]) for paid in (950, 960)
    )
    view = shown(ledger, first, second)
    (problem,) = view.files[1].problems
    assert (problem.code, problem.place.cell) == ("files_disagree", "C2")
    assert view.blocked == (view.files[1],)


def test_the_workbook_filled_in_changes_what_was_filled_and_nothing_else(ledger):
    words = text.load("nb")
    request = TemplateRequest(TODAY + -1, benefits=True)
    book = openpyxl.load_workbook(BytesIO(template(request, ledger.portfolio(), words)))
    costs, valued = book[words("workbook-costs")], book[words("workbook-benefits")]
    fill(costs, str(TODAY + -1), value=1_050)
    fill(costs, str(TODAY + 2), planned=900)
    fill(valued, "Faster close", unit_value=120)
    stream = BytesIO()
    book.save(stream)
    view = shown(ledger, stream.getvalue())
    assert [one.code for one in view.problems] == []
    frame = moved(view.plan.before, view.plan.after, ledger.portfolio())
    told = {
        (row["name"], row["field"], row["before"], row["after"])
        for row in frame[frame["kind"] != "file"].to_dict("records")
    }
    assert told == {
        ("Faster close", "unit_value", Decimal(100), Decimal(120)),
        ("Licences", "actual", None, Decimal(1_050)),
        ("Licences", "planned", Decimal(1_000), Decimal(900)),
    }
    confirm(ledger, view, BY)
    assert counts(shown(ledger, stream.getvalue()))[:2] == (0, 0)


def fill(sheet: Any, row_with: str, **values: object) -> None:
    columns = {cell.value: cell.column for cell in sheet[HEADINGS - 1] if cell.value}
    row = next(row for row in sheet.iter_rows() if row_with in {cell.value for cell in row})
    for code, value in values.items():
        sheet.cell(row[0].row, columns[f"benefits.{code}"]).value = value


def test_benefits_and_values_of_one_file_are_one_change_and_one_undo(ledger):
    before = ledger.portfolio()
    data = workbook(
        VALUED,
        ["Days to close", "Faster close", 120, "60 %"],
        ["Errors", "Fewer corrections", 50, None],
        Measured=[["KPI", "Month", "Value"], ["Days to close", "2026-09", 8]],
    )
    view = shown(ledger, data)
    assert counts(view) == (2, 1, 0)
    number = load(ledger, data)
    after = ledger.portfolio()
    assert {one.name: one.attribution for one in after.benefits.values()} == {
        "Faster close": Decimal("0.6"),
        "Fewer corrections": Decimal(1),
    }
    assert len(after.measurements) == 1
    assert number == before.revision + 1
    assert [one.name for one in after.files.values()] == ["file 1.xlsx"]
    assert counts(shown(ledger, data)) == (0, 0, 3)
    undo(ledger, number, BY)
    assert ledger.portfolio().benefits == before.benefits


def test_benefits_of_several_files_are_checked_together(ledger):
    first = workbook(VALUED, ["Errors", "A", 50, "60 %"])
    second = workbook(VALUED, ["Errors", "B", 50, "60 %"])
    assert not shown(ledger, first).blocked
    view = shown(ledger, first, second)
    assert [[p.code for p in one.problems] for one in view.files] == [["over_claimed"]] * 2
    assert not view.can_apply


def test_the_same_benefit_of_two_files_counts_once(ledger):
    first = workbook(VALUED, ["Errors", "A", 50, "60 %"])
    assert counts(shown(ledger, first, first)) == (1, 0, 0)
    other = workbook(VALUED, ["Errors", "A", 55, "60 %"])
    view = shown(ledger, first, other)
    assert [[p.code for p in one.problems] for one in view.files] == [[], ["benefit_twice"]]
    assert counts(replace(view)) == (1, 0, 0)
