"""The demo portfolio as its pages show it: everything adds up, and the story is there."""

from __future__ import annotations

import pytest

from benefits import views
from benefits.actions.demo import load_demo
from benefits.actions.saving import By
from benefits.domain.calendar.period import Month
from benefits.ledger import Ledger
from benefits.views import Known

TODAY = Month.of(2026, 11)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Known:
    file = tmp_path_factory.mktemp("demo") / "benefits.db"
    ledger = Ledger.open(f"sqlite:///{file.as_posix()}")
    load_demo(ledger, "en", By("Kari"), TODAY)
    return views.known(ledger, today=TODAY)


@pytest.mark.parametrize("level", ["initiative", "kpi", "benefit"])
def test_every_level_sums_to_the_headline(demo: Known, level: views.Level) -> None:
    top, rows = views.headline(demo), views.benefit_totals(demo, level)
    assert rows["realised"].sum() == top.realised.total
    assert rows["planned"].sum() == top.plan.total
    assert rows["cash_realised"].sum() == top.realised.cash
    assert rows["outlook"].sum() == top.outlook.total


def test_each_initiative_sums_from_its_benefits_months(demo: Known) -> None:
    for row in views.ranking(demo).itertuples():
        months = views.benefit_months(demo, int(row.initiative)).query("to_date")
        assert months["realised"].sum() == row.realised
        assert months["planned"].sum() == row.planned
        costs = views.cost_months(demo, int(row.initiative)).query("to_date")
        assert costs["actual"].sum() == row.cost


def test_each_kpis_quarters_sum_from_its_months(demo: Known) -> None:
    months = views.benefit_months(demo).groupby("kpi")["realised"].sum()
    quarters = views.quarter_grid(demo).groupby("kpi")["money_realised"].sum()
    assert (quarters.loc[months.index] == months).all()
    assert quarters.sum() == months.sum()


def test_initiatives_stand_differently_and_one_loses_money(demo: Known) -> None:
    ranked = views.ranking(demo)
    assert set(ranked["status"]) == {"watch", "off_track"}
    assert (ranked["realised"] < 0).any()


def test_nothing_in_the_demo_is_wrong(demo: Known) -> None:
    found = [views.problems(demo, one) for one in demo.portfolio.initiatives]
    assert not [one for each in found for some in each.values() for one in some if one.blocks]
    assert not views.kpi_facts(demo)["missing"].map(len).any()
