"""The four ways to say what would have happened without the change, each fitted before go-live."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from enum import StrEnum
from types import MappingProxyType

import numpy as np

from benefits.domain.kpis.kpi_kinds import KINDS, Form, parts_of_one
from benefits.domain.kpis.measured import Measured
from benefits.domain.record.facts import Cadence, Counterfactual, Kpi
from benefits.domain.record.grid import QUARTER, YEAR, Bools, Codes, Floats, Grid, Ints

TREND_VALUES = 6
"""The fewest values that a line is drawn through."""

SEASON_YEARS = 2
"""How often each month of the year must be measured before it counts as a pattern."""

DRIVER_VALUES = 3
"""The fewest months of KPI and driver together that a ratio is taken from."""

_PAIRS_AT_ONCE = 2_000_000


class Refused(StrEnum):
    """Why a method has no answer for a KPI; NONE where it has one."""

    NONE = ""
    NO_BASELINE = "no_baseline"
    FEW_VALUES = "few_values"
    FEW_YEARS = "few_years"
    PER_EVENT = "per_event"
    FEW_DRIVER_VALUES = "few_driver_values"
    DRIVER_ZERO = "driver_zero"


@dataclass(frozen=True, slots=True, eq=False)
class Evidence:
    """What the methods rest on: nothing in it comes from go-live or later but the driver.

    `value` and `driver` are (KPIs, months); `value` is NaN outside the window and where it is not
    final, `driver` NaN or negative where unknown. `level` is the stated baseline, `floor` and
    `ceiling` what is possible, `after` the months from go-live on; `divisible` marks KPIs that
    grow with a volume, `quarterly` those measured once a quarter.
    """

    value: Floats
    driver: Floats
    level: Floats
    floor: Floats
    ceiling: Floats
    after: Bools
    divisible: Bools
    quarterly: Bools

    @classmethod
    def of(
        cls,
        kpis: Sequence[Kpi],
        found: Measured,
        go_live: Ints,
        grid: Grid,
        driver: Floats | None = None,
    ) -> Evidence:
        """`kpis` and `go_live` are in the order of the rows of `found`. `driver` is the volume
        that a KPI grows with, in the months it is measured; without it the KPI's own weights. The
        ratio rests on months with a final value; a month's driver is taken as it is given."""
        value = np.where(found.final & window(kpis, go_live, grid), found.value, np.nan)
        level = _numbers([kpi.baseline for kpi in kpis])
        parts = np.array([parts_of_one(kpi.unit) for kpi in kpis], dtype=np.float64)
        floor, ceiling = _possible(value, level, parts)
        forms = [KINDS[kpi.kind].form for kpi in kpis]
        return cls(
            value=value,
            driver=found.weight if driver is None else driver,
            level=level,
            floor=floor,
            ceiling=ceiling,
            after=np.asarray(grid.ordinals[None, :] >= go_live[:, None]),
            divisible=np.array([one in (Form.FLOW, Form.STOCK) for one in forms], dtype=np.bool_),
            quarterly=np.array([one.cadence is Cadence.QUARTERLY for one in kpis], dtype=np.bool_),
        )

    def only(self, rows: Ints) -> Evidence:
        """The evidence of some KPIs."""
        return Evidence(**{one.name: getattr(self, one.name)[rows] for one in fields(self)})


@dataclass(frozen=True, slots=True, eq=False)
class Answer:
    """What one method says of each KPI: values (KPIs, months), NaN where it has none, and the
    months from go-live on in which they were cut to what is possible; a `Refused` code, and the
    numbers that explain it (it has 4 values and needs 6)."""

    values: Floats
    clipped: Bools
    refused: Codes
    has: Ints
    needs: int


