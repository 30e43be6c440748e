"""How measurements are read into months."""

from __future__ import annotations

from typing import Any

import numpy as np

from benefits.domain.kpis.measured import STATE_CODES, Measured
from benefits.domain.realised.realisation import realise
from benefits.domain.record.facts import Cadence, Kpi, Settings
from tests.domain.portfolios import JAN, initiative, kpi, months, portfolio, row


def read(one: Kpi, rows: list[dict[str, Any]], start: int = 1) -> tuple[list[Any], list[str]]:
    """The first six months as (values, states)."""
    settings = Settings(id=1, fiscal_year_start=start)
    known = portfolio(initiative(), one, settings, measurements=rows)
    found: Measured = realise(known, JAN + 12).kpis.measured
    first = realise(known, JAN + 12).grid.column(JAN)
    values = [None if np.isnan(value) else float(value) for value in found.value[0]]
    states = [STATE_CODES[int(state)] for state in found.state[0]]
    return values[first : first + 6], states[first : first + 6]


def test_missing_zero_estimated_disputed_and_not_applicable_are_five_things() -> None:
    rows = months(1, [0, None, (5, "estimated"), (6, "disputed"), (None, "not_applicable"), 7])
    values, states = read(kpi(), rows)
    assert values == [0, None, 5, 6, None, 7]
    assert states == ["final", "missing", "estimated", "disputed", "not_applicable", "final"]


def test_a_rate_in_percent_is_computed_from_its_counts() -> None:
    rows = [
        row(1, JAN, None, numerator=12, denominator=400),
        row(1, JAN + 1, 4, numerator=None, denominator=None),
    ]
    values, states = read(kpi(kind="rate", unit="%"), rows)
    assert values[:2] == [3, 4]
    assert states[:2] == ["final", "final"]


def test_a_month_without_events_has_no_rate_and_is_not_missing() -> None:
    rows = [row(1, JAN, None, numerator=0, denominator=0)]
    values, states = read(kpi(kind="rate", unit="%"), rows)
    assert (values[0], states[0]) == (None, "not_applicable")


def test_a_running_total_becomes_what_each_month_added() -> None:
    values, states = read(kpi(kind="cumulative"), months(1, [10, 25, 45, 45]))
    assert values[:4] == [10, 15, 20, 0]
    assert states[:4] == ["final"] * 4


def test_a_running_total_begins_anew_with_the_fiscal_year() -> None:
    values, _ = read(kpi(kind="cumulative"), months(1, [90, 100, 120, 7, 9]), start=4)
    assert values[:5] == [None, 10, 20, 7, 2]


def test_a_running_total_after_a_gap_waits_until_the_gap_is_filled() -> None:
    values, states = read(kpi(kind="cumulative"), months(1, [10, None, 45, 60]))
    assert values[:4] == [10, None, None, 15]
    assert states[:4] == ["final", "missing", "missing", "final"]


def test_what_a_month_added_to_an_estimate_is_an_estimate() -> None:
    _, states = read(kpi(kind="cumulative"), months(1, [10, (25, "estimated"), 45]))
    assert states[:3] == ["final", "estimated", "estimated"]


def test_a_quarterly_value_counts_in_the_last_month_of_its_quarter() -> None:
    one = kpi(cadence=Cadence.QUARTERLY)
    values, _ = read(one, [row(1, JAN + 1, 8), row(1, JAN + 5, 6)])
    assert values == [None, None, 8, None, None, 6]
