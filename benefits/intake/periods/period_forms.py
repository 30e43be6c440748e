"""Forms of periods in figures and short marks, as data: a pattern, and what it can mean."""

from __future__ import annotations

import re
from collections.abc import Callable

from benefits.intake.periods.period_reading import Reading, tried, year_of
from benefits.intake.periods.periods import (
    Grain,
    Period,
    Told,
    between,
    day,
    fiscal,
    month,
    numbered,
    school_year,
    whole_year,
)

Found = re.Match[str]
Form = tuple[re.Pattern[str], Callable[[Found, Told], list[Reading]]]

_YEAR = r"(?P<year>\d{4})"
_ANY_YEAR = r"'?(?P<year>\d{4}|\d{2})"
_GAP = r"[ ._/-]*"
_FISCAL = r"(?:f\.?y\.?|fiscal year|financial year|gj|wj|regnskapsår|räkenskapsår) ?'?"
_SCHOOL = r"(?:ay|skoleår|läsår|school year|academic year|schuljahr|año escolar|schooljaar)"
_QUARTER = (
    r"(?:q|k|kv|kvt|kvartal|kvartalet|qtr|qu|quarter|quartal|trim|trimestre|tri|kwartaal"
    r"|quý|quy|ไตรมาส|ไตรมาสที่)\.?"
)
_HALF = r"(?:h|hy|half|half-year|halvår|halvåret|halbjahr|hj|semestre|sem|semester)\.?"
_WEEK = (
    r"(?:w|wk|week|weeks|u|uke|uge|v|vecka|vk|kw|woche|kalenderwoche|semaine|sem|semana"
    r"|tuần|tuan|สัปดาห์|สัปดาห์ที่)\.?"
)
_ORDINAL = r"(?:\.|st|nd|rd|th|e|er|ère|ère|º|°|er\.|ème)?"
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_MONTH_MARK = r"(?:m|p|md|month|period|periode|måned|månad|tháng|thg)\.?"


def _year(found: Found, told: Told) -> list[Reading]:
    return tried("", whole_year, found["year"])


def _fiscal_year(found: Found, told: Told) -> list[Reading]:
    year = found["second"] or found["year"]
    return _fiscal(tried("", whole_year, year, told.fiscal_start))


def _fiscal(listed: list[Reading]) -> list[Reading]:
    return [Reading(fiscal(one.period), one.tag, one.thai) for one in listed]


def _month(found: Found, told: Told) -> list[Reading]:
    return tried("", month, found["year"], int(found["month"]))


def _school(found: Found, told: Told) -> list[Reading]:
    return tried("", school_year, found["year"], told.school_start)


def _two_numbers(found: Found, told: Told) -> list[Reading]:
    """`2009-10`: October, or the school year that begins in 2009."""
    year, _ = year_of(found["year"])
    follows = (year + 1) % 100 == int(found["month"])
    school = tried("school_year", school_year, found["year"], told.school_start)
    months = tried("month", month, found["year"], int(found["month"]))
    return [*months, *(school if follows else [])]


def _two_years(found: Found, told: Told) -> list[Reading]:
    first, last = int(found["year"]), int(found["second"])
    if last == first + 1:
        return tried("", school_year, found["year"], told.school_start)
    return tried("", lambda one, two: between(whole_year(one), whole_year(two)), first, last)


def _decimal(found: Found, told: Told) -> list[Reading]:
    """`1871.1` is October where January was 1871.01, and January where October was 1871.10."""
    part = found["month"]
    if len(part) == 2:
        return tried("padded" if part[0] == "0" else "", month, found["year"], int(part))
    padded = tried("padded", month, found["year"], int(part) * 10)
    return [*padded, *tried("counted", month, found["year"], int(part))]


def _calendar_day(found: Found, told: Told) -> list[Reading]:
    return tried("", day, found["year"], int(found["month"]), int(found["day"]))


def _either_order(found: Found, told: Told) -> list[Reading]:
    """`03/04/2026`: where the numbers differ and both could be months, there are two readings."""
    one, two = int(found["one"]), int(found["two"])
    day_first = tried("day_first", day, found["year"], two, one)
    month_first = tried("month_first", day, found["year"], one, two)
    if one == two:
        return tried("", day, found["year"], two, one)
    return [*day_first, *month_first]


def _part(grain: Grain) -> Callable[[Found, Told], list[Reading]]:
    def reads(found: Found, told: Told) -> list[Reading]:
        number = found["number"]
        counted = _ROMAN.get(number) or int(number)
        year = found.groupdict().get("year")
        if found.groupdict().get("fiscal"):
            second = found.groupdict().get("second") or year
            return _fiscal(tried("", numbered, grain, second, counted, told.fiscal_start))
        return tried("", numbered, grain, year, counted)

    return reads


def _t_number(found: Found, told: Told) -> list[Reading]:
    """`T1` is a quarter in French and Spanish (trimestre) and a month in Vietnamese (tháng)."""
    year, number = found["year"], int(found["number"])
    quarter = tried("t_quarter", numbered, Grain.QUARTER, year, number)
    return [*quarter, *tried("t_month", month, year, number)]


