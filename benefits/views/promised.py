"""Plans as they were agreed: an earlier state of the record, a business case, or today's plan."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from benefits.domain.movement.drivers import planned_basis
from benefits.domain.movement.movement import Basis
from benefits.domain.realised.agreed import case_of, commitment_of
from benefits.domain.realised.realisation import Realisation, realise
from benefits.domain.record.facts import BusinessCase, Commitment, Stage
from benefits.domain.record.portfolio import Portfolio
from benefits.views.bases import bases
from benefits.views.case_states import case_state
from benefits.views.known import Known
from benefits.views.plan_states import State, state_of


class Origin(StrEnum):
    """Where an agreed plan comes from. Without an agreement the plan of today stands in for what
    was committed to, and what was committed to for what was promised."""

    COMMITMENT = "commitment"
    CASE = "case"
    PLAN = "plan"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class Source:
    """What stands as the plan of an initiative at a stage, and where it comes from."""

    initiative: int
    stage: Stage
    origin: Origin
    commitment: Commitment | None = None
    case: BusinessCase | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Planned:
    """A portfolio as known at a change, its figures, and its plan told in drivers."""

    portfolio: Portfolio
    found: Realisation
    basis: Basis

    def of(self, initiative: int) -> State:
        """The plan of one initiative."""
        costs = self.found.costs.planned
        return state_of(self.portfolio, self.found, self.basis, costs, initiative)


@dataclass(slots=True)
class Plans:
    """Plans as known at one change or another, each computed once. `read` gives the portfolio as
    known at a change, as a ledger does."""

    read: Callable[[int], Portfolio]
    known: Known
    _read: dict[int, Planned] = field(default_factory=dict)

    def at(self, revision: int) -> Planned:
        """All plans as known at a change. Not by way of `known`, whose few places belong to what
        is being looked at."""
        if revision not in self._read:
            self._read[revision] = self._computed(revision)
        return self._read[revision]

    @property
    def today(self) -> Planned:
        return self.at(self.known.revision)

    def agreed(self, initiative: int, stage: Stage) -> tuple[Source, State]:
        """The plan that stands at a stage: what was agreed to, else a business case, else what
        stands in for it."""
        portfolio = self.known.portfolio
        chosen = commitment_of(portfolio, initiative, stage)
        if chosen is not None and self._reaches(chosen):
            state = self.at(chosen.revision).of(initiative)
            return Source(initiative, stage, Origin.COMMITMENT, commitment=chosen), state
        instead = self._instead(initiative, stage)
        case = case_of(portfolio, initiative, stage)
        if case is not None:
            state = case_state(portfolio, case, instead)
            return Source(initiative, stage, Origin.CASE, case=case), state
        origin = Origin.SAME if stage is Stage.PROMISED else Origin.PLAN
        return Source(initiative, stage, origin), instead

    def _instead(self, initiative: int, stage: Stage) -> State:
        if stage is Stage.PROMISED:
            return self.agreed(initiative, Stage.COMMITTED)[1]
        return self.today.of(initiative)

    def _reaches(self, one: Commitment) -> bool:
        """The initiative must have been there at the change that was agreed to."""
        if not 0 < one.revision <= self.known.revision:
            return False
        return one.initiative in self.at(one.revision).portfolio.initiatives

    def _computed(self, revision: int) -> Planned:
        if revision == self.known.revision:
            planned = bases(self.known).planned
            return Planned(self.known.portfolio, self.known.realisation, planned)
        portfolio = self.read(revision)
        found = realise(portfolio, self.known.today)
        return Planned(portfolio, found, planned_basis(portfolio, found))
