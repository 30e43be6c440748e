"""The first screen: did it pay off, by how much not, and who can say why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import pandas as pd

from benefits.domain.calendar.period import Month
from benefits.domain.record.grid import Bools, Ints
from benefits.views.appraising import Amounts, Returns, appraised, scope_months
from benefits.views.known import Known
from benefits.views.money import benefit_totals, cost_totals, coverage_of_kpis
from benefits.views.status import Way, rolled, rolled_initiatives

Basis = Literal["planned", "plan_to_date", "to_date", "validated", "outlook"]


@dataclass(frozen=True, slots=True, eq=False)
class Headline:
    """To date means up to `through`, the cut-off (`cutoff` is None while nothing is measured).

    `validated` is what finance stands behind, and the headline; of what was measured (`realised`)
    `awaiting` has no verdict yet, and `is_judged` says that there is any verdict at all. The
    status is that of the KPIs by the money behind them (`views.status`): waiting is no failure.

    `present` of `expected` final values are there from go-live to date; `unmeasured` is the plan
    to date of the months without one, so that `realised - plan` is that part and performance.
    `cost_missing` counts planned cost months to date without an actual amount. ROI, NPV and BCR
    are discounted; payback and net are not. `returns` appraises the plan of the whole appraisal,
    the plan to date, what was realised and paid to date, the same with what finance validated,
    and the outlook, from one base month.
    """

    cutoff: Month | None
    through: Month
    months_since: int
    status: str
    is_judged: bool
    validated: Amounts
    awaiting: Amounts
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
    rows = known.within(known.benefits, initiative)
    return Headline(
        cutoff=found.cutoff,
        through=found.through,
        months_since=int(known.today) - 1 - int(found.through),
        status=rolled(known, initiative).status,
        is_judged=bool(known.realisation.benefits.judged[rows].any()),
        validated=_amounts(totals, "validated"),
        awaiting=_amounts(totals, "awaiting"),
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


def ranking(known: Known, initiative: int | None = None, way: Way = "money") -> pd.DataFrame:
    """Initiatives by their gap in money, the worst first: the columns of
    `benefit_totals(known, "initiative")` with `initiative_name` as `name`, and `status` (rolled up
    this `way`), `initiative_status`, `go_live`, to date `cost` and `cost_planned`, `life_cost`."""
    frame = benefit_totals(known, "initiative", initiative)
    homes = [known.portfolio.initiatives[int(one)] for one in frame["initiative"]]
    paid = (
        cost_totals(known, initiative)
        .groupby("initiative")[["actual", "planned", "life_planned"]]
        .sum()
    )
    paid = paid.reindex(frame["initiative"].to_numpy(), fill_value=0)
    status = rolled_initiatives(known, way)
    return frame.rename(columns={"initiative_name": "name"}).assign(
        status=[status[one.id] for one in homes],
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
        "planned": appraised(known, initiative, table.planned, costs.planned),
        "plan_to_date": appraised(known, initiative, table.planned * now, costs.planned * now),
        "to_date": appraised(known, initiative, table.realised * now, costs.actual * now),
        "validated": appraised(known, initiative, table.validated * now, costs.actual * now),
        "outlook": appraised(known, initiative, table.forecast, ahead),
    }


def _span(known: Known, initiative: int | None) -> Bools:
    """The columns from the first start to the end of the last appraisal."""
    first = min(scope_months(known, initiative, "start"), default=int(known.today))
    last = max(scope_months(known, initiative, "last_month"), default=int(known.today))
    return (known.grid.ordinals >= first) & (known.grid.ordinals <= last)


def _line(known: Known, series: str, running: Ints, months: Bools) -> pd.DataFrame:
    shown = {"month": known.grid.ordinals[months], "series": series}
    return pd.DataFrame({**shown, "money": running[months]})


def _amounts(totals: pd.DataFrame, column: str) -> Amounts:
    cash = totals.loc[totals["cash"], column].sum()
    return Amounts(int(cash), int(totals[column].sum()))


def _of(frame: pd.DataFrame, initiative: int | None) -> pd.DataFrame:
    return frame if initiative is None else frame[frame["initiative"] == initiative]
