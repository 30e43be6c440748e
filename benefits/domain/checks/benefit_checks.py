"""What is wrong with a benefit: its shares, its money's form, its range, and what it shares."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from benefits.domain.checks.field_problems import FieldProblem, Problems, outside, required
from benefits.domain.kpis.kpi_kinds import KINDS, Form, parts_of_one
from benefits.domain.record.exact import LIMIT
from benefits.domain.record.facts import Benefit, Category, Kpi, PlanBasis, Timing
from benefits.domain.record.portfolio import Portfolio

MOST_RAMP = 5
MOST_DELAY = 60
SOONEST = -24


def check_benefit(benefit: Benefit, portfolio: Portfolio) -> tuple[FieldProblem, ...]:
    """Shares between 0 and 1, no KPI claimed for more than 100 % over all its benefits, and no
    effect claimed by two KPIs (methods 2.8)."""
    kpi = portfolio.kpis.get(benefit.kpi)
    found = [
        *_own_problems(benefit),
        *_volume_problems(benefit),
        *_range_problems(benefit),
        *_reference_problems(benefit, portfolio),
        *_claim_problems(benefit, portfolio.benefits_of(benefit.kpi)),
    ]
    if kpi is None:
        return (*found, FieldProblem("unknown_kpi", "kpi"))
    shared = _shared_effect(kpi, portfolio, "kpi") if carries_money(benefit) else ()
    return (*found, *_form_problems(benefit, kpi), *shared)


def carries_money(benefit: Benefit) -> bool:
    """Whether a benefit claims any money at all."""
    return bool(benefit.unit_value and benefit.attribution) or benefit.plan_basis is PlanBasis.CASE


def links_of(kpi: Kpi, portfolio: Portfolio) -> Problems:
    """A KPI that leads to another: to one that is there, not in a circle, and only one of the
    two carries money."""
    if kpi.leads_to is None:
        return
    if kpi.leads_to not in portfolio.kpis:
        yield FieldProblem("unknown_kpi", "leads_to")
    elif kpi.id in _ahead_of(kpi, portfolio):
        yield FieldProblem("leads_to_itself", "leads_to")
    elif any(map(carries_money, portfolio.benefits_of(kpi.id))):
        yield from _shared_effect(kpi, portfolio, "leads_to")


def _ahead_of(kpi: Kpi, portfolio: Portfolio) -> Iterator[int]:
    """The KPIs that one leads to, one after the other."""
    seen: set[int] = set()
    at = kpi.leads_to
    while at is not None and at not in seen:
        yield at
        seen.add(at)
        following = portfolio.kpis.get(at)
        at = following.leads_to if following is not None else None


def _shared_effect(kpi: Kpi, portfolio: Portfolio, field: str) -> Problems:
    """The other KPI of the same effect, where that one carries money already."""
    linked = [one for one in portfolio.kpis.values() if one.leads_to == kpi.id]
    led = None if kpi.leads_to is None else portfolio.kpis.get(kpi.leads_to)
    if led is not None:
        linked.append(led)
    for other in linked:
        if any(map(carries_money, portfolio.benefits_of(other.id))):
            yield FieldProblem("effect_already_valued", field, {"name": other.name})


def _own_problems(benefit: Benefit) -> Problems:
    yield from required(benefit, "name")
    for share in ("attribution", "capture", "confidence", "margin", "carrying_rate"):
        yield from outside(benefit, share, 0, 1)
    yield from outside(benefit, "unit_value", -LIMIT, LIMIT)
    yield from outside(benefit, "hours_per_unit", 0, LIMIT)
    if benefit.unit_value < 0 and not benefit.disbenefit:
        yield FieldProblem("negative_unit_value", "unit_value")
    for factor in benefit.ramp:
        if abs(factor) > MOST_RAMP:
            values = {"low": -MOST_RAMP, "high": MOST_RAMP, "found": factor}
            yield FieldProblem("outside_range", "ramp", values)


def _volume_problems(benefit: Benefit) -> Problems:
    yield from outside(benefit, "volume", 0, LIMIT)
    said = (benefit.volume, benefit.volume_plan or None, benefit.volume_kpi)
    if sum(one is not None for one in said) > 1:
        yield FieldProblem("one_volume_only", "volume")
    months = [int(one.month) for one in benefit.volume_plan]
    for month in sorted({month for month in months if months.count(month) > 1}):
        yield FieldProblem("month_named_twice", "volume_plan", {"month": month})
    for step in benefit.volume_plan:
        if not 0 <= step.value <= LIMIT:
            values = {"low": 0, "high": LIMIT, "found": step.value}
            yield FieldProblem("outside_range", "volume_plan", values)


def _range_problems(benefit: Benefit) -> Problems:
    yield from _around(benefit, "unit_value", benefit.unit_value)
    yield from _around(benefit, "confidence", benefit.confidence)
    yield from _around(benefit, "adoption", Decimal(1))
    for end in ("low", "high"):
        yield from outside(benefit, f"confidence_{end}", 0, 1)
        yield from outside(benefit, f"adoption_{end}", 0, 2)
        yield from outside(benefit, f"delay_{end}", SOONEST, MOST_DELAY)
    low, high = benefit.delay_low or 0, benefit.delay_high
    if high is not None and low > high:
        yield FieldProblem("range_misses_value", "delay_high", {"value": low})


def _around(benefit: Benefit, name: str, value: Decimal) -> Problems:
    """Low is not above the value itself, and high not below it."""
    low, high = getattr(benefit, f"{name}_low"), getattr(benefit, f"{name}_high")
    if low is not None and low > value:
        yield FieldProblem("range_misses_value", f"{name}_low", {"value": value})
    if high is not None and high < value:
        yield FieldProblem("range_misses_value", f"{name}_high", {"value": value})


def _reference_problems(benefit: Benefit, portfolio: Portfolio) -> Problems:
    if benefit.volume_kpi is not None and benefit.volume_kpi not in portfolio.kpis:
        yield FieldProblem("unknown_kpi", "volume_kpi")
    if benefit.volume_kpi == benefit.kpi:
        yield FieldProblem("volume_is_the_kpi", "volume_kpi")
    if benefit.adoption_kpi is not None:
        yield from _adoption_problems(portfolio.kpis.get(benefit.adoption_kpi))
    if benefit.pool is not None and benefit.pool not in portfolio.pools:
        yield FieldProblem("unknown_pool", "pool")
    if (benefit.pool is None) != (benefit.hours_per_unit is None):
        yield FieldProblem("pool_and_hours_together", "hours_per_unit")


def _adoption_problems(kpi: Kpi | None) -> Problems:
    if kpi is None:
        yield FieldProblem("unknown_kpi", "adoption_kpi")
    elif kpi.category is not Category.ADOPTION and parts_of_one(kpi.unit) == 1:
        yield FieldProblem("no_measure_of_use", "adoption_kpi", {"name": kpi.name}, blocks=False)


def _claim_problems(benefit: Benefit, others: tuple[Benefit, ...]) -> Problems:
    """What a stock releases once and what it costs to carry are two effects of one KPI."""
    alike = [one for one in others if one.id != benefit.id and one.timing is benefit.timing]
    claimed = sum((one.attribution for one in alike), Decimal(0))
    if claimed + benefit.attribution > 1:
        left = max(1 - claimed, Decimal(0))
        yield FieldProblem("claimed_over_all", "attribution", {"claimed": claimed, "left": left})


def _form_problems(benefit: Benefit, kpi: Kpi) -> Problems:
    form = KINDS[kpi.kind].form if kpi.kind in KINDS else Form.NONE
    once = benefit.timing is Timing.ONE_TIME
    if form is Form.NONE and benefit.plan_basis is PlanBasis.KPI:
        yield FieldProblem("kind_without_money", "kpi", {"kind": kpi.kind})
    if once and form is not Form.STOCK:
        yield FieldProblem("one_time_needs_stock", "timing")
    if form is Form.STOCK and not once and benefit.carrying_rate is None:
        yield FieldProblem("carrying_rate_needed", "carrying_rate")
    if form.needs_volume and not _has_volume(benefit):
        yield FieldProblem("volume_from_measurements", "volume", blocks=False)
    if kpi.kind == "revenue" and benefit.margin == 1:
        yield FieldProblem("whole_revenue_as_benefit", "margin", blocks=False)


def _has_volume(benefit: Benefit) -> bool:
    given = benefit.volume is not None or benefit.volume_kpi is not None
    return given or bool(benefit.volume_plan)
