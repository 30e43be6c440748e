"""What a KPI is compared with, and what that does to its money."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import numpy as np
import pytest

from benefits.domain.realised.realisation import Realisation, realise
from benefits.domain.record.facts import Counterfactual, Kpi, Path
from tests.domain.portfolios import JAN, benefit, initiative, kpi, months, portfolio, row

STEP: dict[str, Any] = {"path": Path.STEP, "target_month": JAN}
RISING = [94, 95, 96, 97, 98, 99]
"""July to December 2025: one more every month, so that January would have seen 100."""


def compared(one: Kpi, rows: list[dict[str, Any]], **terms: Any) -> Realisation:
    home = initiative(start=JAN - 6, horizon_months=18)
    facts = (home, one, benefit(**terms))
    return realise(portfolio(*facts, measurements=rows), JAN + 12)


def units(amounts: Any, count: int = 3) -> list[float]:
    """From January 2026, on a grid that begins in January 2025."""
    return [int(amount) / 100 for amount in amounts[0][12 : 12 + count]]


def test_a_kpi_on_its_way_up_is_compared_with_where_it_was_going() -> None:
    one = kpi(counterfactual=Counterfactual.TREND, baseline=Decimal(96), **STEP)
    found = compared(one, [*months(1, RISING, JAN - 6), *months(1, [90, 90, 90])])
    assert found.kpis.method.tolist() == ["trend"]
    assert found.kpis.expected_without[0, 12:15].tolist() == pytest.approx([100, 101, 102])
    assert units(found.benefits.realised) == [100, 110, 120]
    assert units(found.benefits.planned) == [300, 310, 320]  # to 70, on the same basis


def test_a_refused_method_falls_back_to_the_flat_baseline_and_says_so() -> None:
    one = kpi(counterfactual=Counterfactual.TREND, **STEP)
    found = compared(one, [*months(1, [94, 95], JAN - 2), *months(1, [90, 90, 90])])
    assert (found.kpis.method.tolist(), found.kpis.fell_back.tolist()) == (["flat"], [True])
    assert units(found.benefits.realised) == [100, 100, 100]


def test_a_volume_adjusted_kpi_is_compared_at_the_volume_of_the_month() -> None:
    one = kpi(counterfactual=Counterfactual.VOLUME_ADJUSTED, **STEP)
    before = [row(1, JAN - at, 100, weight=1000) for at in (1, 2, 3, 4)]
    after = [row(1, JAN, 100, weight=1200), row(1, JAN + 1, 100), row(1, JAN + 2, 80, weight=800)]
    found = compared(one, [*before, *after])
    assert found.kpis.expected_without[0, 12] == pytest.approx(120)
    assert units(found.benefits.realised) == [200, 0, 0]
    assert found.benefits.has_value[0, 12:15].tolist() == [True, False, True]


def test_what_it_grows_with_may_be_another_kpi_that_a_benefit_names() -> None:
    one = kpi(counterfactual=Counterfactual.VOLUME_ADJUSTED, **STEP)
    orders = kpi(2, baseline=Decimal(1000), target=None, target_month=None)
    rows = [*months(1, [100] * 4, JAN - 4), *months(2, [1000] * 4, JAN - 4)]
    rows += [row(1, JAN, 100), row(2, JAN, 1500)]
    home = initiative(start=JAN - 6, horizon_months=18)
    known = portfolio(home, one, orders, benefit(volume_kpi=2), measurements=rows)
    found = realise(known, JAN + 12)
    assert units(found.benefits.realised, 1) == [500]


def test_a_value_is_carried_against_what_its_own_months_would_have_seen() -> None:
    one = kpi(counterfactual=Counterfactual.TREND, baseline=Decimal(96), **STEP)
    rows = [*months(1, RISING, JAN - 6), *months(1, [90]), row(2, JAN + 3, 1)]
    home = initiative(start=JAN - 6, horizon_months=18)
    known = portfolio(home, one, kpi(2), benefit(), measurements=rows)
    assert units(realise(known, JAN + 12).benefits.carried, 4) == [0, 110, 120, 130]


def test_one_kpis_method_leaves_the_others_alone() -> None:
    trend = kpi(1, counterfactual=Counterfactual.TREND, baseline=Decimal(96), **STEP)
    home = initiative(start=JAN - 6, horizon_months=18)
    rows = [*months(1, RISING, JAN - 6), *months(2, RISING, JAN - 6), row(2, JAN, 90)]
    known = portfolio(home, trend, kpi(2, **STEP), benefit(kpi=2), measurements=rows)
    table = realise(known, JAN + 1).kpis
    assert table.method.tolist() == ["trend", "flat"]
    assert (table.expected_without[1] == 100).all()
    assert np.isclose(table.expected_without[0, 12], 100)
    assert table.only(1).method.tolist() == ["flat"]
