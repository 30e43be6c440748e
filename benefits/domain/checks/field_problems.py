"""What is wrong with a field of a fact, and the rules that many fields share."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as declared
from decimal import Decimal

from benefits.domain.record.facts import Cost, Fact, Initiative, Kpi, Pool

Problems = Iterator["FieldProblem"]
Named = Initiative | Kpi | Cost | Pool


@dataclass(frozen=True, slots=True)
class FieldProblem:
    """`code` names the sentence `problem-<code>`, `field` the field it stands at."""

    code: str
    field: str
    values: Mapping[str, object] = declared(default_factory=dict)
    blocks: bool = True


def name_problems(fact: Named, others: Sequence[Named]) -> Problems:
    """A name there must be, and one that no other has, however it is written."""
    yield from required(fact, "name")
    wanted = fact.name.strip().casefold()
    taken = (one for one in others if one.id != fact.id)
    if wanted and any(one.name.strip().casefold() == wanted for one in taken):
        yield FieldProblem("name_taken", "name", {"name": fact.name.strip()})


def required(fact: Fact, name: str) -> Problems:
    """A text that must not be blank."""
    if not str(getattr(fact, name)).strip():
        yield FieldProblem("required", name)


def outside(fact: Fact, name: str, low: Decimal | int, high: Decimal | int) -> Problems:
    """A number that must lie between two bounds, where there is one."""
    found = getattr(fact, name)
    if found is not None and not low <= found <= high:
        yield FieldProblem("outside_range", name, {"low": low, "high": high, "found": found})


def currency_problems(found: str) -> Problems:
    """A currency by its ISO 4217 code."""
    if not re.fullmatch(r"[A-Z]{3}", found):
        yield FieldProblem("currency_code", "currency", {"found": found})


def reason_problems(fact: Fact, share: str, reason: str) -> Problems:
    """A share that raises a cost is given with its reason."""
    if getattr(fact, share) and not str(getattr(fact, reason)).strip():
        yield FieldProblem("reason_needed", reason)
