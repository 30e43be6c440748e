"""Percentages that a footnote's number has run into: 13 % with note 1 flattened to 113 %."""

from __future__ import annotations

import pandas as pd

from benefits.intake.layout.remarks import Remark
from benefits.intake.sheets.rows import stands

_FAR = 3.0
"""So many times the largest of the percentages beside it."""


def run_together(whole: pd.DataFrame) -> list[Remark]:
    """Written percentages above a hundred beside others of the same measure far below it, where
    the figures without the first one would be among those."""
    written = whole[whole["percent"] & whole["raw"].notna()]
    high = written[(written["value"] > 1) & (written["value"] < 10)]
    if high.empty:
        return []
    others = whole[whole["percent"] & (whole["value"] <= 1) & (whole["value"] > 0)]
    largest = others.groupby("label")["value"].max()
    beside = high["label"].map(largest)
    rest = high["value"] % 1
    odd = high[(high["value"] > _FAR * beside) & (rest > 0) & (rest <= _FAR * beside)]
    if odd.empty:
        return []
    said = {"found": str(odd.iloc[0]["raw"]).strip()}
    return [Remark("run_together", stands(odd.iloc[0]), len(odd), said)]
