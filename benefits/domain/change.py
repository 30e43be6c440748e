"""One write to the ledger: who, when, why, and how much moved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from benefits.domain.plan import Counts, Facts


class ChangeKind(StrEnum):
    SETTINGS = "settings"
    GOAL = "goal"
    COST = "cost"
    UPLOAD = "upload"
    UNDO = "undo"
    DEMO = "demo"


@dataclass(frozen=True, slots=True)
class Change:
    """An applied plan. `number` is the revision it made; `at` is in UTC."""

    number: int
    at: datetime
    author: str
    kind: ChangeKind
    reason: str
    counts: Counts
    undoes: int | None = None
    undone_by: int | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Movement:
    """What one change ended and made: the rows themselves, before and after."""

    change: Change
    before: Facts
    after: Facts


class FaultKind(StrEnum):
    ALTERED = "altered"
    """A row's content does not fit its seal."""
    MOVED = "moved"
    """Rows of a change are missing, were added, or end elsewhere than recorded."""
    BROKEN_CHAIN = "broken_chain"
    """A change record was altered, or does not follow the one before it."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that `verify` found: in which table, which row, and under which change."""

    kind: FaultKind
    table: str
    row: int
    change: int
