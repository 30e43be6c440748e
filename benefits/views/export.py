"""Everything as tidy tables, for a workbook or another program."""

from __future__ import annotations

import pandas as pd

from benefits.domain.exact import MILLION
from benefits.domain.grid import numbers
from benefits.views.goals import benefit_facts, cost_facts, initiative_facts, kpi_facts
from benefits.views.known import Known
from benefits.views.money import benefit_months, cost_months
from benefits.views.overview import ranking
from benefits.views.quarters import quarter_choices, quarter_grid
from benefits.views.registers import file_names

_SCALED = ("value", "weight", "numerator", "denominator")


def export_tables(known: Known, initiative: int | None = None) -> dict[str, pd.DataFrame]:
    """Tables by code: `ranking`, `initiatives`, `kpis`, `benefits`, `costs`, `quarters`,
    `measurements`, `benefit_months`, `cost_months`. Money is int64 hundredths, months are
    ordinals, ratios are of 1, empty is NaN."""
    quarters = [one.code for one in quarter_choices(known, initiative)]
    homes = initiative_facts(known)
    return {
        "ranking": ranking(known, initiative),
        "initiatives": homes if initiative is None else homes[homes["id"] == initiative],
        "kpis": kpi_facts(known, initiative),
        "benefits": benefit_facts(known, initiative),
        "costs": cost_facts(known, initiative),
        "quarters": quarter_grid(known, initiative, quarters),
        "measurements": all_measurements(known, initiative),
        "benefit_months": benefit_months(known, initiative),
        "cost_months": cost_months(known, initiative),
    }


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
