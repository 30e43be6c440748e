"""Files to take along: the workbook to fill, the annotated copy, and everything as tables."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import pandas as pd

from benefits.actions.upload import ReadFile
from benefits.domain.exact import from_hundredths
from benefits.domain.portfolio import Portfolio
from benefits.packs.annotated import annotated
from benefits.packs.request import TemplateRequest, lines
from benefits.packs.tables import workbook
from benefits.packs.template import round_trip_workbook
from benefits.text import Words

_MONTHS = frozenset(
    {"month", "start", "go_live", "baseline_from", "baseline_to", "target_month", "first"}
)


def rows_to_fill(request: TemplateRequest, portfolio: Portfolio) -> int:
    """How many rows the workbook of a request would have."""
    return len(lines(request, portfolio))


def template(request: TemplateRequest, portfolio: Portfolio, words: Words) -> bytes:
    """The workbook to fill for a request, in the words' language."""
    return round_trip_workbook(request, portfolio, words)


def annotated_copy(file: ReadFile, words: Words) -> bytes:
    """A copy of an uploaded workbook with its problems at their cells.

    Raises ValueError for a file that could not be read at all.
    """
    if file.book is None:
        raise ValueError(f"{file.name} could not be read")
    return annotated(file.book, file.problems, words)


def export(tables: Mapping[str, pd.DataFrame], words: Words) -> bytes:
    """Tables (of `views.export`) as an Excel workbook: amounts exact, months as dates, codes as the
    product keeps them."""
    headings = {name: _heading(name, words) for frame in tables.values() for name in frame.columns}
    return workbook(
        {words(f"export-{name}"): _amounts(frame) for name, frame in tables.items()},
        months=_MONTHS,
        headings=headings,
        title=words("product-name"),
    )


_AMOUNTS = re.compile(r"(money_|life_|cash_)?(planned|realised|estimated|unmeasured|gap|actual)")
_OTHER_AMOUNTS = frozenset({"cost", "cost_planned", "life_cost", "outlook"})


def _amounts(frame: pd.DataFrame) -> pd.DataFrame:
    """The same table with whole hundredths as exact amounts."""
    money = [name for name in frame.columns if _is_amount(name, frame[name])]
    return frame.assign(**{name: frame[name].map(_exact).astype(object) for name in money})


def _is_amount(name: str, values: pd.Series[Any]) -> bool:
    named = name in _OTHER_AMOUNTS or re.fullmatch(_AMOUNTS, name) is not None
    return named and values.dtype == "int64"


def _exact(hundredths: int) -> Decimal:
    return from_hundredths(hundredths)


def _heading(name: str, words: Words) -> str:
    keys = (f"field-{name}", f"column-{name}", f"quarters-{name}", f"source-{name}")
    return next((words(key) for key in keys if words.has(key)), name)
