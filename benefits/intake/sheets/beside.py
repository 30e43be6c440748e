"""What stood beside figures in their cells: units that contradict the expected one, and notes."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from benefits.domain.record.facts import Initiative
from benefits.domain.record.portfolio import Portfolio
from benefits.intake.cells.cells import Flags, Parsed
from benefits.intake.problems import Key, Problem
from benefits.intake.sheets.layouts import Table

_LENGTHS = {"h": "hours", "min": "minutes", "d": "days", "s": "seconds"}
_SHARED_SIGNS = {
    "kr": ("NOK", "SEK", "DKK", "ISK"),
    "$": ("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN"),
    "¥": ("JPY", "CNY"),
}


def beside(
    table: Table, name: str, parsed: Parsed, rows: Flags, expected: Callable[[int], tuple[str, str]]
) -> Iterator[Problem]:
    """A problem for each unit that is another one than `expected` (unit, currency) of its row,
    and one for all marks of footnotes."""
    for index, unit in sorted(parsed.units.items()):
        wanted, currency = expected(index)
        if rows[index] and wanted and not _agrees(unit, wanted, currency):
            shown = currency if wanted == "currency" else Key(f"unit-{wanted}")
            told = {"found": table.cells(name).text(index), "unit": shown}
            yield Problem("unit_in_cell", table.place(index, name), told)
    noted = [index for index in sorted(parsed.notes) if rows[index]]
    if noted:
        values = {"count": len(noted)}
        yield Problem("note_left_out", table.place(noted[0], name), values)


def currency_of(portfolio: Portfolio, initiative: int) -> str:
    """What an initiative counts its money in."""
    found: Initiative | None = portfolio.initiatives.get(initiative)
    return (found.currency if found else "") or portfolio.settings.currency


def _agrees(unit: str, wanted: str, currency: str) -> bool:
    if wanted == "currency":
        return unit == currency or currency in _SHARED_SIGNS.get(unit, ())
    return wanted in (unit, _LENGTHS.get(unit))
