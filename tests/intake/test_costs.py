"""Rows of costs: what each says, what several say together, and what looks wrong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from benefits.domain.calendar.period import Month
from benefits.domain.record.bulk import COST_MONTH
from benefits.domain.record.facts import Cost, CostKind
from benefits.domain.record.portfolio import Portfolio
from benefits.intake.sheets.check import Checked
from tests.intake.making import ERP, checked, found, portfolio, workbook

HEAD = ["Cost", "Month", "Planned", "Actual"]
LINES = ("Licences", "Training", "Hosting", "Support")


def known(amounts: Sequence[tuple[int, str, int | None, int | None]] = ()) -> Portfolio:
    """Four lines from id 30 on with (line, month, planned, actual) in currency units."""
    costs = {
        number: Cost(id=number, initiative=ERP.id, name=name, kind=CostKind.RUNNING)
        for number, name in enumerate(LINES, start=30)
    }
    rows = [
        {
            "cost": cost,
            "month": int(Month.parse(month)),
            "planned": None if planned is None else planned * 100,
            "actual": None if actual is None else actual * 100,
        }
        for cost, month, planned, actual in amounts
    ]
    return replace(portfolio(), costs=costs, cost_months=COST_MONTH.frame(rows))


def read(*rows: Sequence[Any], stored: Portfolio | None = None, **sheets: Any) -> Checked:
    return checked(workbook(*rows, **sheets), stored or known())


def amounts(result: Checked) -> list[tuple[int, str, int, int, str]]:
    """(line, month, planned, actual, cell); -1 where nothing is said."""
    costs = result.costs
    names = ("cost", "month", "planned", "actual", "cell")
    columns = (costs[name].fillna(-1).tolist() for name in names[:4])
    return [
        (cost, str(Month(month)), planned, actual, cell)
        for (cost, month, planned, actual), cell in zip(
            zip(*columns, strict=True), costs["cell"], strict=True
        )
    ]


def paid(line: int, *actual: int, start: str = "2025-01") -> list[tuple[int, str, None, int]]:
    first = Month.parse(start)
    return [(line, str(first + at), None, one) for at, one in enumerate(actual)]


def test_a_table_of_what_was_paid_needs_no_plan() -> None:
    result = read(["Cost", "Month", "Actual cost"], ["Licences", "2026-01", 55.5])
    assert amounts(result) == [(30, "2026-01", -1, 5_550, "C2")]
    assert (found(result), result.layouts) == ([], ("costs",))


def test_a_table_of_what_is_planned_needs_no_actual_amounts() -> None:
    result = read(["Kostnadslinje", "Måned", "Budsjett"], ["Licences", "2027-01", 55])
    assert amounts(result) == [(30, "2027-01", 5_500, -1, "C2")]
    assert (found(result), result.layouts) == ([], ("cost_plan",))


def test_the_plan_of_one_sheet_and_the_payments_of_another_are_one_cost() -> None:
    result = read(
        ["Cost", "Month", "Planned", "Comment"],
        ["Licences", "2026-01", 100, None],
        ["Licences", "2026-02", 100, "price rise"],
        Paid=[["Cost", "Month", "Actual"], ["Licences", "2026-01", 90]],
    )
    assert amounts(result) == [
        (30, "2026-01", 10_000, 9_000, "C2"),
        (30, "2026-02", 10_000, -1, "C3"),
    ]
    assert result.costs["sheet"].tolist() == ["Paid", "Data"]
    assert found(result) == []


def test_two_rows_that_contradict_each_other_block_and_equal_ones_do_not() -> None:
    other = read(HEAD, ["Licences", "2026-01", 5, 6], ["Licences", "2026-01", 5, 7])
    assert found(other) == [("duplicate_row", "D3")]
    same = read(HEAD, ["Licences", "2026-01", 5, 6], ["Licences", "2026-01", None, 6])
    assert found(same) == [("duplicate_same", "D3")]


def test_a_cost_line_that_is_not_there_is_named_with_the_nearest() -> None:
    (problem,) = read(HEAD, ["Licenses", "2026-01", 5, 6]).problems
    assert (problem.code, problem.place.cell) == ("unknown_cost", "A2")
    assert problem.values["near"] == "Licences"


def test_a_comment_alone_needs_something_to_be_about() -> None:
    head = [*HEAD, "Comment"]
    result = read(head, ["Licences", "2026-01", None, None, "late"])
    assert found(result) == [("nothing_to_read", ""), ("comment_without_value", "E2")]
    stored = known([(30, "2026-01", 5, None)])
    result = read(head, ["Licences", "2026-01", None, None, "late"], stored=stored)
    assert (amounts(result), found(result)) == ([(30, "2026-01", -1, -1, "E2")], [])


def test_ten_times_the_plan_is_asked_about_and_the_plan_is_not() -> None:
    stored = known([(30, "2026-01", 5_000, None), (31, "2026-01", 70_000, None)])
    rows = (["Licences", "2026-01", 52_000], ["Training", "2026-01", 70_500])
    result = read(["Cost", "Month", "Actual"], *rows, stored=stored)
    (problem,) = result.problems
    assert (problem.code, problem.place.cell) == ("scale_jump", "C2")
    assert (problem.values["factor"], problem.values["way"]) == (10, "larger")


def test_a_line_that_always_costs_a_tenth_of_its_plan_is_not_asked_about() -> None:
    stored = known([*paid(30, 5, 6, 5, 4), (30, "2026-01", 50, None)])
    result = read(["Cost", "Month", "Actual"], ["Licences", "2026-01", 5], stored=stored)
    assert found(result) == []


def test_a_thousand_times_what_a_line_usually_costs_is_asked_about() -> None:
    stored = known(paid(30, 50, 60, 55, 52))
    result = read(["Cost", "Month", "Actual"], ["Licences", "2026-01", 55_000], stored=stored)
    assert found(result) == [("scale_jump", "C2")]


def test_a_sign_that_a_line_never_had_is_asked_about() -> None:
    table = (["Cost", "Month", "Actual"], ["Licences", "2026-01", -55])
    assert found(read(*table)) == [("negative_value", "C2")]
    assert found(read(*table, stored=known(paid(30, -50)))) == []
    assert found(read(*table, stored=known([(30, "2026-01", -55, None)]))) == []


def test_last_months_file_sent_again_is_asked_about() -> None:
    stored = known([*paid(30, 51, 55), *paid(31, 16, 17), *paid(32, 98, 99)])
    rows = [[name, "2025-03", cost] for name, cost in zip(LINES, (55, 17, 99), strict=False)]
    (problem,) = read(["Cost", "Month", "Actual"], *rows, stored=stored).problems
    assert (problem.code, problem.values["count"]) == ("stale_copy", 3)


def test_lines_that_cost_the_same_every_month_or_as_planned_are_no_copy() -> None:
    same = [*paid(30, 55, 55), *paid(31, 17, 17), *paid(32, 99, 99)]
    stored = known([*same, *paid(33, 40, 44), (33, "2025-03", 44, None)])
    rows = [[name, "2025-03", cost] for name, cost in zip(LINES, (55, 17, 99, 44), strict=True)]
    assert found(read(["Cost", "Month", "Actual"], *rows, stored=stored)) == []


def test_months_outside_the_appraisal_are_told() -> None:
    after, before = str(ERP.last_month + 1), str(ERP.start + -1)
    rows = (["Licences", after, 5], ["Licences", before, 5])
    result = read(["Cost", "Month", "Planned"], *rows)
    assert found(result) == [("after_appraisal", "C2"), ("before_start", "C3")]
