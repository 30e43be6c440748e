"""What a workbook to fill is to hold: which KPIs, which months, what was known before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Protocol

import numpy as np
import pandas as pd

from benefits.domain.calendar.period import Month
from benefits.domain.kpis.kpi_kinds import KINDS
from benefits.domain.kpis.paths import planned
from benefits.domain.record.exact import from_millionths
from benefits.domain.record.facts import Cadence, Kpi, KpiStatus, MeasurementStatus
from benefits.domain.record.grid import Grid
from benefits.domain.record.portfolio import Portfolio

BEFORE = 3
"""How many earlier months each row shows."""


class Words(Protocol):
    """What a workbook needs of a language."""

    def __call__(self, key: str, /, **values: object) -> str: ...

    def has(self, key: str) -> bool: ...

    def month(self, month: int) -> str: ...


@dataclass(frozen=True, slots=True)
class TemplateRequest:
    """The KPIs of one initiative, or those that one person owns or supplies, or all active ones;
    the cost lines likewise, and the benefits where they are asked for.

    `through` is the last closed month. Without `since`, every month that has no final value yet.
    """

    through: Month
    initiative: int | None = None
    owner: str | None = None
    since: Month | None = None
    benefits: bool = False


@dataclass(frozen=True, slots=True)
class Stored:
    """What the portfolio holds for a KPI and a month, as a person would type it."""

    value: Decimal | None = None
    weight: Decimal | None = None
    numerator: Decimal | None = None
    denominator: Decimal | None = None
    status: str = ""
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One row to fill: a KPI in a month, with what helps to judge the value."""

    kpi: Kpi
    month: Month
    plan: float | None
    before: tuple[Decimal | None, ...]
    stored: Stored
    currency: str

    @property
    def takes_counts(self) -> bool:
        kind = KINDS.get(self.kpi.kind)
        return kind is not None and kind.counts

    @property
    def takes_weight(self) -> bool:
        kind = KINDS.get(self.kpi.kind)
        return kind is not None and kind.weighted and not kind.counts


def lines(request: TemplateRequest, portfolio: Portfolio) -> tuple[Line, ...]:
    """The rows to fill, by KPI in the order of the portfolio, then by month."""
    kpis = [kpi for kpi in portfolio.kpis.values() if _wanted(kpi, request)]
    known = _Known.of(portfolio, kpis)
    asked = [(kpi, month) for kpi in kpis for month in _months(kpi, request, portfolio, known)]
    plans = _plans(kpis, asked, portfolio)
    return tuple(
        Line(
            kpi,
            month,
            plans.get((kpi.id, int(month))),
            tuple(known.at(kpi.id, month - back).value for back in range(BEFORE, 0, -1)),
            known.at(kpi.id, month),
            portfolio.settings.currency,
        )
        for kpi, month in asked
    )


@dataclass(frozen=True, slots=True)
class _Known:
    """What the portfolio has measured: raw columns by (KPI, month), and each KPI's first month."""

    rows: Mapping[tuple[int, int], tuple[Any, ...]]
    first: Mapping[int, int]

    @classmethod
    def of(cls, portfolio: Portfolio, kpis: Sequence[Kpi]) -> _Known:
        frame = portfolio.measurements
        frame = frame[frame["kpi"].isin([kpi.id for kpi in kpis])]
        keys = zip(frame["kpi"].tolist(), frame["month"].tolist(), strict=True)
        rows = zip(*(frame[name].tolist() for name in _STORED), strict=True)
        first = frame.groupby("kpi")["month"].min()
        begun = zip(first.index.tolist(), first.tolist(), strict=True)
        return cls(dict(zip(keys, rows, strict=True)), dict(begun))

    def at(self, kpi: int, month: int) -> Stored:
        """What is stored for a month; empty where nothing is."""
        row = self.rows.get((kpi, int(month)))
        if row is None:
            return Stored()
        exact = [None if pd.isna(one) else from_millionths(one) for one in row[:-2]]
        return Stored(exact[0], exact[1], exact[2], exact[3], *row[-2:])

    def status(self, kpi: int, month: int) -> str:
        row = self.rows.get((kpi, int(month)))
        return "" if row is None else str(row[_STORED.index("status")])


_STORED = ("value", "weight", "numerator", "denominator", "status", "comment")


def _wanted(kpi: Kpi, request: TemplateRequest) -> bool:
    if kpi.status is not KpiStatus.ACTIVE:
        return False
    if request.initiative is not None and kpi.initiative != request.initiative:
        return False
    return request.owner is None or request.owner in (kpi.owner, kpi.supplier)


def _months(kpi: Kpi, request: TemplateRequest, portfolio: Portfolio, known: _Known) -> list[Month]:
    first = request.since or _first(kpi, request, portfolio, known)
    settled = (MeasurementStatus.FINAL, MeasurementStatus.NOT_APPLICABLE)
    months = [Month(one) for one in range(int(first), int(request.through) + 1)]
    due = [month for month in months if _is_due(kpi, month, portfolio)]
    if request.since is not None:
        return due
    return [month for month in due if known.status(kpi.id, month) not in settled]


def _first(kpi: Kpi, request: TemplateRequest, portfolio: Portfolio, known: _Known) -> Month:
    """From the first month measured or in use; while neither has come, the last months."""
    begun = [known.first[kpi.id]] if kpi.id in known.first else []
    home = portfolio.initiatives[kpi.initiative]
    if home.go_live <= request.through:
        begun.append(int(home.go_live))
    recent = max(int(home.start), int(request.through) - (BEFORE - 1))
    return Month(min(begun, default=recent))


def _is_due(kpi: Kpi, month: Month, portfolio: Portfolio) -> bool:
    quarter = portfolio.settings.calendar.quarter_of(month)
    return kpi.cadence is not Cadence.QUARTERLY or month == quarter.last


def _plans(
    kpis: Sequence[Kpi], asked: Sequence[tuple[Kpi, Month]], portfolio: Portfolio
) -> dict[tuple[int, int], float]:
    if not asked:
        return {}
    months = [int(month) for _, month in asked]
    grid = Grid.covering(min(months), max(months), portfolio.settings.calendar)
    go_live = [int(portfolio.initiatives[kpi.initiative].go_live) for kpi in kpis]
    table = planned(kpis, np.array(go_live, np.int64), grid)
    rows = {kpi.id: row for row, kpi in enumerate(kpis)}
    found = {(k.id, int(m)): float(table[rows[k.id], grid.column(m)]) for k, m in asked}
    return {key: value for key, value in found.items() if not np.isnan(value)}
