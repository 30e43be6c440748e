"""What is well written but looks wrong: values against their KPI's history and its dates."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from benefits.domain.calendar.period import Month
from benefits.domain.kpis.kpi_kinds import KINDS, parts_of_one
from benefits.domain.record.exact import floats
from benefits.domain.record.facts import Kpi, KpiStatus
from benefits.domain.record.portfolio import Portfolio
from benefits.intake.problems import Key, Place, Problem, letters
from benefits.intake.sheets.rows import stands

Floats = NDArray[np.float64]

ENOUGH = 4
"""Fewer earlier values than this do not show what is usual."""
RECENT = 12
"""How many of the newest values show what is usual now: after go-live a KPI lives elsewhere."""
_FAR = 5.0
_STALE_FROM = 5
"""Fewer equal values than this may well be a coincidence."""


def alarms(
    frame: pd.DataFrame, portfolio: Portfolio, told: pd.DataFrame | None = None
) -> list[Problem]:
    """Problems to confirm, and some to know, about measurements that can be stored. `told` is
    what `judged` says of those with a value, where somebody asked already."""
    if frame.empty:
        return []
    known = valued(frame)
    return [
        *_by_kpi(frame, portfolio),
        *_unweighted(known, portfolio),
        *_values(judged(known, portfolio) if told is None else told, portfolio),
        *_stale(known, portfolio.measurements),
    ]


def valued(frame: pd.DataFrame) -> pd.DataFrame:
    """The measurements that have a value."""
    return frame[frame["value"].notna()].reset_index(drop=True)


def _by_kpi(frame: pd.DataFrame, portfolio: Portfolio) -> Iterator[Problem]:
    """KPIs not in use, and months before anything began: one problem for each KPI."""
    month = frame["month"].to_numpy()
    for identity, rows in positions(frame["kpi"].to_numpy("int64")):
        kpi = portfolio.kpis[identity]
        told: dict[str, Any] = {"kpi": kpi.name, "count": len(rows)}
        if kpi.status is not KpiStatus.ACTIVE:
            status = Key(f"kpi_status-{kpi.status}")
            yield Problem("inactive_kpi", stands(frame.iloc[rows[0]]), {**told, "status": status})
        start = _begin(kpi, portfolio)
        early = rows[month[rows] < start]
        if len(early):
            told |= {"count": len(early), "start": start}
            yield Problem("before_start", stands(frame.iloc[early[0]]), told)


def positions(identities: NDArray[np.int64]) -> Iterator[tuple[int, NDArray[np.int64]]]:
    """Each identity with the positions where it stands, in order."""
    order = np.argsort(identities, kind="stable")
    found, first = np.unique(identities[order], return_index=True)
    yield from zip(found.tolist(), np.split(order, first[1:]), strict=True)


def _begin(kpi: Kpi, portfolio: Portfolio) -> Month:
    start = portfolio.initiatives[kpi.initiative].start
    return min(start, kpi.baseline_from) if kpi.baseline_from is not None else start


def _unweighted(known: pd.DataFrame, portfolio: Portfolio) -> Iterator[Problem]:
    """Averages and rates whose months cannot be weighed into quarters; one problem for all."""
    weighted = [one.id for one in portfolio.kpis.values() if _is_weighted(one)]
    bare = known["weight"].isna() & known["denominator"].isna() & known["kpi"].isin(weighted)
    if bare.any():
        first = known[bare].iloc[0]
        yield Problem("weight_missing", stands(first), {"count": int(bare.sum())})


def _is_weighted(kpi: Kpi) -> bool:
    kind = KINDS.get(kpi.kind)
    return kind is not None and kind.weighted


def _values(told: pd.DataFrame, portfolio: Portfolio) -> Iterator[Problem]:
    for row in told[told["fraction"] | (told["factor"] != 1) | told["odd"]].to_dict("records"):
        name = portfolio.kpis[row["kpi"]].name
        yield from _value({str(key): one for key, one in row.items()}, name)


def judged(known: pd.DataFrame, portfolio: Portfolio) -> pd.DataFrame:
    """Each value beside what is usual for its KPI: `kpi`, `sheet`, `cell`, `found`, whether it is
    perhaps a `fraction` of what is in per cent, whether it is `odd` (below zero where none was),
    the power of ten (`factor`) between it and what is `usual`, 1 where there is none."""
    value = floats(known["value"].to_numpy("int64"))
    usual = _usual(known, portfolio)
    fractions = _fractions(known, value, usual, portfolio)
    factor = np.where(fractions, 1, factors(value, usual))
    odd = (value < 0) & ~usual["signed"].to_numpy()
    return known[["kpi", "sheet", "cell", "found"]].assign(
        fraction=fractions, odd=odd, factor=factor, usual=usual["middle"].to_numpy()
    )


def _value(row: dict[str, Any], name: str) -> Iterator[Problem]:
    told = {"found": row["found"], "kpi": name}
    if row["fraction"]:
        yield Problem("maybe_fraction", stands(row), told)
    elif row["factor"] != 1:
        yield Problem("scale_jump", stands(row), told | jump(row["factor"], row["usual"]))
    if row["odd"]:
        yield Problem("negative_value", stands(row), told)


def jump(factor: float, usual: float) -> dict[str, Any]:
    """What a problem tells of a value that is a power of ten away from what is usual."""
    times = round(factor if factor > 1 else 1 / factor)
    way = "larger" if factor > 1 else "smaller"
    return {"factor": times, "way": way, "usual": float(f"{usual:.3g}")}


def _usual(known: pd.DataFrame, portfolio: Portfolio) -> pd.DataFrame:
    """For each row what its KPI's values usually are: from its newest history, else from the file
    itself, else from baseline and target. Columns low, middle, high (sizes) and signed."""
    stored = portfolio.measurements
    past = stored[stored["value"].notna() & stored["kpi"].isin(known["kpi"].unique())]
    table = _spread(known).join(_goals(known, portfolio), how="left")
    history = _spread(past.groupby("kpi").tail(RECENT))
    table.update(history[history["count"] >= ENOUGH])
    thin = table["count"] < ENOUGH
    for name in ("low", "middle", "high"):
        table.loc[thin, name] = table.loc[thin, "goal"]
    signed = table["goal_signed"] | (history["least"].reindex(table.index) < 0)
    return table.assign(signed=signed).reindex(known["kpi"]).reset_index(drop=True)


def _spread(frame: pd.DataFrame) -> pd.DataFrame:
    """Quartiles of the sizes other than zero by KPI, how many there are, and the least value."""
    kpi = frame["kpi"].to_numpy("int64")
    value = floats(frame["value"].to_numpy("int64"))
    least = pd.Series(value).groupby(kpi).min()
    size = np.abs(value)
    order = np.lexsort((size, kpi))
    order = order[size[order] > 0]
    found, first, count = np.unique(kpi[order], return_index=True, return_counts=True)
    size = size[order]
    quartiles = {
        name: size[first + ((count - 1) * share).astype(np.int64)] if len(found) else size
        for name, share in (("low", 0.25), ("middle", 0.5), ("high", 0.75))
    }
    table = pd.DataFrame({**quartiles, "count": count}, index=pd.Index(found, name="kpi"))
    return table.reindex(least.index).assign(least=least, count=lambda one: one["count"].fillna(0))


def _goals(known: pd.DataFrame, portfolio: Portfolio) -> pd.DataFrame:
    """The size of each KPI's baseline (or target), and whether either is below zero."""
    identities = known["kpi"].unique()
    goals, signed = [], []
    for identity in identities.tolist():
        kpi = portfolio.kpis[identity]
        aims = [float(aim) for aim in (kpi.baseline, kpi.target) if aim is not None]
        goals.append(next((abs(aim) for aim in aims if aim), np.nan))
        signed.append(any(aim < 0 for aim in aims))
    return pd.DataFrame({"goal": goals, "goal_signed": signed}, index=pd.Index(identities))


