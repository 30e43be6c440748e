"""Which plan stands as promised or committed to: an earlier state of the record, or a case."""

from __future__ import annotations

from benefits.domain.record.facts import BusinessCase, CaseLine, Commitment, Stage
from benefits.domain.record.portfolio import Portfolio


def commitment_of(portfolio: Portfolio, initiative: int, stage: Stage) -> Commitment | None:
    """The plan of an initiative that was agreed to at a stage; the newest where there are more."""
    found = portfolio.commitments.values()
    own = [one for one in found if (one.initiative, one.stage) == (initiative, stage)]
    return max(own, key=lambda one: one.id, default=None)


def case_of(portfolio: Portfolio, initiative: int, stage: Stage) -> BusinessCase | None:
    """The business case of an initiative at a stage; the newest where there are more."""
    found = portfolio.business_cases.values()
    own = [one for one in found if (one.initiative, one.stage) == (initiative, stage)]
    return max(own, key=lambda one: one.id, default=None)


def lines_of(portfolio: Portfolio, case: BusinessCase) -> tuple[CaseLine, ...]:
    """The lines of a case in their order."""
    own = [one for one in portfolio.case_lines.values() if one.case == case.id]
    return tuple(sorted(own, key=lambda one: one.position))
