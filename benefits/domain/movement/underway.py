"""A portfolio on its way to a later one, as steps are taken."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from benefits.domain.movement.replay import Step
from benefits.domain.record.facts import Fact, Settings
from benefits.domain.record.parentless import without_parentless
from benefits.domain.record.portfolio import ATTRIBUTES, Portfolio


class Underway:
    """Begins as a portfolio and takes steps. What it holds after each is a portfolio of its own."""

    def __init__(self, portfolio: Portfolio) -> None:
        # facts whose parents are missing now may find them in a later step
        self._raw = portfolio

    def take(self, steps: Iterable[Step]) -> Portfolio:
        """What is known after some more steps."""
        for one in steps:
            self._raw = _after(self._raw, one)
        return without_parentless(self._raw)


def _after(portfolio: Portfolio, step: Step) -> Portfolio:
    changed: dict[str, Any] = {}
    for kind, facts in _by_kind(portfolio, step).items():
        if kind == "settings":
            changed[kind] = next(iter(facts.values())) or Settings(id=0)
            continue
        both: dict[int, Fact | None] = {**getattr(portfolio, ATTRIBUTES[kind]), **facts}
        # everything is read in the order of its ids
        changed[ATTRIBUTES[kind]] = {key: both[key] for key in sorted(both) if both[key]}
    for rows in step.rows:
        name = ATTRIBUTES[rows.kind.name]
        changed[name] = rows.written_into(changed.get(name, getattr(portfolio, name)))
    return replace(portfolio, **changed)


def _by_kind(portfolio: Portfolio, step: Step) -> Mapping[str, Mapping[int, Fact | None]]:
    """The facts that a step writes, as they become."""
    found: dict[str, dict[int, Fact | None]] = defaultdict(dict)
    for (kind, number), fact in step.whole.items():
        found[kind][number] = fact
    for (kind, number), values in step.parts.items():
        old = found[kind].get(number) or portfolio.fact(kind, number)
        if old is not None:
            found[kind][number] = replace(old, **values)
    return found
