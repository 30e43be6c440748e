"""Columns that hold their longest text, so that no figure loses its end."""

from __future__ import annotations

import pandas as pd

from benefits.ui.returns.tables import EDGES, NARROW, WIDE, WIDEST, sized


def widths(**columns: list[str]) -> dict[str, float]:
    found = sized(pd.DataFrame(columns)).widths
    return {name: one["width"] for name, one in found.items()}


def test_a_column_is_as_wide_as_its_longest_text_wherever_that_stands() -> None:
    found = widths(amount=["0", "0", "0", "−9 070 000"], rest=["", "", "", ""])
    assert found == {"amount": round(8 * WIDE + 2 * NARROW) + EDGES}


def test_a_heading_counts_and_a_long_text_has_its_bound() -> None:
    assert widths(Measured=["0"], rest=[""])["Measured"] == round(WIDE + 7 * NARROW) + EDGES
    assert widths(why=["word " * 100], rest=[""])["why"] == WIDEST


def test_the_last_column_takes_the_room_that_is_left() -> None:
    assert "rest" not in widths(amount=["0"], rest=["anything"])
