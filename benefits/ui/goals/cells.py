"""Cells of a grid as text: what they hold, and the numbers that people typed into them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from benefits.domain.record.exact import LIMIT
from benefits.text import Words
from benefits.ui.safe import safe


def text_of(cell: Any) -> str:
    """The text of a cell, empty where it holds none."""
    return cell.strip() if isinstance(cell, str) else ""


def number_of(cell: Any, field: str, words: Words, unread: list[str]) -> Decimal | None:
    """The number of a cell, None for an empty one; what is none is told in `unread`."""
    typed = text_of(cell)
    if not typed:
        return None
    try:
        number = words.parse_number(typed)
    except ValueError:
        unread.append(words("form-not_a_number", field=field, typed=safe(typed)))
        return None
    if abs(number) > LIMIT:
        unread.append(words("goals-too_large", field=field, typed=safe(typed)))
        return None
    return number
