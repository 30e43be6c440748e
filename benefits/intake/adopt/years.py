"""The year of months that a file names without one, as far as earlier files make it certain."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from benefits.domain.calendar.period import Month
from benefits.domain.record.exact import floats
from benefits.domain.record.portfolio import Portfolio
from benefits.intake.adopt.naming import Named

_ENOUGH = 2
"""So many values must be the stored ones, and none another, for a year to be recognised."""
_SCALES = (1.0, 100.0)
"""A share in the file may be stored in per cent."""


def likely_year(
    rows: pd.DataFrame, names: Sequence[Named], portfolio: Portfolio, today: int
) -> int | None:
    """The one year in which these months repeat what is stored of their KPIs, else the one in
    which they go on from it; None where neither is certain. Rows have `name`, `period`, `value`."""
    undated = rows[rows["period"].str.fullmatch(r"\?{4}-\d\d").fillna(False).astype(bool)]
    meant = {one.name.text: one.meaning for one in names if one.meaning and one.meaning.kpi}
    own = undated[undated["name"].isin(list(meant))]
    if own.empty:
        return None
    kpis = own["name"].map({name: one.kpi for name, one in meant.items()}).astype("int64")
    factor = own["name"].map({name: float(one.factor) for name, one in meant.items()})
    figures = pd.DataFrame(
        {
            "kpi": kpis,
            "number": own["period"].str[-2:].astype("int64"),
            "value": own["value"].astype(float) * factor,
        }
    )
    stored = portfolio.measurements[["kpi", "month", "value"]].dropna()
    stored = stored[stored["kpi"].isin(figures["kpi"].unique())]
    return _repeated(figures, stored) or _following(figures, stored, today)


def _repeated(figures: pd.DataFrame, stored: pd.DataFrame) -> int | None:
    months = stored["month"].astype("int64")
    known = pd.DataFrame(
        {
            "kpi": stored["kpi"].astype("int64"),
            "number": months % 12 + 1,
            "year": [Month(one).year for one in months],
            "known": floats(stored["value"].to_numpy("int64")),
        }
    )
    met = figures.merge(known, on=["kpi", "number"])
    same = np.any([np.isclose(met["value"] * one, met["known"]) for one in _SCALES], axis=0)
    counts = met.assign(same=same).groupby("year")["same"].agg(["sum", "size"])
    sure = counts[(counts["sum"] == counts["size"]) & (counts["sum"] >= _ENOUGH)]
    return int(sure.index[0]) if len(sure) == 1 else None


def _following(figures: pd.DataFrame, stored: pd.DataFrame, today: int) -> int | None:
    if stored.empty:
        return None
    latest = int(stored["month"].max())
    first, last = int(figures["number"].min()), int(figures["number"].max())
    near = {Month(latest).year, Month(latest + 1).year}
    goes_on = [
        year
        for year in near
        if Month.of(year, first) <= latest + 1 and latest < Month.of(year, last) < today
    ]
    return goes_on[0] if len(goes_on) == 1 else None
