"""One write to the ledger: who, when, why, and how much moved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

import pandas as pd

from benefits.domain.record.facts import Fact
from benefits.domain.record.plan import Counts, Facts


class ChangeKind(StrEnum):
    SETTINGS = "settings"
    GOAL = "goal"
    COST = "cost"
    UPLOAD = "upload"
    UNDO = "undo"
    DEMO = "demo"
    VALIDATION = "validation"
    BOOKING = "booking"
    CASE = "case"
    MONTH_PROVISIONAL = "month_provisional"
    MONTH_CLOSED = "month_closed"
    MONTH_REOPENED = "month_reopened"
    OVERRIDE = "override"
    CHART = "chart"
    COMMENT = "comment"


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


@dataclass(frozen=True, slots=True, eq=False)
class Versions:
    """Every version of bulk facts about one subject: the columns of their kind, `since` (the change
    that made it) and `until` (the one that ended it, empty while it stands); and those changes."""

    frame: pd.DataFrame
    changes: Mapping[int, Change]


@dataclass(frozen=True, slots=True)
class Version:
    """A small fact as one change made it."""

    change: Change
    fact: Fact


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
