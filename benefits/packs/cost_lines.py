"""Which costs a workbook asks about: whose lines, which months, what is known of each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import pandas as pd

from benefits.domain.calendar.period import Month
from benefits.domain.record.exact import from_hundredths
from benefits.domain.record.facts import Cost
from benefits.domain.record.portfolio import Portfolio
from benefits.packs.request import BEFORE, TemplateRequest

AHEAD = 4
"""Months after the last closed one: the running month and three to come."""


@dataclass(frozen=True, slots=True)
class CostLine:
    """One row to fill: a cost line in a month. Nothing can have been paid yet where the month
    `is_ahead` of the running one."""

    cost: Cost
    month: Month
    planned: Decimal | None
    before: tuple[Decimal | None, ...]
    actual: Decimal | None
    comment: str
    currency: str
    is_ahead: bool


def cost_lines(request: TemplateRequest, portfolio: Portfolio) -> tuple[CostLine, ...]:
    """The rows to fill, by cost line in the order of the portfolio, then by month."""
    known = _known(portfolio)
    return tuple(
        _line(cost, month, request, portfolio, known)
        for cost in portfolio.costs.values()
        if _wanted(cost, request)
        for month in _months(cost, request, portfolio, known)
    )


_Known = Mapping[tuple[int, int], tuple[Decimal | None, Decimal | None, str]]


def _known(portfolio: Portfolio) -> _Known:
    """Planned, actual and comment by cost and month."""
    frame = portfolio.cost_months
    columns = (frame[name].tolist() for name in ("cost", "month", "planned", "actual", "comment"))
    return {
        (cost, month): (_amount(planned), _amount(actual), comment)
        for cost, month, planned, actual, comment in zip(*columns, strict=True)
    }


def _amount(hundredths: Any) -> Decimal | None:
    return None if pd.isna(hundredths) else from_hundredths(int(hundredths))


def _wanted(cost: Cost, request: TemplateRequest) -> bool:
    if request.initiative is not None and cost.initiative != request.initiative:
        return False
    return request.owner is None or request.owner == cost.owner


def _months(
    cost: Cost, request: TemplateRequest, portfolio: Portfolio, known: _Known
) -> list[Month]:
    """The last months, the running one and some to come; before them, where no span was chosen,
    those that were planned and never paid."""
    home = portfolio.initiatives[cost.initiative]
    first = request.since or request.through + (1 - BEFORE)
    last = min(request.through + AHEAD, home.last_month)
    asked = range(int(max(first, home.start)), int(last) + 1)
    owed = [
        month
        for (line, month), (planned, actual, _) in known.items()
        if line == cost.id and month < first and planned and actual is None
    ]
    late = owed if request.since is None else []
    return [Month(one) for one in sorted({*late, *asked})]


def _line(
    cost: Cost, month: Month, request: TemplateRequest, portfolio: Portfolio, known: _Known
) -> CostLine:
    planned, actual, comment = known.get((cost.id, int(month)), (None, None, ""))
    nothing = (None, None, "")
    home = portfolio.initiatives[cost.initiative]
    return CostLine(
        cost,
        month,
        planned,
        tuple(known.get((cost.id, month - back), nothing)[1] for back in range(BEFORE, 0, -1)),
        actual,
        comment,
        home.currency or portfolio.settings.currency,
        month > request.through + 1,
    )
