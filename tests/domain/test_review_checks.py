"""What people add to a KPI's chart is checked before it is stored."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from benefits.domain.checks.checks import check
from benefits.domain.control.phase_starts import phase_starts
from benefits.domain.record.facts import ChartPhase, Comment
from benefits.domain.record.grid import Grid, Index
from tests.domain.portfolios import JAN, initiative, kpi, months, portfolio


def phase(**fields: Any) -> ChartPhase:
    return ChartPhase(**{"id": -1, "kpi": 1, "month": JAN + 3, "reason": "New form", **fields})


def codes(fact: ChartPhase | Comment) -> list[tuple[str, str]]:
    """Among a KPI measured from February on, with a phase from May."""
    begun = phase(id=7, month=JAN + 4)
    known = portfolio(initiative(), kpi(1), begun, measurements=months(1, [None, 5, 6, 7, 8]))
    return [(one.code, one.field) for one in check(fact, known)]


@pytest.mark.parametrize(
    ("fact", "found"),
    [
        (phase(), []),
        (phase(month=JAN + 1), []),
        (phase(reason="  "), [("required", "reason")]),
        (phase(month=JAN + 4), [("phase_there_already", "month")]),
        (phase(id=7, month=JAN + 4), []),
        (phase(month=JAN), [("phase_before_measured", "month")]),
        (phase(kpi=9), [("unknown_kpi", "kpi")]),
        (Comment(id=-1, kpi=1, text="Strike"), []),
        (Comment(id=-1, kpi=1, month=JAN, text=" "), [("required", "text")]),
        (Comment(id=-1, kpi=9, text="Strike"), [("unknown_kpi", "kpi")]),
    ],
)
def test_a_phase_and_a_comment_say_what_is_wrong_with_them(
    fact: ChartPhase | Comment, found: list[tuple[str, str]]
) -> None:
    assert codes(fact) == found


def test_phases_begin_in_their_months_and_none_outside_of_what_is_shown() -> None:
    index, grid = Index.of([1, 4]), Grid(JAN, 12)
    some = [phase(kpi=4), phase(kpi=4, month=JAN + 40), phase(kpi=9), phase(month=JAN + -3)]
    starts = phase_starts(some, index, grid)
    assert starts is not None
    assert [tuple(at) for at in np.argwhere(starts).tolist()] == [(1, 3)]


def test_without_phases_there_is_nothing_to_mark() -> None:
    assert phase_starts([], Index.of([1]), Grid(JAN, 12)) is None