def window(kpis: Sequence[Kpi], go_live: Ints, grid: Grid) -> Bools:
    """The months of each KPI's baseline window (KPIs, months): the stated ones, open where an end
    is not stated, and never from go-live on. A quarter counts whole and in its last month."""
    first = _numbers([kpi.baseline_from for kpi in kpis])[:, None]
    last = _numbers([kpi.baseline_to for kpi in kpis])[:, None]
    quarterly = np.array([kpi.cadence is Cadence.QUARTERLY for kpi in kpis], dtype=np.bool_)
    months = grid.ordinals[None, :]
    opens = months - np.where(quarterly, QUARTER - 1, 0)[:, None]
    inside = ~(months < first) & ~(opens > last)
    return np.asarray(inside & (months < go_live[:, None]))


def driven(evidence: Evidence) -> Bools:
    """The months of the window in which both the KPI and its driver are known (KPIs, months)."""
    return np.asarray(~np.isnan(evidence.value) & (evidence.driver >= 0))


def flat(evidence: Evidence) -> Answer:
    """The stated baseline, in every month."""
    values = np.repeat(evidence.level[:, None], evidence.value.shape[1], axis=1)
    has = (~np.isnan(evidence.level)).astype(np.int64)
    return _answer(evidence, values, has, 1, _short(has, 1, Refused.NO_BASELINE))


def trend(evidence: Evidence) -> Answer:
    """A straight line through the window, extended (Theil-Sen: the median slope of all pairs and
    the median height). Unlike least squares one odd month, a strike or a late booking, does not
    turn it; without noise both draw the same line."""
    known = ~np.isnan(evidence.value)
    has = known.sum(axis=1).astype(np.int64)
    values = np.full(known.shape, np.nan)
    columns = np.arange(known.shape[1], dtype=np.float64)
    for rows in _alike(has):
        months = np.nonzero(known[rows])[1].reshape(len(rows), -1).astype(np.float64)
        heights = evidence.value[rows][known[rows]].reshape(len(rows), -1)
        slope, height = _line(months, heights)
        values[rows] = height[:, None] + slope[:, None] * columns[None, :]
    refused = _short(has, TREND_VALUES, Refused.FEW_VALUES)
    return _answer(evidence, values, has, TREND_VALUES, refused)


