"""Only what differs from an earlier judgement is judged anew, and nothing else is missed."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from benefits.domain.kpis.measured import Measured
from benefits.domain.status.judgement import Grounds, judged
from benefits.domain.status.rejudging import differing, judged_after
from tests.domain.test_judgement import KPIS, assert_same, grounds

__all__ = ["grounds"]


def other_value(of: Grounds, row: int) -> Grounds:
    value = of.table.measured.value.copy()
    value[row, 15] += 40
    found = Measured(value, of.table.measured.weight, of.table.measured.state)
    return replace(of, table=replace(of.table, measured=found))


def test_the_rows_that_differ_are_found_in_whatever_field_they_differ(grounds: Grounds) -> None:
    target = grounds.table.target.copy()
    target[3] += 1
    moved = replace(grounds, table=replace(grounds.table, target=target))
    parts = grounds.parts.copy()
    parts[5] = 100
    assert differing(grounds, grounds).tolist() == []
    assert differing(grounds, other_value(grounds, 7)).tolist() == [7]
    assert differing(grounds, moved).tolist() == [3]
    assert differing(grounds, replace(grounds, parts=parts)).tolist() == [5]


@pytest.mark.parametrize("row", [0, KPIS - 1])
def test_a_judgement_after_another_is_what_judging_all_would_give(
    grounds: Grounds, row: int
) -> None:
    moved = other_value(grounds, row)
    assert_same(judged_after((grounds, judged(grounds)), moved), judged(moved))


def test_without_a_difference_the_earlier_judgement_itself_stands(grounds: Grounds) -> None:
    before = judged(grounds)
    assert judged_after((grounds, before), replace(grounds)) is before


def test_a_judgement_of_other_months_or_thresholds_is_no_help(grounds: Grounds) -> None:
    before = (grounds, judged(grounds))
    later = replace(grounds, through=grounds.through - 3)
    assert_same(judged_after(before, later), judged(later))
    stricter = replace(grounds, thresholds=replace(grounds.thresholds, on_track_from=0.99))
    assert_same(judged_after(before, stricter), judged(stricter))
    assert not np.array_equal(judged(later).status.share, before[1].status.share, equal_nan=True)
