from decimal import Decimal
from fractions import Fraction

import pytest

from benefits.domain.realised.verdicts import (
    Booked,
    Found,
    Judged,
    booking_problems,
    reduced,
    share_of,
    verdict_problems,
)
from benefits.domain.record.facts import BenefitClass, Verdict
from tests.domain.portfolios import JAN, benefit

MEASURED = Found({(1, JAN): 100_00, (1, JAN + 1): -40_00}, "NOK")


def said(verdict: Verdict, amount: int, month: int = JAN, **other: object) -> Judged:
    basis = MEASURED.at((1, month))
    given = {"basis": basis, "reason": "as agreed", **other}
    return Judged(benefit=1, month=month, verdict=verdict, amount=amount, **given)  # type: ignore[arg-type]


def codes(*judged: Judged) -> list[tuple[str, str]]:
    return [(one.code, one.field) for one in verdict_problems(benefit(1), judged, MEASURED)]


@pytest.mark.parametrize(
    ("verdict", "amount", "month"),
    [
        (Verdict.ACCEPTED, 100_00, JAN),
        (Verdict.REDUCED, 99_99, JAN),
        (Verdict.REDUCED, 0, JAN),
        (Verdict.REJECTED, 0, JAN),
        (Verdict.ACCEPTED, -40_00, JAN + 1),
        (Verdict.REDUCED, -10_00, JAN + 1),
    ],
)
def test_a_verdict_lies_between_nothing_and_what_is_measured(verdict, amount, month):
    assert codes(said(verdict, amount, month)) == []


@pytest.mark.parametrize(
    ("verdict", "amount", "month"),
    [
        (Verdict.ACCEPTED, 99_00, JAN),
        (Verdict.REDUCED, 100_01, JAN),
        (Verdict.REDUCED, -1, JAN),
        (Verdict.REJECTED, 1, JAN),
        (Verdict.REDUCED, 1, JAN + 1),
        (Verdict.REDUCED, -40_01, JAN + 1),
    ],
)
def test_any_other_amount_is_refused(verdict, amount, month):
    assert codes(said(verdict, amount, month)) == [("amount_beyond_measured", "amount")]


@pytest.mark.parametrize("verdict", [Verdict.REDUCED, Verdict.REJECTED])
def test_less_than_everything_needs_its_reason(verdict):
    assert codes(said(verdict, 0, reason=" ")) == [("verdict_needs_reason", "reason")]
    assert codes(said(Verdict.ACCEPTED, 100_00, reason="")) == []


def test_a_month_without_measured_money_cannot_be_judged():
    assert codes(said(Verdict.ACCEPTED, 0, JAN + 2)) == [("nothing_measured", "month")]


def test_money_that_moved_since_it_was_shown_is_named_by_month_with_both_amounts():
    judged = said(Verdict.ACCEPTED, 90_00, basis=90_00)
    (found,) = verdict_problems(benefit(1), [judged], MEASURED)
    assert (found.code, found.blocks) == ("measured_changed", True)
    assert found.values == {
        "month": JAN,
        "shown": Decimal("90.00"),
        "now": Decimal("100.00"),
        "currency": "NOK",
    }


def test_many_moved_months_are_named_up_to_a_number_and_counted_beyond_it():
    many = [said(Verdict.ACCEPTED, 7, JAN + month, basis=7) for month in range(2, 12)]
    found = list(verdict_problems(benefit(1), many, MEASURED))
    assert [one.code for one in found] == ["measured_changed"] * 6 + ["measured_changed_more"]
    assert found[-1].values == {"count": 4}


def test_a_reduction_of_many_months_adds_up_to_the_share_of_the_whole():
    measured = [33_33, 33_33, 33_34, -10_00]
    amounts = reduced(measured, Fraction(1, 2))
    assert sum(amounts) == 45_00
    total = share_of(31_00, measured)
    assert total is not None
    assert sum(reduced(measured, total)) == 31_00


def test_months_that_come_to_nothing_have_no_share():
    assert share_of(5_00, [10_00, -10_00]) is None


def booked(amount: int, **other: str) -> list[Booked]:
    given = {"budget_line": "6300", "reason": "budget 2027", **other}
    return [Booked(benefit=1, month=JAN, amount=amount, **given)]


CASH = benefit(1, benefit_class=BenefitClass.CASHABLE)


def test_a_booking_names_its_budget_line_and_its_reason():
    found = list(booking_problems(CASH, booked(1_00, budget_line="", reason=""), MEASURED))
    assert [(one.code, one.field) for one in found] == [
        ("required", "budget_line"),
        ("required", "reason"),
    ]


def test_booking_more_than_is_validated_or_what_is_no_cash_is_advice():
    assert list(booking_problems(CASH, booked(100_00), MEASURED)) == []
    (over,) = booking_problems(CASH, booked(100_01), MEASURED)
    (no_cash,) = booking_problems(benefit(1), booked(1_00), MEASURED)
    assert [(one.code, one.blocks) for one in (over, no_cash)] == [
        ("booked_over_validated", False),
        ("booked_without_cash", False),
    ]
