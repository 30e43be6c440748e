"""What a ledger should be, said in dictionaries: the plainest thing that could be right."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from benefits.domain.record.facts import SETTINGS_ID, Fact, Initiative, Kpi
from benefits.domain.record.plan import Key
from benefits.domain.record.portfolio import Portfolio
from tests.ledger.material import values

Content = Any
"""A name for an initiative, (initiative, name) for a KPI, a value for a measurement."""


@dataclass(frozen=True)
class Draft:
    """A plan, as the model sees it. New facts have negative numbers, in the order of making."""

    revision: int
    before: Mapping[Key, Content]
    after: Mapping[Key, Content]


@dataclass
class Model:
    """All facts at every revision, and what each change ended and made."""

    facts: list[dict[Key, Content]] = field(default_factory=lambda: [{}])
    drafts: list[Draft] = field(default_factory=list)
    last: dict[Key, int] = field(default_factory=dict)
    highest: int = SETTINGS_ID

    @property
    def revision(self) -> int:
        return len(self.drafts)

    @property
    def now(self) -> dict[Key, Content]:
        return self.facts[-1]

    def draft(self, wanted: Mapping[Key, Content], ended: frozenset[Key] = frozenset()) -> Draft:
        """What it takes to get what is wanted and to be rid of what is ended."""
        after = {
            key: one for key, one in wanted.items() if key not in self.now or self.now[key] != one
        }
        gone = [key for key in self.now if key in after or key in ended]
        return Draft(self.revision, {key: self.now[key] for key in gone}, after)

    def conflicts(self, draft: Draft) -> set[tuple[Key, int]]:
        """What a draft is refused for; empty where it goes through."""
        touched = draft.before.keys() | draft.after.keys()
        moved = {(key, self.last[key]) for key in touched if self.last.get(key, 0) > draft.revision}
        needed = {parent_of(key, one) for key, one in draft.after.items()} - {None}
        gone = {
            (key, self.last[key])
            for key in needed
            if key and key[1] > 0 and key not in draft.after and key not in self.now
        }
        return moved | gone or self._orphans(draft)

    def _orphans(self, draft: Draft) -> set[tuple[Key, int]]:
        going = draft.before.keys() - draft.after.keys()
        left = {key: one for key, one in self.now.items() if key not in draft.before}
        return {(key, self.last[key]) for key, one in left.items() if parent_of(key, one) in going}

    def apply(self, draft: Draft) -> None:
        real = self._numbers(draft)
        after = {_renumbered(key, real): _content(one, real) for key, one in draft.after.items()}
        done = Draft(draft.revision, draft.before, after)
        self.drafts.append(done)
        kept = {key: one for key, one in self.now.items() if key not in done.before}
        self.facts.append(kept | after)
        self.last |= dict.fromkeys(done.before.keys() | after.keys(), self.revision)

    def reversal(self, number: int) -> Draft:
        done = self.drafts[number - 1]
        return Draft(number, before=done.after, after=done.before)

    def _numbers(self, draft: Draft) -> dict[int, int]:
        real: dict[int, int] = {}
        for _, number, month in draft.after:
            if number < 0 and not month:
                self.highest += 1
                real[number] = self.highest
        return real


def parent_of(key: Key, content: Content) -> Key | None:
    if key[0] == "measurement":
        return "kpi", key[1], 0
    return ("initiative", content[0], 0) if key[0] == "kpi" else None


def _renumbered(key: Key, real: Mapping[int, int]) -> Key:
    return key[0], real.get(key[1], key[1]), key[2]


def _content(content: Content, real: Mapping[int, int]) -> Content:
    if isinstance(content, tuple):
        return real.get(content[0], content[0]), content[1]
    return content


def as_model(portfolio: Portfolio) -> dict[Key, Content]:
    """A portfolio as the model would have it."""
    found: dict[Key, Content] = {key_of(one): content_of(one) for one in _small(portfolio)}
    found |= {
        ("measurement", one, month): value for (one, month), value in values(portfolio).items()
    }
    return found


def key_of(fact: Fact) -> Key:
    return ("kpi" if isinstance(fact, Kpi) else "initiative"), fact.id, 0


def content_of(fact: Initiative | Kpi) -> Content:
    return (fact.initiative, fact.name) if isinstance(fact, Kpi) else fact.name


def _small(portfolio: Portfolio) -> tuple[Initiative | Kpi, ...]:
    return (*portfolio.initiatives.values(), *portfolio.kpis.values())
