"""Everything as tidy tables, for a workbook or another program."""

from __future__ import annotations

import numpy as np
import pandas as pd

from benefits.domain.record.exact import MILLION
from benefits.domain.record.grid import numbers
from benefits.views.entered import currency_at, entered_tables, with_names
from benefits.views.goals import benefit_facts, cost_facts, initiative_facts, kpi_facts
from benefits.views.known import Known
from benefits.views.money import cost_months
from benefits.views.overview import ranking
from benefits.views.quarters import quarter_choices, quarter_grid
from benefits.views.registers import file_names

RUNGS = (
    *("planned", "planned_overlap", "claimed", "realised", "realised_overlap"),
    *("validated", "booked", "estimated", "carried", "disputed", "expected", "forecast"),
)
"""The money of a benefit's month: its plan, the rungs, and what stands outside them."""
_MARKS = {
    "measured": "has_value",
    "is_carried": "carries",
    **{name: name for name in ("judged", "lapsed", "overbooked")},
}
_SCALED = ("value", "weight", "numerator", "denominator")


def export_tables(known: Known, initiative: int | None = None) -> dict[str, pd.DataFrame]:
    """Tables by code: `ranking`, `initiatives`, `kpis`, `benefits`, `costs`, `quarters`,
    `measurements`, `benefit_months` (every rung), `cost_months`, then everything as it was entered,
    see `entered_tables`. Money is int64 hundredths, months are ordinals, ratios are of 1, empty is
    NaN. Computed money is in the portfolio's currency, entered money in the one it names."""
    quarters = [one.code for one in quarter_choices(known, initiative)]
    homes = initiative_facts(known)
    return {
        "ranking": ranking(known, initiative),
        "initiatives": homes if initiative is None else homes[homes["id"] == initiative],
        "kpis": with_names(known, kpi_facts(known, initiative)),
        "benefits": _in_currency(known, with_names(known, benefit_facts(known, initiative))),
        "costs": _in_currency(known, cost_facts(known, initiative)),
        "quarters": quarter_grid(known, initiative, quarters),
        "measurements": all_measurements(known, initiative),
        "benefit_months": benefit_rungs(known, initiative),
        "cost_months": cost_months(known, initiative),
        **entered_tables(known, initiative),
    }


def benefit_rungs(known: Known, initiative: int | None = None) -> pd.DataFrame:
    """Every benefit's months with all that is computed of them: `initiative`, `kpi`, `benefit`,
    `name`, `month`, the columns of RUNGS in hundredths of the portfolio's currency, and whether
    the month is `measured`, `is_carried`, `judged`, `lapsed`, `overbooked` and `to_date`."""
    found, register = known.realisation.benefits, known.benefits
    at, columns = np.nonzero(found.shown & known.within(register, initiative)[:, None])
    named = register[["initiative", "kpi", "benefit", "name"]].iloc[at].reset_index(drop=True)
    money = {name: getattr(found, name)[at, columns] for name in RUNGS}
    marks = {name: getattr(found, of)[at, columns] for name, of in _MARKS.items()}
    months = known.grid.ordinals[columns]
    return named.assign(month=months, **money, **marks, to_date=known.to_date[columns])


def _in_currency(known: Known, frame: pd.DataFrame) -> pd.DataFrame:
    """With the currency that the money of each row is typed in."""
    return frame.assign(currency=[currency_at(known, int(one)) for one in frame["initiative"]])


def all_measurements(known: Known, initiative: int | None = None) -> pd.DataFrame:
    """Measurements of all KPIs with their names: `kpi`, `name`, `initiative_name`, `month`,
    `value`, `weight`, `numerator`, `denominator` (floats), `status`, `comment`, `file_name`,
    `sheet`, `cell`, `found`."""
    named = known.kpis.loc[known.within(known.kpis, initiative), ["kpi", "name", "initiative_name"]]
    stored = known.portfolio.measurements
    figures = {name: numbers(stored[name]) / MILLION for name in _SCALED}
    names = file_names(known.portfolio, stored["file"])
    frame = stored.assign(**figures, file_name=names).merge(named, on="kpi")
    wanted = ["kpi", "name", "initiative_name", "month", *_SCALED, "status", "comment"]
    return frame[[*wanted, "file_name", "sheet", "cell", "found"]]
