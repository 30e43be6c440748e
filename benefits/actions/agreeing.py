"""What several files of one upload say together: double claims, and contradictions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

import pandas as pd

from benefits.actions.received import UPLOADED, ReadFile
from benefits.domain.calendar.period import Month
from benefits.domain.record.bulk import COST_MONTH, BulkKind
from benefits.domain.record.portfolio import Portfolio
from benefits.intake.problems import Problem
from benefits.intake.sheets.claims import claims, named_twice
from benefits.intake.sheets.entered import Entered, numbered
from benefits.intake.sheets.merging import repeated
from benefits.intake.sheets.rows import stands


def agreed(files: Sequence[ReadFile], portfolio: Portfolio, today: Month) -> tuple[ReadFile, ...]:
    """The files, each with what is wrong with it beside the others."""
    return _claiming(tuple(_disagreeing(files)), portfolio, today)


def _claiming(
    files: Sequence[ReadFile], portfolio: Portfolio, today: Month
) -> tuple[ReadFile, ...]:
    """The files, with what is wrong once the benefits of all of them stand together."""
    given = [(place, one) for place, file in enumerate(files) for one in _ready(file)]
    if len({place for place, _ in given}) < 2:
        return tuple(files)
    once, again = named_twice([one for _, one in given])
    firsts = {one.identity: place for place, one in reversed(given)}
    met = [(given[at][0], one) for at, one in again]
    found = [
        (firsts[once[at].identity], problem)
        for at, problem in claims(numbered(once), portfolio, int(today))
    ]
    return tuple(_with(one, place, (*met, *found)) for place, one in enumerate(files))


def _ready(file: ReadFile) -> tuple[Entered, ...]:
    return () if file.is_blocked else file.benefits


def _with(file: ReadFile, place: int, found: Sequence[tuple[int, Problem]]) -> ReadFile:
    """The file with the problems at its place that it does not have yet."""
    known = {(one.code, one.place) for one in file.problems}
    more = [one for at, one in found if at == place and (one.code, one.place) not in known]
    return replace(file, problems=(*file.problems, *more)) if more else file


def _disagreeing(files: Sequence[ReadFile]) -> Iterator[ReadFile]:
    """The files, with a problem in the later one wherever two say different things."""
    ready = {place: one for place, one in enumerate(files) if not one.is_blocked}
    found = [pair for kind in UPLOADED for pair in _contradictions(kind, ready, files)]
    for place, one in enumerate(files):
        mine = tuple(problem for number, problem in found if number == place)
        yield replace(one, problems=(*one.problems, *mine)) if mine else one


def _contradictions(
    kind: BulkKind, ready: Mapping[int, ReadFile], files: Sequence[ReadFile]
) -> Iterator[tuple[int, Problem]]:
    """(which file, what about it) for each row that an earlier file tells otherwise."""
    if len(ready) < 2:
        return
    frames = [one.frames[kind.name].assign(file=place) for place, one in ready.items()]
    whole = pd.concat(frames, ignore_index=True)
    for row, first in _differing_costs(whole) if kind is COST_MONTH else _differing(kind, whole):
        told = {"file": files[int(first["file"])].name, "first": str(stands(first))}
        yield int(row["file"]), Problem("files_disagree", stands(row), told)


Pairs = Iterator[tuple[Mapping[Any, Any], Mapping[Any, Any]]]


def _differing(kind: BulkKind, whole: pd.DataFrame) -> Pairs:
    """Each row that names a key again with other content, and the row that named it first."""
    key = list(kind.key)
    other = whole.duplicated(key) & ~whole.duplicated([*key, *kind.content])
    firsts = whole.drop_duplicates(key).set_index(key)
    for _, row in whole[other].iterrows():
        yield row.to_dict(), firsts.loc[tuple(row[key])].to_dict()


def _differing_costs(whole: pd.DataFrame) -> Pairs:
    return ((row, first) for row, first, same in repeated(whole) if not same)
