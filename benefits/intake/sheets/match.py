"""Names in a file to facts in the portfolio: by stable id, else by exact name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from benefits.domain.record.facts import Cost, Initiative, Kpi
from benefits.intake.alike import alike
from benefits.intake.cells.cells import BadCell
from benefits.intake.cells.vocabulary import fold

_SUGGESTIONS = 3
_SUGGEST_FOR = 25
"""Comparing names is slow: a file with more unknown names than this is another matter."""


@dataclass(slots=True, eq=False)
class Directory:
    """KPIs or costs by name; `what` is `kpi` or `cost`, and names the problems' codes."""

    what: str
    facts: Mapping[int, Kpi] | Mapping[int, Cost]
    initiatives: Mapping[int, Initiative]
    _by_name: dict[str, list[int]] = field(init=False)
    _initiative_ids: dict[str, int] = field(init=False)
    _suggested: int = field(init=False, default=0)

    def __post_init__(self) -> None:
        self._by_name = {}
        for one in self.facts.values():
            self._by_name.setdefault(fold(one.name), []).append(one.id)
        self._initiative_ids = {fold(one.name): one.id for one in self.initiatives.values()}

    def find(self, identity: str, name: str, initiative: str) -> int:
        """The id that a row means. Raises BadCell."""
        known = int(identity) if identity.isdecimal() and len(identity) < 18 else 0
        if known in self.facts:
            return self._agreed(known, name)
        if not name:
            raise BadCell(f"missing_{self.what}")
        found = self._within(self._by_name.get(fold(name), []), initiative)
        if not found:
            raise BadCell(f"unknown_{self.what}", found=name, **self._near(name))
        if len(found) > 1:
            raise BadCell(f"ambiguous_{self.what}", found=name, among=self._owners(found))
        return found[0]

    def knows(self, name: str) -> bool:
        """Is there a fact of exactly this name?"""
        return fold(name) in self._by_name

    def is_renamed(self, known: int, name: str) -> bool:
        """Does a row call a fact otherwise than the portfolio does now?"""
        return bool(name) and fold(self.facts[known].name) != fold(name)

    def _agreed(self, known: int, name: str) -> int:
        """An id whose row bears another fact's name comes from another portfolio or a mix-up."""
        others = self._by_name.get(fold(name), [known]) if name else [known]
        if known not in others:
            raise BadCell(f"ambiguous_{self.what}", found=name, among=self.facts[known].name)
        return known

    def _within(self, found: list[int], initiative: str) -> list[int]:
        if not initiative:
            return found
        home = self._initiative_ids.get(fold(initiative))
        if home is None:
            raise BadCell("unknown_initiative", found=initiative)
        return [one for one in found if self.facts[one].initiative == home]

    def _owners(self, found: Iterable[int]) -> str:
        homes = (self.initiatives.get(self.facts[one].initiative) for one in found)
        return ", ".join(home.name for home in homes if home is not None)

    def _near(self, name: str) -> dict[str, str | int]:
        self._suggested += 1
        if self._suggested > _SUGGEST_FOR:
            return {"near": "", "near_count": 0}
        near = alike(fold(name), self._by_name, _SUGGESTIONS)
        names = [self.facts[self._by_name[one][0]].name for one, _ in near]
        return {"near": " / ".join(names), "near_count": len(names)}
