"""Everything finance needs to judge one benefit: its rungs by month and how they are reckoned."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from benefits.domain.kpis.measured import State
from benefits.domain.money.currencies import currency_of
from benefits.domain.realised.realisation import BenefitTable
from benefits.domain.realised.workings import Workings, workings
from benefits.domain.record.facts import Benefit, Initiative, Kpi
from benefits.domain.record.grid import Bools, Ints
from benefits.views.known import Known
from benefits.views.ladder import RUNGS, Rung

STATES = (
    *("awaiting", "lapsed", "accepted", "reduced", "rejected", "loss"),
    *("carried", "estimated", "disputed", "nothing", "missing"),
)
"""How a month stands, the codes of `Claim.months["state"]`: a `loss` counts without a verdict,
`nothing` was measured and is worth nothing, `missing` is not measured."""


@dataclass(frozen=True, slots=True, eq=False)
class Claim:
    """One benefit, in its initiative's `currency`; money is int64 hundredths.

    `money` is each rung to date. `months` has a row per month to date in use, and any other with a
    verdict or a booking, newest first: `month`, `planned`, the rungs, `overlap` (taken away because
    hours of a pool count once), `estimated`, `carried`, `disputed`, `state`, `judgeable` (there is
    measured money to judge), `judged`, `verdict`, `amount`, `basis`, `reason` (of the verdict),
    `budget_line`, `booked_reason`, and what the money is reckoned from: `value`, `without` (what
    the KPI would have been without the change), `gain` (the improvement between them, in the good
    direction, month by month for what is released once), `volume` (NaN where unknown), `kept` (the
    share that the pool leaves) and `rate` (portfolio currency per unit, NaN where unknown).

    `worth` is money per unit of improvement and volume, in currency units. `method` is the code of
    the counterfactual that stands, `fell_back` says that the chosen one was refused. `evidence`
    says that the KPI leads to another that carries the money.
    """

    benefit: Benefit
    kpi: Kpi
    initiative: Initiative
    currency: str
    is_foreign: bool
    money: Mapping[Rung, int]
    months: pd.DataFrame
    worth: float
    method: str
    fell_back: bool
    evidence: bool

    @property
    def open_months(self) -> pd.DataFrame:
        """The months that await a verdict, or another one."""
        return self.months[self.months["state"].isin(["awaiting", "lapsed"])]


def claim(known: Known, benefit: int) -> Claim:
    """What is claimed for a benefit and how far it is validated. KeyError where there is none."""
    return known.once(("claim", benefit), lambda: _claim(known, benefit))


def _claim(known: Known, number: int) -> Claim:
    one = known.portfolio.benefits[number]
    kpi = known.portfolio.kpis[one.kpi]
    home = known.portfolio.initiatives[kpi.initiative]
    own = known.in_own_currency(home.id)
    table, row = own.realisation.benefits, own.realisation.benefits.index.row(number)
    currency = currency_of(home, known.portfolio.settings)
    found = own.once("workings", lambda: _workings(own))
    at = int(table.kpi_row[row])
    return Claim(
        benefit=one,
        kpi=kpi,
        initiative=home,
        currency=currency,
        is_foreign=currency != known.portfolio.settings.currency,
        money={rung: int(getattr(table, rung)[row][own.to_date].sum()) for rung in RUNGS},
        months=_months(own, number, row, found, known.realisation.benefits),
        worth=float(found.factors.worth[row, 0]),
        method=str(own.realisation.kpis.method[at]),
        fell_back=bool(own.realisation.kpis.fell_back[at]),
        evidence=bool(table.evidence[row]),
    )


def _workings(known: Known) -> Workings:
    found = known.realisation
    return workings(known.portfolio, found.kpis, found.grid, found.to_date)


def _months(
    known: Known, number: int, row: int, found: Workings, converted: BenefitTable
) -> pd.DataFrame:
    table, kpis = known.realisation.benefits, known.realisation.kpis
    at = int(table.kpi_row[row])
    entered = table.judged[row] | (table.booked[row] != 0)
    kept = (table.shown[row] & known.to_date) | entered
    before = table.realised[row] + table.realised_overlap[row]
    with np.errstate(divide="ignore", invalid="ignore"):
        share = np.where(before != 0, table.realised[row] / before, 1.0)
    rungs: dict[str, Ints] = {rung: getattr(table, rung)[row] for rung in RUNGS}
    frame = pd.DataFrame(
        {
            "month": known.grid.ordinals,
            "planned": table.planned[row],
            **rungs,
            "overlap": table.realised_overlap[row],
            "estimated": table.estimated[row],
            "carried": table.carried[row],
            "disputed": table.disputed[row],
            "state": _states(known, row),
            "judgeable": table.realised[row] != 0,
            "judged": table.judged[row],
            "value": kpis.measured.value[at],
            "without": kpis.expected_without[at],
            "gain": found.gains.measured[row],
            "volume": found.volumes.measured[row],
            "kept": share,
            "rate": converted.rate[row],
        }
    )[kept]
    return _entered(known, number, frame).iloc[::-1].reset_index(drop=True)


def _entered(known: Known, number: int, frame: pd.DataFrame) -> pd.DataFrame:
    """With what finance has entered for the months."""
    verdicts, bookings = known.portfolio.validations, known.portfolio.bookings
    said = verdicts[verdicts["benefit"] == number].drop(columns=["row", "benefit"])
    booked = bookings[bookings["benefit"] == number][["month", "budget_line", "reason"]]
    booked = booked.rename(columns={"reason": "booked_reason"})
    found = frame.merge(said, on="month", how="left").merge(booked, on="month", how="left")
    texts = ["verdict", "reason", "budget_line", "booked_reason"]
    return found.assign(
        **{name: found[name].fillna("").astype("str") for name in texts},
        **{name: found[name].astype("Int64") for name in ("amount", "basis")},
    )


def _states(known: Known, row: int) -> np.ndarray[tuple[int], np.dtype[np.object_]]:
    table, kpis = known.realisation.benefits, known.realisation.kpis
    state = kpis.measured.state[int(table.kpi_row[row])]
    realised: Ints = table.realised[row]
    tests: dict[str, Bools] = {
        "lapsed": table.lapsed[row],
        **_verdicts(known, row),
        "awaiting": realised > 0,
        "loss": realised < 0,
        "nothing": table.has_value[row],
        "carried": table.carries[row],
        "estimated": state == State.ESTIMATED,
        "disputed": state == State.DISPUTED,
    }
    chosen = np.select(list(tests.values()), list(tests), "missing")
    return chosen.astype(object)


def _verdicts(known: Known, row: int) -> dict[str, Bools]:
    """The months of each verdict."""
    frame = known.portfolio.validations
    number = int(known.realisation.benefits.index.ids[row])
    own = frame[frame["benefit"] == number]
    months = known.grid.ordinals
    return {
        code: np.isin(months, own.loc[own["verdict"] == code, "month"].to_numpy(np.int64))
        for code in ("accepted", "reduced", "rejected")
    }
