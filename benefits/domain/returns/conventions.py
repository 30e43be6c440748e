"""What each figure of returns rests on, to be shown beside it: one table (methods 2.1 to 2.5).

One programme shows one convention. Year-end is the headline's: an initial column at time 0, then
project years discounted at their end.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Timing(StrEnum):
    """When flows count: at the end of a project year, in their month, on their day, or as a sum
    in which time plays no part."""

    YEAR_END = "year_end"
    MONTHLY = "monthly"
    DAILY = "daily"
    NONE = "none"


class TimeZero(StrEnum):
    """Where time begins: with the initial column, the base month, the earliest flow; Excel's
    NPV() has it one period before the first flow."""

    INITIAL = "initial"
    BASE_MONTH = "base_month"
    FIRST_FLOW = "first_flow"
    PERIOD_BEFORE = "period_before"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Convention:
    """`discounted`: future money counts for less."""

    discounted: bool
    timing: Timing
    time_zero: TimeZero


_YEARLY = Convention(discounted=True, timing=Timing.YEAR_END, time_zero=TimeZero.INITIAL)
_SUM = Convention(discounted=False, timing=Timing.NONE, time_zero=TimeZero.NONE)

CONVENTIONS: dict[str, Convention] = {
    "npv": _YEARLY,
    "pv_benefits": _YEARLY,
    "pv_costs": _YEARLY,
    "roi": _YEARLY,
    "bcr": _YEARLY,
    "irr": _YEARLY,
    "mirr": _YEARLY,
    "discounted_payback": _YEARLY,
    "net": _SUM,
    "payback": Convention(discounted=False, timing=Timing.MONTHLY, time_zero=TimeZero.BASE_MONTH),
    "excel_npv": Convention(
        discounted=True, timing=Timing.YEAR_END, time_zero=TimeZero.PERIOD_BEFORE
    ),
    "xnpv": Convention(discounted=True, timing=Timing.DAILY, time_zero=TimeZero.FIRST_FLOW),
    "xirr": Convention(discounted=True, timing=Timing.DAILY, time_zero=TimeZero.FIRST_FLOW),
}
"""By the figure's code, as `Appraisal` and the functions of returns name them."""
