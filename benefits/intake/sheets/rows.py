"""What every table's rows need: which fact, which month, and problems put in their places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import compress
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from benefits.intake.cells.cells import BadCell, Fault, Flags, filled, texts
from benefits.intake.cells.vocabulary import Vocabulary
from benefits.intake.periods.months import months
from benefits.intake.problems import Place, Problem, letters
from benefits.intake.sheets.layouts import Table
from benefits.intake.sheets.match import Directory

Numbers = NDArray[np.int64]


def at_faults(table: Table, name: str, faults: Iterable[Fault], rows: Flags) -> list[Problem]:
    """Faults of a field's cells as problems, for the rows that count."""
    return [
        Problem(fault.code, table.place(fault.index, name), fault.values)
        for fault in faults
        if rows[fault.index]
    ]


def at_rows(table: Table, code: str, name: str, rows: Flags, **values: Any) -> list[Problem]:
    """The same problem at each row."""
    found = np.flatnonzero(rows).tolist()
    return [Problem(code, table.place(index, name), values) for index in found]


def at_first(table: Table, code: str, name: str, rows: Flags, **values: Any) -> Iterator[Problem]:
    """One problem for all the rows, at the first of them, with their `count`."""
    if rows.any():
        count = int(rows.sum())
        yield Problem(code, table.place(int(rows.argmax()), name), {"count": count, **values})


def totals(table: Table, directory: Directory, vocabulary: Vocabulary, rows: Flags) -> Flags:
    """Rows whose name says that they sum others up, and is no fact's own name."""
    names = texts(table.cells(directory.what))
    called = {name for name in set(names) if name and vocabulary.is_total(name)}
    sums = {name for name in called if not directory.knows(name)}
    return np.array([name in sums for name in names], bool) & rows


def identities(table: Table, directory: Directory, rows: Flags) -> tuple[Numbers, list[Problem]]:
    """The id that each row means, 0 where it means none that we know."""
    what = directory.what
    columns = [texts(table.cells(name)) for name in (f"{what}_id", what, "initiative")]
    keys = list(zip(*columns, strict=True))
    meant = {key: _tried(directory, key) for key in dict.fromkeys(compress(keys, rows))}
    bad = {key: one for key, one in meant.items() if isinstance(one, BadCell)}
    found = [0 if key in bad else meant.get(key, 0) for key in keys]
    problems = [
        Problem(bad[key].code, table.place(index, _blamed(bad[key], what)), bad[key].values)
        for index, key in enumerate(keys)
        if rows[index] and key in bad
    ]
    return np.array(found, np.int64) * rows, problems


def _blamed(bad: BadCell, what: str) -> str:
    return "initiative" if bad.code == "unknown_initiative" else what


def _tried(directory: Directory, key: tuple[str, str, str]) -> int | BadCell:
    try:
        return directory.find(*key)
    except BadCell as bad:
        return bad


def ordinals(
    table: Table, vocabulary: Vocabulary, last: int | Numbers, rows: Flags
) -> tuple[Numbers, Flags, list[Problem]]:
    """Each row's month, where it has one not after `last`, and what is wrong with the others."""
    parsed = months(table.cells("month"), vocabulary, table.body.formats)
    problems = at_faults(table, "month", parsed.faults, rows)
    absent = rows & ~filled(table.cells("month"))
    problems += at_rows(table, "missing_month", "month", absent)
    future = rows & parsed.present & (parsed.found > last)
    for index in np.flatnonzero(future).tolist():
        found = table.cells("month").text(index)
        problems.append(Problem("future_month", table.place(index, "month"), {"found": found}))
    return parsed.found, parsed.present & rows & ~future, problems


def addresses(table: Table, name: str, rows: Flags) -> list[str]:
    """`D7` for each of the rows."""
    column = letters(table.positions[name])
    return [f"{column}{number}" for number in table.body.numbers[rows].tolist()]


def twice(frame: pd.DataFrame, key: list[str], content: list[str]) -> tuple[Flags, list[Problem]]:
    """Rows that name a key again: equal ones can go, different ones contradict each other."""
    again = frame.duplicated(key).to_numpy()
    if not again.any():
        return again, []
    equal = frame.duplicated([*key, *content]).to_numpy()[again]
    where = frame[[*key, "sheet", "cell"]]
    met = where[again].merge(where[~again], on=key, how="left", suffixes=("", "_first"))
    problems = []
    for row, same in zip(met.to_dict("records"), equal.tolist(), strict=True):
        first = stands({"sheet": row["sheet_first"], "cell": row["cell_first"]})
        code = "duplicate_same" if same else "duplicate_row"
        problems.append(Problem(code, stands(row), {"first": str(first)}))
    return again, problems


def stands(row: Mapping[Any, Any] | pd.Series[Any]) -> Place:
    """The place of a frame's row from its sheet and cell."""
    address = str(row["cell"])
    column = 0
    for letter in address.rstrip("0123456789"):
        column = column * 26 + ord(letter) - 64
    return Place(str(row["sheet"]), int(address.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")), column)
