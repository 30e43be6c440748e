"""Real and nominal money and rates."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benefits.domain.money.prices import nominal, nominal_rate, real, real_rate
from benefits.domain.returns.returns import present_value


def test_money_is_brought_to_the_prices_of_the_base_year() -> None:
    assert real([14958.3, 7664.0], [110, 82]) == pytest.approx([13598.45, 9346.34], abs=0.01)
    assert nominal(real(500, 130, 104), 130, 104) == pytest.approx(500)


def test_rates_compound_and_are_not_subtracted() -> None:
    assert real_rate(0.10, 0.03) == pytest.approx(0.0679612)
    assert nominal_rate(real_rate(0.10, 0.03), 0.03) == pytest.approx(0.10)


@given(
    st.lists(st.integers(-(10**6), 10**6), min_size=1, max_size=10),
    st.floats(0, 0.3),
    st.floats(0, 0.2),
)
def test_all_nominal_and_all_real_give_one_present_value(
    flows: list[int], rate: float, inflation: float
) -> None:
    index = [100 * (1 + inflation) ** year for year in range(len(flows))]
    in_real = present_value(real(flows, index), real_rate(rate, inflation))
    assert in_real == pytest.approx(present_value(flows, rate), rel=1e-9, abs=1e-6)
