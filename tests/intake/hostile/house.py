"""The portfolio that hostile files meet: few KPIs, each with a year of history."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from benefits.domain.calendar.period import Month
from tests.intake.making import DAYS, ERP, ERRORS, FIRST_TIME_RIGHT

TODAY = Month.of(2026, 3)
SAME = ("Calls", "Returns", "Complaints", "Reminders", "Reopened")
"""KPIs enough that a month of equal values is no coincidence."""

_MARGIN = replace(ERRORS, name="Margin", unit="currency", baseline=Decimal(-50), target=Decimal(90))
_HOURS = replace(ERRORS, name="Handling time", kind="average", unit="hours", target=Decimal(120))
_ABSENCE = replace(FIRST_TIME_RIGHT, name="Absence", baseline=Decimal(14), target=Decimal(12))
_KPIS = (
    ERRORS,
    FIRST_TIME_RIGHT,
    DAYS,
    _MARGIN,
    _HOURS,
    _ABSENCE,
    *(replace(ERRORS, name=name) for name in SAME),
)
FACTS = (
    replace(ERP, id=-1),
    *(replace(one, id=-2 - place, initiative=-1) for place, one in enumerate(_KPIS)),
)

_USUAL = {
    "Errors": 380,
    "First time right": 82,
    "Days to close": 9,
    "Handling time": 160,
    "Absence": 13,
}
HISTORY = (
    *(
        (kpi, Month.of(2025, month), float(usual + month % 3))
        for kpi, usual in _USUAL.items()
        for month in range(1, 13)
    ),
    *((kpi, Month.of(2026, 1), 300.0 + place) for place, kpi in enumerate(SAME)),
)
"""KPI, month and value of what is stored already."""
