"""The difference between what is wanted and what is stored: shown first, then applied whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from benefits.domain.record.bulk import BULK_KINDS, BulkKind
from benefits.domain.record.facts import Fact, kind_of


@dataclass(frozen=True, slots=True, eq=False)
class Facts:
    """A set of facts: small ones as dataclasses, bulk ones as frames by kind name."""

    small: tuple[Fact, ...] = ()
    bulk: Mapping[str, pd.DataFrame] = field(default_factory=dict)

    def frame(self, kind: BulkKind) -> pd.DataFrame:
        found = self.bulk.get(kind.name)
        return kind.frame() if found is None else found

    def __len__(self) -> int:
        return len(self.small) + sum(len(frame) for frame in self.bulk.values())


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """What a write would do, made against `revision`: end all of `before`, make all of `after`.

    A fact in both is changed, one only in `after` is added, one only in `before` is ended.
    """

    revision: int
    before: Facts = field(default_factory=Facts)
    after: Facts = field(default_factory=Facts)
    unchanged: int = 0

    @property
    def is_empty(self) -> bool:
        return not len(self.before) and not len(self.after)

    @property
    def counts(self) -> Counts:
        changed = _changed(self.before, self.after)
        return Counts(
            added=len(self.after) - changed,
            changed=changed,
            ended=len(self.before) - changed,
            unchanged=self.unchanged,
        )

    def before_only(self) -> frozenset[Key]:
        """The facts that end without a successor."""
        return frozenset(keys_of(self.before)) - frozenset(keys_of(self.after))


@dataclass(frozen=True, slots=True)
class Counts:
    added: int = 0
    changed: int = 0
    ended: int = 0
    unchanged: int = 0


Key = tuple[str, int, int]
"""A fact's identity: kind, id, and month (0 for small facts)."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """A fact that somebody else's change touched after a plan was made, or before an undo."""

    key: Key
    change: int
    author: str
    name: str = ""


class StalePlan(Exception):
    """Others changed, after the plan was made, facts that it touches or stands on."""

    def __init__(self, conflicts: tuple[Conflict, ...]) -> None:
        super().__init__(f"{len(conflicts)} facts changed after the plan was made")
        self.conflicts = conflicts


class MonthsClosed(StalePlan):
    """The plan moves measurements or costs of closed months: the conflicts name them, each with
    the change that closed it."""


class UndoRefused(Exception):
    """Later changes stand on the change that should be undone."""

    def __init__(self, conflicts: tuple[Conflict, ...]) -> None:
        super().__init__(f"{len(conflicts)} later facts stand on this change")
        self.conflicts = conflicts


def plan_facts(
    wanted: Iterable[Fact], stored: Iterable[Fact], revision: int, ended: Iterable[Fact] = ()
) -> Plan:
    """Compare small facts by kind and id; facts in `ended` are ended without a successor."""
    current = {(kind_of(one), one.id): one for one in stored}
    before, after, unchanged = [], [], 0
    for one in wanted:
        known = current.get((kind_of(one), one.id))
        if known == one:
            unchanged += 1
            continue
        after.append(one)
        if known is not None:
            before.append(known)
    return Plan(revision, Facts((*before, *ended)), Facts(tuple(after)), unchanged)


def plan_bulk(kind: BulkKind, wanted: pd.DataFrame, stored: pd.DataFrame, revision: int) -> Plan:
    """Compare bulk rows by key and content; a row that differs only in its origin is unchanged.

    `wanted` must not name a key twice (ValueError).
    """
    if wanted.duplicated(list(kind.key)).any():
        raise ValueError(f"a {kind.name} is named twice")
    key = list(kind.key)
    where = stored.reset_index(drop=True)
    position = pd.Series(where.index, index=pd.MultiIndex.from_frame(where[key]))
    at = position.reindex(pd.MultiIndex.from_frame(wanted[key])).fillna(-1).to_numpy("int64")
    known = at >= 0
    met = wanted[known].reset_index(drop=True)
    old = where.iloc[at[known]].reset_index(drop=True)
    same = _same(old, met, kind.content)
    after = pd.concat([wanted[~known], met[~same]], ignore_index=True)
    return Plan(
        revision,
        Facts(bulk={kind.name: kind.conform(old[~same])}),
        Facts(bulk={kind.name: kind.conform(after)}),
        int(same.sum()),
    )


def joined(plans: Iterable[Plan]) -> Plan:
    """Several plans made against one revision as one (ValueError where revisions differ)."""
    parts = list(plans)
    revisions = {one.revision for one in parts}
    if len(revisions) != 1:
        raise ValueError("plans to join need one revision")
    return Plan(
        revisions.pop(),
        _union(one.before for one in parts),
        _union(one.after for one in parts),
        sum(one.unchanged for one in parts),
    )


def _same(old: pd.DataFrame, new: pd.DataFrame, columns: Iterable[str]) -> pd.Series[Any]:
    same = pd.Series(True, index=old.index)
    for column in columns:
        equal = (old[column] == new[column]).fillna(False).astype(bool)
        same &= equal | (old[column].isna() & new[column].isna())
    return same


def _union(parts: Iterable[Facts]) -> Facts:
    small: list[Fact] = []
    bulk: dict[str, list[pd.DataFrame]] = {}
    for part in parts:
        small.extend(part.small)
        for name, frame in part.bulk.items():
            bulk.setdefault(name, []).append(frame)
    frames = {
        name: BULK_KINDS[name].conform(pd.concat(some, ignore_index=True))
        for name, some in bulk.items()
    }
    return Facts(tuple(small), frames)


def _changed(before: Facts, after: Facts) -> int:
    """How many facts stand in both; each set names a fact once."""
    small = set(keys_of(Facts(before.small))) & set(keys_of(Facts(after.small)))
    found = len(small)
    for name, frame in after.bulk.items():
        key, old = list(BULK_KINDS[name].key), before.bulk.get(name)
        if old is not None and len(old) and len(frame):
            found += len(frame[key].merge(old[key], on=key))
    return found


def keys_of(facts: Facts) -> Iterator[Key]:
    """The identity of every fact in a set."""
    for one in facts.small:
        yield kind_of(one), one.id, 0
    for name, frame in facts.bulk.items():
        columns = (frame[column].to_numpy("int64").tolist() for column in BULK_KINDS[name].key)
        yield from ((name, first, month) for first, month in zip(*columns, strict=True))
