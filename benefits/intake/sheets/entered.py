"""Rows of a table of benefits as the facts they would become, each with its places."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

import numpy as np

from benefits.domain.record.exact import MILLION, from_millionths
from benefits.domain.record.facts import Benefit, BenefitClass, Timing
from benefits.domain.record.portfolio import Portfolio
from benefits.intake.cells.cells import Fault, Flags, Parsed, filled, texts
from benefits.intake.cells.numbers import numbers
from benefits.intake.cells.vocabulary import Vocabulary, fold
from benefits.intake.problems import Key, Place, Problem, Sentence
from benefits.intake.sheets.beside import beside, currency_of
from benefits.intake.sheets.layouts import Table
from benefits.intake.sheets.match import Directory
from benefits.intake.sheets.rows import Numbers, at_faults, at_first, at_rows, identities, totals

AMOUNTS = ("unit_value", "volume", "hours_per_unit")
SHARES = ("margin", "carrying_rate", "attribution", "capture", "confidence")
CHOICES: Mapping[str, tuple[str, ...]] = {
    "benefit_class": tuple(BenefitClass),
    "timing": tuple(Timing),
    "disbenefit": ("yes", "no"),
}
"""Fields that take one of a few words, `heading-<choice>` each."""
TEXTS = ("name", "owner", "assumptions", "pool")
INPUTS = (*TEXTS, *AMOUNTS, *SHARES, *CHOICES)

_NEW = -1_000_000
"""Provisional ids of new benefits count downwards from here."""


@dataclass(frozen=True, slots=True)
class Entered:
    """A benefit as a row tells it. `columns` are the positions of the fields the sheet has."""

    fact: Benefit
    sheet: str
    row: int
    columns: Mapping[str, int]

    def place(self, field: str = "") -> Place:
        """Where a field stands; the name where the sheet has no such column."""
        return Place(self.sheet, self.row, self.columns.get(field, self.columns.get("name")))

    @property
    def identity(self) -> tuple[Any, ...]:
        """What tells two benefits apart: the id, or the KPI and the name of a new one."""
        one = self.fact
        return (one.id,) if one.id > 0 else (one.kpi, fold(one.name))


def entered(
    table: Table, portfolio: Portfolio, vocabulary: Vocabulary
) -> tuple[tuple[Entered, ...], list[Problem]]:
    """A benefit for each row that says something about one: known by its id, else by its KPI and
    name, else new. A blank cell leaves what is stored, and gives a new one the usual value."""
    said = np.logical_or.reduce([filled(table.cells(name)) for name in INPUTS])
    directory = Directory("kpi", portfolio.kpis, portfolio.initiatives)
    sums = totals(table, directory, vocabulary, said)
    said &= ~sums
    kpis, problems = identities(table, directory, said)
    problems += at_first(table, "total_left_out", "kpi", sums)
    cells = _Cells.of(table, vocabulary)
    problems += cells.problems(said)
    problems += _beside(table, cells, said, kpis, portfolio)
    made = []
    for index in np.flatnonzero(said & (kpis > 0)).tolist():
        fact, wrong = _fact(cells, index, int(kpis[index]), portfolio)
        problems += wrong
        if fact is not None:
            row = int(table.body.numbers[index])
            made.append(Entered(fact, table.body.name, row, table.positions))
    return tuple(made), problems


def numbered(given: Iterable[Entered], start: int = 0) -> list[Entered]:
    """The same benefits, new ones with provisional ids of their own: the `start`-th and on."""
    return [
        one if one.fact.id > 0 else replace(one, fact=replace(one.fact, id=_NEW - at))
        for at, one in enumerate(given, start)
    ]


@dataclass(frozen=True, slots=True, eq=False)
class _Cells:
    """The table's cells understood: numbers, shares of 1, choices and texts by field."""

    table: Table
    numbers: Mapping[str, Parsed]
    choices: Mapping[str, tuple[list[str], list[Fault]]]
    texts: Mapping[str, list[str]]

    @classmethod
    def of(cls, table: Table, vocabulary: Vocabulary) -> _Cells:
        amounts = {name: numbers(table.cells(name), vocabulary) for name in (*AMOUNTS, *SHARES)}
        said = {name: [str(one) for one in texts(table.cells(name))] for name in _SPOKEN}
        choices = {name: _chosen(said[name], CHOICES[name], vocabulary) for name in CHOICES}
        return cls(table, amounts, choices, said)

    def problems(self, rows: Flags) -> Iterator[Problem]:
        """What is wrong with single cells."""
        for name, parsed in self.numbers.items():
            yield from at_faults(self.table, name, parsed.faults, rows)
            if name in SHARES and _in_hundredths(parsed):
                small = parsed.present & ~parsed.percent & (np.abs(parsed.found) <= MILLION)
                for index in np.flatnonzero(small & (parsed.found != 0) & rows).tolist():
                    told = {"found": self.table.cells(name).text(index), "kpi": self.named(index)}
                    yield Problem("maybe_fraction", self.table.place(index, name), told)
        for name, (_, faults) in self.choices.items():
            yield from at_faults(self.table, name, faults, rows)

    def named(self, index: int) -> str:
        return self.texts["name"][index]

    def values(self, index: int) -> dict[str, Any]:
        """The fields of the benefit that a row says."""
        found: dict[str, Any] = {
            name: _decimal(name, parsed, index)
            for name, parsed in self.numbers.items()
            if parsed.present[index]
        }
        found |= {name: self.texts[name][index] for name in TEXTS if self.texts[name][index]}
        found |= {name: codes[index] for name, (codes, _) in self.choices.items() if codes[index]}
        return found


