"""Returns on one basis: planned, to date and expected, for cash alone and for all benefits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np
import pandas as pd

from benefits.domain.calendar.period import Month
from benefits.domain.money.prices import nominal_rate, real_rate
from benefits.domain.record.facts import PriceBasis, Settings
from benefits.domain.record.grid import Ints
from benefits.domain.returns.returns import Appraisal, discounted
from benefits.views.appraising import Returns, appraised, base_month
from benefits.views.known import Known

Basis = Literal["planned", "plan_to_date", "measured", "validated", "outlook"]
BASES: tuple[Basis, ...] = ("planned", "plan_to_date", "measured", "validated", "outlook")


@dataclass(frozen=True, slots=True)
class Prices:
    """What amounts and the discount rate hold of inflation. `other` is the rate that says the same
    of real money where these are nominal, and the other way round; None without inflation."""

    basis: PriceBasis
    rate: float
    inflation: float
    other: float | None


@dataclass(frozen=True, slots=True, eq=False)
class ReturnsFound:
    """Every basis appraised from one base month at one rate in one convention. `measured` and
    `validated` set benefits to date against what was paid to date; `plan_to_date` is the plan of
    the same months. `cutoff` is None while nothing is measured."""

    base: Month
    through: Month
    cutoff: Month | None
    prices: Prices
    by: Mapping[Basis, Returns]


def returns(known: Known, initiative: int | None = None) -> ReturnsFound:
    """The returns of one initiative or of all. KeyError for an initiative that is not there."""
    if initiative is not None and initiative not in known.portfolio.initiatives:
        raise KeyError(initiative)
    return known.once(("returns", initiative), lambda: _returns(known, initiative))


def _returns(known: Known, initiative: int | None) -> ReturnsFound:
    table, costs, now = known.realisation.benefits, known.realisation.costs, known.to_date
    paid = costs.actual * now
    flows: dict[Basis, tuple[Ints, Ints]] = {
        "planned": (table.planned, costs.planned),
        "plan_to_date": (table.planned * now, costs.planned * now),
        "measured": (table.measured * now, paid),
        "validated": (table.validated * now, paid),
        "outlook": (table.forecast, costs.forecast(known.realisation.to_date)),
    }
    return ReturnsFound(
        base=Month(base_month(known, initiative)),
        through=known.realisation.through,
        cutoff=known.realisation.cutoff,
        prices=prices(known.portfolio.settings),
        by={name: appraised(known, initiative, *pair) for name, pair in flows.items()},
    )


def prices(settings: Settings) -> Prices:
    """Both rates of the price basis; no money is converted between the two (methods 2.9)."""
    rate, inflation = float(settings.discount_rate), float(settings.inflation)
    change = real_rate if settings.price_basis is PriceBasis.NOMINAL else nominal_rate
    other = change(rate, inflation) if inflation else None
    return Prices(settings.price_basis, rate, inflation, other)


def years(of: Appraisal) -> pd.DataFrame:
    """The initial column (`year` 0) and each project year of an appraisal: `benefits`, `costs`,
    `net`, `cumulative` (undiscounted), and discounted `pv_benefits`, `pv_costs` and `pv_net`,
    which add up to those of the appraisal. Int64 hundredths."""
    net = of.yearly_benefits - of.yearly_costs
    gained, spent = _adding_up(of.yearly_benefits, of.rate), _adding_up(of.yearly_costs, of.rate)
    return pd.DataFrame(
        {
            "year": np.arange(len(net)),
            "benefits": of.yearly_benefits,
            "costs": of.yearly_costs,
            "net": net,
            "cumulative": net.cumsum(),
            "pv_benefits": gained,
            "pv_costs": spent,
            "pv_net": gained - spent,
        }
    )


def _adding_up(yearly: Ints, rate: float) -> Ints:
    """Present values by year, rounded so that their sum is the rounded sum."""
    running = np.rint(discounted(yearly, rate).cumsum()).astype(np.int64)
    return np.asarray(np.diff(running, prepend=0), dtype=np.int64)
