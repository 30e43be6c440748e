"""What is wrong with a guardrail, and with a status that a person sets."""

from __future__ import annotations

from benefits.domain.checks.field_problems import FieldProblem, Problems, outside, required
from benefits.domain.record.exact import LIMIT
from benefits.domain.record.facts import Kpi, StatusOverride
from benefits.domain.record.portfolio import Portfolio


def guardrail_of(kpi: Kpi, portfolio: Portfolio) -> Problems:
    """Another KPI that is there, and a tolerance that is no negative number."""
    yield from outside(kpi, "guardrail_tolerance", 0, LIMIT)
    if kpi.guardrail is None:
        return
    if kpi.guardrail == kpi.id:
        yield FieldProblem("guards_itself", "guardrail")
    elif kpi.guardrail not in portfolio.kpis:
        yield FieldProblem("unknown_kpi", "guardrail")


def check_override(override: StatusOverride, portfolio: Portfolio) -> Problems:
    """A KPI that is there, and why its status is not what the rule says."""
    if override.kpi not in portfolio.kpis:
        yield FieldProblem("unknown_kpi", "kpi")
    yield from required(override, "reason")
