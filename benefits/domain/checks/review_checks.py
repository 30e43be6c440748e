"""What is wrong with a guardrail, a status that a person sets, a phase, and a comment."""

from __future__ import annotations

from benefits.domain.checks.field_problems import FieldProblem, Problems, outside, required
from benefits.domain.record.exact import LIMIT
from benefits.domain.record.facts import ChartPhase, Comment, Kpi, StatusOverride
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


def check_review(fact: StatusOverride | ChartPhase | Comment, portfolio: Portfolio) -> Problems:
    """What people add to a KPI when they look at its figures."""
    if isinstance(fact, StatusOverride):
        return check_override(fact, portfolio)
    if isinstance(fact, ChartPhase):
        return check_phase(fact, portfolio)
    return check_comment(fact, portfolio)


def check_override(override: StatusOverride, portfolio: Portfolio) -> Problems:
    """A KPI that is there, and why its status is not what the rule says."""
    if override.kpi not in portfolio.kpis:
        yield FieldProblem("unknown_kpi", "kpi")
    yield from required(override, "reason")


def check_phase(phase: ChartPhase, portfolio: Portfolio) -> Problems:
    """A KPI that is measured by then, one phase a month, and why the limits are reckoned anew."""
    if phase.kpi not in portfolio.kpis:
        yield FieldProblem("unknown_kpi", "kpi")
        return
    month = {"month": int(phase.month)}
    others = (one for one in portfolio.chart_phases.values() if one.kpi == phase.kpi)
    if any(one.month == phase.month and one.id != phase.id for one in others):
        yield FieldProblem("phase_there_already", "month", month)
    stored = portfolio.measurements
    if not (stored.loc[stored["kpi"] == phase.kpi, "month"] <= phase.month).any():
        yield FieldProblem("phase_before_measured", "month", month)
    yield from required(phase, "reason")


def check_comment(comment: Comment, portfolio: Portfolio) -> Problems:
    """A KPI that is there, and something said."""
    if comment.kpi not in portfolio.kpis:
        yield FieldProblem("unknown_kpi", "kpi")
    yield from required(comment, "text")
