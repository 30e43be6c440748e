"""A language for charts: the number and time locale of Vega's d3 formats."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from babel.dates import get_day_names, get_month_names
from babel.numbers import get_decimal_symbol, get_group_symbol

from benefits.text import formats

if TYPE_CHECKING:
    from babel import Locale

    from benefits.text.words import Words


def vega_locale(words: Words) -> dict[str, Any]:
    """What `spec["config"]["locale"]` takes, so that axes and tooltips speak the language."""
    return {"number": _number(words.locale), "time": _time(words.locale)}


def _number(locale: Locale) -> dict[str, Any]:
    return {
        "decimal": get_decimal_symbol(locale),
        "thousands": formats.plain(get_group_symbol(locale)),
        "grouping": [3],
        "currency": ["", ""],
        "percent": formats.percent(formats.exact(0.0), locale).lstrip("0"),
        "minus": formats.MINUS,
    }


def _time(locale: Locale) -> dict[str, Any]:
    return {
        "dateTime": "%e %b %Y %H:%M",
        "date": "%e %b %Y",
        "time": "%H:%M",
        "periods": ["AM", "PM"],
        "days": _from_sunday(get_day_names("wide", locale=locale)),
        "shortDays": _from_sunday(get_day_names("abbreviated", locale=locale)),
        "months": _in_order(get_month_names("wide", locale=locale)),
        "shortMonths": _in_order(get_month_names("abbreviated", locale=locale)),
    }


def _from_sunday(names: Any) -> list[str]:
    return [str(names[(day - 1) % 7]).rstrip(".") for day in range(7)]


def _in_order(names: Any) -> list[str]:
    # an axis has no room for the dot of an abbreviation, and needs none
    return [str(names[month]).rstrip(".") for month in range(1, 13)]
