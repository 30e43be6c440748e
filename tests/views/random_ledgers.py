"""Ledgers with a random history of everything that people can write, undoing included."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, replace
from decimal import Decimal
from random import Random
from typing import Any

import pandas as pd

from benefits.domain.record.bulk import (
    BENEFIT_MONTH,
    BOOKING,
    COST_MONTH,
    MEASUREMENT,
    VALIDATION,
    BulkKind,
)
from benefits.domain.record.change import ChangeKind
from benefits.domain.record.facts import (
    SETTINGS_ID,
    ChartPhase,
    Comment,
    ExchangeRate,
    Fact,
    Settings,
    kind_of,
)
from benefits.domain.record.plan import Facts, Plan, UndoRefused, plan_bulk, plan_facts
from benefits.domain.record.portfolio import ATTRIBUTES, Portfolio
from benefits.ledger import Ledger
from tests.domain.portfolios import JAN
from tests.domain.rich_portfolios import enriched

PARENTS = {
    **dict.fromkeys(("kpi", "cost", "pool"), "initiative"),
    **dict.fromkeys(("benefit", "chart_phase", "comment"), "kpi"),
}
BULK = (MEASUREMENT, MEASUREMENT, COST_MONTH, BENEFIT_MONTH, VALIDATION, BOOKING)
TOLD = frozenset({"id", "initiative", "kpi", "name"})


class Scribe:
    """Writes one random change after the other."""

    def __init__(self, ledger: Ledger, dice: Random, *, speaks: bool = False) -> None:
        """With `speaks` people comment too, and begin phases of charts, which move no total."""
        self.ledger, self.dice, self.speaks = ledger, dice, speaks
        self._number = 0

    def write(self, changes: int) -> None:
        """Write until there are so many changes."""
        if not self.ledger.revision():
            self.add_items()
        while self.ledger.revision() < changes:
            self.dice.choice(self._acts())()

    def _acts(self) -> list[Callable[[], None]]:
        often = [self.write_months] * 6 + [self.alter] * 4 + [self.judge] * 2
        return [
            *often,
            self.add_items,
            self.end,
            self.end_months,
            self.undo,
            self.settle,
            self.rates,
            *([self.speak] if self.speaks else []),
        ]

    @property
    def known(self) -> Portfolio:
        return self.ledger.portfolio()

    def add_items(self) -> None:
        """A programme of its own: initiatives, KPIs, benefits and costs, with or without months."""
        other = next(one for one in iter(lambda: enriched(self.dice), None) if one.benefits)
        names = _renamed(other)
        facts = [_moved(one, names) for one in _small(other)]
        self._send(plan_facts(facts, (), self.ledger.revision()))
        made = self.ledger.history(self.ledger.revision()).after.small
        if self.dice.random() < 0.5:
            self._rows(other, _numbered(_small(other), made))

    def _rows(self, other: Portfolio, real: Mapping[tuple[str, int], int]) -> None:
        for kind in (MEASUREMENT, COST_MONTH, VALIDATION):
            subject = kind.key[0]
            frame = getattr(other, ATTRIBUTES[kind.name])
            ids = [real[subject, int(one)] for one in frame[subject]]
            self._bulk(kind, frame.assign(**{subject: ids, "row": 0}))

    def write_months(self) -> None:
        """Months of one kind for what there is, new ones and others."""
        kind = self.dice.choice(BULK)
        subject = kind.key[0]
        here = sorted(getattr(self.known, ATTRIBUTES[subject]))
        frame = getattr(enriched(self.dice), ATTRIBUTES[kind.name])
        if here and len(frame):
            ids = [self.dice.choice(here)] * len(frame)
            some = frame.assign(**{subject: ids, "row": 0}).drop_duplicates(list(kind.key))
            self._bulk(kind, some[some["month"] < JAN + self.dice.randint(-6, 16)])

    def judge(self) -> None:
        """Finance looks at a benefit."""
        here = sorted(self.known.benefits)
        if here:
            one = self.dice.choice(here)
            rows = [
                {
                    "benefit": one,
                    "month": JAN + at,
                    "verdict": self.dice.choice(["accepted", "reduced", "rejected"]),
                    "amount": self.dice.randint(0, 10**6),
                    "basis": self.dice.randint(0, 10**6),
                    "reason": "Looked at",
                }
                for at in range(self.dice.randint(1, 12))
            ]
            self._bulk(VALIDATION, VALIDATION.frame(rows))

    def alter(self) -> None:
        """Some fields of one or two facts become those of others of their kind."""
        kind = self.dice.choice(["initiative", "kpi", "kpi", "benefit", "benefit", "cost"])
        here = list(getattr(self.known, ATTRIBUTES[kind]).values())
        others = list(getattr(enriched(self.dice), ATTRIBUTES[kind]).values())
        if here and others:
            some = self.dice.sample(here, min(len(here), self.dice.randint(1, 2)))
            wanted = [self._altered(one, self.dice.choice(others)) for one in some]
            self._send(plan_facts(wanted, here, self.ledger.revision()))

    def _altered(self, one: Any, other: Any) -> Fact:
        names = [field.name for field in fields(one) if field.name not in TOLD]
        refers = {"leads_to": "kpi", "volume_kpi": "kpi", "adoption_kpi": "kpi", "pool": "pool"}
        taken: dict[str, Any] = {}
        for name in self.dice.sample(names, self.dice.randint(1, len(names))):
            if name in refers:
                there = sorted(getattr(self.known, ATTRIBUTES[refers[name]]))
                taken[name] = self.dice.choice([None, *there])
            else:
                taken[name] = getattr(other, name)
        moved: Fact = replace(one, name=self.dice.choice([one.name, "Other"]), **taken)
        return moved

    def settle(self) -> None:
        """Other settings."""
        known = self.known
        wanted = Settings(
            id=SETTINGS_ID,
            organisation=self.dice.choice(["", "Nord"]),
            discount_rate=Decimal(self.dice.randint(0, 20)) / 100,
            fiscal_year_start=self.dice.randint(1, 12),
        )
        stored = [known.settings] if known.settings.id else []
        self._send(plan_facts([wanted], stored, known.revision))

    def speak(self) -> None:
        """Something is said of a KPI, and its limits are reckoned anew from a month on."""
        here = sorted(self.known.kpis)
        if here:
            about, month = self.dice.choice(here), JAN + self.dice.randint(-6, 12)
            said = Comment(id=-1, kpi=about, month=self.dice.choice([None, month]), text="Hm")
            begun = ChartPhase(id=-2, kpi=about, month=month, reason="New form")
            self._send(plan_facts([said, begun], (), self.known.revision))

    def rates(self) -> None:
        """A rate of a currency, new or altered."""
        known = self.known
        stored = list(known.exchange_rates.values())
        number = self.dice.choice([-1, *known.exchange_rates])
        start = JAN + self.dice.randint(-10, 12)
        wanted = ExchangeRate(
            id=number,
            currency=self.dice.choice(["EUR", "SEK"]),
            start=start,
            budget=Decimal(self.dice.randint(1, 2000)) / 100,
        )
        self._send(plan_facts([wanted], stored, known.revision))

    def end(self) -> None:
        """A fact ends with everything that stands on it; what named it names nothing."""
        kind = self.dice.choice(["initiative", "kpi", "benefit", "cost", "pool"])
        here = list(getattr(self.known, ATTRIBUTES[kind]).values())
        if here:
            self._end(self.dice.choice(here))

    def _end(self, one: Fact) -> None:
        known = self.known
        going = _with_children(known, {(kind_of(one), one.id)})
        small = [fact for fact in _small(known) if (kind_of(fact), fact.id) in going]
        left = [fact for fact in _small(known) if (kind_of(fact), fact.id) not in going]
        rows = {
            kind.name: kind.conform(
                frame[[(kind.key[0], int(i)) in going for i in frame[kind.key[0]]]]
            )
            for kind in dict.fromkeys(BULK)
            for frame in [getattr(known, ATTRIBUTES[kind.name])]
        }
        freed = [(fact, _freed(fact, going)) for fact in left]
        before = [*small, *(old for old, new in freed if old != new)]
        after = [new for old, new in freed if old != new]
        self._send(Plan(known.revision, Facts(tuple(before), rows), Facts(tuple(after))))

    def end_months(self) -> None:
        """Some months are taken back."""
        kind, known = self.dice.choice(BULK), self.known
        frame = getattr(known, ATTRIBUTES[kind.name])
        gone = frame.sample(frac=0.1, random_state=self.dice.randint(0, 10**6))
        self._send(Plan(known.revision, Facts(bulk={kind.name: kind.conform(gone)})))

    def undo(self) -> None:
        """One of the last changes is undone, or its undoing is, where nothing stands on it."""
        newest = self.ledger.revision()
        try:
            self.ledger.undo(self.dice.randint(max(2, newest - 3), newest), author="Undoer")
        except (UndoRefused, KeyError):
            return

    def _bulk(self, kind: BulkKind, rows: pd.DataFrame) -> None:
        known = self.known
        stored = getattr(known, ATTRIBUTES[kind.name])
        self._send(plan_bulk(kind, kind.conform(rows), stored, known.revision))

    def _send(self, plan: Plan) -> None:
        if not plan.is_empty:
            self._number += 1
            author = self.dice.choice(["Kari", "Ola"])
            reason = f"Reason {self._number}"
            self.ledger.apply(plan, author=author, reason=reason, kind=ChangeKind.GOAL)


def _small(known: Portfolio) -> list[Any]:
    kinds = ("initiative", "kpi", "pool", "benefit", "cost", "chart_phase", "comment")
    return [one for kind in kinds for one in getattr(known, ATTRIBUTES[kind]).values()]


def _numbered(wanted: Iterable[Fact], made: Iterable[Fact]) -> dict[tuple[str, int], int]:
    """The numbers that the ledger gave, kind by kind in the order of making."""
    given: dict[str, list[int]] = {}
    for one in made:
        given.setdefault(kind_of(one), []).append(one.id)
    return {(kind_of(one), one.id): given[kind_of(one)].pop(0) for one in wanted}


def _renamed(other: Portfolio) -> dict[tuple[str, int], int]:
    """A provisional number for each fact."""
    return {(kind_of(one), one.id): -place for place, one in enumerate(_small(other), 1)}


def _moved(one: Any, names: Mapping[tuple[str, int], int]) -> Fact:
    refers = {**PARENTS, "benefit": "kpi"}
    kind = kind_of(one)
    taken: dict[str, Any] = {"id": names[kind, one.id]}
    if kind in refers:
        taken[refers[kind]] = names[refers[kind], getattr(one, refers[kind])]
    for name, what in _NAMING.get(kind, {}).items():
        taken[name] = names.get((what, getattr(one, name)))
    moved: Fact = replace(one, **taken)
    return moved


_NAMING: Mapping[str, Mapping[str, str]] = {
    "kpi": {"leads_to": "kpi"},
    "benefit": {"volume_kpi": "kpi", "adoption_kpi": "kpi", "pool": "pool"},
}


def _freed(one: Any, going: Iterable[tuple[str, int]]) -> Fact:
    lost: dict[str, Any] = {
        name: None
        for name, what in _NAMING.get(kind_of(one), {}).items()
        if (what, getattr(one, name)) in going
    }
    freed: Fact = replace(one, **lost)
    return freed


def _with_children(known: Portfolio, going: set[tuple[str, int]]) -> set[tuple[str, int]]:
    for kind in ("kpi", "pool", "benefit", "cost", "chart_phase", "comment"):
        for one in getattr(known, ATTRIBUTES[kind]).values():
            if (PARENTS[kind], getattr(one, PARENTS[kind])) in going:
                going.add((kind, one.id))
    return going
