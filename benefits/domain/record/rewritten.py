"""What a change wrote to bulk facts, and a frame with it written in."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from benefits.domain.record.bulk import BulkKind
from benefits.domain.record.grid import Bools, Ints

_MONTHS = 1 << 20
"""More than there are months, so that a key is one number."""


def keys_of_rows(kind: BulkKind, frame: pd.DataFrame) -> Ints:
    """The key of each row as one number, in the order of the frame's own order by key."""
    first, month = (frame[name].to_numpy(np.int64) for name in kind.key)
    return np.asarray(first * _MONTHS + month, dtype=np.int64)


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """Bulk facts of one kind as a change left them, each key once. `there` is False where a fact
    ended. `was` are the same rows as they were before, empty where there was none. Only `columns`
    are written; without any the facts as wholes are."""

    kind: BulkKind
    made: pd.DataFrame
    there: Bools
    was: pd.DataFrame
    columns: tuple[str, ...] = ()

    @classmethod
    def between(cls, kind: BulkKind, old: pd.DataFrame, new: pd.DataFrame) -> Rows:
        """What it takes from the rows of one frame to those of another."""
        ended = old[~np.isin(keys_of_rows(kind, old), keys_of_rows(kind, new))]
        there = np.arange(len(new) + len(ended)) < len(new)
        made = pd.concat([kind.conform(new), kind.conform(ended[list(kind.key)])])
        key = list(kind.key)
        was = made[key].merge(old, on=key, how="left")
        return cls(kind, made.reset_index(drop=True), there, was)

    def __len__(self) -> int:
        return len(self.made)

    @property
    def keys(self) -> Ints:
        return keys_of_rows(self.kind, self.made)

    def where(self, some: Bools) -> Rows:
        """Some of the rows."""
        made, was = (one[some].reset_index(drop=True) for one in (self.made, self.was))
        return replace(self, made=made, there=self.there[some], was=was)

    def only(self, columns: tuple[str, ...]) -> Rows:
        """The rows in which one of these columns was changed, as a change of these alone."""
        moved = np.zeros(len(self), dtype=np.bool_)
        for name in columns:
            old, new = (pd.to_numeric(one[name]).astype("Int64") for one in (self.was, self.made))
            moved |= ((old != new).fillna(False) | (old.isna() != new.isna())).to_numpy(np.bool_)
        return replace(self.where(moved), columns=columns)

    def written_into(self, frame: pd.DataFrame) -> pd.DataFrame:
        """A frame of the kind, sorted by key, with this written."""
        return self._parts(frame) if self.columns else self._wholes(frame)

    def _wholes(self, frame: pd.DataFrame) -> pd.DataFrame:
        kept = frame[~np.isin(keys_of_rows(self.kind, frame), self.keys)]
        return self._sorted(kept, self.made[self.there])

    def _parts(self, frame: pd.DataFrame) -> pd.DataFrame:
        known, keys = keys_of_rows(self.kind, frame), self.keys
        columns = list(self.columns)
        met = np.isin(keys, known)
        written = frame.copy()
        places = np.searchsorted(known, keys[met])
        for name in columns:
            values = written[name].copy()
            values.iloc[places] = self.made.loc[met, name].array
            written[name] = values
        some = ~met & self.made[columns].notna().any(axis=1).to_numpy(np.bool_)
        added = self.kind.conform(self.made.loc[some, [*self.kind.key, *columns]])
        return self._sorted(written, added)

    def _sorted(self, *parts: pd.DataFrame) -> pd.DataFrame:
        both = pd.concat([one for one in parts if len(one)] or [parts[0]], ignore_index=True)
        order = np.argsort(keys_of_rows(self.kind, both), kind="stable")
        return both.take(order).reset_index(drop=True)
