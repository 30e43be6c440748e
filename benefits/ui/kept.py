"""What pages draw again and again, made once for a revision, a language and what it is about."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TypeVar

import pandas as pd
import pyarrow as pa

from benefits.ui.context import Context

T = TypeVar("T")


def kept(ctx: Context, name: str, make: Callable[[], T], *about: Hashable) -> T:
    """What `make` makes for this revision, language and `about`, made once and shared by all who
    look: it must depend on nothing else, and nobody may change it."""
    return ctx.known.once((name, ctx.words.code, *about), make)


def as_sent(frame: pd.DataFrame) -> pa.Table:
    """A finished table in the form that is sent: it neither changes nor is converted again."""
    return pa.Table.from_pandas(frame, preserve_index=False)
