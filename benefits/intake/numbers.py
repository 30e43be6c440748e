"""Numbers in cells as exact millionths, in every notation that a column makes unambiguous."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

import numpy as np

from benefits.domain.exact import LIMIT, MILLION, to_millionths
from benefits.intake.book import (
    DATE,
    EMPTY,
    NUMBER,
    PERCENT,
    TEXT,
    TRUTH,
    Column,
    found_text,
    number_text,
)
from benefits.intake.cells import BadCell, Flags, Parsed, broken, clean, each, marked_missing
from benefits.intake.vocabulary import Vocabulary

_MINUS = dict.fromkeys(map(ord, "\u2212\u2013\u2012\ufe63\uff0d"), "-")
_BLANKS = re.compile("[\u00a0\u2007\u2009\u202f]")
_GROUPED = re.compile(r"\d{1,3}(?:([ '\u2019])\d{3})(?:\1\d{3})*(?=[.,]\d|$)")
_SCIENTIFIC = re.compile(r"[+-]?\d+(?:[.,]\d+)?[eE][+-]?\d{1,4}")
_DIGITS = re.compile(r"(?=[.,]?\d)[\d.,]+")
_OUT_OF_RANGE = 1e15
"""Above this, millionths as a float are not exact to the unit."""


@dataclass(frozen=True, slots=True)
class Notation:
    """What the texts of a column say about the marks in them; empty where they say nothing."""

    decimal: str = ""


def numbers(column: Column, vocabulary: Vocabulary) -> Parsed:
    """Millionths for each cell; a cell shown as a percentage counts as people read it (12.5)."""
    native = _native(column)
    missing = marked_missing(column, vocabulary)
    rest = (column.kinds != EMPTY) & (column.kinds != NUMBER) & (column.kinds != PERCENT) & ~missing
    yes_no = _yes_no(column, rest, vocabulary)
    rest &= ~yes_no.present
    spoken = _spoken(column, rest)
    faults = sorted((*native.faults, *spoken.faults), key=lambda fault: fault.index)
    return Parsed(
        native.found + yes_no.found + spoken.found,
        native.present | yes_no.present | spoken.present,
        tuple(faults),
        missing,
        (column.kinds == PERCENT) | spoken.percent,
        yes_no.present,
    )


def _spoken(column: Column, rows: Flags) -> Parsed:
    """Numbers written as text, in the notation of the column; other cells are faults."""
    texts = rows & (column.kinds == TEXT)
    written = column.values[texts]
    notation = column_notation(written)
    percent = np.zeros(len(rows), bool)
    percent[texts] = [clean(text).endswith("%") for text in written]
    spoken = each(column, np.flatnonzero(rows), lambda kind, v: _other(kind, v, notation))
    return replace(spoken, percent=percent)


def _yes_no(column: Column, rest: Flags, vocabulary: Vocabulary) -> Parsed:
    """Truth values, and the words for them, as one and nought."""
    values = np.zeros(len(column.kinds), np.int64)
    present = rest & (column.kinds == TRUTH)
    values[present] = [MILLION * bool(value) for value in column.values[present]]
    for index in np.flatnonzero(rest & (column.kinds == TEXT)).tolist():
        truth = vocabulary.truth(column.values[index])
        if truth is not None:
            values[index], present[index] = MILLION * truth, True
    return Parsed(values, present)


def column_notation(written: Iterable[str]) -> Notation:
    """The decimal mark that the column's unambiguous texts agree on, if they agree."""
    marks = {mark for text in set(written) for mark in _telling_mark(_bare(text))}
    return Notation(marks.pop()) if len(marks) == 1 else Notation()


def number(text: str, notation: Notation = Notation()) -> Decimal:
    """The number a text stands for, `12 %` as 12. Raises BadCell."""
    bare = _bare(text)
    sign, digits = _signed(bare)
    if _SCIENTIFIC.fullmatch(bare):
        value = Decimal(digits.replace(",", "."))
    elif _DIGITS.fullmatch(digits):
        value = Decimal(_pointed(digits, text, notation))
    else:
        raise BadCell("not_a_number", found=clean(text))
    if abs(value) > LIMIT:
        raise BadCell("number_too_large", found=clean(text))
    return -value if sign == "-" else value


