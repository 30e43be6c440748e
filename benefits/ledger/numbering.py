"""Real identities for the provisional ones of a plan, wherever they are referred to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd
from sqlalchemy import Connection, func, select

from benefits.domain.record.facts import SETTINGS_ID, Fact, Settings, kind_of
from benefits.domain.record.plan import Facts
from benefits.ledger.reading import column
from benefits.ledger.table_base import IdentityRow
from benefits.ledger.tables import REFERENCES


def numbered(connection: Connection, facts: Facts) -> tuple[Facts, dict[int, str]]:
    """The facts with real ids, and the identities to create with their kinds."""
    fresh = [one for one in facts.small if one.id <= 0 and not isinstance(one, Settings)]
    highest = connection.scalar(select(func.max(column(IdentityRow, "id"))))
    first = max(highest or 0, SETTINGS_ID) + 1
    ids = {one.id: first + place for place, one in enumerate(fresh)}
    if len(ids) != len(fresh):
        raise ValueError("two new facts of a plan share a provisional id")
    created = {ids[one.id]: kind_of(one) for one in fresh}
    if any(isinstance(one, Settings) for one in facts.small):
        created |= _settings_identity(connection)
    return _renumbered(facts, ids), created


def _settings_identity(connection: Connection) -> dict[int, str]:
    identity = column(IdentityRow, "id")
    known = connection.scalar(select(identity).where(identity == SETTINGS_ID))
    return {} if known else {SETTINGS_ID: "settings"}


def _renumbered(facts: Facts, ids: Mapping[int, int]) -> Facts:
    small = tuple(_small(one, ids) for one in facts.small)
    return Facts(small, {name: _frame(name, one, ids) for name, one in facts.bulk.items()})


def _small(fact: Fact, ids: Mapping[int, int]) -> Fact:
    if isinstance(fact, Settings):
        return replace(fact, id=SETTINGS_ID)
    names = ("id", *REFERENCES.get(kind_of(fact), ()))
    changed: dict[str, Any] = {
        name: _real(number, ids)
        for name in names
        if (number := getattr(fact, name)) is not None and number <= 0
    }
    return replace(fact, **changed) if changed else fact


def _real(provisional: int, ids: Mapping[int, int]) -> int:
    if provisional not in ids:
        raise ValueError(f"provisional id {provisional} is not made by this plan")
    return ids[provisional]


def _frame(kind: str, frame: pd.DataFrame, ids: Mapping[int, int]) -> pd.DataFrame:
    return frame.assign(**{name: _column(frame[name], ids) for name in REFERENCES[kind]})


def _column(numbers: pd.Series[Any], ids: Mapping[int, int]) -> pd.Series[Any]:
    provisional = (numbers <= 0).fillna(value=False).to_numpy(dtype=bool)
    if not provisional.any():
        return numbers
    distinct, places = np.unique(numbers[provisional].to_numpy(np.int64), return_inverse=True)
    real = np.array([_real(int(one), ids) for one in distinct], dtype=np.int64)
    fresh = numbers.copy()
    fresh[provisional] = real[places]
    return fresh
