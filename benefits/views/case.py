"""Business cases as tables: the years of each line, the figures, and what the lines became."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from benefits.domain.calendar.period import Month
from benefits.domain.money.case_table import NONE, CaseRow, CaseTable, case_table
from benefits.domain.money.currencies import currency_of
from benefits.domain.realised.agreed import lines_of
from benefits.domain.record.exact import to_hundredths
from benefits.domain.record.facts import (
    Benefit,
    BusinessCase,
    CaseLine,
    Cost,
    Initiative,
    KpiStatus,
    PlanBasis,
    Side,
    SourceFile,
)
from benefits.domain.record.portfolio import Portfolio
from benefits.domain.returns.returns import Appraisal
from benefits.views.known import Known, known_from
from benefits.views.returns import returns


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the yearly table in int64 hundredths: `what` is `line`, `benefits`, `costs`,
    `net`, `cumulative` or `discounted`; a line has its side, name and risk. Amounts begin with
    the initial one; `total` and `present_value` are None where they say nothing."""

    what: str
    amounts: tuple[int, ...]
    total: int | None
    present_value: int | None
    line: CaseLine | None = None


@dataclass(frozen=True, slots=True)
class Became:
    """What a line became: a benefit or a cost, `state` one of `own` (planned by the case), `draft`
    (the same, without a real measure yet), `kpi` (planned by its KPI), `cost` and `none`."""

    line: CaseLine
    state: str
    benefit: Benefit | None = None
    cost: Cost | None = None


@dataclass(frozen=True, slots=True, eq=False)
class CaseFound:
    """A business case with its initiative, its table and what became of it. Money is in
    `currency`, the initiative's."""

    case: BusinessCase
    home: Initiative
    currency: str
    table: CaseTable
    file: SourceFile | None
    became: tuple[Became, ...]

    @property
    def drafts(self) -> int:
        """How many benefits have no real measure yet."""
        return sum(one.state == "draft" for one in self.became)


def cases(known: Known, initiative: int | None = None) -> tuple[BusinessCase, ...]:
    """The business cases of an initiative or of all, newest first."""
    every = known.portfolio.business_cases.values()
    own = [one for one in every if initiative in (None, one.initiative)]
    return tuple(sorted(own, key=lambda one: -one.id))


def case_found(known: Known, number: int) -> CaseFound:
    """One business case. KeyError where there is none of this number."""
    portfolio = known.portfolio
    case = portfolio.business_cases[number]
    home, lines = portfolio.initiatives[case.initiative], lines_of(portfolio, case)
    return CaseFound(
        case=case,
        home=home,
        currency=currency_of(home, portfolio.settings),
        table=case_table(case, lines),
        file=None if case.file is None else portfolio.files.get(case.file),
        became=tuple(_became(portfolio, one) for one in lines),
    )


def yearly(table: CaseTable) -> tuple[Row, ...]:
    """The table of Forrester's kind after risk: lines and sums of both sides, the net, its running
    sum, and the net discounted."""
    net = table.net
    return (
        *_side(table, Side.BENEFIT),
        _row("benefits", table.benefits),
        *_side(table, Side.COST),
        _row("costs", table.costs),
        _row("net", net),
        Row("cumulative", _cents(net.cumulative), None, None),
        Row("discounted", _cents(net.discounted), None, to_hundredths(net.present_value)),
    )


def entered(table: CaseTable) -> tuple[Row, ...]:
    """The lines as they were typed, before risk and undiscounted."""
    pairs = zip(table.lines, table.entered, strict=True)
    return tuple(
        Row("line", _cents(amounts), to_hundredths(sum(amounts, NONE)), None, line)
        for line, amounts in pairs
    )


def planned_with(portfolio: Portfolio, today: Month, initiative: int) -> Appraisal:
    """The planned returns of an initiative in its own currency, in a portfolio at hand: also in
    one that has not been written yet."""
    known = known_from(portfolio, today).in_own_currency(initiative)
    return returns(known, initiative).by["planned"].total


def repeats(plan: Appraisal, table: CaseTable) -> bool:
    """Whether a plan comes to what the case says: the same base and rate, and an NPV to the cent
    (each side is rounded once)."""
    agrees = int(plan.base) == int(table.base) and plan.rate == float(table.rate)
    return agrees and abs(plan.npv - to_hundredths(table.npv)) <= 1


def _side(table: CaseTable, side: Side) -> Iterable[Row]:
    for line, _, row in table.rows_of(side):
        yield _row("line", row, line)


def _row(what: str, row: CaseRow, line: CaseLine | None = None) -> Row:
    return Row(
        what, _cents(row.amounts), to_hundredths(row.total), to_hundredths(row.present_value), line
    )


def _cents(amounts: Iterable[Decimal]) -> tuple[int, ...]:
    return tuple(map(to_hundredths, amounts))


def _became(portfolio: Portfolio, line: CaseLine) -> Became:
    cost = None if line.cost is None else portfolio.costs.get(line.cost)
    benefit = None if line.benefit is None else portfolio.benefits.get(line.benefit)
    if cost is not None:
        return Became(line, "cost", cost=cost)
    if benefit is None:
        return Became(line, "none")
    if benefit.plan_basis is PlanBasis.KPI:
        return Became(line, "kpi", benefit)
    draft = portfolio.kpis[benefit.kpi].status is KpiStatus.DRAFT
    return Became(line, "draft" if draft else "own", benefit)
