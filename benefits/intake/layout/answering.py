"""Questions about a table, the answers there are, and what an answer settles in its mapping."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from benefits.domain.calendar.period import Month
from benefits.intake.layout.mapping import Mapping, Use
from benefits.intake.layout.remarks import Remark, position_of
from benefits.intake.layout.when import Answers, ColumnTold
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
    "month_name": ("earlier", "later"),
    "fiscal_start": tuple(map(str, range(1, 13))),
    "year_to_date": ("difference", "as_is"),
}
"""Codes of the answers by question, each with `answer-<code>`; the first one is proposed."""

BY_COLUMN = (
    *("decimal_mark", "day_month_order", "second_number", "two_digits", "decimal_month"),
    *("t_number", "buddhist_years", "serial_date", "month_name", "percent_scale"),
)
"""What may be one thing in one column and another in the next."""
APART = "apart"
"""The answer that columns which share a question are not all the same: then each is asked."""
_ACROSS = ("wide", "crossed")
"""Shapes whose columns are periods of the same measures: one answer holds for all of them."""

YEARS = ("year", "fiscal_year")
"""Answered with a year."""
FISCAL = "fiscal_start"
"""Answered with the number of a month."""
MONTHS = ("period",)
"""Answered with a month."""
NAMES = ("kpi",)
"""Answered with a name."""
FORGOTTEN = ("period", *YEARS)
"""What the next file must be asked again: it holds another time."""

_MARKS: dict[str, str] = {"decimal_comma": ",", "decimal_point": "."}
_TOLD: dict[str, Callable[[Told, str], Told]] = {
    "year": lambda told, answer: replace(told, year=int(answer)),
    "fiscal_year": lambda told, answer: replace(told, year=int(answer)),
    "day_month_order": lambda told, answer: replace(told, order=answer),
    "second_number": lambda told, answer: replace(told, second_number=answer),
    "two_digits": lambda told, answer: replace(told, two_digits=answer),
    "decimal_month": lambda told, answer: replace(told, decimal_month=answer),
    "month_name": lambda told, answer: replace(told, month_name=answer),
    "fiscal_start": lambda told, answer: replace(told, fiscal_start=int(answer), fiscal_known=True),
    "t_number": lambda told, answer: replace(told, t_number=answer),
    "buddhist_years": lambda told, answer: replace(told, buddhist=answer == "buddhist"),
    "serial_date": lambda told, answer: replace(told, serials=answer == "serial"),
}
_ITSELF: dict[str, Callable[[Mapping, str], Mapping]] = {
    "percent_scale": lambda mapping, answer: replace(mapping, percent=answer),
    "year_to_date": lambda mapping, answer: replace(mapping, running=answer),
    "period": lambda mapping, answer: replace(mapping, period=answer),
    "kpi": lambda mapping, answer: replace(mapping, label=answer),
    "decimal_mark": lambda mapping, answer: replace(mapping, decimal=_MARKS[answer]),
}


@dataclass(frozen=True, slots=True)
class Asked:
    """A question about the table of this number, or about its columns at `positions`; `choices`
    are codes, or years or months to propose; `proposed` is what stands there already."""

    table: int
    remark: Remark
    choices: tuple[str, ...] = ()
    proposed: str = ""
    positions: tuple[int, ...] = ()

    @property
    def code(self) -> str:
        return self.remark.code

    @property
    def key(self) -> str:
        return "-".join(map(str, (self.table, self.code, *self.positions)))


def asked(table: int, mapping: Mapping, remarks: tuple[Remark, ...], today: int) -> list[Asked]:
    """The questions about a table that were not answered: each once, for all columns that share
    it, until a person says that these are not the same."""
    found: dict[tuple[str, int], list[Remark]] = {}
    for one in remarks:
        position = _position(mapping, one)
        if not _is_answered(mapping, one.code, position):
            alone = position if one.code in mapping.apart else 0
            found.setdefault((one.code, alone), []).append(one)
    return [_asked(table, mapping, own, today) for own in found.values()]


def _asked(table: int, mapping: Mapping, remarks: list[Remark], today: int) -> Asked:
    first = remarks[0]
    positions = tuple(sorted({_position(mapping, one) for one in remarks} - {0}))
    choices = _choices(first.code, Month(today))
    proposed = choices[0] if choices else ""
    if first.code == FISCAL:
        proposed = str(mapping.told.fiscal_start)
    if len(positions) > 1:
        choices = (*choices, APART)
    return Asked(table, first, choices, proposed, positions)


def _position(mapping: Mapping, one: Remark) -> int:
    """The column that a question is about; 0 where it is about the table."""
    if one.code not in BY_COLUMN or mapping.shape in _ACROSS:
        return 0
    return position_of(one.place, turned=mapping.turned)


def _is_answered(mapping: Mapping, code: str, position: int) -> bool:
    return code in mapping.answered or code in dict(_told_at(mapping, position))


def _told_at(mapping: Mapping, position: int) -> tuple[tuple[str, str], ...]:
    return next((one.told for one in mapping.columns if one.position == position), ())


def _choices(code: str, today: Month) -> tuple[str, ...]:
    if code in YEARS:
        latest = (today + -1).year  # figures come after their month
        return tuple(str(year) for year in (latest, latest - 1, latest - 2, latest + 1))
    if code in MONTHS:
        return tuple(str(today + -back) for back in range(1, 13))
    return CHOICES.get(code, ())


def answered(mapping: Mapping, code: str, answer: str, positions: tuple[int, ...] = ()) -> Mapping:
    """The mapping with an answer in it: about the table, or about its columns at `positions`."""
    if answer == APART:
        return replace(mapping, apart=tuple(dict.fromkeys((*mapping.apart, code))))
    if positions:
        columns = (_told(one, code, answer, positions) for one in mapping.columns)
        return replace(mapping, columns=tuple(columns))
    settled = replace(mapping, answered=tuple(dict.fromkeys((*mapping.answered, code))))
    if code in _TOLD:
        return replace(settled, told=_TOLD[code](settled.told, answer))
    if code in _ITSELF:
        return _ITSELF[code](settled, answer)
    return settled


def _told(one: Use, code: str, answer: str, positions: tuple[int, ...]) -> Use:
    if one.position not in positions:
        return one
    return replace(one, told=tuple({**dict(one.told), code: answer}.items()))


def answers_of(mapping: Mapping) -> Answers:
    """What was told of a table, and of single columns over that."""
    found = {}
    for one in (use for use in mapping.columns if use.told):
        told, own = mapping.told, dict(one.told)
        for code in (each for each in own if each in _TOLD):
            told = _TOLD[code](told, own[code])
        mark = _MARKS.get(own.get("decimal_mark", ""), mapping.decimal)
        found[one.position] = ColumnTold(told, mark)
    return Answers(mapping.told, mapping.decimal, found)


def percents(mapping: Mapping) -> dict[int, str]:
    """What plain figures beside percentages are, where that was told of single columns."""
    return {
        one.position: dict(one.told)["percent_scale"]
        for one in mapping.columns
        if "percent_scale" in dict(one.told)
    }


def lasting(mapping: Mapping) -> Mapping:
    """What is kept for the sender's next file: not what belongs to this file's time alone."""
    kept = tuple(one for one in mapping.answered if one not in FORGOTTEN)
    return replace(mapping, told=replace(mapping.told, year=None), period="", answered=kept)
