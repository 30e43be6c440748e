"""A business case as somebody wants it, and how its lines compare with those it had before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from benefits.domain.calendar.period import Month
from benefits.domain.record.facts import BenefitClass, CaseLine, Side, Stage

NONE = Decimal(0)


@dataclass(frozen=True, slots=True)
class Received:
    """The file that a case was read from; `currency` is what it names itself, if anything."""

    name: str
    sha256: str
    size: int
    currency: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WantedLine:
    """A line as it is to be: amounts before risk in currency units, the initial one first.

    `benefit` is the existing benefit that it stands for; without one a benefit of
    `benefit_class` is made. `sheet` and `cell` say where it stands in the file.
    """

    side: Side
    name: str
    amounts: tuple[Decimal, ...]
    risk: Decimal = NONE
    benefit: int | None = None
    benefit_class: BenefitClass = BenefitClass.NON_CASHABLE
    sheet: str = ""
    cell: str = ""

    @property
    def initial(self) -> Decimal:
        return self.amounts[0] if self.amounts else NONE

    @property
    def years(self) -> tuple[Decimal, ...]:
        return self.amounts[1:]


@dataclass(frozen=True, slots=True, kw_only=True)
class WantedCase:
    """A business case as it is to be. `case` is the one that it revises; without it, one of the
    same name in the initiative is. `extend` moves the end of the appraisal to that of the case."""

    initiative: int
    name: str
    base: Month
    rate: Decimal
    lines: tuple[WantedLine, ...]
    stage: Stage = Stage.PROMISED
    case: int | None = None
    received: Received | None = None
    note: str = ""
    extend: bool = False

    @property
    def years(self) -> int:
        return max((len(line.years) for line in self.lines), default=0)


@dataclass(frozen=True, slots=True)
class LineChange:
    """What becomes of one line: new without `before`, gone without `after`, else `changed` in the
    fields named, or the same."""

    before: CaseLine | None
    after: CaseLine | None
    changed: tuple[str, ...] = ()

    @property
    def what(self) -> str:
        """`added`, `ended`, `changed` or `same`."""
        if self.before is None:
            return "added"
        if self.after is None:
            return "ended"
        return "changed" if self.changed else "same"


@dataclass(slots=True)
class Numbering:
    """Provisional ids for new facts: -1, -2 ..."""

    last: int = 0
    taken: set[str] = field(default_factory=set)

    def next(self) -> int:
        self.last -= 1
        return self.last

    def name(self, wanted: str) -> str:
        """The name itself, or with a number behind it where another has it already."""
        found, number = wanted, 1
        while found.strip().casefold() in self.taken:
            number += 1
            found = f"{wanted} ({number})"
        self.taken.add(found.strip().casefold())
        return found


Pair = tuple[CaseLine | None, WantedLine | None]


def paired(stored: Sequence[CaseLine], wanted: Sequence[WantedLine]) -> Iterator[Pair]:
    """Each wanted line with the stored one of the same side and name, then the stored ones that
    are not wanted any more. Lines of one name are taken in their order."""
    left = list(stored)
    for one in wanted:
        before = next((line for line in left if _key(line) == _key(one)), None)
        if before is not None:
            left.remove(before)
        yield before, one
    for line in left:
        yield line, None


def _key(line: CaseLine | WantedLine) -> tuple[Side, str]:
    return line.side, line.name.strip().casefold()


AMOUNTS = ("name", "initial", "years", "risk")
"""The fields of a line that people compare; its links and its place follow from them."""


def differing(before: CaseLine | None, after: CaseLine | None) -> tuple[str, ...]:
    """The fields in which a line differs from what it was."""
    if before is None or after is None:
        return ()
    return tuple(name for name in AMOUNTS if getattr(before, name) != getattr(after, name))
