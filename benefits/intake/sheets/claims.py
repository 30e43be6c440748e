"""Benefits of files among all others: what they claim together, and what each lacks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Any

import numpy as np

from benefits.domain.calendar.period import Month
from benefits.domain.checks.benefit_checks import carries_money
from benefits.domain.checks.checks import check
from benefits.domain.checks.field_problems import FieldProblem
from benefits.domain.realised.realisation import realise
from benefits.domain.record.facts import Benefit
from benefits.domain.record.portfolio import Portfolio
from benefits.intake.problems import Key, Problem, Sentence, Severity
from benefits.intake.sheets.entered import Entered

Found = Iterator[tuple[int, Problem]]
"""Which of the benefits, and what about it."""


def claims(given: Sequence[Entered], portfolio: Portfolio, today: int) -> list[tuple[int, Problem]]:
    """All problems of benefits among each other and those of the portfolio. What a file repeats
    without a change is not judged again."""
    moved = [at for at, one in enumerate(given) if _differs(one.fact, portfolio)]
    among = portfolio.with_facts(one.fact for one in given)
    places = {one.fact.id: one for one in given}
    found = [
        (at, _problem(given[at], problem, among, places))
        for at in moved
        for problem in check(given[at].fact, among)
    ]
    if not any(one.severity is Severity.MUST_FIX for _, one in found):
        found += _pools(given, moved, among, today)
    return found


def named_twice(given: Sequence[Entered]) -> tuple[tuple[Entered, ...], list[tuple[int, Problem]]]:
    """Each benefit once, and the rows that name one again."""
    first: dict[tuple[Any, ...], Entered] = {}
    problems = []
    for at, one in enumerate(given):
        met = first.setdefault(one.identity, one)
        if met is not one:
            same = _content(met) == _content(one)
            told = {"name": one.fact.name, "first": str(met.place())}
            code = "duplicate_same" if same else "benefit_twice"
            problems.append((at, Problem(code, one.place(), told)))
    return tuple(first.values()), problems


def _content(one: Entered) -> tuple[Any, ...]:
    fact = one.fact
    return tuple(getattr(fact, name) for name in fact.__dataclass_fields__ if name != "id")


def _differs(fact: Benefit, portfolio: Portfolio) -> bool:
    return portfolio.benefits.get(fact.id) != fact


def _problem(
    one: Entered, found: FieldProblem, among: Portfolio, places: dict[int, Entered]
) -> Problem:
    place = one.place(found.field)
    told: dict[str, Any] = {"name": one.fact.name, "kpi": _called(one.fact.kpi, among)}
    if found.code == "claimed_over_all":
        rivals = [x for x in among.benefits_of(one.fact.kpi) if x.timing is one.fact.timing]
        shares = {name: float(Decimal(str(found.values[name])) * 100) for name in found.values}
        told |= {**shares, "share": float(one.fact.attribution * 100)}
        return Problem("over_claimed", place, told | {"others": _named(rivals, one, places)})
    if found.code == "effect_already_valued":
        rivals = [x for x in among.benefits.values() if _linked(x, one.fact, among)]
        told |= {"other": found.values["name"], "others": _named(rivals, one, places)}
        return Problem("valued_twice", place, told)
    what = Sentence(f"problem-{found.code}", _values(found))
    code = "benefit_field" if found.blocks else "benefit_advice"
    told = {"name": one.fact.name, "field": Key(f"field-{found.field}"), "what": what}
    return Problem(code, place, told)


def _called(kpi: int, among: Portfolio) -> str:
    return among.kpis[kpi].name if kpi in among.kpis else ""


def _linked(other: Benefit, fact: Benefit, among: Portfolio) -> bool:
    """Does another benefit carry the money of the same effect, on the KPI before or after it?"""
    here, there = among.kpis.get(fact.kpi), among.kpis.get(other.kpi)
    if here is None or there is None or not carries_money(other):
        return False
    return here.leads_to == there.id or there.leads_to == here.id


def _named(rivals: Iterable[Benefit], one: Entered, places: dict[int, Entered]) -> str:
    """The other benefits, those of the file with their cells."""
    names = []
    for rival in rivals:
        if rival.id != one.fact.id:
            here = places.get(rival.id)
            where = f" ({here.place('attribution')})" if here is not None else ""
            names.append(f"“{rival.name}”{where}")
    return ", ".join(names)


def _values(found: FieldProblem) -> dict[str, Any]:
    """What a sentence about a fact takes, as files tell it."""
    return {name: _plain(name, value) for name, value in found.values.items()}


def _plain(name: str, value: Any) -> Any:
    if name in ("month", "start", "last", "go_live"):
        return Month(int(value))
    if name == "kind":
        return Key(f"kind-{value}")
    return float(value) if isinstance(value, Decimal) else value


def _pools(given: Sequence[Entered], moved: list[int], among: Portfolio, today: int) -> Found:
    """Pools of hours that hold less than is planned to be freed of them."""
    drawing = [at for at in moved if given[at].fact.pool is not None]
    if not drawing:
        return
    table = realise(among, Month(today)).benefits
    over = (table.planned_overlap != 0).sum(axis=1)
    months = dict(zip(table.index.ids.tolist(), np.asarray(over).tolist(), strict=True))
    for at in drawing:
        fact = given[at].fact
        pool = among.pools[fact.pool or 0]
        if months.get(fact.id):
            told = {"name": fact.name, "pool": pool.name, "hours": float(pool.hours)}
            place = given[at].place("hours_per_unit")
            yield at, Problem("pool_exceeded", place, told | {"count": months[fact.id]})
