"""What is still to come, as a range: draws, cases, what it rests on, what would have to be true."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Literal, TypeVar

import numpy as np
import pandas as pd

from benefits.domain.record.facts import Benefit
from benefits.domain.risk.prospect import Prospect
from benefits.domain.risk.sensitivity import Bar, Case, cases, tornado, tornado_by_benefit
from benefits.domain.risk.spreads import Range, Spreads, benefit_spread
from benefits.domain.risk.turning_points import TurningPoint, turning_points
from benefits.domain.risk.uncertainty import Outcome, simulate
from benefits.views.appraising import base_month, scope_months
from benefits.views.known import Known

T = TypeVar("T")

By = Literal["driver", "benefit"]
INPUTS = ("unit_value", "adoption", "confidence", "attribution", "delay")


def prospect(known: Known, initiative: int | None = None) -> Prospect:
    """What lies ahead of one initiative or of all, from measured benefits and paid costs on.
    KeyError for an initiative that is not there."""
    if initiative is not None and initiative not in known.portfolio.initiatives:
        raise KeyError(initiative)
    return known.once(("prospect", initiative), lambda: _prospect(known, initiative))


def _prospect(known: Known, initiative: int | None) -> Prospect:
    table, costs = known.realisation.benefits, known.realisation.costs
    rows = known.within(known.benefits, initiative)
    lines = known.within(known.costs, initiative)
    through = known.realisation.to_date
    bill = costs.forecast(through)
    lasts = known.realisation.kpis.last[table.kpi_row[rows]] - int(known.grid.first)
    return Prospect(
        ids=table.index.ids[rows],
        groups=table.initiative[rows],
        months=known.grid.ordinals,
        through=through,
        expected=table.expected[rows],
        realised=table.realised[rows],
        lasts=np.clip(lasts, 0, known.grid.months - 1),
        once=table.once[rows],
        costs=bill[lines].sum(axis=0),
        one_off_costs=bill[lines & costs.one_off].sum(axis=0),
        base=base_month(known, initiative),
        go_live=min(scope_months(known, initiative, "go_live"), default=int(known.today)),
        rate=float(known.portfolio.settings.discount_rate),
        spreads=Spreads.of([benefit_spread(one) for one in _benefits(known, initiative)]),
    )


def outcome(known: Known, initiative: int | None = None) -> Outcome:
    """The outlook as a range, drawn with the fixed seed."""
    return _kept(known, "outcome", initiative, simulate)


def three_cases(known: Known, initiative: int | None = None) -> tuple[Case, Case, Case]:
    """All inputs low, likely and high."""
    return _kept(known, "cases", initiative, cases)


def tornado_bars(known: Known, initiative: int | None = None, by: By = "driver") -> tuple[Bar, ...]:
    """What the NPV rests on, by driver or by benefit; inputs that move nothing are left out."""
    make = tornado if by == "driver" else tornado_by_benefit
    bars = _kept(known, f"tornado_{by}", initiative, make)
    return tuple(one for one in bars if one.swing)


def would_have_to_be(known: Known, initiative: int | None = None) -> tuple[TurningPoint, ...]:
    """Which single input brings the NPV to zero."""
    return _kept(known, "turning_points", initiative, turning_points)


def _kept(known: Known, name: str, initiative: int | None, make: Callable[[Prospect], T]) -> T:
    return known.once((name, initiative), lambda: make(prospect(known, initiative)))


def band(known: Known, initiative: int | None = None) -> pd.DataFrame:
    """The range of cumulative benefit after the cut-off: `month`, `low` (P10), `high` (P90), in
    hundredths. It begins at the cut-off, where nothing is uncertain."""
    found, through = outcome(known, initiative), known.realisation.to_date
    ahead = np.arange(len(found.months)) >= max(through - 1, 0)
    ahead &= found.months <= max(
        scope_months(known, initiative, "last_month"), default=int(known.today)
    )
    return pd.DataFrame(
        {
            "month": found.months[ahead],
            "low": found.benefits.p10[ahead],
            "high": found.benefits.p90[ahead],
        }
    )


def assumptions(known: Known, initiative: int | None = None) -> pd.DataFrame:
    """A row per benefit and input: `benefit`, `name`, `input` (of INPUTS), `low`, `likely`, `high`
    (factors on the likely value; months for `delay`) and `stated` (bool): typed by its owner, or
    the usual spread."""
    rows = [row for one in _benefits(known, initiative) for row in _assumed(one)]
    columns = ["benefit", "name", "input", "low", "likely", "high", "stated"]
    return pd.DataFrame(rows, columns=columns)


def _assumed(benefit: Benefit) -> list[tuple[int, str, str, float, float, float, bool]]:
    spread = benefit_spread(benefit)
    found = []
    for name in INPUTS:
        one: Range = getattr(spread, name)
        stated = _stated(benefit, name)
        found.append((benefit.id, benefit.name, name, one.low, one.likely, one.high, stated))
    return found


def _stated(benefit: Benefit, name: str) -> bool:
    ends: list[Decimal | int | None] = [
        getattr(benefit, f"{name}_{end}", None) for end in ("low", "high")
    ]
    return any(end is not None for end in ends)


def _benefits(known: Known, initiative: int | None) -> list[Benefit]:
    rows = known.within(known.benefits, initiative)
    ids = known.realisation.benefits.index.ids[rows]
    return [known.portfolio.benefits[int(one)] for one in ids]
