"""Claimed, measured, validated, booked: what finance says of a month and what has changed since."""

from __future__ import annotations

from typing import Any

from benefits.domain.realised.realisation import BenefitTable, realise
from benefits.domain.record.facts import Path
from tests.domain.portfolios import JAN, benefit, initiative, kpi, months, portfolio, verdict

STEP: dict[str, Any] = {"path": Path.STEP, "target_month": JAN}


def judged(values: list[Any], *verdicts: dict[str, Any], **more: Any) -> BenefitTable:
    facts = (initiative(), kpi(**STEP), benefit())
    rows = {"measurements": months(1, values), "validations": verdicts, **more}
    return realise(portfolio(*facts, **rows), JAN + 12).benefits


def units(amounts: Any, count: int = 4) -> list[float]:
    return [int(amount) / 100 for amount in amounts[0][:count]]


def test_a_gain_awaits_finance_and_a_loss_counts_at_once() -> None:
    found = judged([70, 130, 100])
    assert units(found.measured) == [300, -300, 0, 0]
    assert units(found.validated) == [0, -300, 0, 0]
    assert units(found.awaiting) == [300, 0, 0, 0]


def test_what_finance_says_stands_as_long_as_the_measured_amount_does() -> None:
    found = judged(
        [70, 70, 70, 70],
        verdict(1, JAN, 300, 300),
        verdict(1, JAN + 1, 120, 300, "reduced"),
        verdict(1, JAN + 2, 0, 300, "rejected"),
    )
    assert units(found.validated) == [300, 120, 0, 0]
    assert units(found.awaiting) == [0, 0, 0, 300]
    assert not found.lapsed.any()


def test_a_lapsed_verdict_counts_with_the_smaller_amount_and_is_flagged() -> None:
    found = judged(
        [60, 80, 110, (70, "disputed")],
        verdict(1, JAN, 300, 300),
        verdict(1, JAN + 1, 300, 300),
        verdict(1, JAN + 2, 300, 300),
        verdict(1, JAN + 3, 300, 300),
    )
    assert units(found.measured) == [400, 200, -100, 0]
    assert units(found.validated) == [300, 200, -100, 0]
    assert found.lapsed[0, :5].tolist() == [True] * 3 + [True, False]
    assert not found.awaiting.any()


def test_a_loss_that_finance_looked_at_counts_as_it_says() -> None:
    found = judged([130], verdict(1, JAN, -100, -300, "reduced"))
    assert units(found.validated, 1) == [-100]


def test_a_booking_is_shown_as_it_is_and_flagged_above_what_is_validated() -> None:
    booked = [
        {"benefit": 1, "month": JAN + at, "amount": 100 * one, "budget_line": "6540"}
        for at, one in ((0, 250), (1, 350), (14, 50))
    ]
    verdicts = [verdict(1, JAN, 300, 300), verdict(1, JAN + 1, 300, 300)]
    found = judged([70, 70], *verdicts, bookings=booked)
    assert units(found.booked, 15) == [250, 350, *[0] * 12, 50]
    assert found.overbooked[0].nonzero()[0].tolist() == [1, 14]
    assert found.shown[0, 14]


def test_a_verdict_on_estimated_or_unmeasured_money_validates_nothing() -> None:
    found = judged([70, (70, "estimated"), 70], verdict(1, JAN + 1, 300, 300))
    assert units(found.validated, 2) == [0, 0]
    assert found.lapsed[0, 1]
