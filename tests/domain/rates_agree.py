"""Whether the product and the slow search find the same rates."""

from __future__ import annotations

import sys
from datetime import date, timedelta
from decimal import Decimal, localcontext
from fractions import Fraction

from benefits.domain.returns.irr import LEAST, MOST, Irr, Refusal, irr, xirr
from tests.domain.counted_rates import separated
from tests.domain.random_programmes import DAYS
from tests.domain.slow_rates import DIGITS, Bracket, Programme, brackets, encloses

PRECISE = Decimal("1e-9")
"""How near a rate must be, relative to 1 + rate, where nothing else is near it."""

FIRST_DAY = date(2001, 3, 1)


def found(programme: Programme) -> Irr:
    """What the product says."""
    if programme.per_year == DAYS:
        days = [FIRST_DAY + timedelta(days=day) for day in programme.times]
        return xirr(days, programme.amounts)
    return irr(programme.amounts, programme.per_year)


def disagreements(programme: Programme) -> list[str]:
    """Empty where they agree on every rate and on whether one may be shown."""
    ours = found(programme)
    with localcontext(prec=DIGITS):
        truth = _truth(programme)
        listed = [one for one in truth if _is_listed(one, programme, ours)]
        if len(listed) != len(ours.rates):
            return [f"{ours} where there are {listed}"]
        pairs = list(zip(listed, ours.rates, strict=True))
        misplaced = [f"{rate} is not in {one}" for one, rate in pairs if _off(one, rate, programme)]
        return misplaced + _shown(ours, listed, programme)


def _truth(programme: Programme) -> list[Bracket]:
    """Exactly where flows are few and a year apart, else by walking."""
    if programme.per_year != 1:
        return brackets(programme)
    return [
        Bracket(_x(low, programme), _x(high, programme), touched)
        for low, high, touched in separated(programme.amounts)
    ]


def _x(growth: Fraction, programme: Programme) -> Decimal:
    return (Decimal(growth.numerator) / Decimal(growth.denominator)).ln() * programme.span


def _is_listed(one: Bracket, programme: Programme, ours: Irr) -> bool:
    """An only change of sign has its rate where a float can hold it; of others only those that
    mean something."""
    middle = (one.low + one.high) / 2 / programme.span
    if ours.sign_changes == 1:
        return middle < Decimal(sys.float_info.max).ln()
    return Decimal(LEAST).ln() < middle < Decimal(MOST).ln()


def _off(one: Bracket, rate: float, programme: Programme) -> bool:
    """Outside of its bracket, or inside and not precise. Near total loss a float of the rate
    knows 1 + rate to 16 decimals, not to 16 digits."""
    growth = 1 + Decimal(rate)
    slack = PRECISE * growth + Decimal("2e-16")
    low, high = ((end / programme.span).exp() for end in (one.low, one.high))
    if not low - slack <= growth <= high + slack:
        return True
    placed = one.touched or growth < Decimal("1e-6")
    return not placed and not encloses(programme, rate, PRECISE)


def _shown(ours: Irr, listed: list[Bracket], programme: Programme) -> list[str]:
    one = len(listed) == 1 and not listed[0].touched
    short = one and ours.refusal is Refusal.SHORT and programme.span < Decimal(28) / DAYS
    right = (ours.rate is not None) == one or short
    return [] if right else [f"{ours} where there are {listed}"]
