"""The names behind the rows of the computed tables: who, what, whose."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import pandas as pd

from benefits.domain.record.grid import Index
from benefits.domain.record.portfolio import Portfolio

KPI_COLUMNS = (
    "kpi",
    "name",
    "initiative",
    "initiative_name",
    "owner",
    "supplier",
    "process",
    "category",
    "kind",
    "unit",
    "direction",
    "cadence",
    "kpi_status",
)
BENEFIT_COLUMNS = (
    "benefit",
    "name",
    "kpi",
    "kpi_name",
    "initiative",
    "initiative_name",
    "owner",
    "benefit_class",
    "cash",
    "disbenefit",
)
COST_COLUMNS = (
    "cost",
    "name",
    "initiative",
    "initiative_name",
    "cost_kind",
    "category",
    "owner",
)


def kpi_register(portfolio: Portfolio, index: Index) -> pd.DataFrame:
    """One row per KPI in the order of the index: `KPI_COLUMNS`."""
    kpis = [portfolio.kpis[int(one)] for one in index.ids]
    rows = (
        (
            kpi.id,
            kpi.name,
            kpi.initiative,
            portfolio.initiatives[kpi.initiative].name,
            kpi.owner,
            kpi.supplier,
            kpi.process,
            kpi.category.value,
            kpi.kind,
            kpi.unit,
            kpi.direction.value,
            kpi.cadence.value,
            kpi.status.value,
        )
        for kpi in kpis
    )
    return _frame(KPI_COLUMNS, rows, {"kpi": "int64", "initiative": "int64"})


def benefit_register(portfolio: Portfolio, index: Index) -> pd.DataFrame:
    """One row per benefit in the order of the index: `BENEFIT_COLUMNS`. A benefit without an
    owner of its own is its KPI owner's."""
    rows = []
    for one in index.ids:
        benefit = portfolio.benefits[int(one)]
        kpi = portfolio.kpis[benefit.kpi]
        home = portfolio.initiatives[kpi.initiative]
        owner, named = benefit.owner or kpi.owner, (benefit.id, benefit.name)
        placed = (kpi.id, kpi.name, home.id, home.name)
        sort = benefit.benefit_class
        rows.append((*named, *placed, owner, sort.value, sort.is_cash, benefit.disbenefit))
    whole = dict.fromkeys(("benefit", "kpi", "initiative"), "int64")
    return _frame(BENEFIT_COLUMNS, rows, {**whole, "cash": "bool", "disbenefit": "bool"})


def cost_register(portfolio: Portfolio, index: Index) -> pd.DataFrame:
    """One row per cost line in the order of the index: `COST_COLUMNS`."""
    rows = []
    for one in index.ids:
        cost = portfolio.costs[int(one)]
        home = portfolio.initiatives[cost.initiative]
        placed = (cost.id, cost.name, home.id, home.name)
        rows.append((*placed, cost.kind.value, cost.category, cost.owner))
    return _frame(COST_COLUMNS, rows, {"cost": "int64", "initiative": "int64"})


def file_names(portfolio: Portfolio, files: pd.Series[Any]) -> pd.Series[str]:
    """The names of files by their ids, empty where a fact came from none."""
    names = {one.id: one.name for one in portfolio.files.values()}
    found = [names.get(int(one), "") for one in files.fillna(0)]
    return pd.Series(found, index=files.index, dtype="str")


def _frame(
    columns: tuple[str, ...], rows: Iterable[tuple[Any, ...]], types: Mapping[str, str]
) -> pd.DataFrame:
    raw = pd.DataFrame(list(rows), columns=list(columns))
    return raw.astype({column: types.get(column, "str") for column in columns})
