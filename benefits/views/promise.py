"""Promise against reality: promised, committed and realised side by side, and why they differ."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np
import pandas as pd

from benefits.domain.calendar.period import Month
from benefits.domain.movement.movement import split
from benefits.domain.record.facts import Stage
from benefits.domain.returns.returns import Appraisal, Flows, appraise
from benefits.ledger import Ledger
from benefits.views.appraising import base_month, scope_months
from benefits.views.bases import bases
from benefits.views.gap_parts import PARTS, Part, levels, parts_of
from benefits.views.known import Known
from benefits.views.plan_states import Frame, State, Together, state_of
from benefits.views.promised import Origin, Plans, Source

Span = Literal["to_date", "life"]
SPANS: tuple[Span, ...] = ("to_date", "life")
Column = Literal["promised", "committed", "now"]
COLUMNS: tuple[Column, ...] = ("promised", "committed", "now")


@dataclass(frozen=True, slots=True)
class Way:
    """From one total to the next, in hundredths: `earlier` and all parts add up to `later`."""

    earlier: int
    later: int
    parts: Mapping[Part, int]


Ways = tuple[Way, Way]
"""From promised to committed, and from committed to what came of it."""


@dataclass(frozen=True, slots=True, eq=False)
class Standing:
    """One column of the comparison. To date means the months up to the cut-off; today's column
    has what was measured and paid in them, and over the whole period what is expected. `overlap`
    was taken away because hours were claimed twice. `appraisal` is of the whole period."""

    benefits_to_date: int
    cash_to_date: int
    costs_to_date: int
    overlap_to_date: int
    benefits: int
    cash: int
    costs: int
    overlap: int
    go_live: Month | None
    appraisal: Appraisal


@dataclass(frozen=True, slots=True, eq=False)
class Promise:
    """What was promised, what was committed to, and what came of it, for a scope.

    `sources` says where each initiative's plans come from. `realised` is measured benefit and what
    was paid; `expected` goes on from there as the outlook does. `homes` and `names` are of the
    rows. The effects of exchange rates are to date, measured money at mean less at budget rates.
    """

    through: Month
    sources: tuple[Source, ...]
    names: Mapping[int, str]
    homes: Mapping[int, int]
    promised: Together
    committed: Together
    realised: Together
    expected: Together
    base: int
    go_live: int
    rate: float
    benefit_rate_effect: int
    cost_rate_effect: int

    @property
    def has_promise(self) -> bool:
        """Whether anything was promised apart from what was committed to."""
        promised = [one for one in self.sources if one.stage is Stage.PROMISED]
        return any(one.origin is not Origin.SAME for one in promised)

    def source(self, initiative: int, stage: Stage) -> Source:
        """Where one initiative's plan at a stage comes from. KeyError outside the scope."""
        for one in self.sources:
            if (one.initiative, one.stage) == (initiative, stage):
                return one
        raise KeyError(initiative)

    def columns(self, span: Span) -> int:
        """How many months a span holds."""
        months = self.promised.months
        return int((months <= int(self.through)).sum()) if span == "to_date" else len(months)

    def states(self, span: Span) -> tuple[Together, Together, Together]:
        """Promised, committed, and what came of it."""
        return self.promised, self.committed, self.realised if span == "to_date" else self.expected

    def ways(self, span: Span) -> Ways:
        """From promised to committed, and from committed to what came of it."""
        promised, committed, came = self.states(span)
        return self._way(promised, committed, span), self._way(committed, came, span)

    def standing(self, column: Column) -> Standing:
        """One column of the comparison."""
        life: Together = self.expected if column == "now" else getattr(self, column)
        early = self.realised if column == "now" else life
        now = slice(0, self.columns("to_date"))
        due, every = early.basis.money[:, now].sum(axis=1), life.basis.money.sum(axis=1)
        return Standing(
            benefits_to_date=int(due.sum()),
            cash_to_date=int(due[early.cash].sum()),
            costs_to_date=int(early.costs[now].sum()),
            overlap_to_date=int(early.basis.overlap[:, now].sum()),
            benefits=int(every.sum()),
            cash=int(every[life.cash].sum()),
            costs=int(life.costs.sum()),
            overlap=int(life.basis.overlap.sum()),
            go_live=None if life.go_live is None else Month(life.go_live),
            appraisal=self._appraised(life),
        )

    def benefits(self, span: Span) -> pd.DataFrame:
        """A row per benefit, the largest gap first: `benefit`, `name`, `initiative`, `promised`,
        `committed`, `came`, `gap` (came less committed), `part` (the largest of the gap's PARTS,
        empty without a gap), `moved` (what it comes to), `before` and `after` (the driver's mean
        in the months that have both; NaN for the other parts) and `months` (those it moved)."""
        promised, committed, came = self.states(span)
        upto = self.columns(span)
        money = [one.basis.money[:, :upto].sum(axis=1) for one in (promised, committed, came)]
        told = levels(committed.basis, came.basis, upto)
        ids = self.promised.ids.tolist()
        frame = pd.DataFrame(
            {
                "benefit": ids,
                "name": [self.names[one] for one in ids],
                "initiative": [self.homes[one] for one in ids],
                **dict(zip(("promised", "committed", "came"), money, strict=True)),
                "gap": money[2] - money[1],
            }
        )
        frame = pd.concat([frame, told], axis=1)
        some = (frame[["promised", "committed", "came"]] != 0).any(axis=1)
        order = frame["gap"].abs().sort_values(ascending=False, kind="stable").index
        return frame.loc[order[some[order]]].reset_index(drop=True)

    def _way(self, earlier: Together, later: Together, span: Span) -> Way:
        upto = self.columns(span)
        moved = split(earlier.basis, later.basis).only(slice(None), upto)
        found = parts_of(moved, earlier.basis).sum(axis=1)
        totals = [int(one.basis.money[:, :upto].sum()) for one in (earlier, later)]
        return Way(totals[0], totals[1], dict(zip(PARTS, found.tolist(), strict=True)))

    def _appraised(self, of: Together) -> Appraisal:
        flows = Flows(of.months, of.basis.money.sum(axis=0), of.costs, of.one_off)
        return appraise(flows, self.base, of.go_live or self.go_live, self.rate)


