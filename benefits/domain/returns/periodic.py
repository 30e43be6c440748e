"""Flows one period apart: NPV, MIRR, lasting payback, and rates of a year as rates of a month."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from benefits.domain.returns.returns import Payback, discounted, payback, present_value

MONTHS = 12


def npv(flows: ArrayLike, rate: float, first_period: int = 0) -> float | None:
    """The sum of `F_t / (1 + rate)^t` (methods 2.1). With `first_period` 0 the first flow is not
    discounted, as textbooks and TEI have it; with 1 all are, as Excel's NPV() does, to which an
    initial outlay must be added outside. None at a rate of -100 %, or where a flow is missing;
    rates below it mean nothing, but the sum exists and is given, as spreadsheets give it."""
    amounts = np.asarray(flows, dtype=np.float64)
    if rate == -1 or not np.isfinite([rate, *amounts]).all():
        return None
    return present_value(amounts, rate, first_period)


def mirr(flows: ArrayLike, finance_rate: float, reinvest_rate: float) -> float | None:
    """The modified internal rate of return (Lin 1976; Excel's MIRR): money out discounted to the
    start at what it costs, money in carried to the end at what it earns,
    `(FV in / PV out)^(1 / n) - 1` with n periods between. Always one rate. None where money goes
    one way only, a flow is missing, or a rate is -100 % or less."""
    amounts = np.asarray(flows, dtype=np.float64)
    outward, inward = np.minimum(amounts, 0.0), np.maximum(amounts, 0.0)
    rates_exist = finance_rate > -1 and reinvest_rate > -1
    if not rates_exist or not np.isfinite(amounts).all():
        return None
    if not outward.any() or not inward.any():
        return None
    periods = len(amounts) - 1
    spent = -present_value(outward, finance_rate)
    earned = present_value(inward, reinvest_rate)
    return float((earned / spent) ** (1 / periods) * (1 + reinvest_rate) - 1)


def discounted_payback(flows: ArrayLike, rate: float, first_period: int = 0) -> Payback:
    """Payback on discounted flows (methods 2.3): the simple one where the rate is 0."""
    return payback(discounted(flows, rate, first_period), first_period)


def lasting_payback(flows: ArrayLike, first_period: int = 0) -> float | None:
    """Periods until cumulative net flow reaches zero for good. It is later than the first
    crossing where a second investment opens it again; None where the end is below zero."""
    net = np.asarray(flows, dtype=np.float64)
    running = np.cumsum(net)
    below = np.flatnonzero(running < 0)
    if not len(below):
        return payback(net, first_period).periods
    at = int(below[-1]) + 1
    if at == len(net):
        return None
    return float(at - 1 + first_period - running[at - 1] / net[at])


def monthly(yearly_rate: float) -> float:
    """The effective rate of a month, `(1 + r)^(1/12) - 1`: 10 % a year is 0.7974 % a month.
    Twelve of them compound to the yearly rate, which r / 12 does not (methods 2.1)."""
    return float(np.expm1(np.log1p(yearly_rate) / MONTHS))


def yearly(monthly_rate: float) -> float:
    """The yearly rate that a monthly one compounds to, `(1 + r)^12 - 1`, never 12 r."""
    return float(np.expm1(np.log1p(monthly_rate) * MONTHS))
