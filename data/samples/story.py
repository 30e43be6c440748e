"""What happened in the demo portfolio by month, drawn from actuals.toml with a fixed seed."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from benefits.actions import demo
from benefits.domain.kpis.kpi_kinds import KINDS, parts_of_one
from benefits.domain.calendar.period import Month

STORY = tomllib.loads((Path(__file__).parent / "actuals.toml").read_text(encoding="utf-8"))
FIRST, LAST = Month.parse(STORY["first"]), Month.parse(STORY["last"])
_FARTHEST = 2.0
"""Noise stays within this many standard deviations, so that no month looks like a mistake."""

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """A month of a KPI as its supplier reports it; rates in the KPI's own unit."""

    kpi: str
    month: Month
    value: float | None = None
    numerator: int | None = None
    denominator: int | None = None
    weight: int | None = None
    status: str = "final"
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paid:
    """A month of a cost line in whole currency units; `actual` is None in the future."""

    cost: str
    month: Month
    planned: int
    actual: int | None


def measured(workbook: str) -> list[Measured]:
    """The rows of a workbook with actuals: KPI by KPI, oldest month first."""
    rows = [one for kpi in demo.goals()["kpi"] for one in _months(kpi, workbook)]
    return rows + [_restated(one) for one in STORY["restated"] if one["workbook"] == workbook]


def paid(workbook: str) -> list[Paid]:
    """The planned and actual costs in a workbook: line by line, oldest month first."""
    codes = [line["code"] for line in demo.goals()["cost"]]
    mine = (code for code in codes if STORY["cost"][code].get("workbook", "costs") == workbook)
    return [one for code in mine for one in _line(code)]


def _months(kpi: Row, workbook: str) -> Iterator[Measured]:
    """The KPI's months that come in a workbook: its own initiative's, or one that came late."""
    for one in _history(kpi):
        told = _exception(kpi["code"], one)
        if told.get("workbook", kpi["initiative"]) == workbook:
            yield _told(one, told)
        elif kpi["initiative"] == workbook:
            yield Measured(kpi=one.kpi, month=one.month)


def _exception(code: str, one: Measured) -> Row:
    named = (row for row in STORY["exception"] if row["kpi"] == code)
    here = (row for row in named if str(one.month) in row.get("months", [row.get("month")]))
    return next(here, {})


def _told(one: Measured, told: Row) -> Measured:
    status, note = told.get("status", "final"), told.get("note", "")
    if told.get("missing"):
        return Measured(kpi=one.kpi, month=one.month)
    if status == "not_applicable":
        return Measured(kpi=one.kpi, month=one.month, status=status, note=note)
    return _with(one, status=status, note=note)


def _with(one: Measured, **changed: Any) -> Measured:
    return Measured(**{name: getattr(one, name) for name in one.__slots__} | changed)


def _history(kpi: Row) -> list[Measured]:
    """Every month of a KPI as if nothing had gone wrong."""
    code, spec = kpi["code"], STORY["kpi"][kpi["code"]]
    months = _span(spec)
    levels = [min(one, spec.get("ceiling", one)) for one in _levels(kpi, spec, months)]
    counts = _volumes(spec.get("volume_like", code), months)
    if spec.get("grows_with_volume"):
        levels = _grown(kpi, months, levels, counts)
    if KINDS[kpi["kind"]].since_year_start:
        levels = _growing(months, [round(one, spec["decimals"]) for one in levels])
    return [
        _one(kpi, month, level, count)
        for month, level, count in zip(months, levels, counts, strict=True)
    ]


def _span(spec: Row) -> list[Month]:
    start = Month.parse(spec.get("first", STORY["first"]))
    return [Month(one) for one in range(start, LAST + 1, spec.get("every", 1))]


def _one(kpi: Row, month: Month, level: float, count: int | None) -> Measured:
    if KINDS[kpi["kind"]].counts and count is not None:
        return _counted(kpi, month, level, count)
    decimals = STORY["kpi"][kpi["code"]]["decimals"]
    return Measured(kpi=kpi["code"], month=month, value=round(level, decimals), weight=count)


def _counted(kpi: Row, month: Month, level: float, count: int) -> Measured:
    whole = parts_of_one(kpi["unit"])
    part = round(level / whole * count)
    value = round(part / count * whole, 3)
    return Measured(kpi=kpi["code"], month=month, value=value, numerator=part, denominator=count)


