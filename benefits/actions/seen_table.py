"""A table as somebody sees it, as an Excel workbook with real types."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd

from benefits.packs.tables import Table, workbook


def seen_table(
    frame: pd.DataFrame, kinds: Mapping[str, str], head: Sequence[str], title: str
) -> bytes:
    """A sheet of a frame whose columns are headings; `kinds` says which are `money` (hundredths)
    and which a `share` (a ratio of 1). `head` are the lines above it: what is seen, and as of
    when."""
    table = Table(
        frame,
        months=(),
        hundredths=[one for one, kind in kinds.items() if kind == "money"],
        shares=[one for one, kind in kinds.items() if kind == "share"],
        head=head,
    )
    return workbook({title: table}, title=title)
