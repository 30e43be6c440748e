"""Rows of a table of costs as monthly planned and actual amounts."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from benefits.domain.bulk import COST_MONTH
from benefits.domain.portfolio import Portfolio
from benefits.intake.cells import Flags, Parsed, filled, texts
from benefits.intake.layouts import Table
from benefits.intake.match import Directory
from benefits.intake.measure import Rows
from benefits.intake.numbers import numbers
from benefits.intake.rows import (
    Numbers,
    addresses,
    at_faults,
    at_first,
    identities,
    ordinals,
    totals,
)
from benefits.intake.vocabulary import Vocabulary

_AMOUNTS = ("planned", "actual")
_HUNDREDTH = 10_000
"""Millionths in a hundredth."""


def cost_months(table: Table, portfolio: Portfolio, vocabulary: Vocabulary, today: int) -> Rows:
    """A monthly cost for each row with an amount. A plan may lie in the future."""
    said = np.logical_or.reduce([filled(table.cells(name)) for name in _AMOUNTS])
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
    known = amounts["planned"].present | amounts["actual"].present
    kept = said & (costs > 0) & dated & known
    return Rows(_frame(table, costs[kept], month[kept], amounts, kept), problems)


def _frame(
    table: Table, costs: Numbers, month: Numbers, amounts: dict[str, Parsed], kept: Flags
) -> pd.DataFrame:
    money = {name: _hundredths(parsed, kept) for name, parsed in amounts.items()}
    raw = {
        "cost": costs,
        "month": month,
        **money,
        "comment": texts(table.cells("comment"))[kept],
        "sheet": table.body.name,
        "cell": addresses(table, "actual", kept),
        "found": table.cells("actual").where(kept).texts(),
    }
    return COST_MONTH.conform(pd.DataFrame(raw))


def _hundredths(parsed: Parsed, kept: Flags) -> Any:
    """Rounded half even, in whole numbers all the way."""
    whole, rest = np.divmod(parsed.found[kept], _HUNDREDTH)
    half = _HUNDREDTH // 2
    up = (rest > half) | ((rest == half) & (whole % 2 == 1))
    return pd.arrays.IntegerArray(whole + up, ~parsed.present[kept])
