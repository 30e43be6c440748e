"""Where one KPI lands, when its target is reached, whether that lasts, and its money."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from benefits import views
from benefits.domain.forecast.projection import Likely
from benefits.domain.forecast.reaching import Reach
from benefits.domain.record.facts import Cadence, Direction
from benefits.domain.status.decay import Lasting
from benefits.views import Known
from benefits.views.judging import judgement
from benefits.views.kpi_outlook import KpiOutlook, kpi_outlook, way_ahead
from tests.domain.portfolios import JAN, benefit, initiative, kpi, months, portfolio

WAVES = [3, -2, 1, 0, -3, 2, -1, 2, 0, -2, 1, -1]


def known_of(values: list[Any], *, horizon: int = 36, **fields: Any) -> Known:
    """A flow from 100 to 70 by December, live since January, known up to its last value."""
    goal = {"target_month": JAN + 11, **fields}
    facts = (initiative(horizon_months=horizon), kpi(**goal), benefit())
    rows = months(1, values)
    return views.known_from(portfolio(*facts, measurements=rows), JAN + len(values))


def outlook_of(values: list[Any], **fields: Any) -> KpiOutlook:
    found = kpi_outlook(known_of(values, **fields), 1)
    assert found is not None
    return found


def level(at: float) -> list[float]:
    return [at + wave for wave in WAVES[:8]]


def test_a_level_goes_on_and_is_told_for_the_targets_month() -> None:
    found = outlook_of(level(80))
    assert (found.likely, found.values, found.ended) == (Likely.RUN_RATE, 8, False)
    assert found.landing is not None
    assert found.landing.month == JAN + 11
    assert found.landing.planned == 70
    assert found.landing.low < found.landing.value < found.landing.high
    assert found.landing.value == pytest.approx(80, abs=1)
    assert found.landing.other is None


def test_after_the_targets_month_it_is_told_for_a_year_ahead_or_as_far_as_it_goes() -> None:
    for horizon, month in ((36, JAN + 19), (16, JAN + 15)):
        found = outlook_of(level(80), target_month=JAN + 3, horizon=horizon)
        assert found.landing is not None
        assert found.landing.month == month


def test_a_trend_tells_both_ways_ahead() -> None:
    found = outlook_of([100 - 3 * at + wave / 4 for at, wave in enumerate(WAVES)])
    assert found.likely is Likely.TREND
    assert found.landing is not None
    assert found.landing.other is not None
    assert found.landing.value < found.landing.other


@pytest.mark.parametrize(
    ("values", "likely", "count"),
    [([None], Likely.WAITING, 0), ([80, 81, 79, 80], Likely.TOO_SHORT, 4)],
)
def test_a_short_history_says_nothing(values: list[Any], likely: Likely, count: int) -> None:
    found = outlook_of(values)
    assert (found.likely, found.values, found.landing) == (likely, count, None)
    assert found.reached.code is Reach.UNTOLD


def test_equal_values_stay_where_they_are() -> None:
    found = outlook_of([80] * 8)
    assert found.likely is Likely.UNVARIED
    assert found.landing is not None
    assert (found.landing.low, found.landing.value, found.landing.high) == (80, 80, 80)


def test_after_the_last_month_of_the_appraisal_nothing_lies_ahead() -> None:
    found = outlook_of(level(80), horizon=8)
    assert found.ended
    assert found.landing is None


def test_a_question_of_yes_or_no_has_no_outlook() -> None:
    assert kpi_outlook(known_of(level(1), kind="yes_no"), 1) is None


def test_the_target_is_reached_within_a_range_of_months() -> None:
    falling = [100 - 2 * at + wave / 4 for at, wave in enumerate(WAVES)]
    reached = outlook_of(falling).reached
    assert (reached.code, reached.due, reached.last) == (Reach.WITHIN, JAN + 11, JAN + 35)
    assert reached.earliest is not None
    assert reached.likely is not None
    assert JAN + 12 <= reached.earliest <= reached.likely


def test_a_reached_target_is_watched_for_a_year() -> None:
    found = outlook_of(level(60))
    assert (found.reached.code, found.reached.since) == (Reach.REACHED, JAN + 2)
    watched = found.watched
    assert (watched.code, watched.reached, watched.until) == (Lasting.WATCHED, JAN + 2, JAN + 14)


def test_a_loss_says_since_when() -> None:
    watched = outlook_of([60, 61, 59, 60, 62, 58, 61, 97, 99, 98, 96, 99, 97, 98, 97]).watched
    assert (watched.code, watched.reached) == (Lasting.LOST, JAN + 2)
    assert watched.lost is not None
    assert watched.lost > JAN + 6


def test_money_is_that_of_the_whole_period_at_the_pace_so_far() -> None:
    known = known_of(level(80))
    found = kpi_outlook(known, 1)
    table = known.realisation.benefits
    assert found is not None
    assert found.money is not None
    assert found.money.planned == table.planned.sum()
    assert found.money.expected == table.forecast.sum()
    no_money = portfolio(initiative(), kpi(), measurements=months(1, [80]))
    alone = kpi_outlook(views.known_from(no_money, JAN + 1), 1)
    assert alone is not None
    assert alone.money is None


def test_the_way_ahead_begins_after_the_last_month_to_date_and_ends_with_the_appraisal() -> None:
    frame = way_ahead(known_of(level(80)), 1)
    ahead = frame.loc[frame["expected"].notna(), "month"]
    assert list(ahead) == list(range(JAN + 8, JAN + 36))
    assert frame["other"].isna().all()
    told = frame.loc[frame["expected"].notna()]
    assert ((told["low"] <= told["expected"]) & (told["expected"] <= told["high"])).all()


def test_a_quarterly_kpi_is_told_in_the_months_that_it_is_measured_in() -> None:
    values = [one for wave in WAVES[:7] for one in (None, None, 80 + wave)]
    known = known_of(values, cadence=Cadence.QUARTERLY)
    found = kpi_outlook(known, 1)
    frame = way_ahead(known, 1)
    ahead = frame.loc[frame["expected"].notna(), "month"]
    assert list(ahead) == [JAN + 23, JAN + 26, JAN + 29, JAN + 32, JAN + 35]
    assert found is not None
    assert found.landing is not None
    assert found.landing.month in set(ahead)


def test_higher_and_lower_is_better_differ_in_nothing_but_the_side() -> None:
    down = outlook_of(level(60))
    up = outlook_of(level(80), direction=Direction.UP, baseline=40, target=70)
    assert (down.reached.code, down.reached.since) == (up.reached.code, up.reached.since)


def test_the_outlook_comes_from_the_judgement_that_is_kept() -> None:
    known = known_of(level(80))
    assert judgement(known) is judgement(known)
    first = kpi_outlook(known, 1)
    column = JAN + 11 - int(known.grid.first)
    assert first is not None
    assert first.landing is not None
    kept = judgement(known).expected.value[known.realisation.kpis.index.row(1), column]
    assert first.landing.value == kept
    assert not np.isnan(kept)
