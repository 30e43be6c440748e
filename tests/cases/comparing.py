"""A case of the reference files, and what differs between its expected figures and ours."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

Figures = Mapping[str, Any]
Expected = Mapping[str, Any]
Inputs = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Either:
    """A figure of ours of which a case may expect any of these."""

    figures: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """How one kind of case is reckoned, from its inputs to every figure it may expect. `needs`
    are the figures that a case of this kind must expect."""

    figures: Callable[[Inputs], Figures]
    needs: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Case:
    """`tolerance` gives the absolute tolerance for a figure's name and an expected number.
    `troubles` are what is wrong with the case before anything is reckoned."""

    file: str
    id: str
    rule: Rule | None
    inputs: Inputs
    expected: Expected
    tolerance: Callable[[str, float], float]
    troubles: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.file.removesuffix('.json')}-{self.id}"


def ours(case: Case) -> Figures:
    """The product's figures; none for a case that cannot be read."""
    return {} if case.rule is None else case.rule.figures(case.inputs)


def differences(case: Case, figures: Figures) -> list[str]:
    """Empty where the case is whole and every figure it expects is ours within its tolerance."""
    found = [*case.troubles]
    if case.rule is not None:
        found += [f"expects no {name}" for name in sorted(case.rule.needs - set(case.expected))]
    if not case.expected:
        found.append("expects nothing")
    for name, value in case.expected.items():
        if name not in figures:
            found.append(f"{name} is not compared")
        else:
            found += _apart(name, value, figures[name], partial(case.tolerance, name))
    return found


def _apart(
    place: str, expected: Any, found: Any, tolerance: Callable[[float], float]
) -> Iterator[str]:
    if isinstance(found, Either):
        yield from _apart_from_all(place, expected, found, tolerance)
    elif isinstance(expected, Mapping):
        yield from _apart_by_key(place, expected, found, tolerance)
    elif isinstance(expected, list):
        yield from _apart_by_place(place, expected, found, tolerance)
    elif not _same(expected, found, tolerance):
        yield f"{place}: expected {expected!r}, found {found!r}"


def _apart_from_all(
    place: str, expected: Any, found: Either, tolerance: Callable[[float], float]
) -> Iterator[str]:
    each = [list(_apart(place, expected, figure, tolerance)) for figure in found.figures]
    if all(each):
        yield from each[0]


def _apart_by_key(
    place: str, expected: Any, found: Any, tolerance: Callable[[float], float]
) -> Iterator[str]:
    for key, value in expected.items():
        if not isinstance(found, Mapping) or key not in found:
            yield f"{place}.{key} is not compared"
        else:
            yield from _apart(f"{place}.{key}", value, found[key], tolerance)


def _apart_by_place(
    place: str, expected: list[Any], found: Any, tolerance: Callable[[float], float]
) -> Iterator[str]:
    values = list(found) if found is not None else []
    if len(values) != len(expected):
        yield f"{place}: expected {len(expected)} values, found {len(values)}: {values}"
        return
    for at, (value, one) in enumerate(zip(expected, values, strict=True)):
        yield from _apart(f"{place}[{at}]", value, one, tolerance)


def _same(expected: Any, found: Any, tolerance: Callable[[float], float]) -> bool:
    if _is_number(expected) and _is_number(found):
        return math.isfinite(found) and abs(found - expected) <= tolerance(expected)
    return type(expected) is type(found) and bool(expected == found)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
