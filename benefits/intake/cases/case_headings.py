"""Rows that head a business case's table: which column is which year, and what else there is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from benefits.domain.record.facts import Side
from benefits.intake.cases.case_words import CALENDAR, INITIAL, RELATIVE, CaseWords, Column
from benefits.intake.files.book import NUMBER, TEXT, Cell, Sheet
from benefits.intake.problems import Place, Problem

_BESIDE = {
    "total": "total",
    "case_present_value": "present_value",
    "case_risk": "risk",
    "case_side": "side",
}
_LABELS = ("case_line", "case_benefits", "case_costs", "cost")
_LONGEST = 40
"""No business case has more years; a row that names more of them is something else."""


@dataclass(frozen=True, slots=True)
class Heading:
    """The index of its row, and positions of columns. `amounts` begins with the initial column,
    which is None where the table has none, then years 1, 2 ... `first_year` is the calendar year
    of the first of these, where the headings say it. `said` is the side that it names itself."""

    index: int
    label: int
    amounts: tuple[int | None, ...]
    first_year: int | None = None
    risk: int | None = None
    side: int | None = None
    total: int | None = None
    present_value: int | None = None
    said: Side | None = None

    @property
    def years(self) -> int:
        return len(self.amounts) - 1

    @property
    def columns(self) -> tuple[int, ...]:
        """The columns of amounts that there are."""
        return tuple(one for one in self.amounts if one is not None)


def headings(sheet: Sheet, words: CaseWords) -> list[Heading | Problem]:
    """Every heading row of a sheet from the top; a Problem where years are missing or twice. Of
    two rows that head the same columns, one with calendar years only dates the other."""
    found: list[Heading | Problem] = []
    for one in _found(sheet, words):
        before = found[-1] if found else None
        if isinstance(before, Heading) and isinstance(one, Heading):
            dated = _dated(before, one) or _dated(one, before)
            if dated is not None and one.index - before.index == 1:
                found[-1] = dated
                continue
        found.append(one)
    return found


def _dated(plain: Heading, calendar: Heading) -> Heading | None:
    """A heading of numbered years with the calendar year of the first, from one of its columns."""
    if plain.first_year is not None or calendar.first_year is None or calendar.said is not None:
        return None
    years = {
        column: calendar.first_year + place for place, column in enumerate(calendar.amounts[1:])
    }
    if not set(years) <= set(plain.columns):
        return None
    index = max(plain.index, calendar.index)
    return replace(plain, index=index, first_year=years.get(plain.amounts[1]))


def _found(sheet: Sheet, words: CaseWords) -> Iterator[Heading | Problem]:
    already = False
    for index in range(len(sheet)):
        cells = list(sheet.row(index))
        opened = _opened(cells, words)
        years = [(cell, one) for cell, one in opened if one.kind != INITIAL]
        beside = _beside(cells, words)
        if not _is_heading(cells, opened, years, beside):
            continue
        if already and _may_be_line(cells, words):
            continue
        already = True
        gap = _gap(years)
        if gap is not None:
            place = Place(sheet.name, gap.row, gap.column)
            yield Problem("case_years_gap", place, {"found": gap.text})
            continue
        found = _heading(sheet, index, opened, beside, words)
        if found is not None:
            yield found


def _opened(cells: Sequence[Cell], words: CaseWords) -> list[tuple[Cell, Column]]:
    """The cells that open columns of amounts. Years named in words go before bare numbers."""
    found = [(cell, one) for cell in cells if (one := words.year(cell.kind, cell.value))]
    kinds = {one.kind for _, one in found}
    if RELATIVE in kinds:
        found = [pair for pair in found if pair[1].kind != CALENDAR]
    if not kinds - {INITIAL}:
        found += _bare(cells, words)
    return sorted(found, key=lambda pair: pair[0].column)


def _bare(cells: Sequence[Cell], words: CaseWords) -> list[tuple[Cell, Column]]:
    """`Year | 0 | 1 | 2`: plain numbers behind the word for years."""
    said = [cell for cell in cells if cell.kind == TEXT and words.name(cell.text) == "case_year"]
    plain = [cell for cell in cells if cell.kind == NUMBER]
    steps = [cell.value for cell in plain]
    if not said or len(plain) < 2 or steps[0] not in (0, 1):
        return []
    if any(later - one != 1 for one, later in pairwise(steps)):
        return []
    return [
        (cell, Column(RELATIVE if cell.value else INITIAL, int(cell.value)))
        for cell in plain
        if cell.value <= _LONGEST
    ]


def _beside(cells: Sequence[Cell], words: CaseWords) -> dict[str, int]:
    named = ((words.name(cell.text), cell.column) for cell in cells if cell.kind == TEXT)
    found: dict[str, int] = {}
    for name, column in named:
        if name in _BESIDE:
            found.setdefault(_BESIDE[name], column)
    return found


def _is_heading(
    cells: Sequence[Cell],
    opened: Sequence[tuple[Cell, Column]],
    years: Sequence[tuple[Cell, Column]],
    beside: dict[str, int],
) -> bool:
    """Two columns of amounts, or one and something else that only such a table has. Amounts that
    merely look like years have other numbers beside them, or do not count up."""
    if not 1 <= len(years) <= _LONGEST:
        return False
    if all(cell.kind == NUMBER for cell, _ in opened):
        numbers = sum(cell.kind == NUMBER for cell in cells)
        return len(opened) == numbers > 1 and _gap(years) is None
    return len(opened) > 1 or bool(beside)


def _may_be_line(cells: Sequence[Cell], words: CaseWords) -> bool:
    """Amounts of 2026, 2027 ... behind a name: where a table has begun already, they are money."""
    first = cells[0]
    named = first.kind == TEXT and not (words.name(first.text) or words.side(first.text))
    return named and all(cell.kind == NUMBER for cell in cells[1:])


def _gap(years: Sequence[tuple[Cell, Column]]) -> Cell | None:
    """The first year that does not follow the one before; relative ones begin with 1."""
    expected = 1 if years[0][1].kind == RELATIVE else years[0][1].number
    for place, (cell, one) in enumerate(years):
        if one.number != expected + place:
            return cell
    return None


def _heading(
    sheet: Sheet,
    index: int,
    opened: Sequence[tuple[Cell, Column]],
    beside: dict[str, int],
    words: CaseWords,
) -> Heading | None:
    initial = [cell.column for cell, one in opened if one.kind == INITIAL]
    years = [(cell.column, one) for cell, one in opened if one.kind != INITIAL]
    first = min(column for column in (*initial, *(column for column, _ in years)))
    label = _label(sheet, index, first, set(beside.values()), words)
    if label is None:
        return None
    return Heading(
        index,
        label,
        (initial[0] if initial else None, *(column for column, _ in years)),
        years[0][1].number if years[0][1].kind == CALENDAR else None,
        said=words.side(sheet.cell(index, label).text),
        **beside,
    )


def _label(sheet: Sheet, index: int, first: int, taken: set[int], words: CaseWords) -> int | None:
    """The column of names: the one whose heading says so, else the wordiest left of amounts."""
    left = [column for column in sorted(sheet.columns) if column < first and column not in taken]
    for column in left:
        if words.name(sheet.cell(index, column).text) in _LABELS:
            return column
    return max(left, key=lambda column: _letters(sheet, index, column), default=None)


def _letters(sheet: Sheet, index: int, column: int) -> int:
    cells = sheet.columns[column]
    below = range(index, min(len(sheet), index + 30))
    return sum(len(str(cells.values[row])) for row in below if cells.kinds[row] == TEXT)
