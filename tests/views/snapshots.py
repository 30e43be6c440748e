"""Everything that the views say of a ledger at one moment, as plain values that compare."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC
from typing import Any

import numpy as np
import pandas as pd

from benefits import views
from benefits.domain.calendar.period import Month
from benefits.domain.calendar.spans import Period, Span
from benefits.domain.record.portfolio import Portfolio
from benefits.ledger import Ledger
from benefits.views.known import Known

EVERYWHERE: Mapping[str, Callable[[Ledger, Known], object]] = {
    "all_measurements": lambda _, known: views.all_measurements(known),
    "benefit_facts": lambda _, known: views.benefit_facts(known),
    "benefit_months": lambda _, known: views.benefit_months(known),
    "benefit_totals": lambda _, known: views.benefit_totals(known, "benefit"),
    "cost_facts": lambda _, known: views.cost_facts(known),
    "cost_months": lambda _, known: views.cost_months(known),
    "cost_totals": lambda _, known: views.cost_totals(known),
    "coverage": lambda _, known: views.coverage(known),
    "currencies_in_use": lambda _, known: views.currencies_in_use(known),
    "current_period": lambda _, known: views.current_period(known, Span.YEAR),
    "current_quarter": lambda _, known: views.current_quarter(known),
    "drivers": lambda _, known: views.drivers(known),
    "effect": lambda ledger, known: views.effect(ledger, known.revision, known.today),
    "exceptions": lambda _, known: views.exceptions(known),
    "export_tables": lambda _, known: views.export_tables(known),
    "go_lives": lambda _, known: views.go_lives(known),
    "headline": lambda _, known: views.headline(known),
    "initiative_facts": lambda _, known: views.initiative_facts(known),
    "kpi_facts": lambda _, known: views.kpi_facts(known),
    "ladder": lambda _, known: views.ladder(known),
    "losses": lambda _, known: views.losses(known),
    "month_states": views.month_states,
    "owed_by": lambda _, known: views.owed_by(known),
    "pace": lambda _, known: [views.pace(known, *one) for one in _periods(known)],
    "period_choices": lambda _, known: views.period_choices(known, Span.MONTH),
    "period_figures": lambda _, known: [frame for _, frame in _periods(known)],
    "plans_beside": lambda ledger, known: _beside(known, ledger.portfolio),
    "promise": views.promise,
    "quarter_choices": lambda _, known: views.quarter_choices(known),
    "quarter_grid": lambda _, known: views.quarter_grid(known),
    "ranking": lambda _, known: views.ranking(known),
    "returns": lambda _, known: views.returns(known),
    "rolled": lambda _, known: [views.rolled(known, way=way) for way in ("money", "worst")],
    "rolled_initiatives": lambda _, known: views.rolled_initiatives(known),
    "s_curve": lambda _, known: views.s_curve(known),
    "set_by_hand": views.set_by_hand,
    "to_ask_for": lambda _, known: views.to_ask_for(known),
    "to_validate": lambda _, known: views.to_validate(known),
    "trusted": views.trusted,
    "unchanged_in_method": views.unchanged_in_method,
}
OF_INITIATIVES: Mapping[str, Callable[[Known, int], object]] = {
    "problems": views.problems,
}
SELDOM = 7
"""Every how many changes the outlook is drawn, which takes ten thousand draws."""
KPIS_AT_ONCE = 3
"""How many KPIs and initiatives are looked at in each snapshot: others at each change."""
OF_KPIS: Mapping[str, Callable[[Known, int], object]] = {
    "kpi_benefits": views.kpi_benefits,
    "kpi_control": views.kpi_control,
    "kpi_gap": views.kpi_gap,
    "kpi_money": views.kpi_money,
    "kpi_now": views.kpi_now,
    "kpi_outlook": views.kpi_outlook,
    "kpi_quarters": views.kpi_quarters,
    "measurements": views.measurements,
    "resting_on": views.resting_on,
    "status_of": views.status_of,
    "survival": views.survival,
    "trajectory": views.trajectory,
    "uses_beside": views.uses_beside,
    "way_ahead": views.way_ahead,
    "without_change": views.without_change,
}
OTHERS = (
    *("outcome", "claim", "evidence", "moves", "pool_use", "resettled"),
    *("kpi_marks", "comments", "kpi_versions"),
)
ABOUT_SOMETHING_ELSE = frozenset(
    {
        "bridge",
        "check_list",
        "earlier_plan",
        "known",
        "known_from",
        "moved",
        "open_points",
        "telling",
        "worth",
    }
)
"""Views of what a reader holds in hand, or how the others are asked."""


def _periods(known: Known) -> list[tuple[Period, pd.DataFrame]]:
    found = [views.current_period(known, span) for span in Span]
    return [(one, views.period_figures(known, one)) for one in found]


def _beside(known: Known, read: Callable[[int], Portfolio]) -> pd.DataFrame:
    """The plan of halfway here beside that of now."""
    then = views.earlier_plan(read, known, known.revision // 2)
    return views.plans_beside(known, then, views.current_period(known, Span.QUARTER))


def snapshot(ledger: Ledger, today: Month) -> dict[str, object]:
    """Everything, by the name of the view and what it is about."""
    known = views.known(ledger, today=today)
    return {name: plain(value) for name, value in _said(ledger, known)}


def _said(ledger: Ledger, known: Known) -> Iterator[tuple[str, object]]:
    portfolio = known.portfolio
    yield "changes", ledger.changes()
    for name, view in EVERYWHERE.items():
        yield name, view(ledger, known)
    for name, of in OF_INITIATIVES.items():
        yield from (
            (f"{name} {one}", of(known, one)) for one in _some(known, portfolio.initiatives)
        )
    if known.revision % SELDOM == 0:
        yield "outcome", views.outcome(known)
    kpis = _some(known, portfolio.kpis)
    for name, ask in OF_KPIS.items():
        yield from ((f"{name} {one}", ask(known, one)) for one in kpis)
    yield from ((f"resettled {one}", views.resettled(ledger, one)) for one in kpis)
    for one in kpis:
        yield f"kpi_marks {one}", views.kpi_marks(known, ledger, one, UTC)
        yield f"comments {one}", views.comments(known, ledger, one)
        yield f"kpi_versions {one}", views.kpi_versions(ledger, one)
    yield from ((f"pool {key}", views.pool_use(known, one)) for key, one in portfolio.pools.items())
    for one in list(portfolio.benefits)[:4]:
        found = views.claim(known, one)
        yield f"claim {one}", found
        yield f"evidence {one}", views.evidence(ledger, known, found)
        yield f"moves {one}", views.moves(ledger, known, found)


def _some(known: Known, ids: Iterable[int]) -> list[int]:
    """A few ids, by turns: at other revisions others."""
    every = sorted(ids)
    turned = every[known.revision % max(1, len(every)) :] + every
    return turned[: min(KPIS_AT_ONCE, len(every))]


def plain(value: Any) -> object:
    """Values as text and tuples, arrays by their bytes, whatever holds them."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        names = [one.name for one in dataclasses.fields(value) if not one.name.startswith("_")]
        return type(value).__name__, tuple((one, plain(getattr(value, one))) for one in names)
    if isinstance(value, pd.DataFrame):
        return tuple((str(name), plain(value[name])) for name in value.columns)
    if isinstance(value, pd.Series):
        return str(value.dtype), tuple(repr(one) for one in value.tolist())
    if isinstance(value, np.ndarray):
        return value.dtype.str, value.shape, value.tobytes()
    if isinstance(value, Mapping):
        value = tuple(value.items())
    if isinstance(value, (tuple, list)):
        return tuple(plain(one) for one in value)
    return repr(value)
