"""One way to read a text as a period, and what it takes for granted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from benefits.intake.periods.periods import BUDDHIST, Period

GROUPS = {
    "day_month_order": ("day_first", "month_first"),
    "second_number": ("school_year", "month"),
    "two_digits": ("year", "day"),
    "decimal_month": ("padded", "counted"),
    "t_number": ("t_quarter", "t_month"),
}
MONTH_NAMES = ("earlier", "later")
"""What can be read in two ways, and the ways: the tags of readings."""

_CENTURY_TURNS = 70
"""Two digits from here on are of the twentieth century."""


@dataclass(frozen=True, slots=True)
class Reading:
    """`tag` names what it takes for granted; `thai`, that the year was of the Thai calendar;
    `named`, which of the months that a name means in different languages it is."""

    period: Period
    tag: str = ""
    thai: bool = False
    named: str = ""


def tried(
    tag: str, make: Callable[..., Period], *arguments: Any, thai: bool = False
) -> list[Reading]:
    """The reading, or none where there is no such period: no thirteenth month, no 30 February.

    Arguments that are text are years as written.
    """
    years = [year_of(one) for one in arguments if type(one) is str]
    plain = [year_of(one)[0] if type(one) is str else one for one in arguments]
    try:
        made = make(*plain)
    except ValueError:
        return []
    return [Reading(made, tag, thai or any(found for _, found in years))]


def year_of(text: str) -> tuple[int, bool]:
    """The year that two or four digits mean, and whether it was counted the Thai way."""
    figures = text.lstrip("'")
    number = int(figures)
    if len(figures) == 2:
        return number + (1900 if number >= _CENTURY_TURNS else 2000), False
    thai = 2400 <= number <= 2700
    return number - BUDDHIST if thai else number, thai