def _bare(text: str) -> str:
    """Without percent sign, thousands blanks and brackets; the minus in front."""
    bare = _BLANKS.sub(" ", clean(text)).translate(_MINUS)
    bare = bare.removesuffix("%").strip()
    if bare.startswith("(") and bare.endswith(")"):
        bare = f"-{bare[1:-1].strip()}"
    sign, digits = _signed(bare)
    grouped = _GROUPED.match(digits)
    if grouped is None:
        return sign + digits
    # blanks are gone, so that a mark behind them can only be decimal: keep that knowledge
    plain = re.sub(r"[ '\u2019]", "", grouped[0])
    return f"{sign}0{plain}{digits[grouped.end() :]}"


def _signed(bare: str) -> tuple[str, str]:
    """The sign, if there is one, and what follows it."""
    sign = bare[:1] if bare[:1] in ("+", "-") else ""
    return sign, bare[len(sign) :].strip()


def _pointed(digits: str, text: str, notation: Notation) -> str:
    """The digits with a decimal point and nothing else."""
    if digits.isdigit():
        return digits
    decimal = next(iter(_telling_mark(digits)), "") or notation.decimal
    if not decimal:
        values = {"found": clean(text), "small": digits.replace(",", ".")}
        raise BadCell("ambiguous_number", **values, large=re.sub("[.,]", "", digits))
    whole, _, part = digits.partition(decimal)
    thousands = "," if decimal == "." else "."
    groups = whole.split(thousands)
    even = len(groups) == 1 or (len(groups[0]) <= 3 and all(len(one) == 3 for one in groups[1:]))
    if not even or (part and not part.isdigit()):
        raise BadCell("not_a_number", found=clean(text))
    return f"{''.join(groups) or '0'}.{part or '0'}"


def _telling_mark(bare: str) -> set[str]:
    """The decimal mark where a text alone settles it, else nothing."""
    _, digits = _signed(bare)
    points, commas = digits.count("."), digits.count(",")
    if not _DIGITS.fullmatch(digits) or points + commas == 0:
        return set()
    if points and commas:
        return {digits[max(digits.rfind("."), digits.rfind(","))]}
    if points + commas > 1:
        return {"," if points else "."}
    mark = "." if points else ","
    whole, _, part = digits.partition(mark)
    could_group = len(part) == 3 and 1 <= len(whole) <= 3 and not whole.startswith("0")
    return set() if could_group else {mark}


def _other(kind: int, value: Any, notation: Notation) -> int:
    broken(kind, value)
    if kind == DATE:
        raise BadCell("date_not_number", found=found_text(kind, value))
    if kind != TEXT:
        raise BadCell("not_a_number", found=found_text(kind, value))
    return to_millionths(number(value, notation))


def _native(column: Column) -> Parsed:
    """Cells that hold numbers already, all at once; the few that need care one by one."""
    at = np.flatnonzero((column.kinds == NUMBER) | (column.kinds == PERCENT))
    scale = np.where(column.kinds[at] == PERCENT, 100, 1)
    scaled = column.values[at].astype(np.float64) * (scale * MILLION)
    with np.errstate(invalid="ignore"):
        near = np.rint(scaled)
        # a tie must round as its decimal text does, not as its binary neighbour
        tie = np.abs(np.abs(scaled - near) - 0.5) < 1e-3
        care = tie | ~np.isfinite(scaled) | (np.abs(scaled) > _OUT_OF_RANGE)
    found = np.zeros(len(column.kinds), np.int64)
    present = np.zeros(len(column.kinds), bool)
    found[at[~care]] = near[~care].astype(np.int64)
    present[at[~care]] = True
    careful = each(column, at[care], lambda kind, value: _careful(kind, float(value)))
    return Parsed(found + careful.found, present | careful.present, careful.faults)


def _careful(kind: int, value: float) -> int:
    if not np.isfinite(value):
        raise BadCell("not_finite", found=str(value))
    exact = Decimal(repr(value)) * (100 if kind == PERCENT else 1)
    if abs(exact) > LIMIT:
        raise BadCell("number_too_large", found=number_text(value))
    return to_millionths(exact)
