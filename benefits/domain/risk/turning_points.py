"""What would have to be true: which value of one input brings the NPV to zero, all else likely."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from benefits.domain.record.grid import YEAR, Bools, Floats, Ints
from benefits.domain.risk.prospect import (
    Bill,
    Prospect,
    gained_by_year,
    growths,
    present_floats,
    project_years,
    shifted,
    spent_by_year,
    worth,
)
from benefits.domain.risk.sensitivity import money


class Input(StrEnum):
    """What is turned by itself. LEVEL, UNIT_VALUE and ADOPTION are factors on all benefits'
    remaining money and COSTS one on all remaining costs; RATE is a year's discount rate; DELAY is
    whole months more than is likely, HORIZON whole months from the base month."""

    LEVEL = "level"
    UNIT_VALUE = "unit_value"
    ADOPTION = "adoption"
    COSTS = "costs"
    RATE = "rate"
    DELAY = "delay"
    HORIZON = "horizon"


SENSIBLE: dict[Input, tuple[float, float]] = {
    Input.LEVEL: (0.0, 3.0),
    Input.UNIT_VALUE: (0.0, 3.0),
    Input.ADOPTION: (0.0, 1.5),
    Input.COSTS: (0.0, 5.0),
    Input.RATE: (0.0, 1.0),
    Input.DELAY: (-12, 60),
    Input.HORIZON: (1, 240),
}
"""Where a value is looked for; what lies outside is no plan that anybody would believe."""

_RATES = 100
_HALVINGS = 60


@dataclass(frozen=True, slots=True)
class TurningPoint:
    """`value` is where the NPV turns, None where it does nowhere from `least` to `most`; then
    `pays` says whether it is above zero in all of that range or in none of it.

    Of the whole-month inputs it is the last month at which the outlook still pays (or, where the
    likely one does not, the first at which it would): the longest delay, the shortest horizon.
    Of several rates it is the one nearest to the likely rate.
    """

    input: Input
    likely: float
    value: float | None
    pays: bool
    least: float
    most: float


def turning_points(of: Prospect) -> tuple[TurningPoint, ...]:
    """All inputs, each by itself."""
    factors = (Input.LEVEL, Input.UNIT_VALUE, Input.ADOPTION)
    return (*(_level(of, one) for one in factors), _costs(of), _rate(of), _delay(of), _horizon(of))


def _level(of: Prospect, one: Input) -> TurningPoint:
    came = of.realised.sum(axis=0)[:, None]
    comes = money(of, {}).sum(axis=0)[:, None] - came
    paid = spent_by_year(of, _likely_bill(of))
    stands = _present(gained_by_year(of, came) - paid, of.rate)
    return _linear(one, 1.0, stands, _present(gained_by_year(of, comes), of.rate))


def _costs(of: Prospect) -> TurningPoint:
    paid, billed = (spent_by_year(of, Bill.of(of, np.array([one]))) for one in (0.0, 1.0))
    stands = _present(_gained(of) - paid, of.rate)
    return _linear(Input.COSTS, of.spreads.costs.likely, stands, _present(paid - billed, of.rate))


def _linear(one: Input, likely: float, stands: float, slope: float) -> TurningPoint:
    """NPV = what stands + value x slope."""
    least, most = SENSIBLE[one]
    value = -stands / slope if slope else None
    found = value if value is not None and least <= value <= most else None
    return TurningPoint(one, likely, found, stands + likely * slope >= 0, least, most)


def _likely_bill(of: Prospect) -> Bill:
    return Bill.of(of, np.array([of.spreads.costs.likely]))


def _gained(of: Prospect) -> Ints:
    return gained_by_year(of, money(of, {}).sum(axis=0)[:, None])


def _present(by_year: Ints, rate: float) -> float:
    """In hundredths, not rounded, of one case."""
    return float(present_floats(by_year, rate)[0])


def _rate(of: Prospect) -> TurningPoint:
    """Each percent from 0 to 100 is tried, and the nearest change of sign halved."""
    least, most = SENSIBLE[Input.RATE]
    net = _gained(of) - spent_by_year(of, _likely_bill(of))
    tried = [least + (most - least) * step / _RATES for step in range(_RATES + 1)]
    pays = [_present(net, rate) >= 0 for rate in tried]
    turns = [at for at in range(_RATES) if pays[at] != pays[at + 1]]
    found = [_halved(net, tried[at], tried[at + 1]) for at in turns]
    nearest = min(found, key=lambda rate: abs(rate - of.rate), default=None)
    return TurningPoint(Input.RATE, of.rate, nearest, _present(net, of.rate) >= 0, least, most)


def _halved(net: Ints, low: float, high: float) -> float:
    start = _present(net, low) >= 0
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        same = (_present(net, middle) >= 0) == start
        low, high = (middle, high) if same else (low, middle)
    return (low + high) / 2


def _delay(of: Prospect) -> TurningPoint:
    least, most = (int(one) for one in SENSIBLE[Input.DELAY])
    usual = np.rint(of.spreads.delay.likely).astype(np.int64)
    came = of.realised.sum(axis=0)
    comes = [shifted(of, slice(None), usual + more).sum(axis=0) for more in range(least, most + 1)]
    money_by_delay = np.stack([came + one for one in comes], axis=1)
    pays = worth(of, money_by_delay, _likely_bill(of), of.rate).npv >= 0
    turn = _last_that_pays(pays, -least)
    value = None if turn is None else float(least + turn)
    return TurningPoint(Input.DELAY, 0.0, value, bool(pays[-least]), least, most)


def _last_that_pays(pays: Bools, likely: int) -> int | None:
    """From the likely place on the last in a row that pays, or going back the first that does."""
    if pays[likely]:
        ends = np.flatnonzero(~pays[likely:])
        return likely + int(ends[0]) - 1 if len(ends) else None
    before = np.flatnonzero(pays[:likely])
    return int(before[-1]) if len(before) else None


def _horizon(of: Prospect) -> TurningPoint:
    """The other way round than a delay: a longer horizon is the better one."""
    known = int(of.months[-1]) - of.base + 1
    least, most = int(SENSIBLE[Input.HORIZON][0]), max(int(SENSIBLE[Input.HORIZON][1]), known)
    pays = _by_horizon(of, most) >= 0
    turn = _last_that_pays(pays[::-1], most - known)
    value = None if turn is None else float(most - turn)
    return TurningPoint(
        Input.HORIZON, float(known), value, bool(pays[known - 1]), float(least), float(most)
    )


def _by_horizon(of: Prospect, most: int) -> Floats:
    """The NPV if the appraisal ended 1, 2, ... `most` months from the base month. Beyond the
    months known, their last year's recurring benefits and running costs go on."""
    bill, benefits = _likely_bill(of), money(of, {})
    running = bill.running[:, 0]
    extra = most - (int(of.months[-1]) - of.base + 1)
    steady = (benefits[~of.once].sum(axis=0) - running)[-YEAR:]
    net = np.concatenate([benefits.sum(axis=0) - running, np.resize(steady, extra)])
    months = int(of.months[0]) + np.arange(len(net))
    years = project_years(months, of.base)
    growth = np.array(growths(of.rate, int(years[-1])))[years]
    initial = np.where(months < of.go_live, 1.0, growth)
    once = np.pad(bill.once[:, 0], (0, extra))
    running_sum = np.cumsum(net / growth - once / initial)
    return np.asarray(running_sum[months >= of.base])
