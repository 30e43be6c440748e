"""A business case as a table of Forrester's kind: initial, years, total and present value.

Rows are lowered (benefits) or raised (costs) by their risk before anything is discounted (methods
2.2). The initial column lies at time 0, year k at the end of project year k. Amounts are Decimals
throughout; nothing is rounded here, so that present values of rows add up to that of their sum.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Context, Decimal, localcontext

import numpy as np

from benefits.domain.calendar.period import Month
from benefits.domain.record.exact import LIMIT, MILLION, to_hundredths
from benefits.domain.record.facts import BusinessCase, CaseLine, Side
from benefits.domain.record.grid import YEAR, Ints
from benefits.domain.returns.conventions import CONVENTIONS, Convention, TimeZero, Timing
from benefits.domain.returns.irr import Irr, irr
from benefits.domain.returns.returns import Payback, payback

Amounts = tuple[Decimal, ...]
"""Money in currency units: the initial column, then project years 1, 2 ..."""

EXACT = Context(prec=60)
"""Wide enough for any product of amounts and risks; quotients are cut after 60 figures."""

NONE = Decimal(0)

CASE_CONVENTIONS: dict[str, Convention] = {
    **{
        code: CONVENTIONS[code]
        for code in ("pv_benefits", "pv_costs", "npv", "roi", "bcr", "irr", "net")
    },
    "payback": Convention(discounted=False, timing=Timing.YEAR_END, time_zero=TimeZero.INITIAL),
    "discounted_payback": CONVENTIONS["discounted_payback"],
}
"""What each figure of a case rests on. Unlike a programme's, its payback is interpolated within
the year, because a case has no months."""


@dataclass(frozen=True, slots=True)
class CaseRow:
    """A row of amounts that are summed and discounted: one line after its risk, or a sum."""

    amounts: Amounts
    rate: Decimal

    @property
    def total(self) -> Decimal:
        """The undiscounted sum."""
        return _sum(self.amounts)

    @property
    def discounted(self) -> Amounts:
        """Each amount at its present value, the initial one as it is."""
        with localcontext(EXACT):
            factor = 1 + self.rate
            return tuple(amount / factor**year for year, amount in enumerate(self.amounts))

    @property
    def present_value(self) -> Decimal:
        return _sum(self.discounted)

    @property
    def cumulative(self) -> Amounts:
        """Running sums, undiscounted."""
        return tuple(_sum(self.amounts[: place + 1]) for place in range(len(self.amounts)))


@dataclass(frozen=True, slots=True)
class CaseTable:
    """A business case, appraised. `entered` and `rows` stand in the order of `lines`: amounts as
    typed, padded to one length, and the same after risk. Sums are over rows after risk."""

    name: str
    base: Month
    rate: Decimal
    lines: tuple[CaseLine, ...]
    entered: tuple[Amounts, ...]
    rows: tuple[CaseRow, ...]
    years: int

    @property
    def benefits(self) -> CaseRow:
        return self._sum_of(Side.BENEFIT)

    @property
    def costs(self) -> CaseRow:
        return self._sum_of(Side.COST)

    @property
    def net(self) -> CaseRow:
        """Benefits less costs."""
        pairs = zip(self.benefits.amounts, self.costs.amounts, strict=True)
        with localcontext(EXACT):
            return CaseRow(tuple(benefit - cost for benefit, cost in pairs), self.rate)

    @property
    def npv(self) -> Decimal:
        return self.net.present_value

    @property
    def roi(self) -> Decimal | None:
        """`(PV benefits - PV costs) / PV costs`, discounted; None (not defined) without costs."""
        spent = self.costs.present_value
        with localcontext(EXACT):
            return (self.benefits.present_value - spent) / spent if spent else None

    @property
    def bcr(self) -> Decimal | None:
        """`PV benefits / PV costs`; None (not defined) without costs."""
        spent = self.costs.present_value
        with localcontext(EXACT):
            return self.benefits.present_value / spent if spent else None

    @property
    def payback(self) -> Payback:
        """In years, undiscounted, interpolated within the year of the first crossing."""
        return _payback(self.net.amounts)

    @property
    def discounted_payback(self) -> Payback:
        return _payback(self.net.discounted)

    @property
    def irr(self) -> Irr:
        """The yearly rate at which NPV would be zero, or why none is given."""
        return irr([float(amount) for amount in self.net.amounts])

    def rows_of(self, side: Side) -> tuple[tuple[CaseLine, Amounts, CaseRow], ...]:
        """Line, amounts as entered and row after risk, of one side."""
        every = zip(self.lines, self.entered, self.rows, strict=True)
        return tuple(one for one in every if one[0].side is side)

    def _sum_of(self, side: Side) -> CaseRow:
        rows = [row.amounts for _, _, row in self.rows_of(side)]
        empty = (NONE,) * (self.years + 1)
        return CaseRow(tuple(map(_sum, zip(empty, *rows, strict=True))), self.rate)


def case_table(
    case: BusinessCase, lines: Iterable[CaseLine], rate: Decimal | None = None
) -> CaseTable:
    """The table of a case, at its own rate unless another is given. Lines come by `position`;
    shorter ones are padded with zeros. Raises ValueError for a rate of -100 % or less."""
    at = case.rate if rate is None else rate
    if at <= -1:
        raise ValueError(f"a rate of {at} discounts nothing")
    ordered = tuple(sorted(lines, key=lambda line: line.position))
    years = max((len(line.years) for line in ordered), default=0)
    entered = tuple(_padded((line.initial, *line.years), years + 1) for line in ordered)
    pairs = zip(ordered, entered, strict=True)
    rows = tuple(CaseRow(after_risk(amounts, line.side, line.risk), at) for line, amounts in pairs)
    return CaseTable(case.name, case.base, at, ordered, entered, rows, years)


def after_risk(amounts: Sequence[Decimal], side: Side, risk: Decimal) -> Amounts:
    """Benefits times `1 - risk`, costs times `1 + risk` (methods 2.2), exactly."""
    with localcontext(EXACT):
        factor = 1 - risk if side is Side.BENEFIT else 1 + risk
        return tuple(amount * factor for amount in amounts)


@dataclass(frozen=True, slots=True, eq=False)
class Spread:
    """A line by month, in int64 hundredths: `initial` falls into the base month and is kept apart,
    because it lies at time 0 when the case is appraised; `running` has one amount for each of
    `months`, twelve a project year."""

    initial: int
    months: Ints
    running: Ints

    @property
    def monthly(self) -> Ints:
        """All of it by month, what is initial in the first."""
        amounts = self.running.copy()
        if len(amounts):
            amounts[0] += self.initial
        return amounts


def spread(amounts: Sequence[Decimal], base: int) -> Spread:
    """A yearly table as monthly plan. Every year keeps its sum to the cent: it is divided over
    its twelve months, and what does not divide is laid evenly among them, so that no two months
    of a year differ by more than a cent.

    The case's own timing stands: a benefit that is to begin at a later go-live has less, or
    nothing, in its first years, and nothing is moved here. At least one year is returned, so that
    the base month exists. An amount beyond LIMIT, which no case may keep, is spread as LIMIT."""
    held = [max(-LIMIT, min(amount, LIMIT)) for amount in amounts]
    initial, *years = [to_hundredths(amount) for amount in held] or [0]
    sums = np.array(years or [0], dtype=np.int64)
    whole, rest = np.divmod(sums, YEAR)
    steps = np.arange(YEAR + 1, dtype=np.int64)
    extra = np.diff(rest[:, None] * steps // YEAR, axis=1)
    months = int(base) + np.arange(len(sums) * YEAR, dtype=np.int64)
    return Spread(initial, months, (whole[:, None] + extra).ravel())


def _payback(net: Amounts) -> Payback:
    """Cumulative sums as whole millionths, so that a case which just breaks even does so."""
    sums = CaseRow(net, NONE).cumulative
    millionths = [int((one * MILLION).to_integral_value(context=EXACT)) for one in sums]
    return payback(np.diff(np.array(millionths, dtype=np.float64), prepend=0.0))


def _padded(amounts: Amounts, length: int) -> Amounts:
    return amounts + (NONE,) * (length - len(amounts))


def _sum(amounts: Iterable[Decimal]) -> Decimal:
    with localcontext(EXACT):
        return sum(amounts, NONE)
