"""What came of an action: a change, nothing to change, or problems the user can mend."""

from __future__ import annotations

from dataclasses import dataclass

from benefits.domain.checks.field_problems import FieldProblem
from benefits.domain.record.change import Change
from benefits.domain.record.facts import Fact


@dataclass(frozen=True, slots=True)
class FactProblem:
    """A problem with the fact that has it."""

    fact: Fact
    problem: FieldProblem


@dataclass(frozen=True, slots=True)
class Outcome:
    """A change, or the problems that prevented it, or neither (nothing was different).

    `advice` does not prevent anything.
    """

    change: Change | None = None
    problems: tuple[FactProblem, ...] = ()
    advice: tuple[FactProblem, ...] = ()
