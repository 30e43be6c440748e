"""How much is looked at and told: more is said to be too much instead of taking minutes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from benefits.intake.problems import Place, Problem, Unreadable


@dataclass(frozen=True, slots=True)
class Bounds:
    """Of one sheet: different texts, columns, tables, different names. Of one file: problems with
    the same code."""

    texts: int = 200_000
    columns: int = 5_000
    tables: int = 200
    names: int = 20_000
    alike: int = 1_000


BOUNDS = Bounds()


def within(what: str, found: int, sheet: str) -> None:
    """Raise Unreadable (`too_much`) where a sheet has more of something than is looked at."""
    limit: int = getattr(BOUNDS, what)
    if found > limit:
        raise Unreadable("too_much", Place(sheet), what=what, sheet=sheet, limit=limit)


def bounded(problems: Iterable[Problem]) -> Iterator[Problem]:
    """The problems, of those with one code only the first thousand, and how many more there are:
    nobody mends them one by one."""
    told, more = Counter[str](), dict[str, Place]()
    for one in problems:
        told[one.code] += 1
        if told[one.code] <= BOUNDS.alike:
            yield one
        else:
            more.setdefault(one.code, one.place)
    for code, place in more.items():
        yield Problem("more_alike", place, {"count": told[code] - BOUNDS.alike})
