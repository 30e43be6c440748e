"""Questions about a table, the answers there are, and what an answer settles in its mapping."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from benefits.domain.calendar.period import Month
from benefits.intake.layout.mapping import Mapping
from benefits.intake.layout.remarks import Remark
from benefits.intake.periods.periods import Told

CHOICES: dict[str, tuple[str, ...]] = {
    "decimal_mark": ("decimal_comma", "decimal_point"),
    "day_month_order": ("day_first", "month_first"),
    "second_number": ("school_year", "month"),
    "two_digits": ("year", "day"),
    "decimal_month": ("padded", "counted"),
    "t_number": ("t_quarter", "t_month"),
    "buddhist_years": ("buddhist", "gregorian"),
    "serial_date": ("serial", "no_date"),
    "percent_scale": ("hundredths", "fraction"),
    "year_to_date": ("difference", "as_is"),
}
"""Codes of the answers by question, each with `answer-<code>`; the first one is proposed."""

YEARS = ("year", "fiscal_year")
"""Answered with a year."""
MONTHS = ("period",)
"""Answered with a month."""
NAMES = ("kpi",)
"""Answered with a name."""
FORGOTTEN = ("period", *YEARS)
"""What the next file must be asked again: it holds another time."""

_TOLD: dict[str, Callable[[Told, str], Told]] = {
    "year": lambda told, answer: replace(told, year=int(answer)),
    "fiscal_year": lambda told, answer: replace(told, year=int(answer)),
    "day_month_order": lambda told, answer: replace(told, order=answer),
    "second_number": lambda told, answer: replace(told, second_number=answer),
    "two_digits": lambda told, answer: replace(told, two_digits=answer),
    "decimal_month": lambda told, answer: replace(told, decimal_month=answer),
    "t_number": lambda told, answer: replace(told, t_number=answer),
    "buddhist_years": lambda told, answer: replace(told, buddhist=answer == "buddhist"),
    "serial_date": lambda told, answer: replace(told, serials=answer == "serial"),
}
_ITSELF: dict[str, Callable[[Mapping, str], Mapping]] = {
    "percent_scale": lambda mapping, answer: replace(mapping, percent=answer),
    "year_to_date": lambda mapping, answer: replace(mapping, running=answer),
    "period": lambda mapping, answer: replace(mapping, period=answer),
    "kpi": lambda mapping, answer: replace(mapping, label=answer),
    "decimal_mark": lambda mapping, answer: replace(
        mapping, decimal="," if answer == "decimal_comma" else "."
    ),
}


@dataclass(frozen=True, slots=True)
class Asked:
    """A question about the table of this number; `choices` are codes, or years or months to
    propose; `proposed` is what stands there already."""

    table: int
    remark: Remark
    choices: tuple[str, ...] = ()
    proposed: str = ""

    @property
    def code(self) -> str:
        return self.remark.code

    @property
    def key(self) -> str:
        return f"{self.table}-{self.code}"


def asked(table: int, mapping: Mapping, remarks: tuple[Remark, ...], today: int) -> list[Asked]:
    """The questions about a table that were not answered, each once."""
    found: dict[str, Asked] = {}
    for one in remarks:
        if one.code not in mapping.answered and one.code not in found:
            choices = _choices(one.code, Month(today))
            proposed = choices[0] if choices else ""
            found[one.code] = Asked(table, one, choices, proposed)
    return list(found.values())


def _choices(code: str, today: Month) -> tuple[str, ...]:
    if code in YEARS:
        latest = (today + -1).year  # figures come after their month
        return tuple(str(year) for year in (latest, latest - 1, latest - 2, latest + 1))
    if code in MONTHS:
        return tuple(str(today + -back) for back in range(1, 13))
    return CHOICES.get(code, ())


def answered(mapping: Mapping, code: str, answer: str) -> Mapping:
    """The mapping with an answer in it."""
    settled = replace(mapping, answered=tuple(dict.fromkeys((*mapping.answered, code))))
    if code in _TOLD:
        return replace(settled, told=_TOLD[code](settled.told, answer))
    if code in _ITSELF:
        return _ITSELF[code](settled, answer)
    return settled


def lasting(mapping: Mapping) -> Mapping:
    """What is kept for the sender's next file: not what belongs to this file's time alone."""
    kept = tuple(one for one in mapping.answered if one not in FORGOTTEN)
    return replace(mapping, told=replace(mapping.told, year=None), period="", answered=kept)
