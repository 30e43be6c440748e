"""Movements of money by cause: worked examples a reader can check, and random portfolios."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace
from fractions import Fraction
from random import Random
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from benefits.domain.movement.movement import Basis, Cause, Movement, implied, split
from benefits.domain.record.grid import Floats, Ints

DRIVERS = ("volume", "adoption", "effect", "unit_value")
NAN = math.nan


def month(
    volume: float = 1.0,
    adoption: float = NAN,
    effect: float = 1.0,
    unit_value: float = 1.0,
    *,
    counted: bool = True,
    overlap: int = 0,
) -> Basis:
    """One benefit in one month."""
    drivers = np.array([volume, adoption, effect, unit_value], dtype=float).reshape(4, 1, 1)
    return Basis(*drivers, np.array([[counted]]), np.array([[overlap]]))  # type: ignore[call-arg]


def told(movement: Movement) -> dict[str, int]:
    """The causes that moved anything, in hundredths."""
    return {str(cause): amount for cause, amount in movement.sums.items() if amount}


# Worked by hand.


def test_money_is_the_product_of_its_drivers_less_the_overlap() -> None:
    # 1 000 invoices x 60 % of them in the new way x 0.25 hours x 400 = 60 000; 1 500 counted twice
    assert month(1000, 0.6, 0.25, 400, overlap=1_500_00).money.item() == 58_500_00


def test_two_drivers_share_what_they_do_together() -> None:
    # 1 000 -> 1 200 cases, 0.05 -> 0.04 hours saved, worth 100: 5 000 -> 4 800.
    # volume 200 x mean effect 0.045 x 100 = 900; effect -0.01 x mean volume 1 100 x 100 = -1 100
    moved = split(
        month(1000, effect=0.05, unit_value=100), month(1200, effect=0.04, unit_value=100)
    )
    assert told(moved) == {"volume": 900_00, "effect": -1_100_00}


def test_three_drivers_take_their_average_over_all_orders() -> None:
    # 10 -> 12 cases, 3 -> 4 hours, worth 50 -> 60: 1 500 -> 2 880, a movement of 1 380.
    # Volume changed first, second (after effect, after value) or last: 2 x 3 x 50 = 300,
    # 2 x 4 x 50 = 400, 2 x 3 x 60 = 360, 2 x 4 x 60 = 480; (2 x 300 + 400 + 360 + 2 x 480) / 6
    # = 386.67. Value likewise 300, 400, 360, 480. Effect 500, 600, 600, 720: 606.67. Rounded they
    # are a hundredth too many, which the largest gives.
    moved = split(month(10, effect=3, unit_value=50), month(12, effect=4, unit_value=60))
    assert told(moved) == {"volume": 386_67, "effect": 606_66, "unit_value": 386_67}
    assert moved.total.item() == 1_380_00


def test_a_change_of_sign_is_split_like_any_other() -> None:
    # 100 cases, +2 -> -1 hours each, worth 10: 2 000 -> -1 000
    moved = split(month(100, effect=2, unit_value=10), month(100, effect=-1, unit_value=10))
    assert told(moved) == {"effect": -3_000_00}


def test_a_volume_that_fell_to_nothing_takes_all_of_it() -> None:
    assert told(split(month(50, effect=2), month(0, effect=2))) == {"volume": -100_00}


def test_a_volume_matters_only_while_there_is_an_effect() -> None:
    assert told(split(month(50, effect=0), month(80, effect=0))) == {}


def test_the_hundredth_that_rounding_leaves_goes_to_the_driver_that_moved_most() -> None:
    # 1.00 -> 1.157625 by three drivers that each grow by 5 %: 15.7625 hundredths, 16 as money.
    # Each has 5.254, so 5, 5 and 5 leave 1, and of equals the first takes it.
    cube = month(1.05, effect=1.05, unit_value=1.05)
    assert told(split(month(), cube)) == {"volume": 6, "effect": 5, "unit_value": 5}


def test_a_month_in_use_in_one_state_only_is_timing() -> None:
    late = split(month(100, counted=True), month(120, counted=False))
    early = split(month(100, counted=False), month(120, counted=True))
    assert (told(late), told(early)) == ({"timing": -100_00}, {"timing": 120_00})


def test_a_benefit_in_one_state_only_is_timing_and_told_apart() -> None:
    moved = split(Basis.nothing((1, 1)), month(120, overlap=20_00))
    assert told(moved) == {"timing": 120_00, "double_count": -20_00}
    assert (moved.one_sided.item(), moved.unmeasured.item()) == (120_00, 0)


def test_a_benefit_that_comes_later_is_not_one_that_is_new() -> None:
    one, other = month(100, counted=False), month(100)
    before, after = beside(other, one), beside(one, other)
    moved = split(before, after)
    assert moved.timing.tolist() == [[-100_00, 100_00]]
    assert moved.one_sided.tolist() == [[0, 0]]


def beside(*months: Basis) -> Basis:
    """One benefit over several months."""
    names = (*DRIVERS, "counted", "overlap")
    return Basis(*(np.hstack([getattr(one, name) for one in months]) for name in names))


@pytest.mark.parametrize("driver", ["volume", "effect", "unit_value"])
def test_a_value_that_is_missing_is_timing_and_told_as_missing_data(driver: str) -> None:
    gap = replace(month(100, 0.5, 2, 10), **{driver: np.array([[NAN]])})
    moved = split(month(100, 0.5, 2, 10), gap)
    assert told(moved) == {"timing": -1_000_00}
    assert (moved.unmeasured.item(), moved.one_sided.item()) == (-1_000_00, 0)


def test_a_value_that_comes_in_later_fills_the_gap() -> None:
    moved = split(month(effect=NAN), month(effect=3))
    assert (told(moved), moved.unmeasured.item()) == ({"timing": 3_00}, 3_00)


def test_a_value_missing_in_a_month_not_in_use_is_no_missing_data() -> None:
    moved = split(month(effect=3), month(effect=NAN, counted=False))
    assert (told(moved), moved.unmeasured.item()) == ({"timing": -3_00}, 0)


def test_use_that_both_states_measure_is_told_apart_from_effect() -> None:
    # 100 cases, 80 % -> 50 % use, 2 hours where used, worth 10: 1 600 -> 1 000
    moved = split(month(100, 0.8, 2, 10), month(100, 0.5, 2, 10))
    assert told(moved) == {"adoption": -600_00}


def test_use_that_one_state_does_not_measure_stays_within_the_effect() -> None:
    # 2 hours for each of all 100, and 4 hours for each of the half that uses it: the same effect
    assert told(split(month(100, NAN, 2, 10), month(100, 0.5, 4, 10))) == {}
    assert told(split(month(100, NAN, 2, 10), month(100, 0.5, 3, 10))) == {"effect": -500_00}


def test_hours_claimed_twice_are_a_cause_of_their_own() -> None:
    moved = split(month(100, overlap=10_00), month(100, overlap=35_00))
    assert told(moved) == {"double_count": -25_00}


def test_what_is_told_can_be_limited_to_some_benefits_and_the_months_to_date() -> None:
    before = stacked(beside(month(1), month(1)), beside(month(2), month(2)))
    after = stacked(beside(month(2), month(3)), beside(month(4), month(6)))
    moved = split(before, after)
    assert moved.by_benefit[0].tolist() == [3_00, 6_00]
    assert told(moved.only(np.array([1]), through=1)) == {"volume": 2_00}


def stacked(*benefits: Basis) -> Basis:
    names = (*DRIVERS, "counted", "overlap")
    return Basis(*(np.vstack([getattr(one, name) for one in benefits]) for name in names))


def test_states_with_other_benefits_and_months_are_compared_in_a_wider_table() -> None:
    here = month(5).placed(np.array([1]), np.array([2]), (2, 3))
    assert here.money.tolist() == [[0, 0, 0], [0, 0, 5_00]]
    assert split(Basis.nothing((2, 3)), here).timing.tolist() == here.money.tolist()


# A promise of which only money is known.


def test_a_promise_differs_from_what_came_by_its_effect() -> None:
    # 1 000 promised; 100 cases x 3 hours x 2 came: the promise needed 5 hours
    came = month(100, effect=3, unit_value=2)
    promise = implied(np.array([[1_000_00]]), came)
    assert promise.effect.item() == 5
    assert told(split(promise, came)) == {"effect": -400_00}


def test_a_promise_for_another_month_is_timing() -> None:
    came = beside(month(100, counted=False), month(100))
    promise = implied(np.array([[100_00, 100_00]]), came)
    assert split(promise, came).timing.tolist() == [[-100_00, 0]]
    none_yet = implied(np.array([[0, 100_00]]), beside(month(100), month(100)))
    assert split(none_yet, beside(month(100), month(100))).timing.tolist() == [[100_00, 0]]


def test_a_promise_against_no_volume_missed_by_volume() -> None:
    came = month(0, effect=3, unit_value=2)
    promise = implied(np.array([[600_00]]), came)
    assert promise.volume.item() == 100
    assert told(split(promise, came)) == {"volume": -600_00}


def test_a_promise_against_nothing_known_is_missing_data() -> None:
    came = month(NAN, NAN, NAN, NAN)
    moved = split(implied(np.array([[600_00]]), came), came)
    assert (told(moved), moved.unmeasured.item()) == ({"timing": -600_00}, -600_00)


def test_a_promise_knows_no_overlap() -> None:
    came = month(100, overlap=30_00)
    promise = implied(np.array([[100_00]]), came)
    assert told(split(promise, came)) == {"double_count": -30_00}


def test_a_month_that_already_tells_the_money_is_left_alone() -> None:
    came = month(0.1, 0.3, 0.7, 1.1)
    same = implied(came.gross, came)
    assert [getattr(same, name).item() for name in DRIVERS] == [0.1, 0.3, 0.7, 1.1]


# Our own mistakes.


def test_states_of_different_shapes_are_refused() -> None:
    one, two = month(), beside(month(), month())
    with pytest.raises(ValueError, match="two states differ in shape"):
        split(one, two)
    with pytest.raises(ValueError, match="arrays of a basis differ in shape"):
        replace(one, volume=two.volume)
    with pytest.raises(ValueError, match="reference differ in shape"):
        implied(np.array([[1, 2]]), one)


def test_infinite_drivers_and_more_money_than_a_month_holds_are_refused() -> None:
    with pytest.raises(ValueError, match="infinite"):
        month(math.inf)
    with pytest.raises(ValueError, match="more money"):
        implied(np.array([[2 * 10**15]]), month())


# Random portfolios.

PLAIN = st.floats(-1000, 1000).map(lambda one: round(one, 3))
WILD = st.one_of(
    PLAIN,
    st.sampled_from([0.0, -0.0, 1.0, NAN, 5e-324, 1e-300, 1e15, -1e15, 1e100, -1e300]),
    st.floats(allow_nan=True, allow_infinity=False),
)
SHAPES = st.tuples(st.integers(1, 3), st.integers(1, 4))
OVERLAPS = st.integers(-(10**12), 10**12)


def portfolios(
    numbers: st.SearchStrategy[float], shape: tuple[int, int]
) -> st.SearchStrategy[Basis]:
    count = shape[0] * shape[1]

    def laid(values: st.SearchStrategy[Any], dtype: type) -> st.SearchStrategy[Any]:
        rows = st.lists(values, min_size=count, max_size=count)
        return rows.map(lambda found: np.array(found, dtype=dtype).reshape(shape))

    drivers = [laid(numbers, np.float64) for _ in DRIVERS]
    return st.builds(Basis, *drivers, laid(st.booleans(), np.bool_), laid(OVERLAPS, np.int64))


PAIRS = SHAPES.flatmap(lambda shape: st.tuples(portfolios(WILD, shape), portfolios(WILD, shape)))
CALM = SHAPES.flatmap(lambda shape: st.tuples(portfolios(PLAIN, shape), portfolios(PLAIN, shape)))


@given(PAIRS)
def test_the_causes_add_up_to_the_hundredth_for_every_benefit_and_month(
    pair: tuple[Basis, Basis],
) -> None:
    earlier, later = pair
    moved = split(earlier, later)
    assert moved.total.tolist() == (later.money - earlier.money).tolist()
    assert sum(moved.sums.values()) == int(later.money.sum()) - int(earlier.money.sum())


@given(PAIRS)
def test_looking_back_turns_every_sign(pair: tuple[Basis, Basis]) -> None:
    there, back = split(*pair), split(*reversed(pair))
    assert there.parts.tolist() == (-back.parts).tolist()
    assert there.unmeasured.tolist() == (-back.unmeasured).tolist()
    assert there.one_sided.tolist() == (-back.one_sided).tolist()


@given(PAIRS)
def test_nothing_moves_between_a_state_and_itself(pair: tuple[Basis, Basis]) -> None:
    assert not split(pair[0], pair[0]).parts.any()


@given(PAIRS, st.sampled_from(DRIVERS))
def test_one_driver_that_changed_takes_the_whole_movement(
    pair: tuple[Basis, Basis], driver: str
) -> None:
    earlier = pair[0]
    known = np.where(np.isnan(pair[1].volume), 2.0, pair[1].volume)
    earlier = replace(earlier, **{driver: np.where(np.isnan(known), 1.0, known / 3)})
    later = replace(earlier, **{driver: known})
    moved = split(earlier, later)
    assert getattr(moved, driver).tolist() == (later.money - earlier.money).tolist()


@given(PAIRS)
def test_counting_that_changed_is_timing_and_overlap_that_changed_is_double_count(
    pair: tuple[Basis, Basis],
) -> None:
    earlier, other = pair
    later = replace(earlier, counted=other.counted, overlap=other.overlap)
    moved = split(earlier, later)
    assert moved.timing.tolist() == (later.gross - earlier.gross).tolist()
    assert moved.double_count.tolist() == (earlier.overlap - later.overlap).tolist()


@given(PAIRS, st.randoms(use_true_random=False))
def test_the_order_of_benefits_makes_no_difference(
    pair: tuple[Basis, Basis], random: Random
) -> None:
    rows = list(range(pair[0].counted.shape[0]))
    random.shuffle(rows)
    one, two = (taken(basis, np.array(rows)) for basis in pair)
    assert split(one, two).parts.tolist() == split(*pair).parts[:, rows].tolist()


def taken(basis: Basis, rows: Ints) -> Basis:
    return Basis(*(getattr(basis, name)[rows] for name in (*DRIVERS, "counted", "overlap")))


@given(PAIRS)
def test_missing_and_one_sided_are_different_parts_of_timing(pair: tuple[Basis, Basis]) -> None:
    moved = split(*pair)
    assert not ((moved.unmeasured != 0) & (moved.one_sided != 0)).any()
    for part in (moved.unmeasured, moved.one_sided):
        assert ((part == 0) | (part == moved.timing)).all()


@given(CALM)
def test_each_driver_gets_its_average_over_the_24_orders(pair: tuple[Basis, Basis]) -> None:
    earlier, later = pair
    moved = split(earlier, later)
    both = earlier.valued & later.valued
    for row, column in zip(*np.nonzero(both), strict=True):
        exact = averages(cell(earlier, row, column), cell(later, row, column))
        found = [int(moved.parts[at, row, column]) for at in range(4)]
        off = [abs(one - other * 100) for one, other in zip(found, exact, strict=True)]
        assert max(off) <= Fraction(7, 2) + sum(map(abs, exact), Fraction(0)) / 10**12


def cell(basis: Basis, row: int, column: int) -> list[Fraction]:
    return [Fraction(float(getattr(basis, name)[row, column])) for name in DRIVERS]


def averages(earlier: list[Fraction], later: list[Fraction]) -> list[Fraction]:
    """By walking every order, in exact numbers."""
    sums = [Fraction(0)] * 4
    for order in itertools.permutations(range(4)):
        now = list(earlier)
        for at in order:
            others = math.prod(now[:at] + now[at + 1 :], start=Fraction(1))
            sums[at] += (later[at] - now[at]) * others
            now[at] = later[at]
    return [one / 24 for one in sums]


@given(PAIRS, st.data())
def test_a_promise_of_any_money_is_told_exactly(
    pair: tuple[Basis, Basis], data: st.DataObject
) -> None:
    reference = pair[0]
    amounts = st.one_of(st.just(0), st.integers(-(10**15), 10**15), st.integers(-1000, 1000))
    size = reference.counted.size
    found = data.draw(st.lists(amounts, min_size=size, max_size=size))
    money = np.array(found, dtype=np.int64).reshape(reference.counted.shape)
    promise = implied(money, reference)
    assert promise.money.tolist() == money.tolist()
    assert split(promise, reference).total.tolist() == (reference.money - money).tolist()


def test_portfolios_of_ordinary_size_move_by_each_of_the_causes() -> None:
    random = np.random.default_rng(7)

    def state() -> Basis:
        def drawn(low: float, high: float) -> Floats:
            return random.uniform(low, high, (200, 120))

        effect = np.where(random.random((200, 120)) < 0.1, NAN, drawn(-1, 4))
        used = np.where(random.random((200, 120)) < 0.3, NAN, drawn(0, 1))
        counted = random.random((200, 120)) < 0.8
        overlap = random.integers(0, 1000, (200, 120))
        return Basis(drawn(0, 5000), used, effect, drawn(1, 900), counted, overlap)

    earlier, later = state(), state()
    moved = split(earlier, later)
    assert moved.total.tolist() == (later.money - earlier.money).tolist()
    assert all(moved.sums[cause] for cause in Cause)
