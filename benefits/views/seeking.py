"""Finding KPIs in a table of many: by what they belong to, by how they stand, and by words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from benefits.domain.record.grid import Floats, Ints
from benefits.domain.status.status import SEVERITY
from benefits.views.known import Known

FIELDS = ("process", "owner", "category", "status")
"""What KPIs are filtered by, beside their initiative and the words of a search."""
_SEARCHED = ("name", "initiative_name", "owner", "process")


@dataclass(frozen=True, slots=True)
class Sought:
    """What is looked for; None and an empty search let everything through."""

    initiative: int | None = None
    process: str | None = None
    owner: str | None = None
    category: str | None = None
    status: str | None = None
    search: str = ""


def filled_in(known: Known, field: str, initiative: int | None = None) -> list[str]:
    """The values of a field of FIELDS that KPIs have, in the order of people's names; for the
    status, all there are, the worst first."""
    if field == "status":
        return [one.value for one in SEVERITY]
    own = known.kpis.loc[known.within(known.kpis, initiative), field]
    return sorted((str(one) for one in own.unique()), key=str.casefold)


def found(known: Known, frame: pd.DataFrame, sought: Sought) -> Ints:
    """The rows of `period_figures` that are looked for, in its order. Every word of the search
    must stand in the name, the initiative, the owner or the process of a KPI."""
    kept = known.within(known.kpis, sought.initiative)
    for field in FIELDS:
        wanted = getattr(sought, field)
        if wanted is not None:
            kept &= frame[field].to_numpy() == wanted
    words = sought.search.casefold().split()
    if words:
        texts = known.once("searched", lambda: _searched(known))
        kept &= np.array([all(word in text for word in words) for text in texts], dtype=np.bool_)
    return np.flatnonzero(kept)


def _searched(known: Known) -> list[str]:
    columns = [known.kpis[name].tolist() for name in _SEARCHED]
    return ["\n".join(one).casefold() for one in zip(*columns, strict=True)]


def ordered(frame: pd.DataFrame, rows: Ints, order: str) -> Ints:
    """The rows sorted by a key of ORDERS; equals stay as they stand by name."""
    names = frame["name"].to_numpy()[rows]
    by_name = np.argsort(np.array([str(one).casefold() for one in names]), kind="stable")
    some = rows[by_name]
    return some[np.argsort(ORDERS[order](frame.iloc[some]), kind="stable")]


def _gap(frame: pd.DataFrame) -> Floats:
    """The furthest behind in money first; KPIs without money after all others."""
    gap = frame["gap"].to_numpy(np.float64)
    return np.where(frame["valued"], gap, np.inf)


def _status(frame: pd.DataFrame) -> Floats:
    """The worst first, and within a status the furthest behind in money."""
    rank = {one.value: float(place) for place, one in enumerate(SEVERITY)}
    places = frame["status"].map(rank).to_numpy(np.float64)
    by_gap = np.argsort(np.argsort(_gap(frame), kind="stable"), kind="stable")
    return np.asarray(places + by_gap / max(len(frame), 1))


def _plan_moved(frame: pd.DataFrame) -> Floats:
    """What moved most in money since an earlier plan first, then the other KPIs that changed."""
    moved = frame["money_difference"].fillna(0).to_numpy(np.float64)
    return np.asarray(-np.abs(moved) - 0.5 * frame["changed"].to_numpy(np.float64))


ORDERS: Mapping[str, Callable[[pd.DataFrame], Floats]] = {
    "gap": _gap,
    "name": lambda frame: np.zeros(len(frame)),
    "attainment": lambda frame: frame["attainment"].to_numpy(np.float64),
    "status": _status,
    "realised": lambda frame: -frame["money_realised"].to_numpy(np.float64),
    "moved": _plan_moved,
}
"""Ascending; NaN comes last. `moved` needs the columns of an earlier plan."""


def largest_gaps(frame: pd.DataFrame) -> pd.DataFrame:
    """The rows of `period_figures` whose money differs from the plan, the largest gap first."""
    moved = frame[frame["gap"] != 0]
    order = np.argsort(-moved["gap"].abs().to_numpy(), kind="stable")
    return moved.iloc[order]