_SPOKEN = (*TEXTS, *CHOICES, "benefit_id")


def _chosen(
    said: list[str], choices: tuple[str, ...], vocabulary: Vocabulary
) -> tuple[list[str], list[Fault]]:
    """The code of each cell, empty where nothing is said, and the words that are no choice."""
    codes = [vocabulary.headings.get(fold(one), "") if one else "" for one in said]
    known = [code if code in choices else "" for code in codes]
    listed = {f"choice_{place}": Key(f"heading-{one}") for place, one in enumerate(choices)}
    others = {"choices": _listing(len(choices), listed)}
    faults = [
        Fault(index, "unknown_choice", {"found": text, **others})
        for index, text in enumerate(said)
        if text and not known[index]
    ]
    return known, faults


def _listing(count: int, listed: Mapping[str, Key]) -> Sentence:
    return Sentence("choices-three" if count > 2 else "choices-two", listed)


def _in_hundredths(parsed: Parsed) -> bool:
    """Are a column's plain numbers per cent, as people say them?"""
    plain = parsed.present & ~parsed.percent
    return bool((np.abs(parsed.found[plain]) > MILLION).any())


def _decimal(name: str, parsed: Parsed, index: int) -> Decimal:
    value = int(parsed.found[index])
    shown = bool(parsed.percent[index]) or _in_hundredths(parsed)
    exact = Decimal(value) / (100 if name in SHARES and shown else 1)
    return from_millionths(int(exact.to_integral_value()))


def _beside(
    table: Table, cells: _Cells, rows: Flags, kpis: Numbers, portfolio: Portfolio
) -> Iterator[Problem]:
    """A unit value is money, and a share is nothing but a share."""

    def expected(index: int) -> tuple[str, str]:
        kpi = portfolio.kpis.get(int(kpis[index]))
        return "currency", currency_of(portfolio, kpi.initiative if kpi else 0)

    yield from beside(table, "unit_value", cells.numbers["unit_value"], rows, expected)
    odd = cells.numbers["unit_value"].percent & rows
    yield from at_rows(
        table, "percent_for_other_unit", "unit_value", odd, found="%", unit=Key("unit-currency")
    )


_Built = tuple[Benefit | None, list[Problem]]


def _fact(cells: _Cells, index: int, kpi: int, portfolio: Portfolio) -> _Built:
    values = cells.values(index)
    problems = _pooled(cells, index, values, kpi, portfolio)
    values |= _typed(values)
    known = _known(cells, index, kpi, portfolio)
    if known is not None:
        return replace(known, **{**values, "kpi": kpi}), problems
    if "name" not in values:
        return None, [*problems, Problem("missing_benefit", cells.table.place(index, "name"))]
    if "unit_value" not in values:
        if index not in {one.index for one in cells.numbers["unit_value"].faults}:
            problems.append(_wanted(cells, index, "unit_value", "required"))
        return None, problems
    return Benefit(id=_NEW, kpi=kpi, **values), problems


def _wanted(cells: _Cells, index: int, field: str, code: str) -> Problem:
    told = {"name": cells.named(index), "field": Key(f"field-{field}")}
    what = {"what": Sentence(f"problem-{code}")}
    return Problem("benefit_field", cells.table.place(index, field), {**told, **what})


def _typed(values: dict[str, Any]) -> dict[str, Any]:
    """Codes as the types that facts carry."""
    types: dict[str, Callable[[str], Any]] = {
        "benefit_class": BenefitClass,
        "timing": Timing,
        "disbenefit": lambda said: said == "yes",
    }
    return {name: types[name](values[name]) for name in types if name in values}


def _known(cells: _Cells, index: int, kpi: int, portfolio: Portfolio) -> Benefit | None:
    """The stored benefit that a row is about."""
    identity = cells.texts["benefit_id"][index]
    number = int(identity) if identity.isdecimal() and len(identity) < 18 else 0
    if number in portfolio.benefits:
        return portfolio.benefits[number]
    name = fold(cells.named(index))
    return next(
        (one for one in portfolio.benefits_of(kpi) if name and fold(one.name) == name), None
    )


def _pooled(
    cells: _Cells, index: int, values: dict[str, Any], kpi: int, portfolio: Portfolio
) -> list[Problem]:
    """Puts the pool's id where its name stood."""
    if "pool" not in values:
        return []
    named, home = fold(values.pop("pool")), portfolio.kpis[kpi].initiative
    for pool in portfolio.pools.values():
        if pool.initiative == home and fold(pool.name) == named:
            values["pool"] = pool.id
            return []
    return [_wanted(cells, index, "pool", "unknown_pool")]
