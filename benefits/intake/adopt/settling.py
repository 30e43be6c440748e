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
from benefits.intake.layout.answering import percents
from benefits.intake.layout.remarks import position_of
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
    which, few = pd.factorize(rows["name"])
    kpis = np.array([_kpi(meant[name], portfolio) for name in few], np.int64)[which]
    factors = np.array([_factor(meant[name]) for name in few], np.float64)[which]
    held = (kpis != 0) & rows["last"].notna().to_numpy(bool)
    known = rows.assign(kpi=kpis, found=found_texts(rows))[held]
    if known.empty:
        return MEASUREMENT.frame(), []
    problems = unit_problems(known, meant, portfolio)
    percent = _percents(known, tables)
    known, odd = in_kpi_units(known, factors[held], percent, portfolio)
    known = known.assign(running=_is_running(known, tables, portfolio))
    known = known[~_is_waiting(known, tables)]
    again, doubled = twice(known, ["kpi", "first", "last"], ["value"])
    months, rolled = monthly(known[~again], portfolio)
    frame, more = _stored(months, today, portfolio)
    return frame, [*problems, *odd, *doubled, *rolled, *more]


def _percents(rows: pd.DataFrame, tables: Tables) -> list[str]:
    """What plain figures beside percentages are, for each row: as told of its column, else of its
    table."""
    wholes = [tables.mappings[table].percent for table in rows["table"].tolist()]
    told = [percents(one) for one in tables.mappings]
    if not any(told):
        return wholes
    turned = [one.turned for one in tables.mappings]
    found = []
    for (_, row), whole in zip(rows[["table", "sheet", "cell"]].iterrows(), wholes, strict=True):
        at = position_of(stands(row), turned=turned[row["table"]])
        found.append(told[row["table"]].get(at, whole))
    return found


def _is_waiting(rows: pd.DataFrame, tables: Tables) -> NDArray[np.bool_]:
    """Figures of the year so far, where nobody has said how they become months."""
    running = (rows["grain"] == "year_to_date").to_numpy(bool)
    open_ = np.array([not one.running for one in tables.mappings], bool)
    waiting: NDArray[np.bool_] = running & open_[rows["table"].to_numpy(np.int64)]
    return waiting


def _kpi(meaning: Meaning | None, portfolio: Portfolio) -> int:
    kpi = None if meaning is None else meaning.kpi
    return kpi if kpi in portfolio.kpis and kpi is not None else 0


def _factor(meaning: Meaning | None) -> float:
    return 1.0 if meaning is None else float(meaning.factor)


def _is_running(rows: pd.DataFrame, tables: Tables, portfolio: Portfolio) -> list[bool]:
    """Which rows grow through the year and must be differenced: flows, where a person said so."""
    if not (rows["grain"] == "year_to_date").any():
        return [False] * len(rows)
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
    frame = MEASUREMENT.conform(kept.assign(value=amounts(kept["value"].to_numpy(float))))
    return frame, [*problems, *doubled]
