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
from benefits.intake.files.book import TEXT, Column
from benefits.intake.layout.labels import Labels, labels
from benefits.intake.layout.leaving import Cells, Left, columns_left_out, rows_left_out
from benefits.intake.layout.lines import Lines, lines
from benefits.intake.layout.remarks import Remark
from benefits.intake.layout.roles import Role
from benefits.intake.layout.shapes import Candidate
from benefits.intake.layout.when import When, when
from benefits.intake.periods.periods import Grain, Period, Told
from benefits.intake.problems import letters
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


Texts = NDArray[np.object_]


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
    told: Told,
    *,
    given: Period | None = None,
    mates: frozenset[Period] = frozenset(),
    decimal: str = "",
) -> Found:
    """Every value of a table. `given` is the period that its title or sheet names, `mates` are
    the days of other tables with the same headings, `decimal` the mark that a person told."""
    found = Found()
    rows = lines(one)
    times = when(one, vocabulary, told, given, mates)
    for row in _sums(rows, times):
        rows.left_out[row] = rows.left_out[row] or "total_left_out"
    named = labels(one, rows)
    found.asked += [*times.asked, *named.asked]
    values = one.having(Role.VALUE)
    if values and len(one.region.rows):
        _fill(found, _Reading(one, rows, times, named, _read(one, values, vocabulary, decimal)))
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
    one: Candidate, values: list[int], vocabulary: Vocabulary, decimal: str
) -> dict[int, Cells]:
    """The figures of all value columns; where columns are periods, one notation for all."""
    size, flags = len(one.region.rows), _flags(one)
    columns = [one.grid.column(column).where(flags) for column in values]
    if not one.shape.across:
        pairs = zip(values, columns, strict=True)
        return {at: Cells(figures(cells, vocabulary, decimal), 0, size) for at, cells in pairs}
    whole = figures(_joined(columns), vocabulary, decimal)
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
    keys: dict[tuple[str, str], tuple[Texts, Texts, Texts]] = {}
    for column, cells in read.figures.items():
        names = _named(read.labels, column, keys)
        dated, undated = read.times.split(np.flatnonzero(open_rows & cells.present), column)
        known = names[0][dated] != ""
        left.undated(column, undated)
        left.unnamed(column, dated[~known].tolist())
        left.cells(column, cells, open_rows)
        if known.any():
            parts.append(_part(read, column, cells, dated[known], names))
    if parts:
        whole = _frame(parts)
        found.asked += _scales(whole)
        found.warned += _twice(whole)
        found.frame = whole[list(COLUMNS)]
    found.grains = read.times.grains
    left.tell()
    found.asked += left.asked
    found.warned += left.warned
    found.left_out += left.left_out


def _named(
    labels: Labels, column: int, known: dict[tuple[str, str], tuple[Texts, Texts, Texts]]
) -> tuple[Texts, Texts, Texts]:
    """Names, keys and kinds of a column's rows; columns of the same name share them."""
    key = labels.columns.get(column, ""), labels.measures.get(column, "")
    if key not in known:
        known[key] = (
            _objects(labels.names(column)),
            _objects(labels.keys(column)),
            _objects(labels.kinds(column)),
        )
    return known[key]


def _part(
    read: _Reading,
    column: int,
    cells: Cells,
    rows: NDArray[np.int64],
    names: tuple[Texts, Texts, Texts],
) -> dict[str, Any]:
    """The observations of one column as arrays."""
    one = read.table
    at = rows.tolist()
    periods = [read.times.of(row, column) for row in at]
    own = one.grid.column(column).where(_flags(one))
    raw = [own.text(row) if own.kinds[row] == TEXT else None for row in at]
    label, key, kind = names
    return {
        "label": label[rows],
        "key": key[rows],
        "period": _objects([None if each is None else each.text for each in periods]),
        "grain": _objects([None if each is None else str(each.grain) for each in periods]),
        "value": cells.amounts[rows],
        "unit": _units(read.labels, column, cells, at),
        "measure": kind[rows],
        "section": _objects([read.labels.sections[row] for row in at]),
        "dims": _objects([read.labels.dimensions[row] for row in at]),
        "sheet": np.full(len(at), one.grid.sheet.name, object),
        "cell": _objects(_addresses(one, column, rows)),
        "raw": _objects(raw),
        "percent": cells.percent[rows],
        "first": _objects([None if each is None else each.first for each in periods]),
        "last": _objects([None if each is None else each.last for each in periods]),
    }


def _units(labels: Labels, column: int, cells: Cells, rows: list[int]) -> Texts:
    """What the cell itself says, else its row, else its column."""
    over = labels.units.get(column, "")
    if not cells.whole.units:
        return _objects([labels.row_units[row] or over for row in rows])
    return _objects([cells.unit(row) or labels.row_units[row] or over for row in rows])


def _frame(parts: list[dict[str, Any]]) -> pd.DataFrame:
    """All columns' observations, without guessing at the types of what is text already."""
    joined = {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}
    columns = {name: pd.Series(one, dtype=one.dtype) for name, one in joined.items()}
    return pd.DataFrame(columns)


def _objects(values: list[Any]) -> Texts:
    found = np.empty(len(values), object)
    found[:] = values
    return found


def _scales(whole: pd.DataFrame) -> list[Remark]:
    """Percentages of one measure as 0.12 here and as 12 there: which is which must be asked."""
    if not whole["percent"].any() or whole["percent"].all():
        return []
    shown = whole[whole["value"] != 0]
    mixed = shown.groupby("key")["percent"].transform("nunique") > 1
    plain = shown[mixed & ~shown["percent"]]
    if plain.empty:
        return []
    first = plain.iloc[0]
    said = {"found": f"{first['label']}: {first['value']:g}"}
    return [Remark("percent_scale", stands(first), len(plain), said)]


def _twice(whole: pd.DataFrame) -> list[Remark]:
    """The same measure and period again in one table: a later one must not win in silence."""
    again = whole[whole.duplicated(["key", "period"]) & whole["period"].notna()]
    if again.empty:
        return []
    return [
        Remark("same_twice", stands(again.iloc[0]), len(again), {"found": again.iloc[0]["cell"]})
    ]


def _addresses(one: Candidate, column: int, rows: NDArray[np.int64]) -> list[str]:
    numbers = one.grid.sheet.numbers[one.region.rows[rows]].tolist() if len(rows) else []
    position = one.grid.positions[column]
    if one.grid.turned:
        return [f"{letters(number)}{position}" for number in numbers]
    letter = letters(position)
    return [f"{letter}{number}" for number in numbers]
