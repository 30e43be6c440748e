"""The discount rate that a business case's file names, in a cell, a sentence or a heading."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from benefits.domain.record.exact import from_millionths
from benefits.intake.cases.case_headings import Heading
from benefits.intake.cases.case_words import CaseWords, named_percent
from benefits.intake.cells.numbers import numbers
from benefits.intake.files.book import EMPTY, TEXT, Cell, Sheet
from benefits.intake.problems import Place, Problem

_BESIDE = 4
"""How many columns to the right of its name the rate may stand."""


@dataclass(frozen=True, slots=True)
class Rate:
    """A ratio of 1, None where none is named."""

    rate: Decimal | None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class _Named:
    """A rate where it stands; `sure` where it says that it is per cent, or cannot be."""

    rate: Decimal
    place: Place
    text: str
    sure: bool


def rates(
    sheets: Sequence[Sequence[Sheet]], heads: Sequence[tuple[Sheet, Heading]], words: CaseWords
) -> Rate:
    """The rate named first, in the nearest of the groups of sheets; another one there, and a
    number that may not be per cent, are told."""
    near, *farther = sheets
    found = [one for sheet in near for one in _cells(sheet, words)] or list(_headed(heads))
    for group in farther:
        found = found or [one for sheet in group for one in _cells(sheet, words)]
    if not found:
        return Rate(None, (Problem("case_no_rate", Place(near[0].name)),))
    first = found[0]
    if not 0 <= first.rate < 1:
        return Rate(None, (Problem("case_rate_outside", first.place, {"found": first.text}),))
    return Rate(first.rate, tuple(_doubts(first, found[1:])))


def _doubts(first: _Named, others: Sequence[_Named]) -> Iterator[Problem]:
    if not first.sure:
        values = {"found": first.text, "rate": 100 * first.rate}
        yield Problem("case_rate_number", first.place, values)
    for one in others:
        if one.rate != first.rate:
            values = {"found": one.text, "first": first.place}
            yield Problem("case_rates_differ", one.place, values)


def _cells(sheet: Sheet, words: CaseWords) -> Iterator[_Named]:
    """Cells that speak of the rate and name it, or have it to their right."""
    for index in range(len(sheet)):
        for cell in sheet.row(index):
            if cell.kind != TEXT:
                continue
            speaks, value = words.rate(cell.text)
            if speaks and value is not None:
                yield _named(sheet, cell, value, percent="%" in cell.text)
            elif speaks:
                yield from _beside(sheet, index, cell, words)


def _beside(sheet: Sheet, index: int, cell: Cell, words: CaseWords) -> Iterator[_Named]:
    for position in range(cell.column + 1, cell.column + 1 + _BESIDE):
        column = sheet.columns.get(position)
        if column is None or column.kinds[index] == EMPTY:
            continue
        parsed = numbers(column.where(slice(index, index + 1)), words.vocabulary)
        if parsed.present[0]:
            value = from_millionths(int(parsed.found[0]))
            yield _named(sheet, sheet.cell(index, position), value, percent=bool(parsed.percent[0]))
        return


def _headed(heads: Sequence[tuple[Sheet, Heading]]) -> Iterator[_Named]:
    """`Present value (10 %)`"""
    for sheet, head in heads:
        if head.present_value is not None:
            cell = sheet.cell(head.index, head.present_value)
            value = named_percent(cell.text)
            if value is not None:
                yield _named(sheet, cell, value, percent=True)


def _named(sheet: Sheet, cell: Cell, value: Decimal, *, percent: bool) -> _Named:
    """Below 1 a bare number is a ratio, from 1 on it is per cent."""
    ratio = value / 100 if percent or value >= 1 else value
    place = Place(sheet.name, cell.row, cell.column)
    return _Named(ratio, place, cell.text, percent or value < 1)
