"""Honest-looking files that an alarm must stop or ask about, in several kinds of file."""

from __future__ import annotations

from collections.abc import Sequence

from tests.intake.hostile.case import Hostile, Stored
from tests.intake.hostile.house import SAME
from tests.intake.hostile.values import each, one, sheets
from tests.intake.hostile.writing import HEAD, WORKBOOKS, Formula, Rows, Shown

EVERY = (*WORKBOOKS, "csv")
SOME = ("xlsx", "xls", "ods", "csv")


def jump(name: str, cell: float, kpi: str = "Errors", *also: str) -> list[Hostile]:
    """A value that is written right and has the wrong size."""
    said = [*((code, "Data!C2") for code in also), ("scale_jump", "Data!C2")]
    return each(name, one(cell, kpi=kpi), said, [(kpi, "2026-01", cell)], SOME)


def stale(values: Sequence[int]) -> Rows:
    return (HEAD, *((kpi, "2026-02", value) for kpi, value in zip(SAME, values, strict=True)))


def copies(values: Sequence[int]) -> list[Stored]:
    return [(kpi, "2026-02", float(value)) for kpi, value in zip(SAME, values, strict=True)]


ERRORS = ("Errors", "2026-01", 380)
PLAIN = (("Errors", "2026-01", 380.0),)
AGAIN = [300 + place for place in range(5)]

ALARMS = (
    # a heading renamed, a column moved, a new sheet
    *each("a heading renamed", (("KPI", "Month", "Figure of merit"), ERRORS),
          [("unknown_name", "Data!C2")], kinds=EVERY),
    *each("the name's heading renamed", (("What", "Month", "Value"), ERRORS), [], PLAIN, SOME),
    *each("a heading renamed to one that is known", (("Indicator", "Period", "Actual"), ERRORS),
          [], PLAIN, SOME),
    *each("columns moved", (("Value", "Comment", "Month", "KPI"), (380, None, "2026-01", "Errors")),
          [], PLAIN, EVERY),
    *each("a column put between", (("KPI", "Target", "Month", "Value"),
          ("Errors", 280, "2026-01", 380)), [], PLAIN, SOME),
    *each("figures moved by one column", (HEAD, ("Errors", 380, "2026-01")),
          [("not_a_month", "Data!B2"), ("not_a_number", "Data!C2")], kinds=SOME),
    *each("a heading further down", (("Report",), (None,), HEAD, ERRORS), [], PLAIN, WORKBOOKS),
    Hostile(
        "xlsx: a new sheet of notes",
        lambda: sheets(("Data", (HEAD, ERRORS), "visible"), ("New", (("Hello",),), "visible")),
        (("sheet_left_out", "New"),),
        PLAIN,
    ),
    Hostile(
        "xlsx: a new sheet that says something else",
        lambda: sheets(("Data", (HEAD, ERRORS), "visible"), ("New", one(7), "visible")),
        (("duplicate_row", "New!C2"),),
    ),
    Hostile(
        "xlsx: a sheet with another name",
        lambda: sheets(("Actuals 2026", (HEAD, ERRORS), "visible")),
        (),
        PLAIN,
    ),
    # a jump of unit or scale
    *jump("ten times as much", 3_800),
    *jump("a hundred times as much", 38_000),
    *jump("a thousand times as much", 380_000),
    *jump("a tenth of it", 38),
    *jump("a thousandth of it", 0.38),
    *jump("days where hours were", 16.2, "Handling time", "weight_missing"),
    *each("minutes where hours were", one("9720 min", kpi="Handling time"),
          [("unit_in_cell", "Data!C2"), ("numbers_as_text", "Data!C2"),
           ("weight_missing", "Data!C2")],
          [("Handling time", "2026-01", 9720.0)], SOME),
    *each("a share where per cent were", one(0.81, kpi="First time right"),
          [("weight_missing", "Data!C2"), ("maybe_fraction", "Data!C2")],
          [("First time right", "2026-01", 0.81)], SOME),
    *each("per cent of per cent", one(Shown(81, "0%"), kpi="First time right"),
          [("weight_missing", "Data!C2"), ("scale_jump", "Data!C2")],
          [("First time right", "2026-01", 8_100.0)], WORKBOOKS),
    *each("another currency", one("45 USD", kpi="Margin"),
          [("unit_in_cell", "Data!C2"), ("numbers_as_text", "Data!C2")],
          [("Margin", "2026-01", 45.0)], ("xlsx", "csv")),
    # a sign turned over
    *each("a sign turned over", one(-381), [("negative_value", "Data!C2")],
          [("Errors", "2026-01", -381.0)], EVERY),
    *each("a loss where losses are known", one(-60, kpi="Margin"), [],
          [("Margin", "2026-01", -60.0)], SOME),
    # a copy of the last month
    *each("a copy of the month before", stale(AGAIN), [("stale_copy", "Data!C2")], copies(AGAIN),
          EVERY),
    *each("a copy with one figure changed", stale([*AGAIN[:4], 399]), [],
          copies([*AGAIN[:4], 399]), SOME),
    *each("the same file again", (HEAD, *((kpi, "2026-01", 300 + place)
          for place, kpi in enumerate(SAME))), [], (), EVERY),
    # formulas without a result
    *each("results that were never stored", (HEAD, ("Errors", "2026-01", Formula()),
          ("Errors", "2026-02", Formula())),
          [("not_calculated", "Data!C2"), ("not_calculated", "Data!C3")], kinds=("xlsx", "ods")),
    *each("one result that was never stored", (HEAD, ERRORS, ("Errors", "2026-02", Formula())),
          [("not_calculated", "Data!C3")], kinds=("xlsx", "ods")),
    # what sums up, and what is told twice
    *each("a total below", (HEAD, ERRORS, ("Total", None, 380)), [("total_left_out", "Data!A3")],
          PLAIN, EVERY),
    *each("a month twice with one value", (HEAD, ERRORS, ERRORS), [("duplicate_same", "Data!C3")],
          PLAIN, SOME),
    *each("a month twice with two values", (HEAD, ERRORS, ("Errors", "Jan 2026", 381)),
          [("duplicate_row", "Data!C3")], kinds=EVERY),
    *each("a month before all began", one(380, "2019-01"), [("before_start", "Data!C2")],
          [("Errors", "2019-01", 380.0)], SOME),
    *each("a status nobody knows", ((*HEAD, "Status"), (*ERRORS, "perhaps")),
          [("unknown_status", "Data!D2")], kinds=SOME),
)  # fmt: skip
"""Every alarm that a later file of a sender can set off."""
