"""How soon a goal's change could be told from chance, by the KPI's values before go-live."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from benefits import views
from benefits.domain.control.detectability import months_to_tell, smallest_to_tell
from benefits.domain.record.facts import Cadence, Category, Direction
from benefits.views.telling import Telling, telling
from tests.domain.portfolios import JAN, initiative, kpi, months, portfolio

ZIGZAG = [104, 96] * 18
"""Moving ranges of 8 each."""


def told(values: list[Any], target: float = 70, **fields: Any) -> Telling | None:
    """What is said of a goal from 100, with values in the months before go-live."""
    one = kpi(target=Decimal(str(target)), **fields)
    rows = months(1, values, first=JAN + -len(values))
    known = views.known_from(portfolio(initiative(), one, measurements=rows), JAN)
    return telling(known, known.portfolio.initiatives[1], one)


def test_a_change_is_told_after_the_months_of_the_table() -> None:
    found = told(ZIGZAG[:12], 90)
    assert found is not None
    assert (found.count, found.varies, found.years) == (12, True, 5)
    assert found.months == months_to_tell(10, 8, 12)
    assert found.smallest == smallest_to_tell(12, 8, 12)


def test_a_change_too_small_for_a_short_baseline_names_the_one_that_would_do() -> None:
    found = told(ZIGZAG[:12], 92.9)
    assert found is not None
    assert found.months == 57
    assert (found.points, found.more) == (18, 28)
    never = told(ZIGZAG[:12], 94.68)
    assert never is not None
    assert (never.months, never.points, never.more) == (None, 24, 46)
    hopeless = told(ZIGZAG[:12], 99.9)
    assert hopeless is not None
    assert (hopeless.months, hopeless.points) == (None, None)


def test_a_change_told_within_a_year_asks_for_no_longer_baseline() -> None:
    found = told(ZIGZAG[:12], 70)
    assert found is not None
    assert (found.points, found.more) == (None, None)


def test_a_quarterly_kpi_takes_three_months_a_value() -> None:
    values = [one for value in ZIGZAG[:12] for one in (None, None, value)]
    found = told(values, 85, cadence=Cadence.QUARTERLY)
    assert found is not None
    points = months_to_tell(15, 8, 12)
    assert points is not None
    assert (found.count, found.months, found.years) == (12, 3 * points, 15)
    assert found.smallest == smallest_to_tell(4, 8, 12)


@pytest.mark.parametrize("count", [0, 4, 11])
def test_fewer_values_than_twelve_say_only_how_many_there_are(count: int) -> None:
    found = told(ZIGZAG[:count])
    assert found is not None
    assert (found.count, found.months, found.smallest) == (count, None, None)


def test_values_that_never_vary_have_no_chance_to_compare_with() -> None:
    found = told([100] * 14)
    assert found is not None
    assert (found.count, found.varies, found.months) == (14, False, None)


def test_a_target_beyond_all_values_names_the_best_of_them() -> None:
    for target, best in ((90, 96), (96, None), (97, None)):
        found = told(ZIGZAG[:12], target)
        assert found is not None
        assert found.best == best
    up = told(ZIGZAG[:12], 120, direction=Direction.UP)
    assert up is not None
    assert up.best == 104
    few = told(ZIGZAG[:5])
    assert few is not None
    assert few.best is None


def test_only_final_values_before_go_live_count() -> None:
    found = told([*ZIGZAG[:12], (70, "estimated"), (70, "disputed")])
    assert found is not None
    assert (found.count, found.best) == (12, 96)


def test_a_kpi_that_is_only_typed_has_no_values() -> None:
    known = views.known_from(portfolio(initiative()), JAN)
    found = telling(known, known.portfolio.initiatives[1], replace(kpi(), id=-1))
    assert found is not None
    assert found.count == 0


@pytest.mark.parametrize(
    "fields",
    [
        {"target": 100},
        {"target": 110},
        {"baseline": None},
        {"kind": "yes_no"},
        {"category": Category.ADOPTION},
    ],
)
def test_nothing_is_said_without_a_goal_that_improves_anything_measured_before(
    fields: dict[str, Any],
) -> None:
    assert told([], **fields) is None
