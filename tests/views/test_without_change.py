"""What a KPI would have been anyway, and how much of its money survives under each answer."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from benefits.domain.kpis.counterfactual import Refused
from benefits.domain.record.facts import Benefit, Counterfactual, Kpi, Pool
from benefits.views import Known, known_from
from benefits.views.without_change import refusals, survival, window_of, without_change
from tests.domain.portfolios import JAN, benefit, initiative, kpi, months, portfolio

GO_LIVE = JAN + 12
FALLING = [100 - one for one in range(12)]
"""A year that falls by one a month before go-live, and would go on to 88, 87 and 86."""


def known(*more: Any, method: Counterfactual = Counterfactual.TREND, **fields: Any) -> Known:
    """Errors fall to 70 at go-live and stay there for three months; ten a piece."""
    window = {"baseline_from": JAN, "baseline_to": JAN + 11, "target_month": GO_LIVE}
    errors = kpi(counterfactual=method, **{**window, **fields})
    home = initiative(go_live=GO_LIVE, horizon_months=36)
    rows = months(1, [*FALLING, 70, 70, 70])
    return known_from(
        portfolio(home, errors, *(more or (benefit(),)), measurements=rows), GO_LIVE + 3
    )


def told(found: Known) -> dict[str, int | None]:
    return {one.method.value: one.amount for one in survival(found, 1)}


def test_the_money_is_what_it_would_be_had_the_method_been_chosen() -> None:
    amounts = told(known())
    assert amounts["flat"] == 3 * 30 * 10 * 100
    assert amounts["trend"] == (18 + 17 + 16) * 10 * 100
    for method in (Counterfactual.FLAT, Counterfactual.TREND):
        chosen = known(method=method).realisation.benefits.realised
        assert amounts[method.value] == int(chosen.sum())


def test_shares_are_of_the_method_that_stands() -> None:
    found = {one.method: one for one in survival(known(), 1)}
    assert found[Counterfactual.TREND].stands
    assert found[Counterfactual.TREND].share == 1
    assert found[Counterfactual.FLAT].share == pytest.approx(90 / 51)


def test_a_refused_method_says_what_it_lacks_and_the_baseline_stands_in() -> None:
    found = {one.method: one for one in survival(known(method=Counterfactual.SEASONAL), 1)}
    seasonal = found[Counterfactual.SEASONAL]
    assert (seasonal.chosen, seasonal.stands, seasonal.amount) == (True, False, None)
    assert seasonal.refusal is not None
    assert (seasonal.refusal.code, seasonal.refusal.has, seasonal.refusal.needs) == (
        Refused.FEW_YEARS, 1, 2,
    )  # fmt: skip
    assert found[Counterfactual.FLAT].stands


def test_a_kpi_as_typed_is_refused_at_once() -> None:
    stored = known()
    short = replace(stored.portfolio.kpis[1], baseline_from=JAN + 8)
    refused = refusals(stored, short)[Counterfactual.TREND]
    assert refused is not None
    assert (refused.code, refused.has, refused.needs) == (Refused.FEW_VALUES, 4, 6)
    new = replace(short, id=-1, name="New")
    refused = refusals(stored, new)[Counterfactual.TREND]
    assert refused is not None
    assert refused.has == 0


def test_benefits_that_share_a_pool_stay_beside_it() -> None:
    def freeing(number: int, kpi: int) -> Benefit:
        return benefit(number, kpi=kpi, pool=9, hours_per_unit=Decimal(1))

    pool = Pool(id=9, initiative=1, name="Clerks", hours=Decimal(30))
    other: Kpi = kpi(2, target_month=GO_LIVE)
    rows = [*months(1, [*FALLING, 70, 70, 70]), *months(2, [70] * 3, GO_LIVE)]
    alone = known(other, pool, freeing(1, 1), freeing(2, 2), method=Counterfactual.FLAT).portfolio
    measured = portfolio(measurements=rows).measurements
    both = known_from(replace(alone, measurements=measured), GO_LIVE + 3)
    assert told(both)["flat"] == 3 * 15 * 10 * 100
    own = both.realisation.benefits.realised[both.realisation.benefits.index.row(1)]
    assert told(both)["flat"] == int(own.sum())


def test_the_lines_are_those_that_have_an_answer_from_the_window_to_today() -> None:
    lines = without_change(known(), 1)
    assert list(dict.fromkeys(lines["method"])) == ["flat", "trend"]
    trend = lines[lines["method"] == "trend"].set_index("month")["value"]
    assert (trend.index.min(), trend.index.max()) == (JAN, GO_LIVE + 2)
    assert trend[GO_LIVE] == pytest.approx(88)
    assert set(lines.loc[lines["stands"], "method"]) == {"trend"}


def test_the_window_ends_before_go_live_whatever_is_stated() -> None:
    assert window_of(known(baseline_to=GO_LIVE + 5), 1) == (JAN, GO_LIVE + -1)
    assert window_of(known(baseline_from=GO_LIVE + 1, baseline_to=None), 1) is None
