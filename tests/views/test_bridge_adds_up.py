"""Between any two changes of any ledger the causes add up to the difference, to the cent."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from random import Random

import pytest

from benefits.domain.calendar.as_of import AsOf
from benefits.domain.movement.replay import steps
from benefits.domain.movement.underway import Underway
from benefits.domain.movement.why import Why
from benefits.ledger import Ledger
from benefits.views.bridge import Bridge, bridge
from benefits.views.bridge_totals import TOTALS_OF_KPI, Total, reading
from benefits.views.known import known_from
from tests.domain.portfolios import JAN
from tests.views.random_ledgers import Scribe

CHANGES = 24
PAIRS = 4
MONTH = JAN + 12


def scribbled(folder: Path, seed: int) -> Ledger:
    ledger = Ledger.open(f"sqlite:///{(folder / f'{seed}.db').as_posix()}")
    Scribe(ledger, Random(seed)).write(CHANGES)
    return ledger


def pairs(dice: Random) -> list[tuple[int, int]]:
    found = [sorted(dice.sample(range(CHANGES + 1), 2)) for _ in range(PAIRS)]
    return [(first, last) for first, last in found]


def looked_at(ledger: Ledger, dice: Random, first: int, last: int) -> Bridge:
    start = AsOf(first, MONTH + -dice.randint(0, 5))
    portfolio = ledger.portfolio(last)
    scope = dice.choice([None, *portfolio.initiatives])
    return bridge(ledger, start, known_from(portfolio, MONTH), scope)


def names_its_changes(found: Bridge) -> None:
    for one in found.moved:
        numbers = [change.number for change in one.changes]
        assert (one.why is Why.TIME) == (not numbers)
        assert all(found.start.revision < number <= found.end.revision for number in numbers)
        assert all(newer > older for newer, older in pairwise(numbers))


@pytest.mark.parametrize("seed", [0, 1, 3, 4, 9])
def test_causes_and_their_changes_add_up_to_the_difference(seed: int, tmp_path: Path) -> None:
    ledger, dice = scribbled(tmp_path, seed), Random(seed)
    moving = 0
    for first, last in pairs(dice):
        found = looked_at(ledger, dice, first, last)
        names_its_changes(found)
        for total in Total:
            earlier, later = found.earlier[total], found.later[total]
            if earlier is None or later is None:
                assert not any(total in one.by for one in found.moved)
                continue
            causes = found.causes(total)
            assert earlier + sum(causes.values()) == later, (first, last, total)
            for why, amount in causes.items():
                assert amount == sum(one.by[total] for one in found.changes(total, why))
            moving += any(causes.values())
    assert moving > PAIRS


@pytest.mark.parametrize("seed", range(5, 8))
def test_the_steps_alone_lead_to_the_later_portfolio(seed: int, tmp_path: Path) -> None:
    ledger, dice = scribbled(tmp_path, seed), Random(seed)
    for first, last in pairs(dice):
        before, after = ledger.portfolio(first), ledger.portfolio(last)
        underway = Underway(before)
        reached = underway.take(steps(before, after, ledger.movements(first, last)))
        there, here = (known_from(one, MONTH) for one in (after, reached))
        assert reading(here, None) == reading(there, None), (first, last)
        for name in ("measurements", "validations", "bookings", "benefit_months"):
            content = [getattr(one, name).drop(columns="row") for one in (after, reached)]
            assert content[0].to_dict("list") == content[1].to_dict("list"), (first, last, name)
        for name in ("initiatives", "kpis", "benefits", "costs"):
            old, new = (getattr(one, name) for one in (after, reached))
            assert list(old) == list(new)


@pytest.mark.parametrize("seed", [0, 1, 4])
def test_what_moved_one_kpi_adds_up_to_its_difference(seed: int, tmp_path: Path) -> None:
    ledger, dice = scribbled(tmp_path, seed), Random(seed)
    moving = 0
    for first, last in pairs(dice):
        later = known_from(ledger.portfolio(last), MONTH)
        for kpi in dice.sample(sorted(later.portfolio.kpis), k=min(4, len(later.portfolio.kpis))):
            found = bridge(ledger, AsOf(first, MONTH), later, kpi=kpi)
            names_its_changes(found)
            for total in TOTALS_OF_KPI:
                earlier, ends = found.earlier[total], found.later[total]
                if earlier is not None and ends is not None:
                    causes = found.causes(total)
                    assert earlier + sum(causes.values()) == ends, (first, last, kpi, total)
                    moving += any(causes.values())
    assert moving > PAIRS
