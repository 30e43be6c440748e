"""Bulk facts written into a frame: whole, in part, and taken away."""

from __future__ import annotations

import pandas as pd

from benefits.domain.record.bulk import COST_MONTH, MEASUREMENT
from benefits.domain.record.rewritten import Rows
from tests.domain.portfolios import JAN, paid, row


def costs(*rows: tuple[int, int, int | None, int | None]) -> pd.DataFrame:
    return COST_MONTH.frame([paid(*one) for one in rows])


def told(frame: pd.DataFrame) -> list[tuple[int, int, object, object]]:
    plain = frame.astype(object).where(frame.notna(), None)
    columns = ("cost", "month", "planned", "actual")
    return list(zip(*(plain[name] for name in columns), strict=True))


def test_whole_rows_replace_come_and_go_in_the_order_of_their_keys() -> None:
    stored = MEASUREMENT.frame([row(1, JAN, 1), row(2, JAN, 2), row(3, JAN, 3)])
    old = MEASUREMENT.frame([row(2, JAN, 2), row(3, JAN, 3)])
    new = MEASUREMENT.frame([row(2, JAN, 20), row(1, JAN + 1, 11)])
    found = Rows.between(MEASUREMENT, old, new).written_into(stored)
    assert [
        (one, month - JAN) for one, month in zip(found["kpi"], found["month"], strict=True)
    ] == [
        (1, 0),
        (1, 1),
        (2, 0),
    ]
    assert [value // 10**6 for value in found["value"]] == [1, 11, 20]
    assert list(found.dtypes) == list(stored.dtypes)


def test_a_column_is_written_and_the_others_stay() -> None:
    stored = costs((1, JAN, 100, None), (1, JAN + 1, 100, 90))
    old, new = stored, costs((1, JAN, 120, 80), (1, JAN + 1, 100, 95))
    written = Rows.between(COST_MONTH, old, new)
    assert told(written.only(("actual",)).written_into(stored)) == [
        (1, JAN, 100_00, 80_00),
        (1, JAN + 1, 100_00, 95_00),
    ]
    assert len(written.only(("planned",))) == 1


def test_a_column_of_a_month_that_was_not_there_comes_alone() -> None:
    written = Rows.between(COST_MONTH, costs(), costs((1, JAN, 120, 80)))
    assert told(written.only(("actual",)).written_into(costs())) == [(1, JAN, None, 80_00)]


def test_a_month_that_ended_loses_its_columns() -> None:
    stored = costs((1, JAN, 120, 80))
    written = Rows.between(COST_MONTH, stored, costs())
    assert told(written.only(("actual",)).written_into(stored)) == [(1, JAN, 120_00, None)]
    assert told(written.written_into(stored)) == []
    assert told(written.only(("actual",)).written_into(costs())) == []
