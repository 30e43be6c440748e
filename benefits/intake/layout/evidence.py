"""What is known of each column of a table before anybody says what it is for."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from benefits.intake.layout import lexicon
from benefits.intake.layout.grid import BROKEN, FIGURE, MISSING, PERIOD, WORD, YEAR, Grid
from benefits.intake.layout.heads import Head, Heads
from benefits.intake.layout.tables import Region

_MOST = 0.6
_ENOUGH = 400
"""So many cells show what a column holds."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a column before its role is: shares are of the cells that hold anything
    but a word for "no value"."""

    column: int
    head: Head
    filled: int
    figures: float
    years: float
    dated: float
    words: float
    distinct: tuple[str, ...]
    numbers: NDArray[np.float64]

    @property
    def numeric(self) -> bool:
        return self.figures >= _MOST and self.figures > self.words + self.dated

    @property
    def whole(self) -> bool:
        return bool(len(self.numbers)) and bool((self.numbers == np.floor(self.numbers)).all())

    def within(self, low: int, high: int) -> bool:
        """Are all its numbers whole and between the two?"""
        return self.whole and bool(((self.numbers >= low) & (self.numbers <= high)).all())

    def says(self, *codes: str) -> bool:
        """Does the heading, or a word of it, mean one of these?"""
        return lexicon.speaks_of(self.head.text, *codes) or bool(self.head.meanings & set(codes))


def facts(grid: Grid, region: Region, heads: Heads) -> list[Facts]:
    """The facts of every column of a table."""
    return [_facts(grid, region, column, heads.by_column[column]) for column in region.columns]


def _facts(grid: Grid, region: Region, column: int, head: Head) -> Facts:
    traits = grid.traits[region.rows, column]
    held = (traits != 0) & (traits != MISSING)
    count = int(held.sum()) or 1
    figures = (traits & (FIGURE | BROKEN)) > 0
    said = tuple(dict.fromkeys(grid.some_texts(region.rows[held][:_ENOUGH], column)))
    return Facts(
        column,
        head,
        int((traits != 0).sum()),
        float(figures.sum()) / count,
        float(((traits & YEAR) > 0).sum()) / count,
        float(((traits & PERIOD) > 0).sum()) / count,
        float(((traits & WORD) > 0).sum()) / count,
        said,
        _numbers(said),
    )


def _numbers(said: tuple[str, ...]) -> NDArray[np.float64]:
    found = []
    for text in said:
        try:
            found.append(float(text.replace(",", ".").rstrip("*% ")))
        except ValueError:
            continue
    return np.array(found, np.float64)
