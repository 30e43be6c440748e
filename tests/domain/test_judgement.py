"""Each KPI is judged by itself: a few anew give what all anew would."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

import numpy as np
import pytest

from benefits.domain.kpis.measured import Measured
from benefits.domain.realised.realisation import realise
from benefits.domain.status.judgement import Grounds, Judgement, judged, rejudged
from benefits.domain.status.status import Thresholds
from tests.domain.portfolios import JAN, initiative, kpi, months, portfolio

KPIS = 12


@pytest.fixture(scope="module")
def grounds() -> Grounds:
    """Twelve KPIs over two years and a year to come; the last one is never measured."""
    random = np.random.default_rng(4)
    home = initiative(start=JAN, go_live=JAN + 14, horizon_months=36)
    facts = [kpi(at, target_month=JAN + 20) for at in range(1, KPIS + 1)]
    falls = np.linspace(-1, 4, KPIS)[:, None] * np.maximum(np.arange(24) - 13, 0)
    drawn = (100 + random.normal(size=(KPIS, 24)) - falls).round(2)
    rows = [row for at in range(1, KPIS) for row in months(at, drawn[at].tolist())]
    found = realise(portfolio(home, *facts, measurements=rows), JAN + 24)
    first = int(found.grid.first)
    return Grounds(found.kpis, np.ones(KPIS), found.to_date, first, Thresholds())


def arrays(of: Any, name: str = "") -> Iterator[tuple[str, Any]]:
    if isinstance(of, np.ndarray):
        yield name, of
    elif isinstance(of, dict):
        for key, one in of.items():
            yield from arrays(one, f"{name}.{key}")
    elif is_dataclass(of):
        for field in fields(of):
            yield from arrays(getattr(of, field.name), f"{name}.{field.name}")


def assert_same(one: Judgement, other: Judgement) -> None:
    ours, theirs = dict(arrays(one)), dict(arrays(other))
    assert ours.keys() == theirs.keys()
    assert len(ours) > 30
    for name, found in ours.items():
        if found.dtype.kind == "f":
            assert np.allclose(found, theirs[name], rtol=1e-9, equal_nan=True), name
        else:
            assert found.tolist() == theirs[name].tolist(), name


def test_the_twelve_do_not_all_fare_alike(grounds: Grounds) -> None:
    found = judged(grounds)
    assert len(set(found.standing.code.tolist())) >= 3
    assert len(set(found.projection.likely.tolist())) >= 3
    assert len(set(found.reaching.code.tolist())) >= 3
    assert len(set(found.status.shown.tolist())) >= 3


def test_judging_the_changed_ones_anew_gives_what_judging_all_anew_gives(grounds: Grounds) -> None:
    before = judged(grounds)
    rows, found = np.array([3, 11]), grounds.table.measured
    value, state = found.value.copy(), found.state.copy()
    value[3, 18:24] = 40.0
    value[11, :24], state[11, :24] = 70.0, 1
    table = replace(grounds.table, measured=Measured(value, found.weight, state))
    after = replace(grounds, table=table)
    assert_same(rejudged(before, after, rows), judged(after))
    assert judged(after).status.shown[3] != before.status.shown[3]


def test_judging_anew_leaves_the_earlier_judgement_as_it_was(grounds: Grounds) -> None:
    before, again = judged(grounds), judged(grounds)
    other = replace(grounds, table=replace(grounds.table, target=grounds.table.target + 50))
    rejudged(before, other, np.array([0, 1, 2]))
    assert_same(before, again)


def test_what_comes_after_the_last_month_to_date_changes_nothing(grounds: Grounds) -> None:
    found = grounds.table.measured
    value, state = found.value.copy(), found.state.copy()
    value[:, grounds.through :], state[:, grounds.through :] = -999.0, 1
    table = replace(grounds.table, measured=Measured(value, found.weight, state))
    assert_same(judged(replace(grounds, table=table)), judged(grounds))
