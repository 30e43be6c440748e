"""What the clear cells of a column settle for the unclear ones; what stays open is asked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from benefits.intake.asking import Decision, Question
from benefits.intake.periods.period_reading import GROUPS, MONTH_NAMES, Reading
from benefits.intake.periods.periods import Period, Told

Read = dict[int, tuple[Reading, ...]]


@dataclass(slots=True)
class Settled:
    """The readings left, and how that came."""

    read: Read
    decisions: list[Decision] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)


def settle(read: Read, told: Told) -> Settled:
    """Choose between readings, group by group: by what was told, else by the clear cells."""
    settled = Settled(dict(read))
    for code, choices in GROUPS.items():
        open_ = {
            index: one
            for index, one in settled.read.items()
            if len(one) > 1 and any(reading.tag in choices for reading in one)
        }
        if open_:
            _settle_group(settled, code, choices, open_, told)
    _settle_names(settled, told)
    return settled


def _settle_names(settled: Settled, told: Told) -> None:
    """Names of months that differ between languages: as was told, else the one way in which none
    of them is a month that another cell names already."""
    open_ = {index: one for index, one in settled.read.items() if _differs(one)}
    if not open_:
        return
    known = {one[0].period.text for one in settled.read.values() if len(one) == 1}
    free = [
        named
        for named in MONTH_NAMES
        if not known
        & {one.period.text for each in open_.values() for one in each if one.named == named}
    ]
    first = min(open_)
    wanted = told.month_name or (free[0] if len(free) == 1 else "")
    if not wanted:
        numbers = {
            one.named: one.period.number or int(one.period.text[5:7]) for one in open_[first]
        }
        settled.questions.append(Question("month_name", MONTH_NAMES, first, "", numbers))
        return
    if not told.month_name:
        settled.decisions.append(Decision("month_name", wanted, first))
    for index, one in open_.items():
        kept = tuple(reading for reading in one if reading.named == wanted)
        settled.read[index] = kept or one


def _differs(one: tuple[Reading, ...]) -> bool:
    return len(one) > 1 and all(reading.named for reading in one)


def _settle_group(
    settled: Settled, code: str, choices: tuple[str, ...], open_: Read, told: Told
) -> None:
    known = {
        one[0].tag: index
        for index, one in reversed(settled.read.items())
        if len(one) == 1 and one[0].tag in choices
    }
    if code == "two_digits" and not known:
        known = _days_or_years(open_)
    sure = next(iter(known)) if len(known) == 1 else ""
    wanted = _told(code, told) or sure
    if code == "day_month_order" and sure not in ("", wanted):
        settled.decisions.append(Decision("notation_changed", sure, known[sure]))
        wanted = sure
    first = min(open_)
    if not wanted:
        settled.questions.append(Question(code, choices, first))
        return
    if not _told(code, told):
        settled.decisions.append(Decision(code, wanted, known[wanted]))
    for index, one in open_.items():
        kept = tuple(reading for reading in one if reading.tag == wanted)
        settled.read[index] = kept or one


def _told(code: str, told: Told) -> str:
    field_of = {"day_month_order": told.order, "second_number": told.second_number}
    field_of |= {"two_digits": told.two_digits, "decimal_month": told.decimal_month}
    return {**field_of, "t_number": told.t_number}.get(code, "")


def _days_or_years(open_: Read) -> dict[str, int]:
    """`Jan-25`, `Feb-25` are months of a year; `Jan-25`, `Jan-26` are days of a month, unless
    only months of January are meant: then both are possible."""
    months = {index: next(r.period for r in one if r.tag == "year") for index, one in open_.items()}
    first = min(open_)
    by_year: dict[str, set[str]] = {}
    for one in months.values():
        by_year.setdefault(one.text[:4], set()).add(one.text[5:])
    several = any(len(numbers) > 1 for numbers in by_year.values())
    years = len(by_year)
    if several or years == 1:
        return {"year": first}
    return {}


def general(read: Read, found: Mapping[int, Period], told: Told) -> Iterator[Question]:
    """What is asked whatever the notation: the missing year, the calendar, the fiscal year."""
    thai = [index for index, one in read.items() if any(reading.thai for reading in one)]
    if thai and not told.buddhist:
        yield Question("buddhist_years", ("buddhist", "gregorian"), min(thai), "buddhist")
    fiscal = [index for index, one in found.items() if one.fiscal]
    if fiscal and not told.fiscal_known:
        yield Question("fiscal_start", (), min(fiscal), str(told.fiscal_start))
    undated = [index for index, one in found.items() if one.needs_year]
    if undated and told.year is None:
        values = {"fiscal": any(found[index].fiscal for index in undated)}
        yield Question("year_missing", (), min(undated), "", values)
