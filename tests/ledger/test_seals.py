"""Seals of many rows at once are those of each row alone."""

from __future__ import annotations

from benefits.ledger.seals import seal_of, seals_of


def test_many_rows_get_the_seals_that_each_gets_alone_whatever_their_texts() -> None:
    texts = ["", 'a"b', '],["measurement",', "å\u2028\\", '"],["measurement",1', "x\ny"]
    columns = [list(range(6)), [7] * 6, [None, 1, None, -5, 2**53, 0], texts, texts[::-1]]
    rows = list(zip(*columns, strict=True))
    assert seals_of("measurement", columns) == [seal_of("measurement", row) for row in rows]


def test_no_rows_have_no_seals() -> None:
    assert seals_of("measurement", [[], []]) == []
