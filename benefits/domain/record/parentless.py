"""A portfolio without the facts whose parents are missing, as it is on the way between two."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar

import pandas as pd

from benefits.domain.record.bulk import BULK_KINDS
from benefits.domain.record.facts import Benefit, Kpi
from benefits.domain.record.portfolio import ATTRIBUTES, Portfolio

_PARENTS = (
    *(("kpi", "initiative"), ("benefit", "kpi"), ("cost", "initiative"), ("pool", "initiative")),
    *(("business_case", "initiative"), ("case_line", "business_case")),
    ("commitment", "initiative"),
)
"""Kinds of small facts and what each stands on, parents before their children."""
_FIELDS = {"business_case": "case"}
"""Where the field that names a parent is not called as the parent's kind."""

Named = TypeVar("Named", Kpi, Benefit)


def without_parentless(portfolio: Portfolio) -> Portfolio:
    """The same portfolio where everything has its parent, and names nothing that is not there.
    One in which nothing is amiss is returned as it is."""
    kept: dict[str, Any] = {}
    for kind, parent in _PARENTS:
        parents = kept.get(parent, getattr(portfolio, ATTRIBUTES[parent]))
        some = getattr(portfolio, ATTRIBUTES[kind])
        field = _FIELDS.get(parent, parent)
        kept[kind] = {key: one for key, one in some.items() if getattr(one, field) in parents}
    kept["kpi"] = _naming(kept["kpi"], {"leads_to": kept["kpi"]})
    named = {"volume_kpi": kept["kpi"], "adoption_kpi": kept["kpi"], "pool": kept["pool"]}
    kept["benefit"] = _naming(kept["benefit"], named)
    small = {ATTRIBUTES[kind]: some for kind, some in kept.items()}
    return _rows_too(replace(portfolio, **small))


def _rows_too(portfolio: Portfolio) -> Portfolio:
    frames: dict[str, Any] = {}
    for name, kind in BULK_KINDS.items():
        subject = kind.key[0]
        frame: pd.DataFrame = getattr(portfolio, ATTRIBUTES[name])
        here = frame[subject].isin(list(getattr(portfolio, ATTRIBUTES[subject])))
        if not here.all():
            frames[ATTRIBUTES[name]] = frame[here].reset_index(drop=True)
    return replace(portfolio, **frames)


def _naming(
    facts: Mapping[int, Named], known: Mapping[str, Mapping[int, object]]
) -> dict[int, Named]:
    """The facts, naming nothing in these fields but what is known."""
    found = {}
    for key, one in facts.items():
        lost: dict[str, Any] = {
            field: None
            for field, there in known.items()
            if getattr(one, field) is not None and getattr(one, field) not in there
        }
        found[key] = replace(one, **lost) if lost else one
    return found