def _levels(kpi: Row, spec: Row, months: Sequence[Month]) -> list[float]:
    """The line through the spec's points with its noise."""
    drawn = Random(f"{STORY['seed']} {kpi['code']}")  # noqa: S311
    noise = [_noise(drawn) * spec["noise"] for _ in months]
    start, end = Month.parse(kpi["baseline_from"]), Month.parse(kpi["baseline_to"])
    before = [one for one, month in zip(noise, months, strict=True) if start <= month <= end]
    middle = sum(before) / len(before) if before else 0.0
    plain = [_on_line(spec["level"], month) for month in months]
    return [
        level + (one - middle if level else 0.0) for level, one in zip(plain, noise, strict=True)
    ]


def _noise(drawn: Random) -> float:
    return max(-_FARTHEST, min(_FARTHEST, drawn.gauss(0, 1)))


def _on_line(points: Sequence[Sequence[Any]], month: Month) -> float:
    known = [(Month.parse(at), float(value)) for at, value in points]
    before = [point for point in known if point[0] <= month]
    after = [point for point in known if point[0] >= month]
    (left, low), (right, high) = before[-1], after[0]
    return low if left == right else low + (high - low) * (month - left) / (right - left)


def _volumes(code: str, months: Sequence[Month]) -> list[int | None]:
    """The events behind each month: drawn for the whole time, so that two KPIs can share them."""
    spec = STORY["kpi"][code]
    if "volume" not in spec:
        return [None] * len(months)
    drawn = Random(f"{STORY['seed']} {code} volume")  # noqa: S311
    every = {Month(one): _volume(spec, Month(one), drawn) for one in range(FIRST, LAST + 1)}
    return [every[month] for month in months]


def _volume(spec: Row, month: Month, drawn: Random) -> int:
    season = STORY["seasons"][spec["season"]][month.month - 1] if "season" in spec else 1.0
    growth = (1 + spec.get("growth", 0.0)) ** ((month - FIRST) / 12)
    noise = 1 + _noise(drawn) * spec.get("volume_noise", 0.0)
    return round(spec["volume"] * season * growth * noise)


def _growing(months: Sequence[Month], added: Sequence[float]) -> list[float]:
    """Running totals of the fiscal year, which in the demo is the calendar year."""
    totals: list[float] = []
    for month, amount in zip(months, added, strict=True):
        totals.append(amount + (totals[-1] if totals and month.month > 1 else 0.0))
    return totals


def _grown(
    kpi: Row, months: Sequence[Month], levels: Sequence[float], counts: Sequence[int | None]
) -> list[float]:
    """Levels as they are at the mean volume of the baseline's months, grown with each month's."""
    start, end = Month.parse(kpi["baseline_from"]), Month.parse(kpi["baseline_to"])
    known = [one or 0 for one in counts]
    before = [one for one, month in zip(known, months, strict=True) if start <= month <= end]
    middle = sum(before) / len(before)
    return [level * one / middle for level, one in zip(levels, known, strict=True)]


def _restated(row: Row) -> Measured:
    """A month told again with another value, counted among the same events."""
    kpi = next(one for one in demo.goals()["kpi"] if one["code"] == row["kpi"])
    month = Month.parse(row["month"])
    first = next(one for one in _history(kpi) if one.month == month)
    return _with(_one(kpi, month, row["value"], first.denominator), note=row["note"])


def _line(code: str) -> Iterator[Paid]:
    spec = STORY["cost"][code]
    drawn = Random(f"{STORY['seed']} {code}")  # noqa: S311
    ends = [Month.parse(at) for row in (*spec["planned"], *spec["actual"]) for at in row[:2]]
    for month in map(Month, range(min(ends), max(ends) + 1)):
        varied = _in_spans(spec["actual"], month) * (1 + _noise(drawn) * spec["spread"])
        actual = round(varied, -2) if month <= LAST else None
        planned = _in_spans(spec["planned"], month)
        yield Paid(cost=code, month=month, planned=planned, actual=_whole(actual))


def _in_spans(spans: Sequence[Sequence[Any]], month: Month) -> int:
    inside = (row for row in spans if Month.parse(row[0]) <= month <= Month.parse(row[1]))
    return sum(amount for _, _, amount in inside)


def _whole(amount: float | None) -> int | None:
    return None if amount is None else int(amount)
