"""KPI values and shares as people read them, with unit and sign."""

from __future__ import annotations

import math
from decimal import Decimal

from benefits.text import Words
from benefits.ui.known_words import word_for

Number = float | Decimal | None
_BARE = frozenset({"", "count"})
"""Units that a number carries without saying."""


def figure(value: Number, unit: str, words: Words, currency: str = "") -> str:
    """`8.4%`, `5.3 days`, `Yes`; the sign for "not known" where there is no value."""
    if value is None or is_missing(value):
        return words.number(None)
    rounded = significant(float(value))
    if is_percent(unit):
        return words.percent(rounded / 100, _decimals(rounded))
    if unit == "yes_no" and rounded in {0, 1}:
        return words("choice-yes") if rounded else words("choice-no")
    if unit == "currency":
        return words.money(round(rounded * 100), currency)
    named = unit_word(unit, words)
    return f"{words.number(rounded)}\u00a0{named}" if named else words.number(rounded)


def is_percent(unit: str) -> bool:
    """Whether values are in per cent, so that two of them are percentage points apart."""
    return unit in {"percent", "%"}


def bare(value: Number, unit: str, words: Words) -> str:
    """The same without the unit, for columns that name it."""
    if unit == "yes_no":
        return figure(value, unit, words)
    return figure(value, "", words)


def unit_word(unit: str, words: Words, currency: str = "") -> str:
    """A unit as people write it; one of their own stands as they wrote it."""
    if unit in _BARE:
        return ""
    if unit == "currency":
        return words.currency(currency)
    return word_for("unit", unit, words)


def share(ratio: float | None, words: Words) -> str:
    """A share of a target or plan, never clamped: `112 %`, `−30 %`."""
    return words.number(None) if is_missing(ratio) else words.percent(ratio)


def rate(ratio: Decimal, words: Words) -> str:
    """A yearly rate, with a decimal only where it has one: `10%`, `7.5%`."""
    return words.percent(ratio, 1 if ratio * 100 % 1 else 0)


def is_missing(value: Number) -> bool:
    """Nothing, or not a number: never zero."""
    return value is None or math.isnan(value)


def significant(value: float, digits: int = 4) -> float:
    """Rounded for reading; the exact value stands in the measurements."""
    if value == 0 or not math.isfinite(value):
        return value
    places = digits - 1 - math.floor(math.log10(abs(value)))
    return round(value, max(places, 0))


def rough(value: float, digits: int = 3) -> float:
    """So many digits and no more, of large numbers too: for what nobody knows any better."""
    if value == 0 or not math.isfinite(value):
        return value
    return round(value, digits - 1 - math.floor(math.log10(abs(value))))


def _decimals(value: float) -> int:
    """As many decimals as the rounded value needs, two at most."""
    return next((n for n in (0, 1) if round(value, n) == round(value, 2)), 2)
