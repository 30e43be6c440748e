"""Planned, realised and expected money of everything known, told in drivers; made once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from benefits.domain.movement.drivers import net_of_overlap, planned_basis, realised_basis
from benefits.domain.movement.movement import Basis
from benefits.domain.record.grid import Bools
from benefits.views.known import Known
from benefits.views.plan_states import arrays


@dataclass(frozen=True, slots=True, eq=False)
class Bases:
    """Rows are the benefits of the realisation. `expected` is what was realised up to the cut-off,
    and after it the plan at the pace so far, which is told as effect."""

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
    paced = net_of_overlap(found.benefits.expected, planned)
    return Bases(planned, realised, _from(realised, paced, ahead))


def _from(early: Basis, late: Basis, ahead: Bools) -> Basis:
    """One state up to a month, and another from there on."""
    pairs = zip(arrays(early).items(), arrays(late).values(), strict=True)
    return Basis(**{name: np.where(ahead, after, before) for (name, before), after in pairs})
