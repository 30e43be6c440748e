"""Risk and optimism: what is taken off benefits and put on costs."""

from __future__ import annotations

import pytest

from benefits.domain.money.prudence import (
    combined_uplift,
    optimism_uplift,
    risk_adjusted_benefit,
    risk_adjusted_cost,
    uplifted,
)


def test_risk_lowers_benefits_and_raises_costs() -> None:
    assert risk_adjusted_benefit([100, 200], 0.2) == pytest.approx([80, 160])
    assert risk_adjusted_cost([100, 200], 0.1) == pytest.approx([110, 220])


def test_optimism_falls_with_what_is_mitigated_down_to_its_lower_bound() -> None:
    assert optimism_uplift(2.0) == 2.0
    assert optimism_uplift(2.0, mitigated=0.6) == pytest.approx(0.8)
    assert optimism_uplift(2.0, mitigated=1.0, lower=0.10) == 0.10


def test_the_uplift_of_parts_is_weighted_by_their_share() -> None:
    assert combined_uplift([(0.3, 39), (0.7, 4)]) == pytest.approx(14.5)
    assert combined_uplift([(30, 0.39), (70, 0.04)]) == pytest.approx(0.145)
    with pytest.raises(ValueError, match="nothing"):
        combined_uplift([])


def test_costs_are_uplifted_by_a_share() -> None:
    assert uplifted([100, 0, 50], 0.145) == pytest.approx([114.5, 0, 57.25])
