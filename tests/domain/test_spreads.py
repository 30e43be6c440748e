from __future__ import annotations

from decimal import Decimal

import pytest

from benefits.domain.record.facts import Benefit
from benefits.domain.risk.spreads import SURE, BenefitSpread, Range, Spreads, benefit_spread


def spread(**stated: Decimal | int) -> BenefitSpread:
    value = stated.pop("unit_value", Decimal(200))
    return benefit_spread(Benefit(id=1, kpi=1, name="Hours", unit_value=value, **stated))


def test_what_nobody_stated_is_assumed():
    found = spread(confidence=Decimal("0.8"))
    assert found.unit_value == Range(0.9, 1.0, 1.1)
    assert found.adoption == Range(0.8, 1.0, 1.1)
    assert found.confidence == Range(0.875, 1.0, 1.125)
    assert found.delay == Range(0, 0, 3)


def test_stated_values_are_relative_to_the_likely_ones():
    found = spread(
        unit_value_low=Decimal(150),
        unit_value_high=Decimal(300),
        confidence=Decimal("0.8"),
        confidence_low=Decimal("0.4"),
        confidence_high=Decimal(1),
        adoption_low=Decimal("0.5"),
        adoption_high=Decimal(1),
        delay_low=-1,
        delay_high=6,
    )
    assert found.unit_value == Range(0.75, 1.0, 1.5)
    assert found.confidence == Range(0.5, 1.0, 1.25)
    assert found.adoption == Range(0.5, 1.0, 1.0)
    assert found.delay == Range(-1, 0, 6)


def test_one_stated_end_leaves_the_other_assumed():
    assert spread(unit_value_low=Decimal(100)).unit_value == Range(0.5, 1.0, 1.1)
    assert spread(delay_high=12).delay == Range(0, 0, 12)


def test_an_end_on_the_wrong_side_counts_as_the_likely_value():
    assert spread(unit_value_low=Decimal(250)).unit_value == Range(1.0, 1.0, 1.1)
    assert spread(delay_low=2, delay_high=4).delay == Range(0, 0, 4)


def test_of_a_negative_value_the_lower_end_is_the_larger_factor():
    found = spread(
        unit_value=Decimal(-100), unit_value_low=Decimal(-150), unit_value_high=Decimal(-80)
    )
    assert found.unit_value == Range(0.8, 1.0, 1.5)


def test_nothing_is_relative_to_nothing():
    assert spread(unit_value=Decimal(0), unit_value_low=Decimal(-5)).unit_value == SURE
    assert spread(confidence=Decimal(0)).confidence == SURE


def test_full_confidence_has_no_range_and_a_slight_one_never_falls_below_nothing():
    assert spread(confidence=Decimal(1)).confidence == SURE
    assert spread(confidence=Decimal("0.2")).confidence == Range(0.0, 1.0, 3.0)


def test_attribution_never_exceeds_the_whole_effect():
    assert spread(attribution=Decimal(1)).attribution == Range(0.8, 1.0, 1.0)
    assert spread(attribution=Decimal("0.5")).attribution == Range(0.8, 1.0, 1.2)


def test_a_range_out_of_order_is_our_mistake():
    with pytest.raises(ValueError, match="does not hold"):
        Range(1.0, 0.5, 2.0)


def test_spreads_are_laid_out_by_row():
    found = Spreads.of([BenefitSpread(adoption=Range(0.5, 1.0, 2.0)), BenefitSpread()])
    assert found.adoption.low.tolist() == [0.5, 1.0]
    assert found.adoption.high.tolist() == [2.0, 1.0]
    assert len(Spreads.of([]).delay) == 0
