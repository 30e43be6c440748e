"""The facts that finance adds: pools of hours, rates, business cases, commitments."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from benefits.domain.calendar.period import Month
from benefits.domain.record.codes import Side, Stage


@dataclass(frozen=True, slots=True, kw_only=True)
class Pool:
    """Hours that people have in a month: what several benefits free of them counts once."""

    id: int
    initiative: int
    name: str
    hours: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class ExchangeRate:
    """What one unit of a currency is worth in the portfolio's, from a month until the next rate.

    Figures use `budget`; `actual` is the mean rate of the same months, where known, and serves
    only to state the effect of rates apart.
    """

    id: int
    currency: str
    start: Month
    budget: Decimal
    actual: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BusinessCase:
    """A yearly table of benefits and costs as somebody promised it. Project year 1 begins in the
    month `base`; what is initial lies at its start. Amounts are in the initiative's currency."""

    id: int
    initiative: int
    name: str
    base: Month
    rate: Decimal
    stage: Stage = Stage.PROMISED
    file: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseLine:
    """One row of a business case: amounts before risk, `years` from project year 1 on. `risk`
    lowers a benefit and raises a cost. `benefit` or `cost` is what became of it."""

    id: int
    case: int
    side: Side
    name: str
    position: int
    initial: Decimal = Decimal(0)
    years: tuple[Decimal, ...] = ()
    risk: Decimal = Decimal(0)
    benefit: int | None = None
    cost: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment:
    """The plan of an initiative as known at a `revision` is what was promised or committed to."""

    id: int
    initiative: int
    stage: Stage
    revision: int
    name: str = ""
