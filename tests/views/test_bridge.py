"""Why a total is another one than before, on small ledgers with one thing changed at a time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from benefits.domain.calendar.as_of import AsOf
from benefits.domain.movement.why import Why
from benefits.domain.record.bulk import COST_MONTH, MEASUREMENT, VALIDATION, BulkKind
from benefits.domain.record.facts import Fact, Kpi
from benefits.domain.record.plan import Facts, Plan, plan_bulk, plan_facts
from benefits.domain.record.portfolio import ATTRIBUTES, Portfolio
from benefits.ledger import Ledger
from benefits.views.bridge import Bridge, bridge
from benefits.views.bridge_totals import Total
from benefits.views.known import known
from tests.domain.portfolios import JAN, benefit, cost, initiative, kpi, months, paid, verdict

APR = JAN + 3


class Book:
    """A ledger with one initiative whose KPI was 100, and which earns ten for each one less."""

    def __init__(self, folder: Path) -> None:
        self.ledger = Ledger.open(f"sqlite:///{(folder / 'benefits.db').as_posix()}")
        made = (
            initiative(-1),
            kpi(-2, initiative=-1),
            benefit(-3, kpi=-2),
            cost(-4, initiative=-1),
        )
        self.ledger.apply(Plan(0, after=Facts(made)), author="Kari", reason="A beginning")
        known = self.known
        self.kpi = next(iter(known.kpis.values()))
        self.benefit = next(iter(known.benefits.values()))
        self.cost = next(iter(known.costs.values()))

    @property
    def known(self) -> Portfolio:
        return self.ledger.portfolio()

    def measure(self, values: Any, reason: str = "") -> None:
        self._rows(MEASUREMENT, months(self.kpi.id, values), reason)

    def pay(self, month: int, planned: int | None, actual: int | None) -> None:
        self._rows(COST_MONTH, [paid(self.cost.id, month, planned, actual)])

    def judge(self, amount: int, basis: int) -> None:
        self._rows(VALIDATION, [verdict(self.benefit.id, JAN, amount, basis)])

    def alter(self, one: Fact, **fields: Any) -> None:
        plan = plan_facts([replace(one, **fields)], [one], self.ledger.revision())
        self.ledger.apply(plan, author="Ola")

    def since(self, revision: int, month: int = APR, now: int = APR) -> Bridge:
        found = known(self.ledger, today=JAN + (now - JAN))
        return bridge(self.ledger, AsOf(revision, JAN + (month - JAN)), found)

    def _rows(self, kind: BulkKind, rows: Any, reason: str = "") -> None:
        stored = getattr(self.known, ATTRIBUTES[kind.name])
        plan = plan_bulk(kind, kind.frame(list(rows)), stored, self.ledger.revision())
        self.ledger.apply(plan, author="Kari", reason=reason)


@pytest.fixture
def book(tmp_path: Path) -> Book:
    """With January measured: ten errors fewer, worth 100."""
    opened = Book(tmp_path)
    opened.measure([90])
    return opened


def moved(found: Bridge, total: Total) -> Mapping[Why, int]:
    """What each cause moved, in whole currency units, without those that moved nothing."""
    return {why: amount // 100 for why, amount in found.causes(total).items() if amount}


def test_a_new_month_and_a_restated_one_are_told_apart(book: Book) -> None:
    book.measure([80, 70])
    found = book.since(2)
    assert (found.earlier[Total.MEASURED], found.later[Total.MEASURED]) == (100_00, 500_00)
    assert moved(found, Total.MEASURED) == {Why.NEW_MONTHS: 300, Why.RESTATED: 100}


def test_an_estimate_that_becomes_final_is_a_new_month(book: Book) -> None:
    book.measure([90, (85, "estimated")])
    book.measure([90, 85])
    assert moved(book.since(3), Total.MEASURED) == {Why.NEW_MONTHS: 150}


def test_an_amount_paid_is_a_new_month_and_a_planned_one_a_plan(book: Book) -> None:
    book.pay(JAN, 1000, None)
    book.pay(JAN, 1200, 900)
    found = book.since(3)
    assert moved(found, Total.COST) == {Why.NEW_MONTHS: 900}
    assert moved(found, Total.PLANNED) == {}


def test_a_baseline_is_no_method_and_a_unit_value_no_target(book: Book) -> None:
    book.alter(book.kpi, baseline=Decimal(110))
    book.alter(book.benefit, unit_value=Decimal(20))
    found = book.since(2)
    # the baseline first: ten more errors at ten each, then all twenty at ten more
    assert moved(found, Total.MEASURED) == {Why.TARGETS: 100, Why.METHOD: 200}
    assert [one.changes[0].author for one in found.moved] == ["Ola", "Ola"]


def test_a_verdict_moves_what_is_validated_and_nothing_else(book: Book) -> None:
    book.judge(60, 100)
    found = book.since(2)
    assert moved(found, Total.VALIDATED) == {Why.VERDICTS: 60}
    assert moved(found, Total.MEASURED) == {}


def test_a_new_benefit_and_an_ended_one_are_items_with_all_their_months(book: Book) -> None:
    revision = book.ledger.revision()
    more = benefit(-1, kpi=book.kpi.id, unit_value=Decimal(3))
    book.ledger.apply(Plan(revision, after=Facts((more,))), author="Kari")
    ended = Facts((book.benefit,))
    book.ledger.apply(Plan(revision + 1, before=ended), author="Ola", reason="Counted twice")
    found = book.since(2)
    assert moved(found, Total.MEASURED) == {Why.ITEMS: 30 - 100}
    told = [(one.by[Total.MEASURED] // 100, one.changes[0].reason) for one in found.moved]
    assert told == [(30, ""), (-100, "Counted twice")]


def test_a_draft_that_is_taken_into_use_is_a_new_item(book: Book) -> None:
    draft = replace(book.kpi, status=type(book.kpi.status).DRAFT)
    book.alter(book.kpi, status=draft.status)
    book.alter(draft, status=book.kpi.status)
    assert moved(book.since(3), Total.MEASURED) == {Why.ITEMS: 100}
    assert moved(book.since(2), Total.MEASURED) == {}


def test_a_month_that_passes_moves_the_plan_only_where_nothing_is_measured(tmp_path: Path) -> None:
    book = Book(tmp_path)
    found = book.since(1, month=JAN + 1, now=JAN + 2)
    assert list(moved(found, Total.PLANNED)) == [Why.TIME]
    assert [one.changes for one in found.moved] == [()]


def test_who_changed_what_is_told_change_by_change(book: Book) -> None:
    book.alter(book.benefit, unit_value=Decimal(20))
    book.alter(replace(book.benefit, unit_value=Decimal(20)), unit_value=Decimal(19))
    found = book.since(2)
    told = [
        (one.changes[0].number, one.by[Total.MEASURED] // 100)
        for one in found.changes(Total.MEASURED, Why.METHOD)
    ]
    assert told == [(3, 100), (4, -10)]


def test_what_was_undone_meanwhile_leaves_no_trace(book: Book) -> None:
    book.measure([9], "The wrong file")
    book.ledger.undo(3, author="Kari")
    book.measure([90, 80], "The right one")
    found = book.since(2)
    reasons = [change.reason for one in found.moved for change in one.changes]
    assert reasons == ["The right one"]
    assert moved(found, Total.MEASURED) == {Why.NEW_MONTHS: 200}


def test_an_undoing_that_was_undone_leaves_the_change(book: Book) -> None:
    book.measure([90, 80], "The file")
    book.ledger.undo(3, author="Kari")
    book.ledger.undo(4, author="Kari")
    reasons = [change.reason for one in book.since(2).moved for change in one.changes]
    assert reasons == ["The file"]


def test_undoing_what_was_there_before_counts(book: Book) -> None:
    book.measure([90, 80])
    book.ledger.undo(3, author="Kari")
    assert moved(book.since(3), Total.MEASURED) == {Why.RESTATED: -200}


def test_a_return_is_told_in_millionths_with_the_present_values_it_rests_on(book: Book) -> None:
    book.pay(JAN, None, 50)
    book.judge(100, 100)
    found = book.since(3)
    step = found.of(Total.ROI_TO_DATE, Why.VERDICTS)
    assert (found.earlier[Total.ROI_TO_DATE] or 0) + step == found.later[Total.ROI_TO_DATE]
    benefits = found.of(Total.PV_BENEFITS_TO_DATE, Why.VERDICTS)
    # 100 a year later at 10 per cent
    assert benefits == 90_91
    costs = found.later[Total.PV_COSTS_TO_DATE]
    assert costs == 45_45
    assert step == round(benefits / costs * 1_000_000)


def test_a_return_without_costs_at_one_end_is_not_told(book: Book) -> None:
    book.pay(JAN, None, 50)
    found = book.since(2)
    assert not found.is_defined(Total.ROI)
    assert set(found.causes(Total.ROI).values()) == {0}


def test_from_a_moment_to_itself_nothing_moves(book: Book) -> None:
    assert book.since(2).moved == ()


def test_names_and_owners_move_nothing(book: Book) -> None:
    book.alter(book.kpi, name="Slips", owner="Per", definition="All of them")
    assert book.since(2).moved == ()


def test_the_earlier_moment_must_not_be_the_later_one(book: Book) -> None:
    earlier = known(book.ledger, 1, today=APR)
    with pytest.raises(ValueError, match="change 2 is not before 1"):
        bridge(book.ledger, AsOf(2, APR), earlier)


def test_many_changes_are_told_together_and_still_add_up(book: Book) -> None:
    one: Kpi = book.kpi
    for step in range(1, 141):
        book.alter(one, baseline=Decimal(100 + step))
        one = replace(one, baseline=Decimal(100 + step))
    found = book.since(2)
    told = found.changes(Total.MEASURED, Why.TARGETS)
    assert sum(len(each.changes) for each in told) == 140
    assert len(told) <= 120
    assert sum(each.by[Total.MEASURED] for each in told) == 140 * 10_00
