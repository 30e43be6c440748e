"""Numbers as people type them into a form of their language."""

from __future__ import annotations

import re
from decimal import Decimal

from babel import Locale
from babel.numbers import get_decimal_symbol, get_group_symbol

_SPACES = re.compile(r"[\s\u00a0\u202f'\u2019]")
_PLAIN = re.compile(r"-?\d+(\.\d+)?")


def parse_number(typed: str, locale: Locale) -> Decimal:
    """`1 234,5` or `1,234.5`, by the language; the other language's decimal mark is understood
    where it cannot be a thousands mark. Raises ValueError for anything else."""
    text = _SPACES.sub("", typed).replace("\u2212", "-")
    decimal, group = get_decimal_symbol(locale), get_group_symbol(locale)
    other = "." if decimal == "," else ","
    if other in text:
        text = _without_other(text, other, decimal, is_group=other == group)
    text = text.replace(decimal, ".")
    if not _PLAIN.fullmatch(text):
        raise ValueError(typed)
    return Decimal(text)


def _without_other(text: str, other: str, decimal: str, *, is_group: bool) -> str:
    """The text with the mark that is not the language's decimal mark read for what it is."""
    head, *tails = text.split(other)
    whole, *_ = tails[-1].split(decimal)
    if all(len(one) == 3 for one in (*tails[:-1], whole)) and head not in {"", "0", "-0"}:
        if is_group or decimal in text or len(tails) > 1:
            return text.replace(other, "")
        raise ValueError(text)  # 1.500 in a language that groups by spaces: 1500 or 1,5?
    if len(tails) == 1 and decimal not in text:
        return text.replace(other, decimal)
    raise ValueError(text)


def plain_number(value: Decimal, locale: Locale) -> str:
    """A number without thousands marks, as one would type it: all digits, no rounding."""
    digits = format(value.normalize(), "f")
    return digits.replace(".", get_decimal_symbol(locale))
