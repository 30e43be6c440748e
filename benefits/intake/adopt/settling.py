"""Rows whose KPI and period are known, by month and as the ledger keeps them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from benefits.domain.kpis.kpi_kinds import KINDS
from benefits.domain.record.bulk import MEASUREMENT
from benefits.domain.record.facts import Kpi
from benefits.domain.record.portfolio import Portfolio
from benefits.intake.adopt.monthly import monthly
from benefits.intake.adopt.naming import Meaning, Named
from benefits.intake.adopt.recalled import Tables
from benefits.intake.adopt.series import amounts, found_texts, in_kpi_units, unit_problems
from benefits.intake.problems import Problem
from benefits.intake.sheets.rows import stands, twice

LARGEST = 9e12
"""As many as the ledger takes."""


def measured(
    rows: pd.DataFrame,
    names: Sequence[Named],
    portfolio: Portfolio,
    tables: Tables,
    today: int,
) -> tuple[pd.DataFrame, list[Problem]]:
    """The rows whose KPI and period are known, by month and as the ledger keeps them."""
    meant = {one.name.text: one.meaning for one in names}
    kpis = rows["name"].map({name: _kpi(one, portfolio) for name, one in meant.items()})
    known = rows.assign(kpi=kpis, found=found_texts(rows))
    known = known[(known["kpi"] != 0) & known["last"].notna()]
    if known.empty:
        return MEASUREMENT.frame(), []
    problems = unit_problems(known, meant, portfolio)
    factors = known["name"].map({name: _factor(one) for name, one in meant.items()})
    percent = [tables.mappings[table].percent for table in known["table"].tolist()]
    known, odd = in_kpi_units(known, factors, percent, portfolio)
    known = known.assign(running=_is_running(known, tables, portfolio))
    known = known[~_is_waiting(known, tables)]
    again, doubled = twice(known, ["kpi", "first", "last"], ["value"])
    months, rolled = monthly(known[~again], portfolio)
    frame, more = _stored(months, today, portfolio)
    return frame, [*problems, *odd, *doubled, *rolled, *more]


def _is_waiting(rows: pd.DataFrame, tables: Tables) -> NDArray[np.bool_]:
    """Figures of the year so far, where nobody has said how they become months."""
    open_ = [not tables.mappings[table].running for table in rows["table"]]
    running = (rows["grain"] == "year_to_date").to_numpy(bool)
    waiting: NDArray[np.bool_] = running & np.array(open_, bool)
    return waiting


def _kpi(meaning: Meaning | None, portfolio: Portfolio) -> int:
    kpi = None if meaning is None else meaning.kpi
    return kpi if kpi in portfolio.kpis and kpi is not None else 0


def _factor(meaning: Meaning | None) -> float:
    return 1.0 if meaning is None else float(meaning.factor)


def _is_running(rows: pd.DataFrame, tables: Tables, portfolio: Portfolio) -> list[bool]:
    """Which rows grow through the year and must be differenced: flows, where a person said so."""
    flows = {one: _grows(kpi) for one, kpi in portfolio.kpis.items()}
    return [
        grain == "year_to_date" and tables.mappings[table].running == "difference" and flows[kpi]
        for grain, table, kpi in zip(rows["grain"], rows["table"], rows["kpi"], strict=True)
    ]


def _grows(kpi: Kpi) -> bool:
    kind = KINDS.get(kpi.kind)
    return kind is not None and kind.grows and not kind.since_year_start


def _stored(
    months: pd.DataFrame, today: int, portfolio: Portfolio
) -> tuple[pd.DataFrame, list[Problem]]:
    """Millionths, each KPI and month once, none of a month that has not come."""
    problems = list[Problem]()
    future = months["month"] > today
    if future.any():
        told = {"count": int(future.sum())}
        problems.append(Problem("future_left_out", stands(months[future].iloc[0]), told))
    large = ~(np.abs(months["value"].astype(float)) < LARGEST)
    for _, row in months[large & ~future].iterrows():
        problems.append(Problem("number_too_large", stands(row), {"found": row["found"]}))
    kept = months[~future & ~large]
    again, doubled = twice(kept, ["kpi", "month"], ["value"])
    kept = kept[~again]
    frame = MEASUREMENT.conform(kept.assign(value=amounts(kept["value"])))
    return frame, [*problems, *doubled]