def seasonal(evidence: Evidence) -> Answer:
    """The stated baseline (the window's mean where none is stated) with the pattern of the year
    on it. The window's whole years alone make the pattern, and over a year it comes to nothing,
    so that twelve months sum to the flat ones. Where all values are above zero it swings by
    shares of the level, elsewhere by amounts."""
    kept = np.where(_whole_years(evidence), evidence.value, np.nan)
    means, counts = _by_month_of_year(kept, evidence.quarterly)
    middle = means.mean(axis=1)[:, None]
    stated = evidence.level[:, None]
    level = np.where(np.isnan(stated), middle, stated)
    shares = ~(kept <= 0).any(axis=1, keepdims=True) & (level > 0)
    with np.errstate(divide="ignore", invalid="ignore"):
        year = np.where(shares, level * (means / middle), level + (means - middle))
    values = np.tile(year, (1, kept.shape[1] // YEAR))
    has = counts.min(axis=1)
    refused = _short(has, SEASON_YEARS, Refused.FEW_YEARS)
    return _answer(evidence, values, has, SEASON_YEARS, refused)


def volume_adjusted(evidence: Evidence) -> Answer:
    """The KPI per unit of its driver over the window x the driver of each month, NaN in a month
    without one. A rate or a duration is per event already: its volume is a factor of its money."""
    both = driven(evidence)
    has = both.sum(axis=1).astype(np.int64)
    total = np.where(both, evidence.value, 0.0).sum(axis=1)
    volume = np.where(both, evidence.driver, 0.0).sum(axis=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        ratio = np.where(volume > 0, total / volume, np.nan)[:, None]
    values = ratio * np.where(evidence.driver >= 0, evidence.driver, np.nan)
    reasons = {
        Refused.PER_EVENT: ~evidence.divisible,
        Refused.FEW_DRIVER_VALUES: has < DRIVER_VALUES,
        Refused.DRIVER_ZERO: volume <= 0,
    }
    refused = np.select(list(reasons.values()), [one.value for one in reasons], "")
    return _answer(evidence, values, has, DRIVER_VALUES, refused)


METHODS: Mapping[Counterfactual, Callable[[Evidence], Answer]] = MappingProxyType(
    {
        Counterfactual.FLAT: flat,
        Counterfactual.TREND: trend,
        Counterfactual.SEASONAL: seasonal,
        Counterfactual.VOLUME_ADJUSTED: volume_adjusted,
    }
)


def _answer(evidence: Evidence, values: Floats, has: Ints, needs: int, refused: Codes) -> Answer:
    given = np.where((refused == Refused.NONE.value)[:, None], values, np.nan)
    cut = np.clip(given, evidence.floor[:, None], evidence.ceiling[:, None])
    clipped = np.asarray(evidence.after & ~np.isnan(given) & (cut != given))
    return Answer(cut, clipped, refused, has, needs)


def _short(has: Ints, needs: int, reason: Refused) -> Codes:
    return np.where(has < needs, reason.value, Refused.NONE.value)


def _possible(value: Floats, level: Floats, parts: Floats) -> tuple[Floats, Floats]:
    """Nothing falls below zero and no share rises above the whole, unless the window or the
    stated baseline shows that it does."""
    lowest = np.fmin(np.fmin.reduce(value, axis=1), level)
    highest = np.fmax(np.fmax.reduce(value, axis=1), level)
    floor = np.where(lowest < 0, -np.inf, 0.0)
    return floor, np.where((parts > 1) & ~(highest > parts), parts, np.inf)


def _alike(has: Ints) -> Iterator[Ints]:
    """Rows with equally many values, enough of them for a line and few enough for one go."""
    for count in np.unique(has[has >= TREND_VALUES]):
        rows = np.flatnonzero(has == count)
        pieces = 1 + len(rows) * int(count) ** 2 // (2 * _PAIRS_AT_ONCE)
        yield from np.array_split(rows, min(pieces, len(rows)))


def _line(months: Floats, heights: Floats) -> tuple[Floats, Floats]:
    """Slope and height at column 0 of each row (rows, values)."""
    one, other = np.triu_indices(months.shape[1], 1)
    slopes = (heights[:, other] - heights[:, one]) / (months[:, other] - months[:, one])
    slope = np.median(slopes, axis=1)
    return slope, np.median(heights - slope[:, None] * months, axis=1)


def _whole_years(evidence: Evidence) -> Bools:
    """The last whole years of each window, so that no month of the year weighs more than another
    in the window's own rise or fall."""
    known = ~np.isnan(evidence.value)
    columns = np.arange(known.shape[1])
    covered = np.where(evidence.quarterly, QUARTER, 1)
    last = np.where(known, columns, -1).max(axis=1)
    first = np.where(known, columns, known.shape[1]).min(axis=1) - covered + 1
    years = np.maximum(last - first + 1, 0) // YEAR
    return np.asarray(columns[None, :] > (last - YEAR * years)[:, None])


def _by_month_of_year(value: Floats, quarterly: Bools) -> tuple[Floats, Ints]:
    """Means and counts of the twelve columns of a fiscal year (KPIs, 12); a quarter's three
    months share its own."""
    rows, months = value.shape
    years = value.reshape(rows, months // YEAR, YEAR)
    counts = (~np.isnan(years)).sum(axis=1).astype(np.int64)
    with np.errstate(divide="ignore", invalid="ignore"):
        means = np.nan_to_num(years, nan=0.0).sum(axis=1) / counts
    ends = np.arange(YEAR) // QUARTER * QUARTER + QUARTER - 1
    shared = quarterly[:, None]
    return np.where(shared, means[:, ends], means), np.where(shared, counts[:, ends], counts)


def _numbers(values: Sequence[object]) -> Floats:
    found = [np.nan if one is None else float(one) for one in values]  # type: ignore[arg-type]
    return np.array(found, dtype=np.float64)