def factors(value: Floats, usual: pd.DataFrame) -> Floats:
    """The power of ten between each value and what is usual; 1 where it is near enough."""
    size = np.abs(value)
    with np.errstate(divide="ignore", invalid="ignore"):
        powers = np.log10(size / usual["middle"].to_numpy("float64"))
        whole = np.rint(powers)
        near = (np.abs(powers - whole) <= 0.2) & (np.abs(whole) >= 1) & (np.abs(whole) <= 3)
        beyond = size > _FAR * usual["high"].to_numpy("float64")
        below = size * _FAR < usual["low"].to_numpy("float64")
        jump = (size > 0) & near & (beyond | below)
        return np.where(jump, 10.0 ** np.where(jump, whole, 0), 1.0)


def _fractions(
    known: pd.DataFrame, value: Floats, usual: pd.DataFrame, portfolio: Portfolio
) -> NDArray[np.bool_]:
    """Values up to 1 of KPIs in per cent whose values are usually far above 1."""
    percent = [one.id for one in portfolio.kpis.values() if parts_of_one(one.unit) > 1]
    small = (np.abs(value) <= 1) & (value != 0)
    goal = usual["goal"].to_numpy("float64")
    reference = np.where(usual["count"] >= ENOUGH, usual["middle"].to_numpy("float64"), goal)
    # where the file itself is the only history, all of it may be fractions: ask the goal too
    large = (reference > _FAR) | (goal > _FAR)
    return np.asarray(small & large & known["kpi"].isin(percent).to_numpy())


def _stale(known: pd.DataFrame, stored: pd.DataFrame) -> Iterator[Problem]:
    """A new month whose values are all those of the month before: a copy not filled in?"""
    columns = stored[["kpi", "month", "value"]].dropna()
    new = known.merge(columns[["kpi", "month"]], on=["kpi", "month"], how="left", indicator=True)
    fresh = known[(new["_merge"] == "left_only").to_numpy()]
    before = columns.assign(month=columns["month"] + 1)
    met = fresh.merge(before, on=["kpi", "month"], suffixes=("", "_before"))
    for month, rows in met.groupby("month"):
        same = (rows["value"] == rows["value_before"]).all()
        if same and len(rows) >= _STALE_FROM and rows["value"].ne(0).any():
            told = {"month": Month(int(str(month))), "count": len(rows)}
            yield Problem("stale_copy", stands(rows.iloc[0]), told)


def unfinished(formulas: int, values: NDArray[Any], sheet: str, column: int) -> Iterator[Problem]:
    """A column of formulas that are all zero was perhaps never calculated."""
    if formulas > 1 and len(values) and not values.any():
        yield Problem("all_formulas_zero", Place(sheet, None, column), {"column": letters(column)})
