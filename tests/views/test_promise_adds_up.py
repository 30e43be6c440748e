"""Promise against reality adds up to the cent, whatever was planned, agreed to and measured."""

from __future__ import annotations

from collections import Counter
from random import Random

from hypothesis import given, settings

from benefits.domain.realised.realisation import realise
from benefits.domain.record.facts import Stage
from benefits.views.gap_parts import Part
from benefits.views.known import known_from
from benefits.views.promise import SPANS, Promise, compared
from benefits.views.promised import Origin, Plans
from tests.domain.random_portfolios import TODAY
from tests.views.random_promises import Past, past, pasts


def told(of: Past) -> Promise:
    return compared(Plans(of.at.__getitem__, known_from(of.now, TODAY)))


@settings(max_examples=settings.default.max_examples // 3)
@given(pasts())
def test_every_part_of_the_way_from_promised_to_realised_adds_up_to_the_cent(of: Past) -> None:
    found = told(of)
    for span in SPANS:
        first, second = found.ways(span)
        assert first.later == second.earlier
        for way in (first, second):
            assert way.earlier + sum(way.parts.values()) == way.later


@settings(max_examples=settings.default.max_examples // 4)
@given(pasts())
def test_the_columns_side_by_side_are_the_totals_of_the_bridge_and_of_the_benefits(
    of: Past,
) -> None:
    found, known = told(of), known_from(of.now, TODAY)
    columns = [found.standing(one) for one in ("promised", "committed", "now")]
    for span in SPANS:
        first, second = found.ways(span)
        totals = [first.earlier, second.earlier, second.later]
        name = "benefits_to_date" if span == "to_date" else "benefits"
        assert [getattr(one, name) for one in columns] == totals
        rows = found.benefits(span)
        assert [rows[one].sum() for one in ("promised", "committed", "came")] == totals
    table, costs = known.realisation.benefits, known.realisation.costs
    assert columns[2].benefits_to_date == table.realised[:, known.to_date].sum()
    assert columns[2].costs_to_date == costs.actual[:, known.to_date].sum()
    assert columns[2].costs == costs.forecast(known.realisation.to_date).sum()
    assert columns[2].benefits == table.forecast.sum()


@settings(max_examples=settings.default.max_examples // 4)
@given(pasts())
def test_what_was_agreed_to_is_the_plan_of_that_change_whatever_came_after(of: Past) -> None:
    found = told(of)
    agreed = {
        (one.initiative, one.stage): one.commitment.revision
        for one in found.sources
        if one.commitment is not None
    }
    plans = {number: realise(portfolio, TODAY) for number, portfolio in of.at.items()}
    for (home, stage), revision in agreed.items():
        alone = compared(Plans(of.at.__getitem__, known_from(of.now, TODAY)), home)
        plan = plans[revision]
        rows, lines = plan.benefits.initiative == home, plan.costs.initiative == home
        column = alone.standing("promised" if stage is Stage.PROMISED else "committed")
        assert column.benefits == plan.benefits.planned[rows].sum()
        assert column.costs == plan.costs.planned[lines].sum()
        assert column.go_live == of.at[revision].initiatives[home].go_live


def test_the_random_pasts_hold_every_origin_and_every_part() -> None:
    origins: Counter[Origin] = Counter()
    parts: Counter[Part] = Counter()
    for seed in range(60):
        found = told(past(Random(seed)))
        origins.update(one.origin for one in found.sources)
        for way in found.ways("life"):
            parts.update(part for part, amount in way.parts.items() if amount)
    assert set(origins) == set(Origin)
    assert set(parts) == set(Part)
