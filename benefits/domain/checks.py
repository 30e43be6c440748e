"""What is wrong with a fact before it may be stored: a code, its field and the values it names.

A problem that `blocks` must be mended; the others are advice that a person may overrule.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as declared
from decimal import Decimal

from benefits.domain.exact import LIMIT
from benefits.domain.facts import (
    Benefit,
    Cost,
    Fact,
    Initiative,
    Kpi,
    KpiStatus,
    Settings,
)
from benefits.domain.kpi_kinds import KINDS, Form
from benefits.domain.portfolio import Portfolio
from benefits.domain.readiness import missing

Problems = Iterator["FieldProblem"]

LONGEST_HORIZON = 240


@dataclass(frozen=True, slots=True)
class FieldProblem:
    """`code` names the sentence `problem-<code>`, `field` the field it stands at."""

    code: str
    field: str
    values: Mapping[str, object] = declared(default_factory=dict)
    blocks: bool = True


def check(fact: Fact, portfolio: Portfolio) -> tuple[FieldProblem, ...]:
    """All problems of one fact among the facts it would join; empty where there are none."""
    match fact:
        case Settings():
            return check_settings(fact)
        case Initiative():
            return check_initiative(fact, tuple(portfolio.initiatives.values()))
        case Kpi():
            home = portfolio.initiatives.get(fact.initiative)
            return check_kpi(fact, home, portfolio.kpis_of(fact.initiative))
        case Benefit():
            kpi = portfolio.kpis.get(fact.kpi)
            return check_benefit(fact, kpi, portfolio.benefits_of(fact.kpi))
        case Cost():
            return check_cost(fact, portfolio.costs_of(fact.initiative))
        case _:
            return ()


def check_settings(settings: Settings) -> tuple[FieldProblem, ...]:
    """Currency by its ISO 4217 code, a month from 1 to 12, thresholds in order."""
    return tuple(_settings_problems(settings))


def _settings_problems(settings: Settings) -> Problems:
    if not re.fullmatch(r"[A-Z]{3}", settings.currency):
        yield FieldProblem("currency_code", "currency", {"found": settings.currency})
    yield from _outside(settings, "fiscal_year_start", 1, 12)
    yield from _outside(settings, "discount_rate", 0, 1)
    yield from _outside(settings, "on_track_from", 0, 2)
    yield from _outside(settings, "watch_from", 0, 2)
    if settings.watch_from >= settings.on_track_from:
        yield FieldProblem("watch_not_below_on_track", "watch_from")


def check_initiative(
    initiative: Initiative, others: Sequence[Initiative] = ()
) -> tuple[FieldProblem, ...]:
    """A name of its own, go-live between the start and the end of the appraisal."""
    return tuple(_initiative_problems(initiative, others))


def _initiative_problems(initiative: Initiative, others: Sequence[Initiative]) -> Problems:
    yield from _name_problems(initiative, others)
    yield from _outside(initiative, "horizon_months", 1, LONGEST_HORIZON)
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
    yield from _name_problems(kpi, others)
    if kpi.kind not in KINDS:
        yield FieldProblem("unknown_kind", "kind", {"found": kpi.kind})
    yield from _outside(kpi, "baseline", -LIMIT, LIMIT)
    yield from _outside(kpi, "target", -LIMIT, LIMIT)
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


def check_benefit(
    benefit: Benefit, kpi: Kpi | None, others: Sequence[Benefit] = ()
) -> tuple[FieldProblem, ...]:
    """Shares between 0 and 1, and no KPI claimed for more than 100 % over all its benefits
    (methods 2.8). `others` may hold the stored version of the benefit itself."""
    found = [*_benefit_problems(benefit), *_claim_problems(benefit, others)]
    if kpi is None:
        return (*found, FieldProblem("unknown_kpi", "kpi"))
    return (*found, *_form_problems(benefit, kpi))


def _benefit_problems(benefit: Benefit) -> Problems:
    yield from _required(benefit, "name")
    for share in ("attribution", "capture", "confidence", "margin", "carrying_rate"):
        yield from _outside(benefit, share, 0, 1)
    yield from _outside(benefit, "volume", 0, LIMIT)
    yield from _outside(benefit, "unit_value", -LIMIT, LIMIT)
    if benefit.unit_value < 0 and not benefit.disbenefit:
        yield FieldProblem("negative_unit_value", "unit_value")


def _claim_problems(benefit: Benefit, others: Sequence[Benefit]) -> Problems:
    claimed = sum((one.attribution for one in others if one.id != benefit.id), Decimal(0))
    if claimed + benefit.attribution > 1:
        left = max(1 - claimed, Decimal(0))
        yield FieldProblem("claimed_over_all", "attribution", {"claimed": claimed, "left": left})


def _form_problems(benefit: Benefit, kpi: Kpi) -> Problems:
    form = KINDS[kpi.kind].form if kpi.kind in KINDS else Form.NONE
    if form is Form.NONE:
        yield FieldProblem("kind_without_money", "kpi", {"kind": kpi.kind})
    if form is Form.STOCK and benefit.carrying_rate is None:
        yield FieldProblem("carrying_rate_needed", "carrying_rate")
    if form.needs_volume and benefit.volume is None:
        yield FieldProblem("volume_from_measurements", "volume", blocks=False)


def check_cost(cost: Cost, others: Sequence[Cost] = ()) -> tuple[FieldProblem, ...]:
    """A name of its own in the initiative."""
    return tuple(_name_problems(cost, others))


def _name_problems(
    fact: Initiative | Kpi | Cost, others: Sequence[Initiative | Kpi | Cost]
) -> Problems:
    yield from _required(fact, "name")
    wanted = fact.name.strip().casefold()
    taken = (one for one in others if one.id != fact.id)
    if wanted and any(one.name.strip().casefold() == wanted for one in taken):
        yield FieldProblem("name_taken", "name", {"name": fact.name.strip()})


def _required(fact: Fact, name: str) -> Problems:
    if not str(getattr(fact, name)).strip():
        yield FieldProblem("required", name)


def _outside(fact: Fact, name: str, low: Decimal | int, high: Decimal | int) -> Problems:
    found = getattr(fact, name)
    if found is not None and not low <= found <= high:
        yield FieldProblem("outside_range", name, {"low": low, "high": high, "found": found})


def _ordered_wrongly(first: int | None, last: int | None) -> bool:
    return first is not None and last is not None and last < first
