"""Years in a row of cells: headings of columns, or figures that look like years."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from benefits.intake.layout.grid import FIGURE, PERIOD, WORD, YEAR, Grid


def are_headings(grid: Grid, row: int) -> bool:
    """Years that follow each other evenly, as the headings of columns do."""
    at = np.flatnonzero(grid.traits[row] & YEAR)
    if len(at) and (grid.traits[row] & PERIOD > 0).sum() > 1:
        return True
    if len(at) == 1:
        return _is_lone_heading(grid, row, int(at[0]))
    if len(at) < 2 or ((grid.traits[row] & FIGURE) > 0).sum() > len(at) + 1:
        return False
    years = [int(float(grid.text(row, int(one)).rstrip("*† "))) for one in at]
    steps = {later - earlier for earlier, later in pairwise(years)} - {0}
    return (steps in ({1}, {-1}, set()) and years[0] != years[-1]) or _lone_years(years)


def _is_lone_heading(grid: Grid, row: int, column: int) -> bool:
    """A single year beside words, at the top or after a gap, over figures that are no years."""
    opens = row == 0 or grid.number(row) - grid.number(row - 1) > 1
    below = grid.traits[row + 1 : row + 4, column]
    rest = np.delete(grid.traits[row], column)
    words = bool((rest & WORD).any()) and not (rest & FIGURE).any()
    over = len(below) > 0 and bool(((below & FIGURE > 0) & (below & YEAR == 0)).all())
    return opens and words and over


def _lone_years(years: list[int]) -> bool:
    """The same year over and over, or two blocks of the same years."""
    return len(set(years)) <= 3 and len(years) > len(set(years))
