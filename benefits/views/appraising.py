"""Money of a scope as returns: cash and all of it, against the same costs, from one base month."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from benefits.domain.record.grid import Bools, Ints
from benefits.domain.returns.returns import Appraisal, Flows, appraise
from benefits.views.known import Known


@dataclass(frozen=True, slots=True)
class Amounts:
    """Money in int64 hundredths: what is cash, and all of it. Two figures, never one mix."""

    cash: int
    total: int

    @property
    def non_cash(self) -> int:
        return self.total - self.cash


@dataclass(frozen=True, slots=True, eq=False)
class Returns:
    """One appraisal of the cash benefits alone and one of all, against the same costs."""

    cash: Appraisal
    total: Appraisal


def appraised(known: Known, initiative: int | None, benefits: Ints, costs: Ints) -> Returns:
    """Appraise money (benefits, months) against costs (cost lines, months) of one initiative or
    of all, in the year-end view."""
    rows, lines = known.within(known.benefits, initiative), known.within(known.costs, initiative)
    table, once = known.realisation.benefits, known.realisation.costs.one_off
    go_live = min(scope_months(known, initiative, "go_live"), default=int(known.today))
    base, rate = base_month(known, initiative), float(known.portfolio.settings.discount_rate)

    def one(chosen: Bools) -> Appraisal:
        flows = Flows(
            known.grid.ordinals,
            benefits[chosen].sum(axis=0),
            costs[lines].sum(axis=0),
            costs[lines & once].sum(axis=0),
        )
        return appraise(flows, base, go_live, rate)

    return Returns(cash=one(rows & table.cash), total=one(rows))


def base_month(known: Known, initiative: int | None) -> int:
    """The first month with a cost, planned or actual; without any, the first start."""
    table = known.realisation.costs
    lines = known.within(known.costs, initiative)
    paid = ((table.planned != 0) | (table.actual != 0))[lines].any(axis=0)
    if paid.any():
        return int(known.grid.first) + int(np.argmax(paid))
    return min(scope_months(known, initiative, "start"), default=int(known.today))


def scope_months(known: Known, initiative: int | None, field: str) -> list[int]:
    """A month of every initiative in a scope: `start`, `go_live` or `last_month`."""
    chosen = known.portfolio.initiatives.values()
    return [int(getattr(one, field)) for one in chosen if initiative in (None, one.id)]
