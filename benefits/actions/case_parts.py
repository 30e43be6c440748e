"""What becomes of the lines of a business case: cost lines, benefits, and their monthly plans."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any

import pandas as pd

from benefits import text
from benefits.actions.case_lines import Numbering, WantedCase, WantedLine
from benefits.domain.money.case_table import Spread, spread
from benefits.domain.record.bulk import BENEFIT_MONTH, COST_MONTH, BulkKind
from benefits.domain.record.facts import (
    Benefit,
    CaseLine,
    Cost,
    CostKind,
    Direction,
    Fact,
    Kpi,
    KpiStatus,
    PlanBasis,
    kind_of,
)
from benefits.domain.record.plan import Facts, Plan, joined, plan_bulk, plan_facts
from benefits.domain.record.portfolio import ATTRIBUTES, Portfolio
from benefits.text import Words

Amounts = Mapping[int, int]
"""Hundredths by month."""

_NONE, _ONE = Decimal(0), Decimal(1)


@dataclass(slots=True)
class Making:
    """Collects what a case makes, changes and ends, until all of it is one plan."""

    portfolio: Portfolio
    wanted: WantedCase
    words: Words
    numbering: Numbering
    file: int | None
    facts: list[Fact] = field(default_factory=list)
    ended: list[Fact] = field(default_factory=list)
    rows: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    touched: dict[str, set[int]] = field(default_factory=dict)

    def plan(self) -> Plan:
        """All of it, compared with what stands."""
        stored = [
            known
            for one in self.facts
            if (known := self.portfolio.fact(kind_of(one), one.id)) is not None
        ]
        small = plan_facts(self.facts, stored, self.portfolio.revision, self.ended)
        return joined([small, self._months(COST_MONTH), self._months(BENEFIT_MONTH)])

    def cost_of(self, line: WantedLine, before: CaseLine | None, *, same: bool) -> int | None:
        """The cost lines of a line, and the one of them that it refers to. What the line is paid
        at the start is a cost of its own kind, because it is not discounted."""
        known = {} if before is None else self._costs_of(before)
        wanted = self._costs_wanted(line)
        for kind in known.keys() - wanted.keys():
            self.release_cost(known[kind])
        ids = {}
        for kind, amounts in wanted.items():
            stored = known.get(kind)
            if stored is not None and same:
                ids[kind] = stored.id
            else:
                ids[kind] = self._cost(line, before, stored, kind, amounts)
        linked = None if before is None else before.cost
        return linked if linked in ids.values() else next(iter(ids.values()), None)

    def benefit_of(self, line: WantedLine, before: CaseLine | None, *, same: bool) -> int:
        """The benefit that a line refers to: the one it stands for, else one made for it."""
        stored = self._made_for(before)
        if line.benefit is not None and (stored is None or stored.id != line.benefit):
            if stored is not None:
                self.release_benefit(stored)
            return line.benefit
        if stored is None:
            return self._new_benefit(line)
        if not same:
            risky = before is not None and before.risk != line.risk
            self.facts.append(replace(stored, confidence=1 - line.risk) if risky else stored)
            self._benefit_months(line, stored.id)
        return stored.id

    def release(self, line: CaseLine) -> None:
        """Take back what a line has made, as far as nothing real stands on it yet."""
        for cost in self._costs_of(line).values():
            self.release_cost(cost)
        made = self._made_for(line)
        if made is not None:
            self.release_benefit(made)

    def release_cost(self, cost: Cost) -> None:
        """End a cost line, or only its plan where something was paid already."""
        months = self.portfolio.cost_months
        paid = months[(months["cost"] == cost.id) & months["actual"].notna()]
        self._touch(COST_MONTH, cost.id)
        self._keep_paid(paid)
        if paid.empty and not self._shared("cost", cost.id):
            self.ended.append(cost)

    def release_benefit(self, benefit: Benefit) -> None:
        """End a benefit with the draft that stood for its measure, or only its typed plan where
        somebody has begun to measure, to value or to validate it."""
        self._touch(BENEFIT_MONTH, benefit.id)
        kpi = self.portfolio.kpis[benefit.kpi]
        if self._is_untouched(benefit, kpi):
            self.ended += [benefit, kpi]

    def _costs_of(self, line: CaseLine) -> dict[CostKind, Cost]:
        linked = None if line.cost is None else self.portfolio.costs.get(line.cost)
        if linked is None:
            return {}
        partner = self._partner(linked)
        return {one.kind: one for one in (linked, partner) if one is not None}

    def _partner(self, linked: Cost) -> Cost | None:
        """The other half of a line that has both an initial amount and years: its name says so,
        in whichever language it was made."""
        told = [text.load(code) for code in text.languages()]
        names = {
            words(f"case-cost_{kind}", name=linked.name) for words in told for kind in CostKind
        }
        others = self.portfolio.costs_of(linked.initiative)
        return next(
            (one for one in others if one.kind is not linked.kind and one.name in names), None
        )

    def _costs_wanted(self, line: WantedLine) -> dict[CostKind, Amounts]:
        found = spread(line.amounts, self.wanted.base)
        wanted: dict[CostKind, Amounts] = {}
        if line.initial:
            wanted[CostKind.ONE_OFF] = {int(self.wanted.base): found.initial}
        if any(line.years) or not line.initial:
            wanted[CostKind.RUNNING] = _running(line, found)
        return wanted

    def _cost(
        self,
        line: WantedLine,
        before: CaseLine | None,
        stored: Cost | None,
        kind: CostKind,
        amounts: Amounts,
    ) -> int:
        reason = self._reason(line)
        if stored is not None:
            risky = before is not None and before.risk != line.risk
            cost = replace(stored, risk=line.risk, risk_reason=reason) if risky else stored
        else:
            name = self.numbering.name(self._cost_name(line, before, kind))
            home = self.wanted.initiative
            number = self.numbering.next()
            cost = Cost(
                id=number, initiative=home, name=name, kind=kind, risk=line.risk, risk_reason=reason
            )
        self.facts.append(cost)
        self._cost_months(line, cost.id, amounts)
        return cost.id

    def _cost_name(self, line: WantedLine, before: CaseLine | None, kind: CostKind) -> str:
        """The line's own, unless its other half has that already."""
        known = {} if before is None else self._costs_of(before)
        if known or (kind is CostKind.RUNNING and line.initial):
            base = next((one.name for one in known.values()), line.name)
            return self.words(f"case-cost_{kind}", name=base)
        return line.name

    def _reason(self, line: WantedLine) -> str:
        return self.words("case-risk_reason", name=self.wanted.name) if line.risk else ""

    def _cost_months(self, line: WantedLine, cost: int, amounts: Amounts) -> None:
        """The plan by month; what was paid already, and what was said of it, stays."""
        known = self.portfolio.cost_months
        mine = known[known["cost"] == cost].set_index("month")
        self._touch(COST_MONTH, cost)
        for month, planned in amounts.items():
            row = {"cost": cost, "month": month, "planned": planned, **self._origin(line)}
            if month in mine.index:
                row |= {name: mine.at[month, name] for name in ("actual", "comment")}
            self._add(COST_MONTH, row)
        paid = known[(known["cost"] == cost) & known["actual"].notna()]
        self._keep_paid(paid[~paid["month"].isin(list(amounts))])

    def _keep_paid(self, paid: pd.DataFrame) -> None:
        for row in paid.assign(row=0, planned=None).to_dict("records"):
            self._add(COST_MONTH, {str(name): value for name, value in row.items()})

    def _made_for(self, line: CaseLine | None) -> Benefit | None:
        """The benefit of a line whose plan is the case's own, not one that it only names."""
        found = None
        if line is not None and line.benefit is not None:
            found = self.portfolio.benefits.get(line.benefit)
        return found if found is not None and found.plan_basis is PlanBasis.CASE else None

    def _new_benefit(self, line: WantedLine) -> int:
        kpi = Kpi(
            id=self.numbering.next(),
            initiative=self.wanted.initiative,
            name=self.numbering.name(line.name),
            kind="flow",
            unit="currency",
            direction=Direction.UP,
            definition=self.words("case-kpi_definition", name=self.wanted.name),
            status=KpiStatus.DRAFT,
        )
        benefit = Benefit(
            id=self.numbering.next(),
            kpi=kpi.id,
            name=line.name,
            unit_value=_ONE,
            confidence=1 - line.risk,
            benefit_class=line.benefit_class,
            disbenefit=sum(line.amounts, _NONE) < 0,
            plan_basis=PlanBasis.CASE,
        )
        self.facts += [kpi, benefit]
        self._benefit_months(line, benefit.id)
        return benefit.id

    def _benefit_months(self, line: WantedLine, benefit: int) -> None:
        """What comes at the start stands in the month before project year 1, whose end is time 0:
        returns count what lies before the base month as initial."""
        found = spread(line.amounts, self.wanted.base)
        amounts = _running(line, found)
        if line.initial:
            amounts[int(self.wanted.base) - 1] = found.initial
        self._touch(BENEFIT_MONTH, benefit)
        for month, planned in amounts.items():
            row = {"benefit": benefit, "month": month, "planned": planned, **self._origin(line)}
            self._add(BENEFIT_MONTH, row)

    def _origin(self, line: WantedLine) -> dict[str, Any]:
        return {"file": self.file, "sheet": line.sheet, "cell": line.cell}

    def _touch(self, kind: BulkKind, subject: int) -> None:
        self.touched.setdefault(kind.name, set()).add(subject)

    def _add(self, kind: BulkKind, row: dict[str, Any]) -> None:
        self.rows.setdefault(kind.name, []).append(row)

    def _months(self, kind: BulkKind) -> Plan:
        """Rows as wanted; of the subjects that were touched, all others end."""
        subject, revision = kind.key[0], self.portfolio.revision
        frame: pd.DataFrame = getattr(self.portfolio, ATTRIBUTES[kind.name])
        stored = frame[frame[subject].isin(self.touched.get(kind.name, set()))]
        wanted = kind.frame(self.rows.get(kind.name, []))
        keys = pd.MultiIndex.from_frame(wanted[list(kind.key)])
        kept = pd.MultiIndex.from_frame(stored[list(kind.key)]).isin(keys)
        gone = {kind.name: kind.conform(stored[~kept])} if not kept.all() else {}
        changed = plan_bulk(kind, wanted, stored, revision)
        return joined([changed, Plan(revision, before=Facts(bulk=gone))])

    def _shared(self, kind: str, number: int) -> bool:
        """Whether a line of another case refers to a fact too."""
        return any(
            getattr(one, kind) == number and one.case != self.wanted.case
            for one in self.portfolio.case_lines.values()
        )

    def _is_untouched(self, benefit: Benefit, kpi: Kpi) -> bool:
        known = self.portfolio
        bulk = ((known.validations, "benefit", benefit.id), (known.bookings, "benefit", benefit.id))
        frames = (*bulk, (known.measurements, "kpi", kpi.id))
        return (
            kpi.status is KpiStatus.DRAFT
            and not self._shared("benefit", benefit.id)
            and len(known.benefits_of(kpi.id)) == 1
            and not any((frame[column] == number).any() for frame, column, number in frames)
            and not _named_elsewhere(kpi.id, known.kpis.values(), known.benefits.values())
        )


def _named_elsewhere(kpi: int, kpis: Iterable[Kpi], benefits: Iterable[Benefit]) -> bool:
    return any(one.leads_to == kpi for one in kpis) or any(
        kpi in (one.volume_kpi, one.adoption_kpi) for one in benefits
    )


def _running(line: WantedLine, found: Spread) -> dict[int, int]:
    """What the years come to by month; a line without any has no months."""
    pairs = zip(found.months.tolist(), found.running.tolist(), strict=True)
    return dict(pairs) if any(line.years) else {}
