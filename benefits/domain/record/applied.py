"""A portfolio as it would be once a plan is applied, for showing what would follow from it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pandas as pd

from benefits.domain.record.bulk import BULK_KINDS, BulkKind
from benefits.domain.record.facts import Settings, kind_of
from benefits.domain.record.plan import Facts, Plan
from benefits.domain.record.portfolio import ATTRIBUTES, Portfolio


def applied(portfolio: Portfolio, plan: Plan) -> Portfolio:
    """The same portfolio with the plan's facts ended, changed and added. New ones keep their
    provisional ids, and the revision stays: nothing has been written."""
    changed: dict[str, Any] = {}
    for one in plan.before.small:
        if not isinstance(one, Settings):
            _facts(portfolio, changed, kind_of(one)).pop(one.id, None)
    without = replace(portfolio, **changed).with_facts(plan.after.small)
    frames: dict[str, Any] = {
        ATTRIBUTES[name]: _rows(portfolio, kind, plan.before, plan.after)
        for name, kind in BULK_KINDS.items()
        if name in plan.before.bulk or name in plan.after.bulk
    }
    return replace(without, **frames)


def _facts(portfolio: Portfolio, changed: dict[str, Any], kind: str) -> dict[int, Any]:
    name = ATTRIBUTES[kind]
    found: dict[int, Any] = changed.setdefault(name, dict(getattr(portfolio, name)))
    return found


def _rows(portfolio: Portfolio, kind: BulkKind, before: Facts, after: Facts) -> pd.DataFrame:
    stored: pd.DataFrame = getattr(portfolio, ATTRIBUTES[kind.name])
    key = list(kind.key)
    touched = pd.concat([before.frame(kind)[key], after.frame(kind)[key]])
    gone = pd.MultiIndex.from_frame(stored[key]).isin(pd.MultiIndex.from_frame(touched))
    together = pd.concat([stored[~gone], after.frame(kind)], ignore_index=True)
    return kind.conform(together.sort_values(key, kind="stable"))
