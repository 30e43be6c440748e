"""Monthly costs that several rows tell in parts: put together, or shown to contradict."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pandas as pd

from benefits.domain.record.bulk import COST_MONTH

Row = dict[str, Any]
_KEY = list(COST_MONTH.key)


def repeated(frame: pd.DataFrame) -> Iterator[tuple[Row, Row, bool]]:
    """(later row, the row before it that it repeats, whether both say the same) for each row that
    tells something again. One that adds what the others left blank repeats nothing."""
    for rows in _groups(frame):
        said = dict[str, Row]()
        for row in rows:
            met = {name: said[name] for name in _said(row) if name in said}
            other = next((one for name, one in met.items() if one[name] != row[name]), None)
            if other is not None:
                yield row, other, False
            elif met and len(met) == len(_said(row)):
                yield row, next(iter(met.values())), True
            said = {**dict.fromkeys(_said(row), row), **said}


def together(frame: pd.DataFrame) -> pd.DataFrame:
    """Each cost and month once, with the first that is said of each amount and the comment, and
    the origin of its actual amount."""
    if not frame.duplicated(_KEY).any():
        return frame
    alone = frame[~frame.duplicated(_KEY, keep=False)]
    joined = COST_MONTH.frame([_one(rows) for rows in _groups(frame)])
    return COST_MONTH.conform(pd.concat([alone, joined], ignore_index=True).sort_values(_KEY))


def completed(frame: pd.DataFrame, stored: pd.DataFrame) -> pd.DataFrame:
    """The rows with what is stored wherever they say nothing."""
    names = list(COST_MONTH.content)
    met = frame[_KEY].merge(stored[[*_KEY, *names]], on=_KEY, how="left")
    met.index = frame.index
    filled = {
        "planned": frame["planned"].fillna(met["planned"]),
        "actual": frame["actual"].fillna(met["actual"]),
        "comment": frame["comment"].where(frame["comment"] != "", met["comment"].fillna("")),
    }
    return COST_MONTH.conform(frame.assign(**filled))


def _groups(frame: pd.DataFrame) -> Iterator[list[Row]]:
    """The rows of each cost and month that is named more than once, in their order."""
    again = frame[frame.duplicated(_KEY, keep=False)]
    for _, rows in again.groupby(_KEY, sort=False):
        yield [{str(name): one for name, one in row.items()} for row in rows.to_dict("records")]


def _said(row: Mapping[str, Any]) -> list[str]:
    return [name for name in COST_MONTH.content if not pd.isna(row[name]) and row[name] != ""]


def _one(rows: list[Row]) -> Row:
    whole = dict(next((row for row in rows if not pd.isna(row["actual"])), rows[0]))
    for row in reversed(rows):
        whole |= {name: row[name] for name in _said(row)}
    return whole
