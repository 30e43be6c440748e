"""Rows of a table of costs as monthly planned and actual amounts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd

from benefits.domain.record.bulk import COST_MONTH
from benefits.domain.record.portfolio import Portfolio
from benefits.intake.cells.cells import Flags, Parsed, filled, texts
from benefits.intake.cells.numbers import numbers
from benefits.intake.cells.vocabulary import Vocabulary
from benefits.intake.sheets.beside import beside, currency_of
from benefits.intake.sheets.layouts import Table
from benefits.intake.sheets.match import Directory
from benefits.intake.sheets.measure import Rows, renamed
from benefits.intake.sheets.rows import (
    Numbers,
    addresses,
    at_faults,
    at_first,
    identities,
    ordinals,
    totals,
)

_AMOUNTS = ("planned", "actual")
_HUNDREDTH = 10_000
"""Millionths in a hundredth."""


def cost_months(table: Table, portfolio: Portfolio, vocabulary: Vocabulary, today: int) -> Rows:
    """A monthly cost for each row that says something; a blank cell leaves what is stored as it
    is. A plan may lie in the future. A comment alone needs an amount that is stored."""
    said = np.logical_or.reduce([filled(table.cells(name)) for name in (*_AMOUNTS, "comment")])
    directory = Directory("cost", portfolio.costs, portfolio.initiatives)
    sums = totals(table, directory, vocabulary, said)
    said &= ~sums
    problems = list(at_first(table, "total_left_out", "cost", sums))
    costs, unknown = identities(table, directory, said)
    amounts = {name: numbers(table.cells(name), vocabulary) for name in _AMOUNTS}
    limit = np.where(amounts["actual"].present, today, np.iinfo(np.int64).max)
    month, dated, undated = ordinals(table, vocabulary, limit, said)
    problems += [*unknown, *undated]
    for name, parsed in amounts.items():
        problems += at_faults(table, name, parsed.faults, said)
        problems += beside(table, name, parsed, said, _currencies(costs, portfolio))
    problems += renamed(table, directory, costs, said & (costs > 0))
    known = amounts["planned"].present | amounts["actual"].present
    faulty = np.zeros(len(said), bool)
    faulty[[one.index for parsed in amounts.values() for one in parsed.faults]] = True
    alone = said & (costs > 0) & dated & ~known & ~faulty
    stored = _stored(costs, month, portfolio)
    problems += at_first(table, "comment_without_value", "comment", alone & ~stored)
    kept = said & (costs > 0) & dated & (known | (alone & stored))
    return Rows(_frame(table, costs[kept], month[kept], amounts, kept), problems)


def _stored(costs: Numbers, month: Numbers, portfolio: Portfolio) -> Flags:
    """Rows whose cost and month hold something already."""
    frame = portfolio.cost_months
    known = set(zip(frame["cost"].tolist(), frame["month"].tolist(), strict=True))
    pairs = zip(costs.tolist(), month.tolist(), strict=True)
    return np.array([pair in known for pair in pairs], bool)


def _currencies(costs: Numbers, portfolio: Portfolio) -> Callable[[int], tuple[str, str]]:
    """Money, in the currency that each row's cost is counted in."""

    def expected(index: int) -> tuple[str, str]:
        cost = portfolio.costs.get(int(costs[index]))
        return "currency", currency_of(portfolio, cost.initiative if cost else 0)

    return expected


def _frame(
    table: Table, costs: Numbers, month: Numbers, amounts: dict[str, Parsed], kept: Flags
) -> pd.DataFrame:
    money = {name: _hundredths(parsed, kept) for name, parsed in amounts.items()}
    raw = {"cost": costs, "month": month, **money}
    comments = texts(table.cells("comment"))[kept]
    return COST_MONTH.conform(pd.DataFrame({**raw, "comment": comments, **_origin(table, kept)}))


def _origin(table: Table, kept: Flags) -> dict[str, Any]:
    """Each row's actual amount and where it stands; without one the planned amount's place."""
    size = int(kept.sum())
    cell, found = np.full(size, "", object), np.full(size, "", object)
    for name in ("actual", "planned", "comment"):
        if name in table.positions:
            column = table.cells(name).where(kept)
            here = (cell == "") & filled(column)
            cell[here] = np.array(addresses(table, name, kept), object)[here]
            found[here] = np.array(column.texts(), object)[here]
    return {"sheet": table.body.name, "cell": cell, "found": found}


def _hundredths(parsed: Parsed, kept: Flags) -> Any:
    """Rounded half even, in whole numbers all the way."""
    whole, rest = np.divmod(parsed.found[kept], _HUNDREDTH)
    half = _HUNDREDTH // 2
    up = (rest > half) | ((rest == half) & (whole % 2 == 1))
    return pd.arrays.IntegerArray(whole + up, ~parsed.present[kept])
