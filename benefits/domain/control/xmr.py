"""One XmR chart with all that can be said of it: limits by phase, rules, icons, or why none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import isfinite
from numbers import Real

import numpy as np

from benefits.domain.control.runs import Fired
from benefits.domain.control.signal import (
    FREEZE_FROM,
    Assurance,
    Improvement,
    PointType,
    Rule,
    Signals,
    Variation,
    assurance,
    frozen,
    signals,
)
from benefits.domain.record.grid import Bools, Floats, Ints


class Refusal(StrEnum):
    """Why there is no chart."""

    NOTHING_MEASURED = "nothing_measured"
    NOT_NUMERIC = "not_numeric"
    DUPLICATE_DATES = "duplicate_dates"
    NO_DATE = "no_date"
    FEW_TO_FIX = "few_to_fix"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """How a chart is to be drawn up.

    `phases` are the moments at which a new phase starts: a point must stand there. Limits rest
    on the first `fix_after` points of each phase (at least 12), or on the points before
    `freeze_before` (a go-live) where there are 12 in its phase, or else on all points of a phase.
    """

    screen: bool = True
    phases: tuple[int, ...] = ()
    fix_after: float | None = None
    freeze_before: int | None = None
    target: float | None = None
    outside_counts: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Phase:
    """A stretch with its own limits, from the moment of its first value to that of its last.
    What cannot be said is NaN. See `limits.Limits` for the figures."""

    first: int
    last: int
    points: int
    baseline: int
    mean: float
    average_range: float
    screened_out: int
    lower: float
    upper: float
    near_lower: float
    near_upper: float
    short: bool
    restored: bool


@dataclass(frozen=True, slots=True, eq=False)
class Chart:
    """A chart; tuples per point follow the order in which the points were given, None where a
    value is missing. `rules` are all that a point is part of, the one that counts first.
    `unmatched` are the phase moments at which nothing stands: no phase starts there."""

    refusal: Refusal | None = None
    rule: tuple[Rule | None, ...] = ()
    rules: tuple[tuple[Rule, ...], ...] = ()
    point_types: tuple[PointType | None, ...] = ()
    phases: tuple[Phase, ...] = ()
    variation: Variation | None = None
    assurance: Assurance | None = None
    unmatched: tuple[int, ...] = ()


def xmr(
    values: Sequence[float | None],
    moments: Sequence[int],
    improvement: Improvement,
    choices: Choices | None = None,
) -> Chart:
    """The chart of values (None or NaN where missing) at moments: months or days as numbers, in
    any order, none twice. Missing values are left out and their neighbours joined."""
    chosen = choices or Choices()
    refusal = _refusal(values, moments, chosen)
    if refusal is not None:
        return Chart(refusal=refusal)
    order = np.argsort(np.array(moments, dtype=np.int64), kind="stable")
    when = np.array(moments, dtype=np.int64)[order]
    row = np.array([np.nan if one is None else one for one in values], dtype=np.float64)
    charts = _chart(row[order][None, :], when, improvement, chosen)
    return _told(charts, when, np.argsort(order, kind="stable"), chosen)


def _refusal(
    values: Sequence[object], moments: Sequence[object], chosen: Choices
) -> Refusal | None:
    known = [one for one in values if one is not None and one == one]  # noqa: PLR0124 NaN
    reasons = {
        Refusal.NOT_NUMERIC: not all(_is_number(one) for one in known)
        or not (chosen.target is None or _is_number(chosen.target)),
        Refusal.NO_DATE: None in moments or len(moments) != len(values),
        Refusal.DUPLICATE_DATES: len(set(moments)) < len(moments),
        Refusal.FEW_TO_FIX: not _fixes(chosen.fix_after),
        Refusal.NOTHING_MEASURED: not known,
    }
    return next((reason for reason, so in reasons.items() if so), None)


def _is_number(value: object) -> bool:
    return isinstance(value, Real) and not isinstance(value, bool) and isfinite(value)


def _fixes(points: float | None) -> bool:
    if points is None:
        return True
    return _is_number(points) and points >= FREEZE_FROM and points == int(points)


def _chart(row: Floats, when: Ints, improvement: Improvement, chosen: Choices) -> Signals:
    starts = np.isin(when, np.array(chosen.phases, dtype=np.int64))[None, :]
    return signals(
        row,
        np.array([improvement.sign], dtype=np.int8),
        starts,
        _baseline(row, when, starts, chosen),
        screen=chosen.screen,
        outside_counts=chosen.outside_counts,
    )


def _baseline(row: Floats, when: Ints, starts: Bools, chosen: Choices) -> Bools | None:
    if chosen.fix_after is not None:
        return first_of_phases(row, starts, int(chosen.fix_after))
    if chosen.freeze_before is not None:
        change = int((when < chosen.freeze_before).sum())
        return frozen(row, np.array([change]), starts)
    return None


def first_of_phases(values: Floats, starts: Bools, points: int) -> Bools:
    """The months of the first values of every phase (series, months)."""
    known = ~np.isnan(values)
    seen = np.cumsum(known, axis=1)
    before = np.maximum.accumulate(np.where(starts, seen - known, 0), axis=1)
    return np.asarray(known & (seen - before <= points))


def _told(charts: Signals, when: Ints, order: Ints, chosen: Choices) -> Chart:
    target = np.nan if chosen.target is None else float(chosen.target)
    sure = str(assurance(charts, np.array([target]))[0])
    rule = [None if one == Rule.MISSING else Rule(one) for one in charts.rule[0, order].tolist()]
    types, rules = charts.point_types[0, order].tolist(), _rules(charts)
    return Chart(
        rule=tuple(rule),
        rules=tuple(rules[at] for at in order.tolist()),
        point_types=tuple(PointType(one) if one else None for one in types),
        phases=tuple(_phase(charts, at, when) for at in range(len(charts.phases.series))),
        variation=Variation(str(charts.variation[0])),
        assurance=Assurance(sure) if sure else None,
        unmatched=tuple(one for one in chosen.phases if one not in set(when.tolist())),
    )


def _rules(charts: Signals) -> list[tuple[Rule, ...]]:
    """All rules of each column."""
    found: list[tuple[Rule, ...]] = [()] * charts.rule.shape[1]
    phases = charts.phases
    for row, place, column in zip(phases.rows, phases.places, phases.columns, strict=True):
        found[column] = tuple(_rules_of(charts.fired, row, place))
    return found


def _rules_of(fired: Fired, row: int, place: int) -> list[Rule]:
    in_order = (
        (fired.outside, Rule.ABOVE_UPL),
        (fired.trend, Rule.TREND_UP),
        (fired.trend_before, Rule.TREND_UP),
        (fired.two_in_three, Rule.TWO_IN_THREE_ABOVE),
        (fired.shift, Rule.SHIFT_ABOVE),
    )
    ways = [(int(each[row, place]), upwards) for each, upwards in in_order]
    return [Rule(upwards + (way < 0)) for way, upwards in ways if way]


def _phase(charts: Signals, at: int, when: Ints) -> Phase:
    of, phases = charts.limits, charts.phases
    return Phase(
        first=int(when[phases.first_columns[at]]),
        last=int(when[phases.last_columns[at]]),
        points=int(of.points[at]),
        baseline=int(of.baseline[at]),
        mean=float(of.mean[at]),
        average_range=float(of.average_range[at]),
        screened_out=int(of.screened_out[at]),
        lower=float(of.lower[at]),
        upper=float(of.upper[at]),
        near_lower=float(of.near_lower[at]),
        near_upper=float(of.near_upper[at]),
        short=bool(of.short[at]),
        restored=bool(of.restored[at]),
    )
