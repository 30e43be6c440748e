"""Planned, realised and expected money of everything known, told in drivers; made once."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from benefits.domain.movement.drivers import planned_basis, realised_basis
from benefits.domain.movement.movement import Basis, implied
from benefits.domain.record.grid import Bools, Ints
from benefits.views.known import Known
from benefits.views.plan_states import arrays


@dataclass(frozen=True, slots=True, eq=False)
class Bases:
    """Rows are the benefits of the realisation. `expected` is what was realised up to the cut-off,
    and after it the plan at the pace so far."""

    planned: Basis
    realised: Basis
    expected: Basis


def bases(known: Known) -> Bases:
    """The three states of everything known; kept as long as it is known."""
    return known.once("bases", lambda: _bases(known))


def _bases(known: Known) -> Bases:
    portfolio, found = known.portfolio, known.realisation
    planned = planned_basis(portfolio, found)
    realised = realised_basis(portfolio, found)
    ahead = np.arange(found.grid.months) >= found.to_date
    paced = _at_pace(planned, found.benefits.expected)
    return Bases(planned, realised, _from(realised, paced, ahead))


def _at_pace(plan: Basis, money: Ints) -> Basis:
    """The plan at the pace so far: the pace is told as effect."""
    return replace(implied(money + plan.overlap, plan), overlap=plan.overlap)


def _from(early: Basis, late: Basis, ahead: Bools) -> Basis:
    """One state up to a month, and another from there on."""
    pairs = zip(arrays(early).items(), arrays(late).values(), strict=True)
    return Basis(**{name: np.where(ahead, after, before) for (name, before), after in pairs})
