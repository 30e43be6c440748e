"""Facts to table values and back, by the types that the fact declares."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import fields
from decimal import Decimal
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, get_args, get_type_hints

from benefits.domain.calendar.period import Month
from benefits.domain.record.exact import from_millionths, to_millionths
from benefits.domain.record.facts import FACT_KINDS, Fact, Milestone, kind_of

Convert = Callable[[Any], Any]


def values_of(fact: Fact) -> dict[str, Any]:
    """A fact's columns as the database keeps them: integers, text or None."""
    codecs = _codecs(kind_of(fact))
    return {name: _maybe(write, getattr(fact, name)) for name, (write, _) in codecs.items()}


def fact_from(kind: str, values: Mapping[Any, Any]) -> Fact:
    """The fact that `values_of` wrote."""
    read = {name: _maybe(load, values[name]) for name, (_, load) in _codecs(kind).items()}
    return FACT_KINDS[kind](**read)


def columns_of(kind: str) -> tuple[str, ...]:
    """The columns of a kind of small fact, in the order of its seals."""
    return tuple(_codecs(kind))


def storable(text: str) -> str:
    """A text without what one database or the other cannot hold: nulls, halves of a letter."""
    return text.replace("\x00", "").encode("utf-8", "replace").decode("utf-8")


def _maybe(convert: Convert, value: Any) -> Any:
    return None if value is None else convert(value)


@cache
def _codecs(kind: str) -> dict[str, tuple[Convert, Convert]]:
    shape = FACT_KINDS[kind]
    hints = get_type_hints(shape)
    return {one.name: _codec(hints[one.name]) for one in fields(shape)}


def _codec(hint: Any) -> tuple[Convert, Convert]:
    if isinstance(hint, UnionType):
        (hint,) = (part for part in get_args(hint) if part is not NoneType)
    if hint in _CODECS:
        return _CODECS[hint]
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return str, hint
    return hint, hint


def _write_milestones(milestones: tuple[Milestone, ...]) -> str:
    return json.dumps([[str(one.month), str(one.value)] for one in milestones])


def _read_milestones(text: str) -> tuple[Milestone, ...]:
    return tuple(
        Milestone(month=Month.parse(month), value=Decimal(value))
        for month, value in json.loads(text)
    )


def _write_decimals(numbers: tuple[Decimal, ...]) -> str:
    return json.dumps([str(one) for one in numbers])


def _read_decimals(text: str) -> tuple[Decimal, ...]:
    return tuple(Decimal(one) for one in json.loads(text))


_CODECS: dict[Any, tuple[Convert, Convert]] = {
    Decimal: (to_millionths, from_millionths),
    Month: (int, Month),
    bool: (int, bool),
    str: (storable, str),
    tuple[Milestone, ...]: (_write_milestones, _read_milestones),
    tuple[Decimal, ...]: (_write_decimals, _read_decimals),
}
