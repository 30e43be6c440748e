"""A table understood, cell by cell: what each value is of, when, how much, and where it stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from benefits.intake.cells.figures import figures
from benefits.intake.cells.vocabulary import Vocabulary
from benefits.intake.files.book import Column
from benefits.intake.layout.column_values import ColumnValues
from benefits.intake.layout.footnotes import run_together
from benefits.intake.layout.labels import Labels, labels
from benefits.intake.layout.leaving import Cells, Left, columns_left_out, rows_left_out
from benefits.intake.layout.lines import Lines, lines
from benefits.intake.layout.remarks import Remark, position_of
from benefits.intake.layout.roles import Role
from benefits.intake.layout.shapes import Candidate
from benefits.intake.layout.when import NO_ANSWERS, Answers, When, when
from benefits.intake.periods.periods import Grain, Period
from benefits.intake.sheets.rows import stands

COLUMNS = (
    "label",
    "key",
    "period",
    "grain",
    "value",
    "unit",
    "measure",
    "section",
    "dims",
    "sheet",
    "cell",
    "raw",
    "percent",
    "first",
    "last",
)
"""Of the frame of observations. `dims` are tuples of (heading, text); `raw` is None where the
cell holds a number; `period` and `grain` are None where a table says nothing of time; `percent`
is true where the cell itself is a percentage, whose value is then the fraction; `first` and `last`
are the period's days where they are known."""


@dataclass(slots=True, eq=False)
class Found:
    """What a table gave, while it is put together and after."""

    frame: pd.DataFrame = field(default_factory=lambda: pd.DataFrame(columns=list(COLUMNS)))
    asked: list[Remark] = field(default_factory=list)
    warned: list[Remark] = field(default_factory=list)
    left_out: list[Remark] = field(default_factory=list)
    grains: set[Grain] = field(default_factory=set)


def observations(
    one: Candidate,
    vocabulary: Vocabulary,
    answers: Answers = NO_ANSWERS,
    *,
    given: Period | None = None,
    mates: frozenset[Period] = frozenset(),
) -> Found:
    """Every value of a table. `given` is the period that its title or sheet names, `mates` are
    the days of other tables with the same headings."""
    found = Found()
    rows = lines(one)
    times = when(one, vocabulary, answers, given, mates)
    for row in _sums(rows, times):
        rows.left_out[row] = rows.left_out[row] or "total_left_out"
    named = labels(one, rows)
    found.asked += [*times.asked, *named.asked]
    found.warned += times.warned
    values = one.having(Role.VALUE)
    if values and len(one.region.rows):
        cells = _read(one, values, vocabulary, answers)
        _fill(found, _Reading(one, rows, times, named, cells))
    found.left_out += [*columns_left_out(one), *rows_left_out(one, rows)]
    return found


def _sums(rows: Lines, times: When) -> list[int]:
    """Quarters and years of a measure that also has months, or quarters, within them."""
    longer = set(times.sums)
    if not longer:
        return []
    size = len(times.rows)
    names = list(zip(*rows.names.values(), strict=True)) if rows.names else [()] * size
    finer: dict[tuple[str, ...], list[Period]] = {}
    for row, period in enumerate(times.rows):
        if row not in longer and period is not None:
            finer.setdefault(names[row], []).append(period)
    return [row for row in sorted(longer) if _covers(times.rows[row], finer.get(names[row], []))]


def _covers(whole: Period | None, parts: list[Period]) -> bool:
    if whole is None or whole.first is None or whole.last is None:
        return bool(parts)
    first, last = whole.first, whole.last
    return any(one.first is not None and first <= one.first <= last for one in parts)


@dataclass(frozen=True, slots=True, eq=False)
class _Reading:
    """All that is known of a table when its cells are told one by one."""

    table: Candidate
    lines: Lines
    times: When
    labels: Labels
    figures: Mapping[int, Cells]


def _read(
    one: Candidate, values: list[int], vocabulary: Vocabulary, answers: Answers
) -> dict[int, Cells]:
    """The figures of all value columns; where columns are periods, one notation for all."""
    size, flags = len(one.region.rows), _flags(one)
    columns = [one.grid.column(column).where(flags) for column in values]
    if not one.shape.across:
        pairs = zip(values, columns, strict=True)
        marks = {at: answers.at(one.grid.positions[at]).decimal for at in values}
        return {at: Cells(figures(cells, vocabulary, marks[at]), 0, size) for at, cells in pairs}
    whole = figures(_joined(columns), vocabulary, answers.decimal)
    return {at: Cells(whole, number * size, size) for number, at in enumerate(values)}


def _joined(columns: list[Column]) -> Column:
    pairs = [(cells.kinds, cells.values) for cells in columns]  # noqa: PD011
    kinds, values = zip(*pairs, strict=True)
    return Column(np.concatenate(kinds), np.concatenate(values))


def _flags(one: Candidate) -> NDArray[np.bool_]:
    flags = np.zeros(len(one.grid), bool)
    flags[one.region.rows] = True
    return flags


def _fill(found: Found, read: _Reading) -> None:
    parts, left = list[dict[str, Any]](), Left(read.table)
    open_rows = np.array([not code for code in read.lines.left_out], bool)
    values = ColumnValues(read.table, read.times, read.labels)
    for column, cells in read.figures.items():
        dated, undated = read.times.split(np.flatnonzero(open_rows & cells.present), column)
        known = values.names(column)[0][dated] != ""
        left.undated(column, undated)
        left.unnamed(column, dated[~known].tolist())
        left.cells(column, cells, open_rows)
        if known.any():
            parts.append(values.observations(column, cells, dated[known]))
    if parts:
        whole = _frame(parts)
        found.asked += _scales(whole, read.table)
        found.warned += [*_twice(whole), *run_together(whole)]
        found.frame = whole[list(COLUMNS)]
    found.grains = read.times.grains
    left.tell()
    found.asked += left.asked
    found.warned += left.warned
    found.left_out += left.left_out


def _frame(parts: list[dict[str, Any]]) -> pd.DataFrame:
    """All columns' observations, without guessing at the types of what is text already."""
    joined = {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}
    columns = {name: pd.Series(one, dtype=one.dtype) for name, one in joined.items()}
    return pd.DataFrame(columns)


def _scales(whole: pd.DataFrame, one: Candidate) -> list[Remark]:
    """Percentages of one measure as 0.12 here and as 12 there: which is which must be asked, once
    for each column, or for all where columns are periods."""
    if not whole["percent"].any() or whole["percent"].all():
        return []
    shown = whole[whole["value"] != 0]
    mixed = shown.groupby("key")["percent"].transform("nunique") > 1
    plain = shown[mixed & ~shown["percent"]]
    if plain.empty:
        return []
    lines = [position_of(stands(row), turned=one.grid.turned) for _, row in plain.iterrows()]
    columns = pd.Series(0 if one.shape.across else lines, index=plain.index)
    found = []
    for _, own in plain.groupby(columns, sort=True):
        first = own.iloc[0]
        said = {"found": f"{first['label']}: {first['value']:g}"}
        found.append(Remark("percent_scale", stands(first), len(own), said))
    return found


def _twice(whole: pd.DataFrame) -> list[Remark]:
    """The same measure and period again in one table: a later one must not win in silence."""
    again = whole[whole.duplicated(["key", "period"]) & whole["period"].notna()]
    if again.empty:
        return []
    return [
        Remark("same_twice", stands(again.iloc[0]), len(again), {"found": again.iloc[0]["cell"]})
    ]
