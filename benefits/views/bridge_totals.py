"""The totals that a bridge explains, read from what is known at any moment or on the way there."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum

import numpy as np

from benefits.domain.record.exact import MILLION
from benefits.domain.record.grid import Ints
from benefits.domain.returns.returns import Appraisal
from benefits.views.appraising import appraised
from benefits.views.known import Known
from benefits.views.kpi import kpi_now


class Total(StrEnum):
    """Money in int64 hundredths, to date unless told otherwise; returns on investment in whole
    millionths. Present values are discounted."""

    VALIDATED = "validated"
    MEASURED = "measured"
    PLANNED = "planned"
    OUTLOOK = "outlook"
    """Benefits of the whole period as expected."""
    COST = "cost"
    NPV = "npv"
    """Of the whole period as expected."""
    ROI = "roi"
    """Of the whole period as expected."""
    KPI_ACTUAL = "kpi_actual"
    """Of one KPI: the actual value of the newest quarter that has one; in whole millionths of its
    unit, as the next two are."""
    KPI_PLANNED = "kpi_planned"
    """Of one KPI: the plan of the same months."""
    KPI_TARGET = "kpi_target"
    ROI_TO_DATE = "roi_to_date"
    """Validated benefits against what was paid."""
    PV_BENEFITS = "pv_benefits"
    PV_COSTS = "pv_costs"
    PV_BENEFITS_TO_DATE = "pv_benefits_to_date"
    PV_COSTS_TO_DATE = "pv_costs_to_date"


PARTS: Mapping[Total, tuple[Total, ...]] = {
    Total.NPV: (Total.PV_BENEFITS, Total.PV_COSTS),
    Total.ROI: (Total.PV_BENEFITS, Total.PV_COSTS),
    Total.ROI_TO_DATE: (Total.PV_BENEFITS_TO_DATE, Total.PV_COSTS_TO_DATE),
}
"""What a return rests on, told beside it."""
KPI_VALUES = (Total.KPI_ACTUAL, Total.KPI_PLANNED, Total.KPI_TARGET)
"""Those in a KPI's own unit."""
TOTALS = tuple(one for one in Total if not one.startswith(("pv_", "kpi_")))
"""Those that a reader may choose of an initiative or of all."""
TOTALS_OF_KPI = (*KPI_VALUES, Total.VALIDATED, Total.MEASURED, Total.PLANNED, Total.OUTLOOK)
"""Those that a reader may choose of one KPI."""
SHARES = frozenset({Total.ROI, Total.ROI_TO_DATE})
"""Those that are millionths, not money."""
COSTS = frozenset({Total.COST, Total.PV_COSTS, Total.PV_COSTS_TO_DATE})
"""Those of which more is worse."""

Reading = Mapping[Total, int | None]
"""Totals at one moment; None where a return is not defined, for want of costs."""


def reading_of_kpi(known: Known, kpi: int) -> Reading:
    """All totals of one KPI, the others None. A KPI that is not there has no values and its money
    comes to nothing."""
    table, now = known.realisation.benefits, known.to_date
    rows = known.benefits["kpi"].to_numpy() == kpi
    found = kpi_now(known, kpi) if kpi in known.portfolio.kpis else None
    return {
        **dict.fromkeys(Total),
        Total.VALIDATED: int(table.validated[rows][:, now].sum()),
        Total.MEASURED: int(table.measured[rows][:, now].sum()),
        Total.PLANNED: int(table.planned[rows][:, now].sum()),
        Total.OUTLOOK: int(table.forecast[rows].sum()),
        Total.KPI_ACTUAL: _of_one(found.actual if found else None),
        Total.KPI_PLANNED: _of_one(found.planned if found else None),
        Total.KPI_TARGET: _of_one(found.kpi.target if found else None),
    }


def reading(known: Known, initiative: int | None) -> Reading:
    """All totals of one initiative or of all. One that is not there comes to nothing."""
    table, costs, now = known.realisation.benefits, known.realisation.costs, known.to_date
    rows, lines = known.within(known.benefits, initiative), known.within(known.costs, initiative)
    paid: Ints = costs.actual * now
    likely = appraised(
        known, initiative, table.forecast, costs.forecast(known.realisation.to_date)
    ).total
    sure = appraised(known, initiative, table.validated * now, paid).total
    return {
        **dict.fromkeys(Total),
        Total.VALIDATED: int(table.validated[rows][:, now].sum()),
        Total.MEASURED: int(table.measured[rows][:, now].sum()),
        Total.PLANNED: int(table.planned[rows][:, now].sum()),
        Total.OUTLOOK: int(table.forecast[rows].sum()),
        Total.COST: int(paid[lines].sum()),
        Total.NPV: likely.npv,
        Total.ROI: _millionths(likely),
        Total.ROI_TO_DATE: _millionths(sure),
        Total.PV_BENEFITS: likely.pv_benefits,
        Total.PV_COSTS: likely.pv_costs,
        Total.PV_BENEFITS_TO_DATE: sure.pv_benefits,
        Total.PV_COSTS_TO_DATE: sure.pv_costs,
    }


def _of_one(value: float | Decimal | None) -> int | None:
    return None if value is None else int(np.rint(float(value) * MILLION))


def _millionths(of: Appraisal) -> int | None:
    """Rounded once at each moment, so that what lies between two adds up."""
    return None if of.roi is None else int(np.rint(of.roi * MILLION))
