"""Months to quarters, with the published and the worked vectors of the methods."""

from __future__ import annotations

import numpy as np
import pytest

from benefits.domain.kpis import rollup
from benefits.domain.kpis.kpi_kinds import KINDS

NONE = float("nan")


def quarter(rule: rollup.RollUp, values: list[float], weights: list[float] | None = None) -> float:
    block = np.array([[values]], dtype=np.float64)
    heavy = np.array([[weights or [NONE] * len(values)]], dtype=np.float64)
    return float(rule(block, ~np.isnan(block), heavy)[0, 0])


@pytest.mark.parametrize(
    ("rule", "values", "expected"),
    [
        (rollup.total, [10, 15, 20], 45),
        (rollup.latest, [10, 15, 20], 20),
        (rollup.weighted_mean, [10, 15, 20], 15),
        (rollup.largest, [10, 20, 15], 20),
        (rollup.smallest, [15, 10, 20], 10),
        (rollup.total, [10, NONE, 20], 30),
        (rollup.latest, [10, 15, NONE], 15),
        (rollup.largest, [-3, NONE, -5], -3),
    ],
)
def test_a_quarter_is_made_from_its_months(
    rule: rollup.RollUp, values: list[float], expected: float
) -> None:
    assert quarter(rule, values) == expected


def test_a_rate_is_the_sum_of_numerators_over_the_sum_of_denominators() -> None:
    rates, denominators = [10.0, 20.0, 40.0], [100.0, 300.0, 50.0]
    numerators = sum(rate * each for rate, each in zip(rates, denominators, strict=True))
    assert quarter(rollup.weighted_mean, rates, denominators) == pytest.approx(numerators / 450)


def test_a_month_without_weight_makes_the_mean_simple_and_says_so() -> None:
    values, weights = np.array([[[1.0, 3.0, 5.0]]]), np.array([[[10.0, NONE, 90.0]]])
    used = np.array([[[True, True, True]]])
    assert rollup.weighted_mean(values, used, weights)[0, 0] == 3
    assert rollup.lacks_weights(used, weights)[0, 0]


def test_a_missing_month_needs_no_weight() -> None:
    values, weights = np.array([[[1.0, NONE, 5.0]]]), np.array([[[1.0, NONE, 3.0]]])
    used = np.array([[[True, False, True]]])
    assert rollup.weighted_mean(values, used, weights)[0, 0] == 4
    assert not rollup.lacks_weights(used, weights)[0, 0]


@pytest.mark.parametrize("kind", KINDS)
def test_no_month_makes_no_quarter(kind: str) -> None:
    assert np.isnan(quarter(KINDS[kind].roll_up, [NONE, NONE, NONE]))
