"""Numbers and money as a language writes them, on Babel's rules, with a real minus sign.

Every space inside a figure is U+00A0: it neither breaks a line nor falls out of a font,
as the narrow U+202F of some locales does.
"""

from __future__ import annotations

import math
from decimal import ROUND_HALF_UP, Decimal
from functools import cache, lru_cache
from numbers import Integral
from typing import TYPE_CHECKING, Any

import pandas as pd
from babel.numbers import format_currency, format_decimal, format_percent

if TYPE_CHECKING:
    from babel import Locale

MINUS = "\u2212"
_SMALLEST = 6
"""Decimals shown at most where a number says for itself how many it needs."""


_REMEMBERED = 65_536
"""How many figures are remembered as written: the next table has nearly the same ones."""


def plain(text: str) -> str:
    """Every kind of space as U+00A0."""
    return text.replace("\u202f", "\u00a0").replace(" ", "\u00a0")


def exact(value: float | Decimal) -> Decimal:
    """A float as the number it is written as, so that 0.285 rounds as people expect."""
    if isinstance(value, Decimal):
        return value
    return Decimal(int(value)) if isinstance(value, Integral) else Decimal(repr(float(value)))


def is_missing(value: Any) -> bool:
    """None, NaN, and pandas' own empty value."""
    return bool(pd.isna(value))


def decimals_for(value: Decimal) -> int:
    """Two decimals, more for numbers below 0.1 so that two figures stay visible."""
    if not value:
        return 2
    return min(_SMALLEST, max(2, 1 - value.copy_abs().adjusted()))


def rounded(value: Decimal, decimals: int) -> Decimal:
    """Half up, as readers check it; what is computed with is rounded elsewhere."""
    return value.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)


def sign(value: Decimal, *, signed: bool) -> str:
    """What stands before the figure of an already rounded value; zero has no sign."""
    if value < 0:
        return MINUS
    return "+" if signed and value > 0 else ""


@lru_cache(maxsize=_REMEMBERED)
def number(
    value: Decimal, locale: Locale, decimals: int | None = None, *, signed: bool = False
) -> str:
    """A number with as many decimals as asked for, or as it needs."""
    places = decimals_for(value) if decimals is None else decimals
    shown = rounded(value, places)
    fraction = "" if not places else "." + ("#" if decimals is None else "0") * places
    body = format_decimal(abs(shown), format=f"#,##0{fraction}", locale=locale)
    return sign(shown, signed=signed) + plain(body)


@lru_cache(maxsize=_REMEMBERED)
def percent(ratio: Decimal, locale: Locale, decimals: int = 0, *, signed: bool = False) -> str:
    """A ratio of 1 with the language's percent sign and spacing."""
    shown = rounded(ratio, decimals + 2)
    spaced = locale.percent_formats[None].pattern
    pattern = spaced.replace("#,##0", "#,##0" + ("." + "0" * decimals if decimals else ""))
    return sign(shown, signed=signed) + plain(
        format_percent(abs(shown), format=pattern, locale=locale)
    )


@cache
def currency_shape(currency: str, locale: Locale) -> tuple[str, str]:
    """What stands before and after an amount: `("NOK ", "")` or, in Norwegian, `("", " kr")`."""
    pattern = locale.currency_formats["standard"].pattern.split(";")[0].replace("0.00", "0")
    shown = format_currency(1, currency, pattern, locale=locale, currency_digits=False)
    before, _, after = plain(shown).partition("1")
    return before + "\u00a0" * before[-1:].isalpha(), after


def symbol(currency: str, locale: Locale) -> str:
    """The currency alone, as an axis or a column head names it: `NOK`, `kr`, `€`."""
    return "".join(currency_shape(currency, locale)).strip("\u00a0 ")


def magnitude(amount: Decimal) -> int:
    """The power of 1000 an amount is read in once it is rounded to three figures: 0 to 3."""
    if not amount:
        return 0
    digits = rounded(amount.copy_abs(), 2 - amount.copy_abs().adjusted()).adjusted()
    return max(0, min(3, math.floor(digits / 3)))


def three_figures(amount: Decimal) -> int:
    """Decimals that leave three figures of a reduced amount: 1.23, 12.3, 123."""
    return max(0, 2 - max(0, amount.copy_abs().adjusted())) if amount else 0
