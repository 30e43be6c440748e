"""What each column of a table is for, by the evidence of its heading and its cells."""

from __future__ import annotations

from enum import StrEnum

import numpy as np

from benefits.intake.cells.units import is_unit
from benefits.intake.layout import lexicon
from benefits.intake.layout.evidence import Facts


class Role(StrEnum):
    """What a column holds. Codes; the screen has words for them."""

    PERIOD = "period"
    YEAR = "year"
    PART = "part"
    NAME = "name"
    DIMENSION = "dimension"
    MEASURE = "measure"
    UNIT = "unit"
    VALUE = "value"
    CODE = "code"
    NOTE = "note"
    TOTAL = "total"
    AVERAGE = "average"
    CUMULATIVE = "cumulative"
    DERIVED = "derived"
    DATED = "dated"
    COUNTER = "counter"
    OTHER = "other"


LEFT_OUT = (
    Role.TOTAL,
    Role.AVERAGE,
    Role.CUMULATIVE,
    Role.DERIVED,
    Role.DATED,
    Role.COUNTER,
    Role.CODE,
    Role.NOTE,
    Role.OTHER,
)
"""Roles whose cells are no observations and no part of one."""

_SOME_ROWS = 3
_FEW = 12


def first_roles(every: list[Facts], *, across: bool) -> dict[int, Role]:
    """The role of each column on its own evidence; `across`: periods stand over the columns."""
    roles = {one.column: _role(one, across=across) for one in every}
    if not across:
        roles |= _axis(every, roles)
        roles |= _nameless(every, roles)
    roles |= _named(every, roles)
    return roles | (_numbered(every, roles) if across else _only_sums(every, roles))


def _numbered(every: list[Facts], roles: dict[int, Role]) -> dict[int, Role]:
    """Numbers at the left that are the only names of the rows."""
    if any(role in (Role.NAME, Role.DIMENSION, Role.MEASURE) for role in roles.values()):
        return {}
    values = [one.column for one in every if roles[one.column] is Role.VALUE]
    left = [one for one in every if values and one.column < values[0] and one.whole]
    named = [one for one in left if one.filled > 1 and one.years < 1]
    return {named[0].column: Role.DIMENSION} if named else {}


def _only_sums(every: list[Facts], roles: dict[int, Role]) -> dict[int, Role]:
    """A total with nothing beside it is the figure itself."""
    if any(role is Role.VALUE for role in roles.values()):
        return {}
    for kind in (Role.TOTAL, Role.AVERAGE, Role.CUMULATIVE, Role.DERIVED):
        sums = [one.column for one in every if roles[one.column] is kind]
        if sums:
            return dict.fromkeys(sums, Role.VALUE)
    return {}


def _nameless(every: list[Facts], roles: dict[int, Role]) -> dict[int, Role]:
    """Figures under no heading, beside others that have one."""
    values = [one for one in every if roles[one.column] is Role.VALUE]
    if not any(one.head.text for one in values):
        return {}
    return {one.column: Role.OTHER for one in values if not one.head.text}


_SUMS = frozenset((lexicon.DERIVED, lexicon.TOTAL, lexicon.AVERAGE, lexicon.CUMULATIVE))


def _role(one: Facts, *, across: bool) -> Role:
    if (
        across
        and one.head.dated
        and (one.numeric or not one.words)
        and not one.head.meanings & _SUMS
    ):
        return Role.VALUE
    if not one.filled:
        return Role.OTHER
    for test, role in _TESTS:
        if test(one):
            return role
    if one.numeric or not (one.words or one.dated):
        return Role.OTHER if across else Role.VALUE
    return Role.DIMENSION if one.words >= one.dated else Role.DATED


_TIMES = (
    lexicon.YEAR,
    lexicon.QUARTER,
    lexicon.MONTH,
    lexicon.WEEK,
    lexicon.DAY,
    lexicon.PERIOD,
)


