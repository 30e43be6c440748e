"""Charts of random series, against a reckoning point by point in fractions, alone and together."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from benefits.domain.control.signal import Improvement, Rule, signals
from benefits.domain.control.xmr import Choices, Phase, first_of_phases, xmr
from tests.domain.slow_charts import LIMIT, NEAR, SlowPhase, slow_chart

MONTHS = 30


@dataclass(frozen=True)
class Series:
    values: list[float | None]
    starts: tuple[int, ...]
    fix_after: int | None
    screen: bool


LEVELS = st.sampled_from([0, 0, 0, 1, 2, 8])
STEPS = st.lists(st.integers(-6, 6), min_size=MONTHS, max_size=MONTHS)
SCALES = st.sampled_from([1e-9, 0.1, 1.0, 1e3, 1e9])


@st.composite
def series(draw: st.DrawFn) -> Series:
    """Ties, gaps, steps, drifts and phases at every scale."""
    level, drift, scale = draw(LEVELS), draw(st.integers(-1, 1)), draw(SCALES)
    noise = draw(STEPS)
    gone = draw(st.sets(st.integers(0, MONTHS - 1), max_size=6))
    whole = [one + drift * at + (level if at > 15 else 0) for at, one in enumerate(noise)]
    values = [None if at in gone else round(one * scale, 12) for at, one in enumerate(whole)]
    starts = draw(st.sets(st.integers(0, MONTHS - 1), max_size=3))
    fix_after = draw(st.sampled_from([None, None, 12, 14]))
    return Series(values, tuple(sorted(starts)), fix_after, draw(st.booleans()))


@settings(max_examples=2 * settings.default.max_examples)
@given(series())
def test_a_chart_is_what_the_rules_give_point_by_point(one: Series) -> None:
    found = xmr(
        one.values,
        range(MONTHS),
        Improvement.INCREASE,
        Choices(phases=one.starts, fix_after=one.fix_after, screen=one.screen),
    )
    slow = slow_chart(one.values, range(MONTHS), one.starts, one.fix_after, screen=one.screen)
    restored = {
        at
        for ours, theirs in zip(found.phases, slow.phases, strict=True)
        if ours.restored
        for at in theirs.at
    }
    rounding = 1e-12 * max((abs(value) for value in one.values if value is not None), default=0)
    for ours, theirs in zip(found.phases, slow.phases, strict=True):
        assert (ours.points, ours.baseline) == (len(theirs.at), theirs.baseline)
        assert ours.restored or limits_agree(ours, theirs, rounding)
    for at, rules in enumerate(slow.rules):
        if at not in restored:
            said = None if rules is None else tuple(rule.code for rule in found.rules[at])
            assert said == rules, at


def limits_agree(ours: Phase, theirs: SlowPhase, rounding: float) -> bool:
    pairs = [
        (ours.mean, theirs.mean),
        (ours.average_range, theirs.average_range),
        (ours.lower, theirs.line(-LIMIT)),
        (ours.near_upper, theirs.line(NEAR)),
    ]
    return ours.screened_out == theirs.screened_out and all(
        math.isnan(one) if other is None else abs(one - float(other)) <= rounding
        for one, other in pairs
    )


@settings(max_examples=settings.default.max_examples // 3)
@given(st.lists(series(), min_size=1, max_size=12), st.data())
def test_many_charts_at_once_are_what_each_is_alone(
    many: list[Series], data: st.DataObject
) -> None:
    values = np.array([[np.nan if one is None else one for one in each.values] for each in many])
    starts = np.array([[at in each.starts for at in range(MONTHS)] for each in many])
    good = np.array([data.draw(st.sampled_from([-1, 0, 1])) for _ in many], dtype=np.int8)
    screen = np.array([each.screen for each in many])
    first = first_of_phases(values, starts, 12)
    found = signals(values, good, starts, first, screen=screen)
    ways = {1: Improvement.INCREASE, -1: Improvement.DECREASE, 0: Improvement.NEUTRAL}
    for row, each in enumerate(many):
        choices = Choices(phases=each.starts, fix_after=12, screen=each.screen)
        alone = xmr(each.values, range(MONTHS), ways[int(good[row])], choices)
        rules = [Rule.MISSING if rule is None else rule for rule in alone.rule]
        assert found.rule[row].tolist() == rules or alone.refusal
        types = [one or "" for one in alone.point_types]
        assert found.point_types[row].tolist() == types or alone.refusal
        assert found.variation[row] == (alone.variation or "")


def test_the_random_series_hold_every_rule() -> None:
    random = np.random.default_rng(4)
    values = random.normal(size=(4000, MONTHS)).round(1)
    found = signals(values, np.ones(4000, dtype=np.int8))
    assert set(np.unique(found.rule)) == {rule for rule in Rule if rule is not Rule.MISSING}
