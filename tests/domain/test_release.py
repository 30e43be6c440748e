"""A stock that shrinks releases its cash once, and never again every month."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from benefits.domain.realised.realisation import BenefitTable, realise
from benefits.domain.record.facts import Cadence, Path, Timing
from tests.domain.portfolios import JAN, benefit, initiative, kpi, months, portfolio, row


def receivables(rows: Sequence[dict[str, Any]], *, path: Path = Path.LINEAR, **terms: Any) -> Any:
    """From 1,000 to 400 by March, a krone each."""
    goal: dict[str, Any] = {"baseline": Decimal(1000), "target": Decimal(400), "path": path}
    goal["cadence"] = terms.pop("cadence", Cadence.MONTHLY)
    one = benefit(unit_value=Decimal(1), timing=Timing.ONE_TIME, **terms)
    facts = (initiative(), kpi(kind="stock", unit="NOK", **goal), one)
    found: BenefitTable = realise(portfolio(*facts, measurements=rows), JAN + 12).benefits
    return found


def units(amounts: Any, count: int = 6) -> list[float]:
    return [int(amount) / 100 for amount in amounts[0][:count]]


def test_each_month_brings_what_the_stock_shrank_since_the_one_before() -> None:
    found = receivables(months(1, [900, 700, 750, 400, 400]))
    assert units(found.realised) == [100, 200, -50, 350, 0, 0]
    assert int(found.realised.sum()) == 600_00  # the whole improvement, once
    assert units(found.planned) == [200, 200, 200, 0, 0, 0]


def test_what_missing_months_brought_comes_with_the_next_measured_one() -> None:
    found = receivables(months(1, [900, None, None, 400]))
    assert units(found.realised) == [100, 0, 0, 500, 0, 0]
    assert found.covered[0, :5].tolist() == [True, True, True, True, False]
    assert found.carried.sum() == 0


def test_a_value_before_go_live_is_not_where_it_starts() -> None:
    found = receivables([row(1, JAN - 1, 950), row(1, JAN, 900)])
    assert int(found.realised.sum()) == 100_00  # since the baseline, not since December


def test_an_estimate_adds_to_the_last_value_until_a_final_one_takes_it_in() -> None:
    rows = [900, (800, "estimated"), 700, (600, "estimated"), (500, "estimated"), None]
    other = kpi(2, kind="flow")
    one = benefit(unit_value=Decimal(1), timing=Timing.ONE_TIME, confidence=Decimal("0.5"))
    goal: dict[str, Any] = {"baseline": Decimal(1000), "target": Decimal(400)}
    facts = (initiative(), kpi(kind="stock", **goal), other, one)
    known = portfolio(*facts, measurements=[*months(1, rows), *months(2, [1] * 6)])
    found = realise(known, JAN + 12).benefits
    assert units(found.realised) == [100, 0, 200, 0, 0, 0]
    assert units(found.estimated) == [0, 0, 0, 50, 50, 0]


def test_a_disputed_value_would_release_what_it_says_over_the_last_final_one() -> None:
    found = receivables(months(1, [900, (600, "disputed")]))
    assert found.disputed.sum() == 0  # later than the last final value: not to date yet
    facts: list[Any] = [
        kpi(2),
        kpi(kind="stock", baseline=Decimal(1000), target=Decimal(400)),
        initiative(),
    ]
    one = benefit(unit_value=Decimal(1), timing=Timing.ONE_TIME)
    rows = [*months(1, [900, (600, "disputed")]), *months(2, [1, 1])]
    table = realise(portfolio(*facts, one, measurements=rows), JAN + 12).benefits
    assert units(table.disputed) == [0, 300, 0, 0, 0, 0]


def test_a_ramp_slows_a_planned_release_and_takes_nothing_from_it() -> None:
    ramp = (Decimal("0.25"), Decimal("0.5"), Decimal(1))
    found = receivables([], path=Path.STEP, ramp=ramp)
    # the step is taken in March, when the ramp is over; a straight path is held back on its way
    assert units(found.planned) == [0, 0, 600, 0, 0, 0]
    slowed = receivables([], ramp=ramp)
    assert units(slowed.planned) == [50, 150, 400, 0, 0, 0]


def test_shares_and_confidence_apply_to_a_release_as_to_all_benefits() -> None:
    terms: dict[str, Any] = {"attribution": Decimal("0.5"), "confidence": Decimal("0.8")}
    found = receivables(months(1, [400]), **terms)
    assert units(found.realised, 1) == [300]
    assert int(found.planned.sum()) == 240_00


def test_a_quarterly_stock_releases_at_the_ends_of_quarters() -> None:
    found = receivables([row(1, JAN, 700), row(1, JAN + 5, 400)], cadence=Cadence.QUARTERLY)
    assert units(found.realised) == [0, 0, 300, 0, 0, 300]
    assert units(found.planned) == [0, 0, 600, 0, 0, 0]


def test_the_carrying_cost_is_another_line() -> None:
    stock = kpi(kind="stock", baseline=Decimal(1000), target=Decimal(400), path=Path.STEP)
    lines = [
        benefit(1, unit_value=Decimal(1), timing=Timing.ONE_TIME, attribution=Decimal("0.5")),
        benefit(2, unit_value=Decimal(1), carrying_rate=Decimal("0.12")),
    ]
    known = portfolio(initiative(), stock, *lines, measurements=months(1, [400, 400]))
    found = realise(known, JAN + 12).benefits
    assert [int(one) / 100 for one in found.realised[:, 0]] == [300, 6]
    assert [int(one) / 100 for one in found.realised[:, 1]] == [0, 6]
    assert found.once.tolist() == [True, False]


def test_only_a_stock_is_released_once() -> None:
    facts = (initiative(), kpi(), benefit(timing=Timing.ONE_TIME))
    found = realise(portfolio(*facts, measurements=months(1, [70, 70])), JAN + 12).benefits
    assert units(found.realised, 3) == [300, 300, 0]


def test_a_release_is_expected_at_the_pace_of_all_of_it_so_far() -> None:
    # 600 planned by March, of which 300 came, with February missing; nothing is left to come
    slow = kpi(
        kind="stock",
        baseline=Decimal(1200),
        target=Decimal(0),
        target_month=JAN + 11,
    )
    one = benefit(unit_value=Decimal(1), timing=Timing.ONE_TIME)
    rows = months(1, [1150, None, 1050])
    found = realise(portfolio(initiative(), slow, one, measurements=rows), JAN + 3).benefits
    assert units(found.realised, 3) == [50, 0, 100]
    assert units(found.forecast, 6) == [50, 0, 100, 50, 50, 50]  # half of 100 a month
