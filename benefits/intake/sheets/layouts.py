"""The layouts we understand, as data. A new one is an entry in LAYOUTS and its words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from benefits.domain.record.bulk import COST_MONTH, MEASUREMENT
from benefits.intake.cells.vocabulary import Vocabulary, fold
from benefits.intake.files.book import TEXT, Sheet
from benefits.intake.files.book import Column as Cells
from benefits.intake.problems import Key, Place, Problem

HEADINGS_WITHIN = 30
"""The heading row is looked for among this many rows from the top."""

BENEFIT = "benefit"
"""The kind of small fact that a table can hold."""

MARK = "benefits."
"""What a machine heading starts with: `benefits.kpi_id` in any language's workbook."""


@dataclass(frozen=True, slots=True)
class Column:
    """A field, the heading it stands under (`heading-<name>`), and whether it can be absent.

    `also` names headings that mean something else elsewhere, and this field where its own heading
    is absent.
    """

    field: str
    required: bool = False
    heading: str = ""
    also: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        return self.heading or self.field


@dataclass(frozen=True, slots=True)
class Layout:
    """What rows mean: the kind of fact they hold and the columns they have, in any order.

    `marked` layouts carry machine headings, which no language, sorting or hiding disturbs. The
    first column is the one whose machine heading stands in both rows of headings. A sheet with at
    least `telling` of the columns that lacks one of the required ones nearly is of this layout.
    """

    code: str
    fact: str
    columns: tuple[Column, ...]
    marked: bool = False
    telling: int = 2


_MEASURED = (
    Column("weight"),
    Column("numerator"),
    Column("denominator"),
    Column("status"),
    Column("comment"),
)

_COST = (
    Column("cost", required=True),
    Column("month", required=True),
    Column("cost_id"),
    Column("initiative"),
    Column("comment"),
)

_VALUED = (
    Column("unit_value", required=True),
    Column("volume", heading="benefit_volume", also=("weight",)),
    Column("margin"),
    Column("carrying_rate"),
    Column("attribution"),
    Column("capture"),
    Column("confidence"),
    Column("benefit_class"),
    Column("timing"),
    Column("disbenefit"),
    Column("pool"),
    Column("hours_per_unit"),
    Column("owner"),
    Column("assumptions"),
    Column("initiative"),
)

LAYOUTS = (
    Layout(
        "round_trip",
        MEASUREMENT.name,
        (
            Column("kpi_id", required=True),
            Column("month", required=True),
            Column("kpi", required=True),
            Column("value", required=True),
            *_MEASURED,
        ),
        marked=True,
    ),
    Layout(
        "tidy",
        MEASUREMENT.name,
        (
            Column("kpi", required=True),
            Column("month", required=True),
            Column("value", required=True),
            Column("initiative"),
            Column("kpi_id"),
            *_MEASURED,
        ),
    ),
    Layout(
        "round_trip_costs",
        COST_MONTH.name,
        (
            Column("cost_id", required=True),
            Column("month", required=True),
            Column("cost", required=True),
            Column("actual", required=True, heading="value"),
            Column("planned"),
            Column("comment"),
        ),
        marked=True,
    ),
    Layout(
        "costs",
        COST_MONTH.name,
        (*_COST, Column("actual", required=True, heading="value"), Column("planned")),
    ),
    Layout("cost_plan", COST_MONTH.name, (*_COST, Column("planned", required=True)), telling=9),
    Layout(
        "round_trip_benefits",
        BENEFIT,
        (
            Column("benefit_id", required=True),
            Column("kpi_id", required=True),
            Column("kpi", required=True),
            Column("name", required=True, heading="benefit_name"),
            *_VALUED,
        ),
        marked=True,
    ),
    Layout(
        "benefits",
        BENEFIT,
        (
            Column("kpi", required=True),
            Column("name", True, "benefit_name", ("case_benefits", "case_line")),
            Column("kpi_id"),
            Column("benefit_id"),
            *_VALUED,
        ),
        telling=4,
    ),
)


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """A sheet understood: its layout, the rows below its headings, each field's position."""

    body: Sheet
    layout: Layout
    positions: Mapping[str, int]
    problems: tuple[Problem, ...] = ()

    def cells(self, name: str) -> Cells:
        """A field's column, empty where the sheet has none."""
        return self.body.column(self.positions.get(name))

    def place(self, index: int, name: str = "") -> Place:
        """Where a field of the index-th row stands; without a field the whole row."""
        return Place(self.body.name, int(self.body.numbers[index]), self.positions.get(name))


