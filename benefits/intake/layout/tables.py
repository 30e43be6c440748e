"""Where tables stand in a sheet: their heading rows, the rows and columns below, what surrounds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from benefits.intake.bounds import within
from benefits.intake.cells.units import is_unit
from benefits.intake.layout.grid import BROKEN, FIGURE, MISSING, PERIOD, WORD, YEAR, Grid
from benefits.intake.layout.years import are_headings

Rows = NDArray[np.int64]
Flags = NDArray[np.bool_]

_SAMPLE = 8
"""How many rows below a heading show what its columns hold."""
_HEADINGS_AT_MOST = 10
_REPEATED = 0.6
_NEAR = 2


@dataclass(frozen=True, slots=True, eq=False)
class Region:
    """A table by indices of its grid. `rows` are all below the headings down to the last one
    with a figure, but for `repeated` headings; `titles` stand above, `notes` below."""

    headings: tuple[int, ...]
    rows: Rows
    columns: tuple[int, ...]
    repeated: tuple[int, ...] = ()
    titles: tuple[int, ...] = ()
    notes: tuple[int, ...] = ()
    # which of the sheet's tables it is, where there are several; else 0
    number: int = 0


def regions(grid: Grid) -> list[Region]:
    """The tables of a sheet from top to bottom, side by side ones from left to right."""
    scan = _Scan(grid)
    found: list[Region] = []
    start = 0
    while (region := scan.next_region(start)) is not None:
        end = max((*region.headings, *region.rows.tolist(), *region.repeated))
        found.append(region)
        within("tables", len(found), grid.sheet.name)
        start = end + 1
    trimmed = list(_with_surroundings(grid, found))
    parts = [part for region in trimmed for part in _side_by_side(grid, region)]
    several = len(parts) > 1
    return [replace(one, number=at * several) for at, one in enumerate(parts, start=1)]


def region_below(grid: Grid, headings: tuple[int, ...], last: int) -> Region:
    """The table under heading rows that somebody pointed at, down to a row's number or, where
    a new file is longer, to its own end."""
    scan = _Scan(grid)
    start = headings[-1] + 1 if headings else int(scan.data[0]) if len(scan.data) else 0
    if headings:
        found = scan.region(headings)
    else:
        rows = np.array([r for r in range(start, len(grid)) if grid.number(r) <= last], np.int64)
        found = Region((), rows, scan.columns((), rows))
    titles = tuple(range(headings[0])) if headings else ()
    return replace(found, titles=titles)


class _Scan:
    """One pass over a grid's rows, with what is counted once for all of them."""

    def __init__(self, grid: Grid) -> None:
        self.grid, traits = grid, grid.traits
        self.filled = (traits != 0).sum(axis=1)
        self.figures = ((traits & FIGURE) > 0) & ((traits & YEAR) == 0)
        years = (traits & YEAR) > 0
        self.names = ((traits & (WORD | PERIOD)) > 0) | years
        running = np.zeros(len(grid), bool)
        opens = np.diff(grid.sheet.numbers, prepend=-1) > 1
        dated = ((traits & PERIOD) > 0).sum(axis=1) > 1
        for row in np.flatnonzero((years.sum(axis=1) > 1) | (years.any(axis=1) & (opens | dated))):
            running[row] = are_headings(grid, int(row))
        loose = (years & ~running[:, None]).any(axis=1) & (self.filled > 1)
        broken = ((traits & BROKEN) > 0).any(axis=1)
        self.holds = self.figures.any(axis=1) | loose | broken
        missing = ((traits & MISSING) > 0).any(axis=1)
        self.heads = (self.names.sum(axis=1) >= 2) & ~self.holds & ~missing
        self.lone = (self.names.sum(axis=1) == 1) & ~self.holds & (self.filled == 1)
        self.data = np.flatnonzero(self.holds)

    def next_region(self, start: int) -> Region | None:
        """The first table at or below a row; None where there is none."""
        for row in np.flatnonzero(self.heads[start:]).tolist():
            top = start + row
            if self.is_heading(top):
                return self.region(self._block(self._lowest(top), start))
        return self._headless(start)

    def _lowest(self, top: int) -> int:
        """The last heading before the figures: what stands above it with a gap is a title."""
        first = int(self.below(top)[0])
        between = [row for row in range(top, first) if self.heads[row] and self.is_heading(row)]
        gaps = [row for row in between[1:] if not self._touches(row - 1, row)]
        return gaps[-1] if gaps else top

    def below(self, row: int) -> Rows:
        """The next rows that hold figures, before another heading can stand between."""
        at = int(np.searchsorted(self.data, row, side="right"))
        return self.data[at : at + _SAMPLE]

    def is_heading(self, row: int) -> bool:
        """Do the row's names stand over figures, and over nothing of their own kind?"""
        below = self.below(row)
        if not len(below) or self._blank_between(row, int(below[0])) > _HEADINGS_AT_MOST:
            return False
        sample = self.grid.traits[below]
        numeric = ((sample & (FIGURE | BROKEN)) > 0).sum(axis=0)
        worded = ((sample & (WORD | PERIOD)) > 0).sum(axis=0)
        over = self.names[row] & (numeric > worded)
        dated = (self.grid.traits[row] & PERIOD) > 0
        agree = dated & (((sample & PERIOD) > 0).sum(axis=0) > 0) & (worded >= numeric)
        wide = int((numeric > worded).sum())
        return bool(over.any() and not agree.any() and over.sum() >= 0.4 * wide)

    def _blank_between(self, row: int, below: int) -> int:
        return self.grid.number(below) - self.grid.number(row)

    def _block(self, top: int, start: int) -> tuple[int, ...]:
        """Heading rows around the first one found: what stands right above and below it."""
        first = int(self.below(top)[0])
        rows = [top]
        for row in range(top + 1, min(first, top + _HEADINGS_AT_MOST)):
            if not (self._touches(rows[-1], row) and (self.heads[row] or self._units(row))):
                break
            rows.append(row)
        for row in range(top - 1, max(start, top - _HEADINGS_AT_MOST) - 1, -1):
            if not (self._touches(row, rows[0]) and (self.heads[row] or self._spans(row))):
                break
            rows.insert(0, row)
        return tuple(rows)

    def _units(self, row: int) -> bool:
        """A row of nothing but units belongs to the headings above it."""
        named = self._named(row)
        return bool(named) and all(is_unit(self.grid.text(row, at)) for at in named)

    def _touches(self, upper: int, lower: int) -> bool:
        return self.grid.number(lower) - self.grid.number(upper) == 1

    def _spans(self, row: int) -> bool:
        """A lone name merged over several columns heads them all."""
        if not self.lone[row]:
            return False
        number = self.grid.number(row)
        wide = [one for one in self.grid.sheet.merges if one.top <= number <= one.bottom]
        return any(one.right > one.left for one in wide) or self._over_values(row)

    def _over_values(self, row: int) -> bool:
        """Or it stands in a column of figures, which is no place for a title."""
        column = int(np.flatnonzero(self.names[row])[0])
        return column > 0 and bool(self.grid.traits[row, column] & (PERIOD | YEAR))

    def region(self, block: tuple[int, ...]) -> Region:
        """The table under heading rows: down to the next heading that is not the same again."""
        rows, repeated = [], []
        sample = self.grid.traits[self.below(block[-1])]
        numeric = ((sample & FIGURE) > 0).any(axis=0)
        over = (self.names & numeric).any(axis=1) & self.heads
        for row in range(block[-1] + 1, len(self.grid)):
            if over[row] and (self._repeats(row, block) or self.is_heading(row)):
                if not self._repeats(row, block) or self._is_captioned(row):
                    break
                repeated.append(row)
            else:
                rows.append(row)
        kept = self._down_to_last(np.array(rows, np.int64))
        return Region(block, kept, self.columns(block, kept), tuple(repeated))

    def columns(self, block: tuple[int, ...], rows: Rows) -> tuple[int, ...]:
        """The columns that hold anything in these rows."""
        used = (self.grid.traits[[*block, *rows.tolist()]] != 0).any(axis=0)
        return tuple(np.flatnonzero(used).tolist())

    def _down_to_last(self, rows: Rows) -> Rows:
        """Down to the last row with a figure, and on over rows that say there is none."""
        kept = _to_last(rows, self.holds & (self.filled > 1))
        for row in rows[len(kept) :].tolist():
            dated = (self.grid.traits[row] & (PERIOD | MISSING)) > 0
            if not (len(kept) and self._touches(row - 1, row) and dated.any()):
                break
            if self.filled[row] < 2:
                break
            kept = np.append(kept, row)
        return kept

    def _is_captioned(self, row: int) -> bool:
        """The same headings under a name of their own, after a gap, are another table."""
        above = row - 1
        if above < 1 or not self.lone[above]:
            return False
        near = self.grid.number(row) - self.grid.number(above) <= _NEAR
        return near and not self._touches(above - 1, above)

    def _repeats(self, row: int, block: tuple[int, ...]) -> bool:
        """The names of a heading again, as long exports print them on each page."""
        known = {self.grid.text(head, at) for head in block for at in self._named(head)}
        again = [self.grid.text(row, at) for at in self._named(row)]
        return sum(one in known for one in again) >= _REPEATED * len(again) > 0

    def _named(self, row: int) -> list[int]:
        return [int(at) for at in np.flatnonzero(self.names[row])]

    def _headless(self, start: int) -> Region | None:
        """Rows that hold figures without any heading over them."""
        rows = np.arange(start, len(self.grid))
        kept = _to_last(rows, self.holds)
        if start or not len(kept) or (self.holds[kept].mean() < 0.5):
            return None
        return Region((), kept, self.columns((), kept))


