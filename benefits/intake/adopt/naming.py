"""What the names in a file mean: a KPI by its exact name or a known one, else what is near."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal

from benefits.domain.record.facts import Alias
from benefits.domain.record.portfolio import Portfolio
from benefits.intake.alike import alike
from benefits.intake.cells.vocabulary import fold

LIKELY = 82
"""The best proposal stands there already where it is this alike; a person confirms it."""
_PROPOSALS = 5
PROPOSED_FOR = 200
"""Comparing names is slow: so many at a time get proposals, far more than a person goes through
before the next ones are asked for."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a name in a file means: a KPI, whose figures are the file's times `factor`; without
    one it is left out for the `reason`."""

    kpi: int | None = None
    factor: Decimal = Decimal(1)
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Name:
    """A name as it stands in a file, the words around it that may say whose it is, and the code
    beside it."""

    text: str
    around: tuple[str, ...] = ()
    code: str = ""


@dataclass(frozen=True, slots=True)
class Named:
    """A name with its meaning, None where a person must say; `how` is told, alias, exact,
    code or unknown; `near` are KPIs with names like it, the most alike first, each with its
    score."""

    name: Name
    meaning: Meaning | None
    how: str
    near: tuple[tuple[int, float], ...] = ()

    @property
    def proposed(self) -> int | None:
        """The KPI that is most probably meant."""
        return self.near[0][0] if self.near and self.near[0][1] >= LIKELY else None


def named(
    names: Iterable[Name], told: Mapping[str, Meaning], sender: str, portfolio: Portfolio
) -> list[Named]:
    """The meaning of each name: what a person told now, told for this sender before, else the
    KPI of exactly this name, else that of the code beside it in earlier files."""
    known = _Known.of(portfolio, sender)
    found = [_one(name, told, known) for name in names]
    open_ = [at for at, one in enumerate(found) if one.how == "unknown" and not one.near]
    for at in open_[:PROPOSED_FOR]:
        found[at] = replace(found[at], near=_near(found[at].name, known))
    return found


@dataclass(slots=True, eq=False)
class _Known:
    portfolio: Portfolio
    aliases: Mapping[str, Alias]
    by_name: dict[str, list[int]] = field(default_factory=dict)

    @classmethod
    def of(cls, portfolio: Portfolio, sender: str) -> _Known:
        mine = {fold(a.label): a for a in portfolio.aliases.values() if a.sender == sender}
        found = cls(portfolio, mine)
        for one in portfolio.kpis.values():
            found.by_name.setdefault(fold(one.name), []).append(one.id)
        return found

    def exact(self, name: Name) -> list[int]:
        """KPIs of this name; where several have it, those of the initiative named around it."""
        found = self.by_name.get(fold(name.text), [])
        if len(found) < 2:
            return found
        around = {fold(text) for text in name.around}
        homes = self.portfolio.initiatives
        kpis = self.portfolio.kpis
        own = [one for one in found if fold(homes[kpis[one].initiative].name) in around]
        return own or found


def _one(name: Name, told: Mapping[str, Meaning], known: _Known) -> Named:
    if name.text in told:
        return Named(name, told[name.text], "told")
    alias = known.aliases.get(fold(name.text))
    if alias is not None:
        return Named(name, Meaning(alias.kpi, alias.factor, alias.reason), "alias")
    exact = known.exact(name)
    coded = known.aliases.get(fold(name.code)) if name.code else None
    other = coded is not None and exact not in ([], [coded.kpi])
    if len(exact) == 1 and not other:
        return Named(name, Meaning(exact[0]), "exact")
    if coded is not None and not exact:
        return Named(name, Meaning(coded.kpi, coded.factor, coded.reason), "code")
    return Named(name, None, "unknown", tuple((one, 100.0) for one in exact))


def _near(name: Name, known: _Known) -> tuple[tuple[int, float], ...]:
    found = alike(fold(name.text), known.by_name, _PROPOSALS)
    return tuple((one, score) for text, score in found for one in known.by_name[text])
