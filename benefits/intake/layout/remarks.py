"""What a reading asks, warns of and leaves out: a code, a place, and how often."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from benefits.intake.problems import Place, Words

ASKED = (
    "year",
    "fiscal_year",
    "kpi",
    "period",
    "decimal_mark",
    "day_month_order",
    "second_number",
    "two_digits",
    "decimal_month",
    "buddhist_years",
    "serial_date",
    "month_name",
    "fiscal_start",
    "t_number",
    "percent_scale",
    "year_to_date",
)
"""Questions about a column or a table, each with `asked-<code>` in every catalogue."""

WARNED = (
    "daily",
    "weekly",
    "cumulative_sheet",
    "numbers_as_text",
    "repeated_heading",
    "undated_row",
    "not_a_number",
    "error_cell",
    "not_calculated",
    "no_label",
    "same_twice",
    "notation_changed",
    "run_together",
    "hidden_rows",
    "hidden_columns",
    "text_guessed",
    "dates_1904",
)
"""What a person should know before the figures are used: `warned-<code>`."""

LEFT_OUT = (
    "total",
    "average",
    "cumulative",
    "derived",
    "counter",
    "code",
    "note",
    "dated",
    "other",
    "total_row",
    "average_row",
    "cumulative_row",
    "derived_row",
    "notes_below",
    "repeated_heading",
    "undated_row",
    "missing_marker",
    "no_label",
    "no_period",
    "no_table",
    "hidden_sheet",
    "not_a_number",
    "error_cell",
    "not_calculated",
    "not_a_sheet",
)
"""What is no observation: `left_out-<code>`."""


_NOWHERE = Place()


def position_of(place: Place, *, turned: bool) -> int:
    """The column of a cell in its table's own reading direction; 0 where it has none."""
    return (place.row if turned else place.column) or 0


@dataclass(frozen=True, slots=True)
class Remark:
    """One statement about a place; `values` fill its sentence, `count` is how many cells."""

    code: str
    place: Place = _NOWHERE
    count: int = 1
    values: Mapping[str, Any] = field(default_factory=dict)

    def asked(self, words: Words) -> str:
        """The question, for one of ASKED."""
        return words(f"asked-{self.code}", **self._said()).strip()

    def warned(self, words: Words) -> str:
        """The warning, for one of WARNED."""
        return words(f"warned-{self.code}", **self._said())

    def left_out(self, words: Words) -> str:
        """Why it is no observation, for one of LEFT_OUT."""
        return words(f"left_out-{self.code}", **self._said())

    def _said(self) -> dict[str, Any]:
        return {"found": "", **self.values, "count": self.count}