def promise(ledger: Ledger, known: Known, initiative: int | None = None) -> Promise | None:
    """The comparison for one initiative or all; None without any. Kept as long as this is known.
    KeyError for an initiative that is not there."""
    if initiative is not None and initiative not in known.portfolio.initiatives:
        raise KeyError(initiative)
    if not known.portfolio.initiatives:
        return None
    plans = Plans(ledger.portfolio, known)
    return known.once(("promise", initiative), lambda: compared(plans, initiative))


def compared(plans: Plans, initiative: int | None = None) -> Promise:
    """The comparison for one initiative or all, of which there must be one at least."""
    known = plans.known
    homes = [one for one in sorted(known.portfolio.initiatives) if initiative in (None, one)]
    agreed = {stage: [plans.agreed(one, stage) for one in homes] for stage in Stage}
    came, likely = _came(known, homes)
    promised, committed = ([state for _, state in agreed[stage]] for stage in Stage)
    sets = [promised, committed, came, likely]
    frame = Frame.around(sets)
    effects = _rate_effects(known, initiative)
    return Promise(
        through=known.realisation.through,
        sources=tuple(source for stage in Stage for source, _ in agreed[stage]),
        names={row: name for states in sets for one in states for row, name in one.names.items()},
        homes={
            row: home
            for states in sets
            for home, one in zip(homes, states, strict=True)
            for row in one.ids.tolist()
        },
        promised=frame.together(promised),
        committed=frame.together(committed),
        realised=frame.together(came),
        expected=frame.together(likely),
        base=base_month(known, initiative),
        go_live=min(scope_months(known, initiative, "go_live")),
        rate=float(known.portfolio.settings.discount_rate),
        benefit_rate_effect=effects[0],
        cost_rate_effect=effects[1],
    )


def _came(known: Known, homes: list[int]) -> tuple[list[State], list[State]]:
    """What was realised and paid, and what is expected over the whole period."""
    portfolio, found, told = known.portfolio, known.realisation, bases(known)
    ahead, costs = np.arange(found.grid.months) >= found.to_date, found.costs
    paid, bill = np.where(ahead, 0, costs.actual), costs.forecast(found.to_date)
    return (
        [state_of(portfolio, found, told.realised, paid, one) for one in homes],
        [state_of(portfolio, found, told.expected, bill, one) for one in homes],
    )


def _rate_effects(known: Known, initiative: int | None) -> tuple[int, int]:
    found, now = known.realisation, known.to_date
    rows, lines = known.within(known.benefits, initiative), known.within(known.costs, initiative)
    benefits = found.benefits.rate_effect[rows][:, now].sum()
    return int(benefits), int(found.costs.rate_effect[lines][:, now].sum())