def _to_last(rows: Rows, holds: Flags) -> Rows:
    """Down to the last row with a figure: what follows are notes."""
    kept = np.flatnonzero(holds[rows]) if len(rows) else rows
    return rows[: int(kept[-1]) + 1] if len(kept) else rows[:0]


def _with_surroundings(grid: Grid, found: list[Region]) -> Iterator[Region]:
    """What stands above the first table and between tables, down to the end of the sheet."""
    if not found:
        return
    after = 0
    starts = [_first(one) for one in found[1:]]
    for region, following in zip(found, [*starts, len(grid)], strict=True):
        end = max((*region.headings, *region.rows.tolist(), *region.repeated)) + 1
        titles = tuple(range(after, _first(region)))
        between = tuple(range(end, following))
        last = following == len(grid)
        notes = between if last else ()
        after = following if last else end
        yield replace(region, titles=titles, notes=notes)


def _first(region: Region) -> int:
    return region.headings[0] if region.headings else int(region.rows[0])


def _side_by_side(grid: Grid, region: Region) -> list[Region]:
    """Tables beside each other: parts between empty columns that have periods of their own."""
    parts = _parts(grid, region)
    if len(parts) < 2 or not all(_has_axis(grid, region, part) for part in parts):
        return [region]
    return [
        replace(_own(grid, region, part), notes=region.notes if not number else ())
        for number, part in enumerate(parts)
    ]


