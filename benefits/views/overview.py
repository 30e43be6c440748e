"""The first screen: did it pay off, by how much not, and who can say why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np
import pandas as pd

from benefits.domain.grid import Bools, Ints
from benefits.domain.period import Month
from benefits.domain.returns import Appraisal, Flows, appraise
from benefits.domain.status import of_money
from benefits.views.known import Known
from benefits.views.money import benefit_totals, cost_totals, coverage_of_kpis, has_recent_data


@dataclass(frozen=True, slots=True)
class Amounts:
    """Money in int64 hundredths: what is cash, and all of it. Two figures, never one mix."""

    cash: int
    total: int

    @property
    def non_cash(self) -> int:
        return self.total - self.cash


@dataclass(frozen=True, slots=True, eq=False)
class Returns:
    """One appraisal of the cash benefits alone and one of all, against the same costs."""

    cash: Appraisal
    total: Appraisal


Basis = Literal["planned", "plan_to_date", "to_date", "outlook"]


@dataclass(frozen=True, slots=True, eq=False)
class Headline:
    """To date means up to `through`, the cut-off (`cutoff` is None while nothing is measured).

    `present` of `expected` final values are there from go-live to date; `unmeasured` is the plan
    to date of the months without one, so that `realised - plan` is that part and performance.
    `cost_missing` counts planned cost months to date without an actual amount. ROI, NPV and BCR
    are discounted; payback and net are not. `returns` appraises the plan of the whole appraisal,
    the plan to date, what was realised and paid to date, and the outlook, from one base month.
    """

    cutoff: Month | None
    through: Month
    months_since: int
    status: str
    realised: Amounts
    plan: Amounts
    estimated: Amounts
    unmeasured: Amounts
    cost: int
    cost_plan: int
    cost_missing: int
    life_plan: Amounts
    life_cost: int
    outlook: Amounts
    outlook_cost: int
    present: int
    expected: int
    returns: Mapping[Basis, Returns]

    @property
    def gap(self) -> Amounts:
        """Realised less plan to date: negative is behind."""
        cash = self.realised.cash - self.plan.cash
        return Amounts(cash, self.realised.total - self.plan.total)

    @property
    def completeness(self) -> float | None:
        """The share of expected final values that is there; None where none is expected."""
        return self.present / self.expected if self.expected else None


def headline(known: Known, initiative: int | None = None) -> Headline:
    """The figures of one initiative or of all. KeyError for an initiative that is not there."""
    if initiative is not None and initiative not in known.portfolio.initiatives:
        raise KeyError(initiative)
    return known.once(("headline", initiative), lambda: _headline(known, initiative))


def _headline(known: Known, initiative: int | None) -> Headline:
    found = known.realisation
    totals = benefit_totals(known, "benefit", initiative)
    lines = cost_totals(known, initiative)
    due = _of(coverage_of_kpis(known), initiative)
    return Headline(
        cutoff=found.cutoff,
        through=found.through,
        months_since=int(known.today) - 1 - int(found.through),
        status=_status(known, initiative, totals),
        realised=_amounts(totals, "realised"),
        plan=_amounts(totals, "planned"),
        estimated=_amounts(totals, "estimated"),
        unmeasured=_amounts(totals, "unmeasured"),
        cost=int(lines["actual"].sum()),
        cost_plan=int(lines["planned"].sum()),
        cost_missing=int(lines["missing"].sum()),
        life_plan=_amounts(totals, "life_planned"),
        life_cost=int(lines["life_planned"].sum()),
        outlook=_amounts(totals, "outlook"),
        outlook_cost=int(lines["outlook"].sum()),
        present=int(due["present"].sum()),
        expected=int(due["expected"].sum()),
        returns=_all_returns(known, initiative),
    )


def s_curve(known: Known, initiative: int | None = None) -> pd.DataFrame:
    """Cumulative benefit by month: `month`, `series` (`plan`, `actual`, `forecast`), `money`
    (int64 hundredths, cumulative). The forecast begins where the actual ends."""
    table, months = known.realisation.benefits, _span(known, initiative)
    rows = known.within(known.benefits, initiative)
    plan, actual, outlook = (
        matrix[rows].sum(axis=0).cumsum()
        for matrix in (table.planned, table.realised, table.forecast)
    )
    now = known.to_date
    ahead = ~now | (known.grid.ordinals == known.realisation.through)
    parts = {"plan": (plan, months), "actual": (actual, months & now)}
    parts["forecast"] = (outlook, months & ahead)
    lines = [_line(known, name, *part) for name, part in parts.items()]
    return pd.concat(lines, ignore_index=True)


def go_lives(known: Known, initiative: int | None = None) -> pd.DataFrame:
    """The vertical lines of the S-curve: `initiative`, `name`, `month`."""
    chosen = [
        one
        for one in known.portfolio.initiatives.values()
        if initiative is None or one.id == initiative
    ]
    rows = [(one.id, one.name, int(one.go_live)) for one in chosen]
    return pd.DataFrame(rows, columns=["initiative", "name", "month"])


def ranking(known: Known, initiative: int | None = None) -> pd.DataFrame:
    """Initiatives by their gap in money, the worst first: the columns of
    `benefit_totals(known, "initiative")` with `initiative_name` as `name`, and
    `initiative_status`, `go_live`, to date `cost` and `cost_planned`, and `life_cost`."""
    frame = benefit_totals(known, "initiative", initiative)
    homes = [known.portfolio.initiatives[int(one)] for one in frame["initiative"]]
    paid = (
        cost_totals(known, initiative)
        .groupby("initiative")[["actual", "planned", "life_planned"]]
        .sum()
    )
    paid = paid.reindex(frame["initiative"].to_numpy(), fill_value=0)
    return frame.rename(columns={"initiative_name": "name"}).assign(
        initiative_status=[one.status.value for one in homes],
        go_live=[int(one.go_live) for one in homes],
        cost=paid["actual"].to_numpy(),
        cost_planned=paid["planned"].to_numpy(),
        life_cost=paid["life_planned"].to_numpy(),
    )


def drivers(known: Known, initiative: int | None = None, count: int = 3) -> pd.DataFrame:
    """The benefits with the largest gaps to date, behind or ahead, largest first: the columns of
    `benefit_totals(known, "benefit")`."""
    frame = benefit_totals(known, "benefit", initiative)
    moved = frame[frame["gap"] != 0]
    largest = moved["gap"].abs().sort_values(ascending=False, kind="stable").index
    return moved.loc[largest].head(count).reset_index(drop=True)


def _all_returns(known: Known, initiative: int | None) -> dict[Basis, Returns]:
    table, costs, now = known.realisation.benefits, known.realisation.costs, known.to_date
    ahead = costs.forecast(known.realisation.to_date)
    return {
        "planned": _returns(known, initiative, table.planned, costs.planned),
        "plan_to_date": _returns(known, initiative, table.planned * now, costs.planned * now),
        "to_date": _returns(known, initiative, table.realised * now, costs.actual * now),
        "outlook": _returns(known, initiative, table.forecast, ahead),
    }


def _returns(known: Known, initiative: int | None, benefits: Ints, costs: Ints) -> Returns:
    rows, lines = known.within(known.benefits, initiative), known.within(known.costs, initiative)
    table, once = known.realisation.benefits, known.realisation.costs.one_off
    go_live = min(_homes(known, initiative, "go_live"), default=int(known.today))
    base, rate = _base(known, initiative), float(known.portfolio.settings.discount_rate)

    def appraised(chosen: Bools) -> Appraisal:
        flows = Flows(
            known.grid.ordinals,
            benefits[chosen].sum(axis=0),
            costs[lines].sum(axis=0),
            costs[lines & once].sum(axis=0),
        )
        return appraise(flows, base, go_live, rate)

    return Returns(cash=appraised(rows & table.cash), total=appraised(rows))


def _base(known: Known, initiative: int | None) -> int:
    """The first month with a cost, planned or actual; without any, the first start."""
    table = known.realisation.costs
    lines = known.within(known.costs, initiative)
    paid = ((table.planned != 0) | (table.actual != 0))[lines].any(axis=0)
    if paid.any():
        return int(known.grid.first) + int(np.argmax(paid))
    return min(_homes(known, initiative, "start"), default=int(known.today))


def _status(known: Known, initiative: int | None, totals: pd.DataFrame) -> str:
    """The scope's status by all its money: a rule on the sum, never an average of statuses."""
    planned, realised = (np.array([totals[name].sum()]) for name in ("planned", "realised"))
    has_data = np.array([has_recent_data(known, initiative)])
    return str(of_money(planned, realised, has_data, known.thresholds)[0])


def _span(known: Known, initiative: int | None) -> Bools:
    """The columns from the first start to the end of the last appraisal."""
    first = min(_homes(known, initiative, "start"), default=int(known.today))
    last = max(_homes(known, initiative, "last_month"), default=int(known.today))
    return (known.grid.ordinals >= first) & (known.grid.ordinals <= last)


def _homes(known: Known, initiative: int | None, field: str) -> list[int]:
    chosen = known.portfolio.initiatives.values()
    return [int(getattr(one, field)) for one in chosen if initiative in (None, one.id)]


def _line(known: Known, series: str, running: Ints, months: Bools) -> pd.DataFrame:
    shown = {"month": known.grid.ordinals[months], "series": series}
    return pd.DataFrame({**shown, "money": running[months]})


def _amounts(totals: pd.DataFrame, column: str) -> Amounts:
    cash = totals.loc[totals["cash"], column].sum()
    return Amounts(int(cash), int(totals[column].sum()))


def _of(frame: pd.DataFrame, initiative: int | None) -> pd.DataFrame:
    return frame if initiative is None else frame[frame["initiative"] == initiative]
