"""What can be wrong with an upload, as data; the sentences live in the catalogues."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, Protocol

from benefits.domain.calendar.period import Month


class Severity(StrEnum):
    """MUST_FIX blocks the whole file, CONFIRM asks a person, INFO only tells."""

    MUST_FIX = "must_fix"
    CONFIRM = "confirm"
    INFO = "info"


_MUST_FIX = (
    # the file as a whole
    "empty_file",
    "not_a_workbook",
    "password_protected",
    "password_needed",
    "password_wrong",
    "too_large",
    "damaged",
    "too_slow",
    "too_much",
    "too_much_memory",
    "unsafe_content",
    "unclosed_quote",
    # the layout
    "no_layout",
    "missing_heading",
    "duplicate_heading",
    # a cell
    "not_a_number",
    "ambiguous_number",
    "number_too_large",
    "not_finite",
    "date_not_number",
    "error_cell",
    "not_calculated",
    "missing_month",
    "not_a_month",
    "ambiguous_month",
    "month_without_year",
    "unknown_status",
    # a row
    "missing_kpi",
    "unknown_kpi",
    "ambiguous_kpi",
    "unknown_initiative",
    "missing_cost",
    "unknown_cost",
    "ambiguous_cost",
    "duplicate_row",
    "files_disagree",
    "future_month",
    "month_closed",
    "value_missing",
    "value_not_applicable",
    "zero_denominator",
    # a table of any layout
    "to_answer",
    "unknown_name",
    "quarterly_values",
    "longer_values",
    # a benefit
    "missing_benefit",
    "unknown_choice",
    "benefit_field",
    "benefit_twice",
    "over_claimed",
    "valued_twice",
    # a business case
    "case_no_table",
    "case_years_gap",
    "case_no_side",
    "case_name_missing",
    "case_risk_outside",
    "case_rate_outside",
    "case_units_disagree",
)

_CONFIRM = (
    "drifted",
    "look_at",
    "unit_differs",
    "partial_month",
    "running_without_start",
    "future_left_out",
    "kpi_renamed",
    "cost_renamed",
    "inactive_kpi",
    "before_start",
    "negative_value",
    "scale_jump",
    "maybe_fraction",
    "percent_for_other_unit",
    "unit_in_cell",
    "ratio_mismatch",
    "stale_copy",
    "all_formulas_zero",
    "after_appraisal",
    "pool_exceeded",
    "case_in_thousands",
    "case_in_millions",
    "case_negative_costs",
    "case_mixed_signs",
    "case_no_initial",
    "case_total_differs",
    "case_present_value_differs",
    "case_sum_differs",
    "case_risk_not_applied",
    "case_maybe_total",
    "case_row_ignored",
    "case_other_sheet",
    "case_rate_number",
    "case_rates_differ",
)

_INFO = (
    "noticed",
    "left_out",
    "not_actuals",
    "rolled_up",
    "hidden_sheet",
    "sheet_left_out",
    "total_left_out",
    "duplicate_same",
    "weight_missing",
    "comment_without_value",
    "benefit_advice",
    "missing_marker",
    "dates_1904",
    "external_links",
    "numbers_as_text",
    "more_alike",
    "hidden_rows",
    "note_left_out",
    "text_guessed",
    "nothing_to_read",
    "case_row_left_out",
    "case_column_left_out",
    "case_blanks_zero",
    "case_no_rate",
)

SEVERITIES: Mapping[str, Severity] = {
    **dict.fromkeys(_MUST_FIX, Severity.MUST_FIX),
    **dict.fromkeys(_CONFIRM, Severity.CONFIRM),
    **dict.fromkeys(_INFO, Severity.INFO),
}
"""Every code there is; each has `problem-<code>` and `remedy-<code>` in every catalogue."""


LONGEST = 200
"""Characters of a cell that a sentence shows: a text of a whole page says no more."""


class Key(str):
    """A key of the catalogues among a problem's values: told by its first wording, or by what
    follows the first hyphen where no catalogue has it (a unit that users named themselves)."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Sentence:
    """Another sentence of the catalogues among a problem's values, and the values it takes."""

    key: str
    values: Mapping[str, Any] = field(default_factory=dict)


class Words(Protocol):
    """What a problem needs of a language to tell itself."""

    def __call__(self, key: str, /, **values: Any) -> str: ...

    def has(self, key: str, /) -> bool: ...

    def month(self, month: int, /) -> str: ...

    def day(self, day: date, /) -> str: ...


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the file, in the numbers a user sees: rows and columns count from 1."""

    sheet: str = ""
    row: int | None = None
    column: int | None = None

    @property
    def cell(self) -> str:
        """`D7`, `7` for a whole row, `D` for a whole column, empty for a whole sheet."""
        return f"{letters(self.column) if self.column else ''}{self.row or ''}"

    def __str__(self) -> str:
        return f"{self.sheet}!{self.cell}" if self.sheet and self.cell else self.sheet or self.cell


@dataclass(frozen=True, slots=True)
class Problem:
    """One code at one place. Values fill the gaps of its sentences: text, numbers,
    Months and dates."""

    code: str
    place: Place = Place()
    values: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.code not in SEVERITIES:
            raise ValueError(f"{self.code} is not a problem code")

    @property
    def severity(self) -> Severity:
        return SEVERITIES[self.code]

    def what(self, words: Words) -> str:
        """The sentence that says what is wrong."""
        return words(f"problem-{self.code}", **self._told(words))

    def remedy(self, words: Words) -> str:
        """The sentence that says what to do about it."""
        return words(f"remedy-{self.code}", **self._told(words))

    def _told(self, words: Words) -> dict[str, Any]:
        return {name: _told(value, words) for name, value in self.values.items()}


def _told(value: Any, words: Words) -> Any:
    if isinstance(value, Month):
        return words.month(int(value))
    if isinstance(value, date):
        return words.day(value)
    if isinstance(value, Sentence):
        return words(value.key, **{name: _told(one, words) for name, one in value.values.items()})
    if isinstance(value, Key):
        known = words.has(value)
        return words(str(value)).partition(" | ")[0] if known else value.partition("-")[2]
    if isinstance(value, str) and len(value) > LONGEST:
        return f"{value[: LONGEST - 1]}\u2026"
    return str(value) if isinstance(value, Place) else value


class Unreadable(Exception):
    """The file cannot be read at all; `problem` says why."""

    def __init__(self, code: str, place: Place = Place(), **values: Any) -> None:
        super().__init__(code)
        self.problem = Problem(code, place, values)


def letters(column: int) -> str:
    """A column's letters: 1 is A, 27 is AA."""
    text = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        text = chr(65 + rest) + text
    return text
