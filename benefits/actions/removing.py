"""Remove a fact together with everything that stands on it; the history keeps it all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import Any

import pandas as pd

from benefits.actions.outcome import Outcome
from benefits.actions.saving import By
from benefits.domain.record.bulk import BULK_KINDS, BulkKind
from benefits.domain.record.change import ChangeKind
from benefits.domain.record.facts import (
    Benefit,
    BusinessCase,
    Commitment,
    Cost,
    ExchangeRate,
    Fact,
    Initiative,
    Kpi,
    Pool,
    kind_of,
)
from benefits.domain.record.plan import Facts, Plan
from benefits.domain.record.portfolio import ATTRIBUTES, Portfolio
from benefits.ledger import Ledger

PART_OF: Mapping[str, tuple[str, str]] = {
    "kpi": ("initiative", "initiative"),
    "benefit": ("kpi", "kpi"),
    "cost": ("initiative", "initiative"),
    "pool": ("initiative", "initiative"),
    "business_case": ("initiative", "initiative"),
    "case_line": ("case", "business_case"),
    "commitment": ("initiative", "initiative"),
    "alias": ("kpi", "kpi"),
    "status_override": ("kpi", "kpi"),
    "chart_phase": ("kpi", "kpi"),
    "comment": ("kpi", "kpi"),
}
"""What each kind of fact is part of: the field, and the kind that it names."""

LOOSE: Mapping[tuple[str, str], str] = {
    ("kpi", "leads_to"): "kpi",
    ("kpi", "guardrail"): "kpi",
    ("benefit", "volume_kpi"): "kpi",
    ("benefit", "adoption_kpi"): "kpi",
    ("benefit", "pool"): "pool",
    ("case_line", "benefit"): "benefit",
    ("case_line", "cost"): "cost",
}
"""Fields that refer to a fact without being part of it, and the kind that they name."""

Gone = AbstractSet[tuple[str, int]]

Removable = Initiative | Kpi | Benefit | Cost | Pool | ExchangeRate | BusinessCase | Commitment


def plan_removal(portfolio: Portfolio, fact: Removable) -> Plan:
    """What removing a fact takes with it: everything that is part of it. What only refers to it
    (a case line to the benefit it became, a benefit to its pool) stays and refers to nothing."""
    ended = tuple(dict.fromkeys(_with_parts(portfolio, fact)))
    gone = {(kind_of(one), one.id) for one in ended}
    referring = tuple(_referring(portfolio, gone))
    rows = {name: _rows_of(portfolio, kind, gone) for name, kind in BULK_KINDS.items()}
    kept = {name: frame for name, frame in rows.items() if len(frame)}
    loosened = tuple(_loosened(one, gone) for one in referring)
    return Plan(portfolio.revision, Facts((*ended, *referring), kept), Facts(loosened))


def remove(ledger: Ledger, plan: Plan, by: By) -> Outcome:
    """Carry out a removal that was shown. Raises StalePlan where others changed it since."""
    change = ledger.apply(
        plan, author=by.author, reason=by.reason, kind=ChangeKind.GOAL, token=by.token
    )
    return Outcome(change)


def _with_parts(portfolio: Portfolio, fact: Fact) -> Iterator[Fact]:
    """A fact and all that cannot be without it."""
    yield fact
    for kind, owner in PART_OF.items():
        name, parent = owner
        if parent == kind_of(fact):
            parts = getattr(portfolio, ATTRIBUTES[kind]).values()
            for one in parts:
                if getattr(one, name) == fact.id:
                    yield from _with_parts(portfolio, one)


def _referring(portfolio: Portfolio, gone: Gone) -> Iterator[Fact]:
    for kind in dict.fromkeys(kind for kind, _ in LOOSE):
        for one in getattr(portfolio, ATTRIBUTES[kind]).values():
            if (kind, one.id) not in gone and any(_lost(one, gone)):
                yield one


def _loosened(fact: Fact, gone: Gone) -> Fact:
    changed: dict[str, Any] = dict.fromkeys(_lost(fact, gone))
    return replace(fact, **changed)


def _lost(fact: Fact, gone: Gone) -> Iterator[str]:
    """The fields of a fact that refer to something gone."""
    for (kind, name), parent in LOOSE.items():
        if kind == kind_of(fact) and (parent, getattr(fact, name)) in gone:
            yield name


def _rows_of(portfolio: Portfolio, kind: BulkKind, gone: Gone) -> pd.DataFrame:
    """The bulk facts whose subject is gone: a row's key begins with what it is about."""
    frame: pd.DataFrame = getattr(portfolio, ATTRIBUTES[kind.name])
    subject = kind.key[0]
    ids = [number for parent, number in gone if parent == subject]
    return kind.conform(frame[frame[subject].isin(ids)])
