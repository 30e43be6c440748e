"""What a column settled by itself, and what must be asked: codes with the evidence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

QUESTIONS = (
    "decimal_mark",
    "day_month_order",
    "second_number",
    "two_digits",
    "decimal_month",
    "buddhist_years",
    "serial_date",
    "year_missing",
    "month_name",
    "fiscal_start",
)
"""What is asked once for a column, and remembered for the sender's next file."""


@dataclass(frozen=True, slots=True)
class Decision:
    """`choice` was taken, because of what stands in the `index`-th cell of the column."""

    code: str
    choice: str
    index: int = -1
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Question:
    """To be asked once for the column, shown at its `index`-th cell. Where something is
    `proposed`, the cells hold that reading already; where not, they hold none."""

    code: str
    choices: tuple[str, ...]
    index: int
    proposed: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)
