"""The benefits of one KPI to date, each on every rung, with what stands outside the headline."""

from __future__ import annotations

import numpy as np
import pandas as pd

from benefits.views.known import Known

MONEY = (
    *("planned", "claimed", "realised", "validated", "booked"),
    *("estimated", "carried", "disputed", "realised_overlap"),
)


def kpi_benefits(known: Known, kpi: int) -> pd.DataFrame:
    """A row per benefit: `benefit`, `name`, then to date in int64 hundredths of the portfolio's
    currency `planned`, the rungs `claimed`, `realised`, `validated` and `booked`, what is
    `estimated`, `carried` (forward) and `disputed`, `realised_overlap` (what a shared pool of
    hours took away), then `carried_months` (how many, at most three in a row), `once` (bool) and
    `evidence` (bool: its KPI leads to another that carries the money)."""
    table, now = known.realisation.benefits, known.to_date
    rows = np.flatnonzero(known.benefits["kpi"].to_numpy() == kpi)
    sums = {name: getattr(table, name)[rows][:, now].sum(axis=1) for name in MONEY}
    named = known.benefits[["benefit", "name"]].iloc[rows].reset_index(drop=True)
    return named.assign(
        **sums,
        carried_months=(table.carries[rows] & now).sum(axis=1),
        once=table.once[rows],
        evidence=table.evidence[rows],
    )
