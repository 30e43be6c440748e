"""The internal rate of return: shown where exactly one rate fits, refused with a reason elsewhere.

IRR and XIRR are the rate at which the net present value is zero (methods 2.5 and 5). Flows that
change sign more than once may have several such rates, or none; then NPV and MIRR are the figures
to look at, and these say so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import numpy as np
from numpy.typing import ArrayLike

from benefits.domain.record.grid import Floats
from benefits.domain.returns.dated import DAYS_IN_YEAR, days_since_first
from benefits.domain.returns.fitting import Flow, Root, roots

SHORTEST = 28
"""Days of history below which a yearly rate says nothing: the shortest month."""

EXTREME = 10.0
"""A rate above 1,000 % a year is flagged: it is more often a typing error than a return."""

LEAST, MOST = 1e-11, 1e9
"""Where several rates may fit, those with 1 + rate outside of this are not rates of anything."""


class Refusal(StrEnum):
    """Why no single rate is given."""

    INCOMPLETE = "incomplete"
    NO_SIGN_CHANGE = "no_sign_change"
    NO_TIME = "no_time"
    NO_RATE = "no_rate"
    SEVERAL = "several"
    TOUCHES = "touches"
    SHORT = "short"


class Caution(StrEnum):
    """What a reader of the rate must know."""

    EXTREME = "extreme"
    BORROWED = "borrowed"


@dataclass(frozen=True, slots=True)
class Irr:
    """Either a rate or the reason why there is none.

    `rates` lists every rate that fits, ascending, as ratios of 1 a year (or a period); `refusal`
    is None exactly where one of them may be shown. `sign_changes` counts flows in the order of
    time, those of one day added and zeros left out. `beyond` says that further rates fit which
    are too extreme to mean anything. BORROWED: money comes in first, so that a low rate is good.
    """

    rates: tuple[float, ...] = ()
    refusal: Refusal | None = None
    sign_changes: int = 0
    beyond: bool = False
    cautions: tuple[Caution, ...] = ()

    @property
    def rate(self) -> float | None:
        return self.rates[0] if self.refusal is None else None


def irr(amounts: ArrayLike, periods_per_year: int = 1) -> Irr:
    """The rate of flows one period apart, the first at time 0 (where they start does not matter).
    With `periods_per_year` 12 the yearly rate of monthly flows, `(1 + r)^12 - 1`; with 1 the
    rate per period."""
    flows = np.asarray(amounts, dtype=np.float64)
    return _irr(np.arange(len(flows), dtype=np.float64), flows, periods_per_year)


def xirr(days: Sequence[date], amounts: ArrayLike) -> Irr:
    """The yearly rate of flows on days, `sum P_i / (1 + r)^((d_i - d_0) / 365) = 0`. Rows may
    come in any order and share a day. Refused, with the rate listed, for less than a month.
    Raises ValueError where days and amounts differ in number."""
    flows = np.asarray(amounts, dtype=np.float64)
    if len(flows) != len(days):
        raise ValueError(f"{len(days)} days and {len(flows)} amounts")
    return _irr(days_since_first(days), flows, DAYS_IN_YEAR, SHORTEST)


def _irr(times: Floats, amounts: Floats, per_year: int, shortest: float = 0) -> Irr:
    if not np.isfinite(amounts).all():
        return Irr(refusal=Refusal.INCOMPLETE)
    flow = Flow.of(times, amounts)
    if not flow.sign_changes:
        return Irr(refusal=_without_change(times, amounts))
    found = roots(flow)
    every = [(_yearly(root, flow.span / per_year), root) for root in found]
    within = [(rate, root) for rate, root in every if _means_something(rate, flow)]
    return Irr(
        rates=tuple(rate for rate, _ in within),
        refusal=_refusal([root for _, root in within], flow.span, shortest),
        sign_changes=flow.sign_changes,
        beyond=len(within) < len(every),
        cautions=_cautions([rate for rate, _ in within], flow),
    )


def _yearly(root: Root, years: float) -> float:
    with np.errstate(over="ignore"):
        return float(np.expm1(root.x / years))


def _means_something(rate: float, flow: Flow) -> bool:
    return np.isfinite(rate) and (flow.sign_changes == 1 or LEAST < 1 + rate < MOST)


def _without_change(times: Floats, amounts: Floats) -> Refusal:
    one_day = len(np.unique(times)) == 1
    both_ways = bool((amounts > 0).any() and (amounts < 0).any())
    return Refusal.NO_TIME if one_day and both_ways else Refusal.NO_SIGN_CHANGE


def _refusal(within: list[Root], span: float, shortest: float) -> Refusal | None:
    if not within:
        return Refusal.NO_RATE
    if len(within) > 1:
        return Refusal.SEVERAL
    if within[0].touches:
        return Refusal.TOUCHES
    return Refusal.SHORT if span < shortest else None


def _cautions(rates: list[float], flow: Flow) -> tuple[Caution, ...]:
    high = any(rate > EXTREME for rate in rates)
    noted = {Caution.EXTREME: high, Caution.BORROWED: bool(flow.amounts[0] > 0)}
    return tuple(caution for caution, holds in noted.items() if holds)
