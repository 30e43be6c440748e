"""What is wrong with a fact before it may be stored: a code, its field and the values it names.

A problem that `blocks` must be mended; the others are advice that a person may overrule.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from benefits.domain.checks.benefit_checks import check_benefit, links_of
from benefits.domain.checks.field_problems import (
    FieldProblem,
    Problems,
    currency_problems,
    name_problems,
    outside,
    reason_problems,
)
from benefits.domain.checks.finance_checks import check_finance, currency_of
from benefits.domain.checks.readiness import missing
from benefits.domain.checks.review_checks import check_review, guardrail_of
from benefits.domain.kpis.kpi_kinds import KINDS
from benefits.domain.record.exact import LIMIT
from benefits.domain.record.facts import (
    Benefit,
    BusinessCase,
    CaseLine,
    ChartPhase,
    Comment,
    Commitment,
    Cost,
    ExchangeRate,
    Fact,
    Initiative,
    Kpi,
    KpiStatus,
    Pool,
    Settings,
    StatusOverride,
)
from benefits.domain.record.portfolio import Portfolio

LONGEST_HORIZON = 240
MOST_DUE_DAYS = 60
MOST_UPLIFT = 5
"""The highest rise of a cost: by five times itself, beyond the worst of the published ranges."""


def check(fact: Fact, portfolio: Portfolio) -> tuple[FieldProblem, ...]:
    """All problems of one fact among the facts it would join; empty where there are none."""
    return tuple(_problems(fact, portfolio))


def _problems(fact: Fact, portfolio: Portfolio) -> Iterable[FieldProblem]:
    found: Iterable[FieldProblem] = ()
    match fact:
        case Settings():
            found = check_settings(fact)
        case Initiative():
            others = tuple(portfolio.initiatives.values())
            found = (*check_initiative(fact, others), *currency_of(fact, portfolio))
        case Kpi():
            home = portfolio.initiatives.get(fact.initiative)
            siblings = portfolio.kpis_of(fact.initiative)
            found = check_kpi(fact, home, siblings)
            found = (*found, *links_of(fact, portfolio), *guardrail_of(fact, portfolio))
        case Benefit():
            found = check_benefit(fact, portfolio)
        case Cost():
            found = check_cost(fact, portfolio.costs_of(fact.initiative))
        case Pool() | ExchangeRate() | BusinessCase() | CaseLine() | Commitment():
            found = check_finance(fact, portfolio)
        case StatusOverride() | ChartPhase() | Comment():
            found = check_review(fact, portfolio)
    return found


def check_settings(settings: Settings) -> tuple[FieldProblem, ...]:
    """Currency by its ISO 4217 code, a month from 1 to 12, thresholds in order."""
    return tuple(_settings_problems(settings))


def _settings_problems(settings: Settings) -> Problems:
    yield from currency_problems(settings.currency)
    yield from outside(settings, "inflation", Decimal("-0.5"), 1)
    yield from outside(settings, "fiscal_year_start", 1, 12)
    yield from outside(settings, "discount_rate", 0, 1)
    yield from outside(settings, "due_days", 0, MOST_DUE_DAYS)
    yield from outside(settings, "on_track_from", 0, 2)
    yield from outside(settings, "watch_from", 0, 2)
    if settings.watch_from >= settings.on_track_from:
        yield FieldProblem("watch_not_below_on_track", "watch_from")


def check_initiative(
    initiative: Initiative, others: Sequence[Initiative] = ()
) -> tuple[FieldProblem, ...]:
    """A name of its own, go-live between the start and the end of the appraisal."""
    return tuple(_initiative_problems(initiative, others))


def _initiative_problems(initiative: Initiative, others: Sequence[Initiative]) -> Problems:
    yield from name_problems(initiative, others)
    yield from outside(initiative, "horizon_months", 1, LONGEST_HORIZON)
    yield from outside(initiative, "optimism_uplift", 0, MOST_UPLIFT)
    yield from reason_problems(initiative, "optimism_uplift", "optimism_reason")
    if initiative.go_live < initiative.start:
        yield FieldProblem("go_live_before_start", "go_live", {"start": int(initiative.start)})
    elif initiative.go_live > initiative.last_month:
        last = {"last": int(initiative.last_month)}
        yield FieldProblem("go_live_after_horizon", "go_live", last)


def check_kpi(
    kpi: Kpi, initiative: Initiative | None, others: Sequence[Kpi] = ()
) -> tuple[FieldProblem, ...]:
    """A goal that holds together. An active KPI must be measurable, see `readiness.missing`."""
    found = list(_kpi_problems(kpi, others))
    if initiative is None:
        return (*found, FieldProblem("unknown_initiative", "initiative"))
    return (*found, *_goal_problems(kpi, initiative))


def _kpi_problems(kpi: Kpi, others: Sequence[Kpi]) -> Problems:
    yield from name_problems(kpi, others)
    if kpi.kind not in KINDS:
        yield FieldProblem("unknown_kind", "kind", {"found": kpi.kind})
    yield from outside(kpi, "baseline", -LIMIT, LIMIT)
    yield from outside(kpi, "target", -LIMIT, LIMIT)
    if _ordered_wrongly(kpi.baseline_from, kpi.baseline_to):
        yield FieldProblem("ends_before_it_starts", "baseline_to")
    if kpi.status is KpiStatus.ACTIVE:
        for absent in missing(kpi):
            yield FieldProblem("needed_when_active", absent)


def _goal_problems(kpi: Kpi, initiative: Initiative) -> Problems:
    go_live = {"go_live": int(initiative.go_live)}
    if kpi.target_month is not None and kpi.target_month < initiative.go_live:
        yield FieldProblem("target_before_go_live", "target_month", go_live)
    if kpi.baseline_from is not None and kpi.baseline_from >= initiative.go_live:
        yield FieldProblem("baseline_after_go_live", "baseline_from", go_live, blocks=False)
    if _aims_down(kpi):
        yield FieldProblem("target_worse_than_baseline", "target", blocks=False)
    yield from _milestone_problems(kpi, initiative)


def _aims_down(kpi: Kpi) -> bool:
    if kpi.baseline is None or kpi.target is None:
        return False
    return kpi.direction.sign * (kpi.target - kpi.baseline) < 0


def _milestone_problems(kpi: Kpi, initiative: Initiative) -> Problems:
    months = [int(one.month) for one in kpi.milestones]
    for month in sorted({month for month in months if months.count(month) > 1}):
        yield FieldProblem("month_named_twice", "milestones", {"month": month})
    for month in months:
        late = kpi.target_month is not None and month > kpi.target_month
        if month < initiative.go_live or late:
            yield FieldProblem("milestone_off_the_path", "milestones", {"month": month})


def check_cost(cost: Cost, others: Sequence[Cost] = ()) -> tuple[FieldProblem, ...]:
    """A name of its own in the initiative, and a reason for its risk."""
    return tuple(_cost_problems(cost, others))


def _cost_problems(cost: Cost, others: Sequence[Cost]) -> Problems:
    yield from name_problems(cost, others)
    yield from outside(cost, "risk", 0, MOST_UPLIFT)
    yield from reason_problems(cost, "risk", "risk_reason")


def _ordered_wrongly(first: int | None, last: int | None) -> bool:
    return first is not None and last is not None and last < first
