"""Plain numbers that are periods: 1871.1 is October, 45658 is a day counted from 1900."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from benefits.intake.asking import Decision, Question
from benefits.intake.files.book import NUMBER, Column
from benefits.intake.periods.period_reading import Reading, tried
from benefits.intake.periods.periods import Told, month, on

Read = dict[int, tuple[Reading, ...]]

_EPOCH, _EPOCH_1904 = date(1899, 12, 30), date(1904, 1, 1)
_SERIALS = (21_916, 62_091)
"""1960 to 2069: outside of these a number is rather a figure than a day."""

_ENOUGH = 3


@dataclass(slots=True)
class Numbered:
    """What plain numbers were taken for."""

    read: Read = field(default_factory=dict)
    decisions: list[Decision] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)


def by_number(column: Column, at: NDArray[np.int64], told: Told) -> Numbered:
    """Readings of the cells that hold plain numbers, where all of the column's agree on one."""
    plain = at[column.kinds[at] == NUMBER]
    values = column.values[plain].astype(np.float64)
    if not len(plain) or not np.isfinite(values).all():
        return Numbered()
    if _are_decimal_months(values):
        return _decimal_months(plain, values, told)
    if _are_serials(values, told):
        return _serials(plain, values, told)
    if told.bare == "month" and _whole_within(values, 1, 12):
        return Numbered(_read(plain, (tried("", month, None, int(one)) for one in values)))
    return Numbered()


def _whole_within(values: NDArray[np.float64], low: int, high: int) -> bool:
    return bool(((values == np.rint(values)) & (values >= low) & (values <= high)).all())


def _are_decimal_months(values: NDArray[np.float64]) -> bool:
    """Years with a fraction of .01 to .12 and nothing else."""
    hundredths = np.rint(values * 100)
    part = hundredths % 100
    near = np.abs(values * 100 - hundredths) < 1e-6
    fits = near & (values >= 1600) & (values < 2201) & (part >= 1) & (part <= 12)
    return bool(fits.all()) and len(values) >= _ENOUGH


def _decimal_months(plain: NDArray[np.int64], values: NDArray[np.float64], told: Told) -> Numbered:
    """A number has lost the nought of .10, so that .1 is October: proposed, and asked once."""
    hundredths = np.rint(values * 100).astype(int).tolist()
    lost = told.decimal_month == "counted"
    found = [
        tried("", month, one // 100, 1 if lost and one % 100 == 10 else one % 100)
        for one in hundredths
    ]
    question = Question("decimal_month", ("padded", "counted"), int(plain[0]), "padded")
    return Numbered(_read(plain, found), questions=[] if told.decimal_month else [question])


def _serials(plain: NDArray[np.int64], values: NDArray[np.float64], told: Told) -> Numbered:
    """Days counted from 1900. First days of months are certain, other even steps are asked."""
    epoch = _EPOCH_1904 if told.from_1904 else _EPOCH
    days = [epoch + timedelta(days=int(one)) for one in values]
    read = _read(plain, (tried("", on, one) for one in days))
    if told.serials:
        return Numbered(read)
    if len({one for one in days if one.day == 1}) >= _ENOUGH and all(d.day == 1 for d in days):
        return Numbered(read, [Decision("serial_date", "day", int(plain[0]))])
    question = Question("serial_date", ("day", "number"), int(plain[0]), "day")
    return Numbered(read, questions=[question])


def _are_serials(values: NDArray[np.float64], told: Told) -> bool:
    """Whole numbers in the range of our days, in even steps or all first or last days."""
    low, high = _SERIALS
    if not _whole_within(values, low, high):
        return False
    steps = np.diff(values)
    if told.serials or len(values) < _ENOUGH:
        return told.serials
    monthly = steps.min() >= 28 and steps.max() <= 31
    return bool(monthly or (steps == 1).all() or (steps == 7).all())


def _read(plain: NDArray[np.int64], found: Iterable[list[Reading]]) -> Read:
    pairs = zip(plain.tolist(), found, strict=True)
    return {index: tuple(readings) for index, readings in pairs if readings}
