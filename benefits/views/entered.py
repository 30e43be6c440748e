"""What was typed or uploaded, as it was: nothing converted, rounded, capped or adjusted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import pandas as pd

from benefits.domain.money.currencies import currency_of
from benefits.domain.record.bulk import BENEFIT_MONTH, BOOKING, COST_MONTH, VALIDATION, BulkKind
from benefits.domain.record.facts import (
    Benefit,
    BusinessCase,
    CaseLine,
    ChartPhase,
    Comment,
    Commitment,
    Cost,
    ExchangeRate,
    Pool,
    Settings,
    StatusOverride,
)
from benefits.views.goals import table
from benefits.views.known import Known
from benefits.views.registers import file_names

REFERRING: Mapping[str, str] = {
    **dict.fromkeys(("leads_to", "guardrail", "volume_kpi", "adoption_kpi"), "kpi"),
    **{name: name for name in ("pool", "benefit", "cost", "file")},
    "case": "business_case",
}
"""Fields that refer to another fact, which tables for readers call by its name."""

_AMOUNTS: Mapping[str, BulkKind] = {
    "cost_amounts": COST_MONTH,
    "benefit_amounts": BENEFIT_MONTH,
    "validations": VALIDATION,
    "bookings": BOOKING,
}
_OF_KPIS: Mapping[str, type[StatusOverride | ChartPhase | Comment]] = {
    "status_overrides": StatusOverride,
    "chart_phases": ChartPhase,
    "comments": Comment,
}
_FRAMES = {COST_MONTH: "cost_months", BENEFIT_MONTH: "benefit_months"}

Owned = Pool | BusinessCase | CaseLine | Commitment | Cost | Benefit


def entered_tables(known: Known, initiative: int | None = None) -> dict[str, pd.DataFrame]:
    """Tables by code: `settings`, `exchange_rates`, `pools`, `business_cases`, `case_lines` and
    `commitments` with their fields by name, then month by month `cost_amounts`, `benefit_amounts`,
    `validations` and `bookings`, `month_states` of the months that are not open, and by KPI
    `status_overrides`, `chart_phases` and `comments`. What holds money names the `currency` it is
    in; monthly amounts are int64 hundredths, empty where not known."""
    whole = known.portfolio

    def small(shape: type[Any], facts: Iterable[Owned]) -> pd.DataFrame:
        chosen = [one for one in facts if initiative in (None, _home(known, one))]
        frame = with_names(known, table(shape, chosen))
        return frame.assign(currency=[currency_at(known, _home(known, one)) for one in chosen])

    return {
        "settings": table(Settings, [whole.settings]).drop(columns="id"),
        "exchange_rates": table(ExchangeRate, whole.exchange_rates.values()).drop(columns="id"),
        "pools": small(Pool, whole.pools.values()).drop(columns="currency"),
        "business_cases": small(BusinessCase, whole.business_cases.values()),
        "case_lines": small(CaseLine, whole.case_lines.values()),
        "commitments": small(Commitment, whole.commitments.values()).drop(columns="currency"),
        **{name: _amounts(known, name, initiative) for name in _AMOUNTS},
        "month_states": _month_states(known, initiative),
        **_of_kpis(known, initiative),
    }


def with_names(known: Known, frame: pd.DataFrame) -> pd.DataFrame:
    """The frame with names in the place of ids where it refers to other facts."""
    changed: dict[str, Any] = {
        column: [_name(known, kind, one) for one in frame[column]]
        for column, kind in REFERRING.items()
        if column in frame
    }
    return frame.assign(**changed)


def currency_at(known: Known, initiative: int) -> str:
    """The currency that an initiative's money is typed in."""
    return currency_of(known.portfolio.initiatives[initiative], known.portfolio.settings)


def _name(known: Known, kind: str, number: Any) -> str | None:
    if number is None or pd.isna(number):
        return None
    return str(getattr(known.portfolio.fact(kind, int(number)), "name", "")) or None


def _home(known: Known, fact: Owned) -> int:
    """The initiative that a fact belongs to."""
    if isinstance(fact, CaseLine):
        return known.portfolio.business_cases[fact.case].initiative
    if isinstance(fact, Benefit):
        return known.portfolio.kpis[fact.kpi].initiative
    return fact.initiative


def _of_kpis(known: Known, initiative: int | None) -> dict[str, pd.DataFrame]:
    """What people add to a KPI when they look at its figures."""
    whole = known.portfolio
    found = {}
    for name, shape in _OF_KPIS.items():
        facts: Iterable[StatusOverride | ChartPhase | Comment] = getattr(whole, name).values()
        inside = [o for o in facts if initiative in (None, whole.kpis[o.kpi].initiative)]
        names = [whole.kpis[one.kpi].name for one in inside]
        frame = table(shape, inside).drop(columns="id")
        frame.insert(1, "name", pd.Series(names, dtype=object))
        found[name] = frame
    return found


def _month_states(known: Known, initiative: int | None) -> pd.DataFrame:
    stored, homes = known.portfolio.month_states, known.portfolio.initiatives
    inside = [initiative in (None, one) for one in stored["initiative"]]
    frame = stored.loc[inside]
    named = frame.assign(initiative_name=[homes[int(one)].name for one in frame["initiative"]])
    columns = ["initiative", "initiative_name", "month", "state", "reason"]
    return named[columns].sort_values(["month", "initiative"], ignore_index=True)


def _amounts(known: Known, name: str, initiative: int | None) -> pd.DataFrame:
    """Monthly amounts with whose they are: `initiative_name`, `name`, and where they came from."""
    kind, whole = _AMOUNTS[name], known.portfolio
    subject = kind.key[0]
    owners: Mapping[int, Cost | Benefit] = whole.costs if subject == "cost" else whole.benefits
    stored: pd.DataFrame = getattr(whole, _FRAMES.get(kind, name))
    homes = [_home(known, owners[int(one)]) for one in stored[subject]]
    frame = stored.assign(
        initiative_name=[whole.initiatives[one].name for one in homes],
        name=[owners[int(one)].name for one in stored[subject]],
        currency=[currency_at(known, one) for one in homes],
    )
    if "file" in stored:
        frame = frame.assign(file_name=file_names(whole, stored["file"]))
    origin = ("file_name", *(one for one in kind.origin if one != "file")) if kind.origin else ()
    columns = [subject, "name", "initiative_name", "month", "currency", *kind.content, *origin]
    inside = [initiative in (None, one) for one in homes]
    return frame.loc[inside, columns].reset_index(drop=True)