def _in_words(grain: Grain, mark: str, number: str) -> list[Form]:
    """A quarter, half or week in every order of mark, number and year."""
    counted = rf"(?P<number>{number})"
    led = rf"(?P<fiscal>{_FISCAL})?{_ANY_YEAR}(?:[/-](?P<second>\d{{2,4}}))?"
    trailing = rf"(?P<fiscal>{_FISCAL})?{_ANY_YEAR}"
    shapes = (
        rf"{led}{_GAP}{mark}{_GAP}{counted}",
        rf"{led}{_GAP}{counted}{_ORDINAL} ?{mark}",
        rf"{mark}{_GAP}{counted}{_GAP}(?:,|of |de |năm |i )?{_GAP}{trailing}",
        rf"{counted}{_ORDINAL} ?{mark}{_GAP}(?:,|of |de |năm |i )?{_GAP}{trailing}",
        rf"{mark}{_GAP}{counted}",
        rf"{counted}{_ORDINAL} ?{mark}",
    )
    return [(re.compile(shape), _part(grain)) for shape in shapes]


def _unsure(found: Found, told: Told) -> list[Reading]:
    return tried("", month, None, int(found["month"])) if told.bare == "month" else []


def _of_fiscal_month(found: Found, told: Told) -> list[Reading]:
    year = found["second"] or found["year"]
    number = int(found["month"])
    return _fiscal(tried("", _fiscal_month, year, number, told.fiscal_start))


def _fiscal_month(year: int, number: int, start: int) -> Period:
    """The number-th month of the fiscal year that ends in a year, under its calendar name."""
    first = numbered(Grain.MONTH, year, number, start)
    if first.first is None:
        raise ValueError(first.text)
    return month(first.first.year, first.first.month)


_AFTER = r"(?:[/-](?P<second>\d{2,4}))?"
_ISO_TIME = r"(?:[t ]\d{1,2}[:.]\d{2}.*)?"

FORMS: tuple[Form, ...] = (
    (re.compile(_YEAR), _year),
    (re.compile(rf"{_FISCAL}{_ANY_YEAR}{_AFTER}"), _fiscal_year),
    (re.compile(r"(?P<year>[12]\d{3})(?P<month>0[1-9]|1[0-2])"), _month),
    (re.compile(rf"{_YEAR} ?[-/] ?(?P<month>\d{{2}})"), _two_numbers),
    (
        re.compile(rf"(?:ay|skoleår|läsår|school year) ?{_YEAR} ?[-/] ?(?P<second>\d{{2,4}})"),
        _school,
    ),
    (re.compile(rf"{_YEAR} ?[-/] ?(?P<second>\d{{4}})"), _two_years),
    (re.compile(rf"{_YEAR}\.(?P<month>\d{{1,2}})"), _decimal),
    (re.compile(rf"{_YEAR}(?: ?[-./ ] ?)?m ?(?P<month>\d{{1,2}})"), _month),
    (re.compile(rf"{_YEAR} ?[-/_ ] ?(?P<month>\d{{1,2}})"), _month),
    (re.compile(rf"(?P<month>\d{{1,2}}) ?[-./] ?{_YEAR}"), _month),
    (re.compile(rf"{_MONTH_MARK} ?(?P<month>\d{{1,2}})[ ./-]*(?:năm )?{_YEAR}"), _month),
    (re.compile(rf"(?P<month>\d{{1,2}}) ?m ?{_YEAR}"), _month),
    (
        re.compile(rf"{_YEAR}([-./])(?P<month>\d{{1,2}})\2(?P<day>\d{{1,2}}){_ISO_TIME}"),
        _calendar_day,
    ),
    (re.compile(r"(?P<year>[12]\d{3})(?P<month>\d{2})(?P<day>\d{2})"), _calendar_day),
    (
        re.compile(
            rf"(?P<day>\d{{1,2}})\. ?(?P<month>\d{{1,2}})\. ?(?P<year>\d{{4}}|\d{{2}}){_ISO_TIME}"
        ),
        _calendar_day,
    ),
    (
        re.compile(
            rf"(?P<one>\d{{1,2}})([/-])(?P<two>\d{{1,2}})\2(?P<year>\d{{4}}|\d{{2}}){_ISO_TIME}"
        ),
        _either_order,
    ),
    *_in_words(Grain.QUARTER, _QUARTER, r"[1-4]|i{1,3}|iv"),
    (re.compile(rf"t ?(?P<number>\d{{1,2}})(?:[ ./'-]*{_ANY_YEAR})?"), _t_number),
    (re.compile(rf"{_YEAR}[ ./-]*t ?(?P<number>\d{{1,2}})"), _t_number),
    *_in_words(Grain.HALF, _HALF, r"[12]|i{1,2}"),
    *_in_words(Grain.WEEK, _WEEK, r"\d{1,2}"),
    (
        re.compile(rf"{_FISCAL}{_ANY_YEAR}{_AFTER}{_GAP}[mp]{_GAP}(?P<month>\d{{1,2}})"),
        _of_fiscal_month,
    ),
    (re.compile(rf"{_MONTH_MARK}? ?(?P<month>\d{{1,2}})"), _unsure),
)
"""The first one that fits and names a period that exists is the one."""