def recognise(sheet: Sheet, vocabulary: Vocabulary) -> Table | Problem | None:
    """The table in a sheet; a Problem where it nearly is one; None where it is something else."""
    nearly: Problem | None = None
    rows = [(index, _headings(sheet, index)) for index in _top(sheet)]
    for layout in LAYOUTS:
        for index, headings in rows:
            found = _fields(layout, headings, vocabulary)
            absent = [one for one in layout.columns if one.required and one.field not in found]
            if not absent:
                return _table(sheet, layout, index, found)
            if nearly is None and _is_near(layout, found, absent) and len(headings) > 2:
                nearly = _missing(sheet, index, absent[0])
    return nearly


def is_note(sheet: Sheet) -> bool:
    """A sheet that we wrote for people, such as the instructions."""
    first = next(sheet.row(0), None) if len(sheet) else None
    return first is not None and first.address == "A1" and first.value == f"{MARK}note"


def _top(sheet: Sheet) -> Iterator[int]:
    return (index for index in range(min(len(sheet), HEADINGS_WITHIN)))


def _headings(sheet: Sheet, index: int) -> list[tuple[int, str]]:
    """(position, text) of the text cells of a row."""
    return [
        (position, str(column.values[index]))
        for position, column in sorted(sheet.columns.items())
        if column.kinds[index] == TEXT
    ]


def _fields(
    layout: Layout, headings: list[tuple[int, str]], vocabulary: Vocabulary
) -> dict[str, list[int]]:
    """Positions by field; more than one where a heading stands twice."""
    names = [
        (_machine(text) if layout.marked else vocabulary.headings.get(fold(text), ""), position)
        for position, text in headings
    ]
    found = {column.field: _standing(column, names) for column in layout.columns}
    return {field: places for field, places in found.items() if places}


def _standing(column: Column, names: list[tuple[str, int]]) -> list[int]:
    """Where a column's own heading stands, else the first of its others that is there."""
    for wanted in (column.name, *column.also):
        places = [position for name, position in names if name == wanted]
        if places:
            return places
    return []


def _is_near(layout: Layout, found: Mapping[str, list[int]], absent: list[Column]) -> bool:
    return len(absent) == 1 and len(found) >= layout.telling


def _machine(text: str) -> str:
    return text.removeprefix(MARK) if text.startswith(MARK) else ""


def _table(sheet: Sheet, layout: Layout, index: int, found: dict[str, list[int]]) -> Table:
    number = int(sheet.numbers[index])
    problems = tuple(
        Problem("duplicate_heading", Place(sheet.name, number, second), _pair(sheet, index, first))
        for first, *others in found.values()
        for second in others
    )
    positions = {name: places[0] for name, places in found.items()}
    heading = index
    if layout.marked:
        heading = _last_heading(sheet, index, positions[layout.columns[0].field])
    return Table(sheet.below(heading), layout, positions, problems)


def _pair(sheet: Sheet, index: int, first: int) -> dict[str, str]:
    cell = sheet.cell(index, first)
    return {"found": cell.text, "first": cell.address}


def _last_heading(sheet: Sheet, index: int, position: int) -> int:
    """The visible headings below the machine ones repeat their mark in the hidden id column."""
    column = sheet.columns[position]
    marked = [
        row
        for row in range(index, min(len(sheet), index + HEADINGS_WITHIN))
        if column.kinds[row] == TEXT and _machine(str(column.values[row]))
    ]
    return marked[-1]


def _missing(sheet: Sheet, index: int, absent: Column) -> Problem:
    place = Place(sheet.name, int(sheet.numbers[index]))
    return Problem("missing_heading", place, {"heading": Key(f"heading-{absent.name}")})