def _own(grid: Grid, region: Region, part: tuple[int, ...]) -> Region:
    """One of several tables side by side; a lone text over its headings is its title."""
    filled = grid.traits[:, part] != 0
    upper = [row for row in region.headings[:-1] if filled[row].sum() == 1 and filled[row, 0]]
    lone = upper if upper == list(region.headings[: len(upper)]) else []
    return replace(
        region,
        columns=part,
        headings=tuple(row for row in region.headings if row not in lone),
        titles=(*region.titles, *lone),
    )


def _parts(grid: Grid, region: Region) -> list[tuple[int, ...]]:
    parts: list[list[int]] = []
    for column in region.columns:
        beside = parts and grid.positions[column] - grid.positions[parts[-1][-1]] == 1
        if beside:
            parts[-1].append(column)
        else:
            parts.append([column])
    return [tuple(part) for part in parts]


def _has_axis(grid: Grid, region: Region, part: tuple[int, ...]) -> bool:
    if len(part) < 2:
        return False
    dated = grid.traits[:, part] & (PERIOD | YEAR) > 0
    across = max((int(dated[row].sum()) for row in region.headings), default=0)
    rows = region.rows
    down = dated[rows].sum(axis=0).max() if len(rows) else 0
    filled = (grid.block(rows, part) & (WORD | PERIOD | FIGURE | MISSING)) > 0
    return across >= 2 or bool(down >= 0.6 * max(1, int(filled.any(axis=1).sum())))