def _is_dimension_of_codes(one: Facts) -> bool:
    """Codes of which some are figures: 1, 2, other."""
    if len(one.distinct) > max(_FEW, one.filled // 20) or not one.within(0, 99):
        return False
    words = [text for text in one.distinct if not _is_figure(text)]
    numbers = len(one.distinct) - len(words)
    again = one.words * one.filled >= 2 * len(words) and one.figures * one.filled >= 2 * numbers
    return bool(words) and bool(numbers) and again


def _is_figure(text: str) -> bool:
    return any(part.isdecimal() for part in text)


def _is_month_number(one: Facts) -> bool:
    """Months, quarters or weeks by number, under a heading that says so."""
    said = one.says(lexicon.MONTH, lexicon.QUARTER, lexicon.WEEK)
    return one.numeric and said and one.within(1, 53) and len(one.numbers) > 1


def _is_fraction_of_year(one: Facts) -> bool:
    """Dates as years with a fraction, beside the dates themselves."""
    said = one.says(lexicon.DAY, lexicon.PERIOD, lexicon.YEAR)
    dates = len(one.numbers) > _SOME_ROWS and bool(
        ((one.numbers > 1000) & (one.numbers < 2700)).all()
    )
    return one.numeric and said and dates and not one.whole


def _is_row_number(one: Facts) -> bool:
    """1, 2, 3 ... down a column without a heading, or under one that says number."""
    if not (one.numeric and one.whole and len(one.numbers) >= _SOME_ROWS):
        return False
    counted = np.array_equal(one.numbers, np.arange(len(one.numbers)) + one.numbers[0])
    unnamed = not one.head.text or lexicon.CODE in one.head.meanings
    return bool(counted and one.numbers[0] in (0, 1) and unnamed)


def _is_unit_column(one: Facts) -> bool:
    if one.numeric:
        return False
    units = sum(is_unit(text) for text in one.distinct)
    named = lexicon.UNIT in one.head.meanings
    return named or (bool(one.distinct) and units == len(one.distinct) and one.filled > 1)


def _is_measure_column(one: Facts) -> bool:
    """Actual, target, budget ... down a column."""
    enough = len(one.distinct) > 1 or lexicon.KIND in one.head.meanings
    if not enough or not all(map(lexicon.measure, one.distinct)):
        return False
    return any(lexicon.measure(text) != "value" for text in one.distinct)


def _is_code(one: Facts) -> bool:
    """Numbers that only name something."""
    coded = lexicon.names_a_code(one.head.text) and not one.says(*_TIMES)
    figures = one.whole and one.figures >= 0.95
    return coded and (figures or one.dated >= 0.5) and not one.head.measure


_TESTS = (
    (_is_measure_column, Role.MEASURE),
    (_is_unit_column, Role.UNIT),
    (_is_row_number, Role.COUNTER),
    (lambda one: lexicon.DERIVED in one.head.meanings and one.numeric, Role.DERIVED),
    (lambda one: lexicon.CUMULATIVE in one.head.meanings and one.numeric, Role.CUMULATIVE),
    (lambda one: lexicon.TOTAL in one.head.meanings and one.numeric, Role.TOTAL),
    (lambda one: lexicon.AVERAGE in one.head.meanings and one.numeric, Role.AVERAGE),
    (lambda one: lexicon.NOTE in one.head.meanings and not one.numeric, Role.NOTE),
    (lambda one: lexicon.KPI in one.head.meanings and one.words >= 0.5, Role.NAME),
    (_is_dimension_of_codes, Role.DIMENSION),
    (_is_fraction_of_year, Role.COUNTER),
    (_is_code, Role.CODE),
)
"""A column's role by the first test that it passes."""


def _axis(every: list[Facts], roles: dict[int, Role]) -> dict[int, Role]:
    """Which column says when: one of whole periods, else a year beside a part of a year."""
    whole = [one for one in every if _dates(one) > 0 and _open(roles[one.column])]
    years = [one for one in every if _is_year_column(one) and roles[one.column] is not Role.CODE]
    parts = [one for one in every if _is_part_column(one) and roles[one.column] is not Role.CODE]
    chosen = max(whole, key=lambda one: (_dates(one), -one.column), default=None)
    found: dict[int, Role] = {}
    if chosen is not None and not (years and _is_part(chosen)):
        found[chosen.column] = Role.PERIOD
    elif years:
        found[max(years, key=_yearness).column] = Role.YEAR
        if parts:
            found[max(parts, key=_partness).column] = Role.PART
    elif parts:
        found[max(parts, key=_partness).column] = Role.PART
    spare = {one.column: Role.COUNTER for one in (*years, *parts) if one.column not in found}
    dated = {one.column: Role.DATED for one in whole if one.column not in found}
    return {**spare, **dated, **found} if found else {}


def _open(role: Role) -> bool:
    return role in (Role.VALUE, Role.DIMENSION, Role.DATED, Role.COUNTER)


def _dates(one: Facts) -> float:
    """How much a column looks like the one that says when."""
    heading = one.says(lexicon.PERIOD, lexicon.MONTH, lexicon.QUARTER, lexicon.WEEK, lexicon.DAY)
    share = max(one.dated, 1.0 if _is_yearmonth(one) else 0.0)
    if share < 0.5 or one.filled < 1:
        return 0.0
    meta = one.says(lexicon.DATED)
    return share + (1.0 if heading else 0.0) - (1.9 if meta else 0.0)


def _is_yearmonth(one: Facts) -> bool:
    """202601 or 1871.01 under a heading that says period, or at the left of the table."""
    if not one.numeric or len(one.numbers) < 2 or not np.isfinite(one.numbers).all():
        return False
    numbers = one.numbers
    tight = one.whole and bool(((numbers // 100 >= 1900) & (numbers // 100 <= 2100)).all())
    if tight:
        return bool(((numbers % 100 >= 1) & (numbers % 100 <= 12)).all())
    part = np.rint((numbers - np.floor(numbers)) * 100)
    years = bool(((numbers >= 1600) & (numbers < 2200)).all())
    exact = bool((np.abs(numbers * 100 - np.rint(numbers * 100)) < 1e-6).all())
    return years and exact and bool(((part >= 1) & (part <= 12)).all()) and len(numbers) > 2


def _is_part(one: Facts) -> bool:
    """Months or quarters in words, without a year in any of them."""
    return not any(any(map(str.isdecimal, text)) for text in one.distinct) or _is_quarter(one)


def _is_quarter(one: Facts) -> bool:
    return all(len([c for c in text if c.isdecimal()]) == 1 for text in one.distinct)


def _is_year_column(one: Facts) -> bool:
    said = one.says(lexicon.YEAR)
    first = not one.head.text and one.column == 0
    return one.years >= 0.9 and (said or first or one.head.own == ())


def _is_part_column(one: Facts) -> bool:
    return (one.dated >= 0.5 and _is_part(one) and bool(one.distinct)) or _is_month_number(one)


def _yearness(one: Facts) -> float:
    return one.years + (1.0 if one.says(lexicon.YEAR) else 0.0) - one.column / 1000


def _partness(one: Facts) -> float:
    named = 2.0 if one.dated >= 0.5 else 0.0
    fiscal = -0.5 if "fiscal" in lexicon.plain(one.head.text) else 0.0
    return named + fiscal - one.column / 1000


def _named(every: list[Facts], roles: dict[int, Role]) -> dict[int, Role]:
    """Codes are names where nothing else is; notes at the right of the figures stay notes."""
    holders = [one for one in every if roles[one.column] in (Role.NAME, Role.DIMENSION)]
    if holders:
        return {
            one.column: Role.CODE
            for one in holders
            if lexicon.names_a_code(one.head.text)
            and len(holders) > 1
            and all(map(str.isdecimal, one.distinct))
        }
    codes = [one for one in every if roles[one.column] is Role.CODE]
    written = [one for one in codes if len(one.distinct) == one.filled or len(codes) == 1]
    return {written[0].column: Role.DIMENSION} if written and written[0].column == 0 else {}
