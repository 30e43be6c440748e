"""The frames that bulk facts travel in, with declared columns.

Every bulk frame has exactly the columns of its `BulkKind`, in that order. Integer columns that may
be empty are pandas `Int64`; text columns are `str` and never null (empty text instead).
`row` is the ledger's own row number, 0 for a row not stored yet.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

import pandas as pd


@dataclass(frozen=True, slots=True)
class BulkKind:
    """Columns of a bulk fact. `key` identifies a fact; `content` decides whether it changed;
    `origin` says where it came from and never makes a difference by itself."""

    name: str
    key: tuple[str, ...]
    content: tuple[str, ...]
    origin: tuple[str, ...]
    nullable: tuple[str, ...]
    text: tuple[str, ...]

    @property
    def columns(self) -> tuple[str, ...]:
        return ("row", *self.key, *self.content, *self.origin)

    def dtype(self, column: str) -> str:
        if column in self.text:
            return "str"
        return "Int64" if column in self.nullable else "int64"

    def frame(self, rows: Sequence[Mapping[str, Any]] | Mapping[str, Any] = ()) -> pd.DataFrame:
        """A frame of this kind from rows or columns; absent columns are filled with empty."""
        raw = pd.DataFrame(rows if isinstance(rows, Mapping) else list(rows))
        return self.conform(raw)

    def conform(self, raw: pd.DataFrame) -> pd.DataFrame:
        """The same rows with exactly the declared columns and types."""
        typed = {column: self._column(raw, column) for column in self.columns}
        return pd.DataFrame(typed, columns=list(self.columns))

    def _column(self, raw: pd.DataFrame, column: str) -> pd.Series[Any]:
        dtype = self.dtype(column)
        if column not in raw.columns:
            empty: Any = "" if dtype == "str" else (pd.NA if dtype == "Int64" else 0)
            return pd.Series(empty, index=range(len(raw)), dtype=dtype)
        typed: pd.Series[Any] = raw[column].reset_index(drop=True).astype(cast("Any", dtype))
        return typed.fillna("") if dtype == "str" else typed


MEASUREMENT = BulkKind(
    name="measurement",
    key=("kpi", "month"),
    # value, weight, numerator and denominator are millionths; status is a MeasurementStatus code
    content=("value", "weight", "numerator", "denominator", "status", "comment"),
    origin=("file", "sheet", "cell", "found"),
    nullable=("value", "weight", "numerator", "denominator", "file"),
    text=("status", "comment", "sheet", "cell", "found"),
)

COST_MONTH = BulkKind(
    name="cost_month",
    key=("cost", "month"),
    # planned and actual are int64 hundredths of a currency unit; empty means not known
    content=("planned", "actual", "comment"),
    origin=("file", "sheet", "cell", "found"),
    nullable=("planned", "actual", "file"),
    text=("comment", "sheet", "cell", "found"),
)

BENEFIT_MONTH = BulkKind(
    name="benefit_month",
    key=("benefit", "month"),
    # planned money before confidence, int64 hundredths of the initiative's currency
    content=("planned", "comment"),
    origin=("file", "sheet", "cell", "found"),
    nullable=("file",),
    text=("comment", "sheet", "cell", "found"),
)

VALIDATION = BulkKind(
    name="validation",
    key=("benefit", "month"),
    # amount is what finance stands behind, basis what was measured when it looked; verdict is a
    # Verdict code; both are int64 hundredths of the initiative's currency
    content=("verdict", "amount", "basis", "reason"),
    origin=(),
    nullable=(),
    text=("verdict", "reason"),
)

BOOKING = BulkKind(
    name="booking",
    key=("benefit", "month"),
    # amount is what was taken out of a budget or put into it, int64 hundredths
    content=("amount", "budget_line", "reason"),
    origin=(),
    nullable=(),
    text=("budget_line", "reason"),
)

MONTH_STATE = BulkKind(
    name="month_state",
    key=("initiative", "month"),
    # state is a MonthState code; a month without a row is open
    content=("state", "reason"),
    origin=(),
    nullable=(),
    text=("state", "reason"),
)

_KINDS = (MEASUREMENT, COST_MONTH, BENEFIT_MONTH, VALIDATION, BOOKING, MONTH_STATE)

BULK_KINDS: dict[str, BulkKind] = {kind.name: kind for kind in _KINDS}
