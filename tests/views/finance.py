"""A ledger that finance works in: two benefits with six measured months from a file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any

from benefits import views
from benefits.actions.outcome import Outcome
from benefits.actions.saving import By
from benefits.actions.validating import validate
from benefits.domain.calendar.period import Month
from benefits.domain.realised.verdicts import Judged
from benefits.domain.record.bulk import COST_MONTH, MEASUREMENT
from benefits.domain.record.change import ChangeKind
from benefits.domain.record.facts import (
    BenefitClass,
    CostKind,
    Direction,
    Fact,
    Path,
    SourceFile,
    Verdict,
)
from benefits.domain.record.plan import Facts, Plan, joined, plan_bulk, plan_facts
from benefits.ledger import Ledger
from benefits.views import Known
from benefits.views.claim import claim
from tests.domain.portfolios import JAN, benefit, cost, initiative, kpi, months, paid, row

TODAY = JAN + 7
STEP = {"path": Path.STEP, "target_month": JAN}


def opened(url: str, *more: Fact, **home: Any) -> Ledger:
    """Errors: 30 a month at 10 each planned, all cash; measured 80, 80, 110, 80, an estimate of
    80, and 70. Orders: 10 a month at 100 each, no cash; 62 in each of the first three months."""
    ledger = Ledger.open(url)
    facts = (
        initiative(-1, name="ERP", **home),
        kpi(-2, initiative=-1, name="Errors", **STEP),
        kpi(
            -3,
            initiative=-1,
            name="Orders",
            direction=Direction.UP,
            baseline=Decimal(50),
            target=Decimal(60),
            **STEP,
        ),
        benefit(-4, kpi=-2, name="Fewer errors", benefit_class=BenefitClass.CASHABLE),
        benefit(-5, kpi=-3, name="More orders", unit_value=Decimal(100), owner="Nina"),
        cost(-6, initiative=-1, kind=CostKind.ONE_OFF),
        *more,
    )
    ledger.apply(plan_facts(facts, (), 0), author="Anna")
    measure(ledger, "Errors", [80, 80, 110, 80, (80, "estimated"), 70], author="Per")
    measure(ledger, "Orders", [62, 62, 62], author="Ola")
    paying(ledger)
    return ledger


def measure(ledger: Ledger, name: str, values: Iterable[Any], author: str = "Per") -> None:
    """Upload a KPI's months from January on, from cells C2 and below of its own file."""
    known = ledger.portfolio()
    one = next(kpi for kpi in known.kpis.values() if kpi.name == name)
    file = SourceFile(id=-1, name=f"{name.lower()}.xlsx", sha256="ab" * 32, size=1)
    found = [
        {**cells, "file": -1, "sheet": "Data", "cell": f"C{place}", "found": "x"}
        for place, cells in enumerate(months(one.id, values), start=2)
    ]
    wanted = MEASUREMENT.frame(found)
    values_plan = plan_bulk(MEASUREMENT, wanted, known.measurements, known.revision)
    plan = joined([Plan(known.revision, after=Facts((file,))), values_plan])
    ledger.apply(plan, author=author, kind=ChangeKind.UPLOAD)


def restate(ledger: Ledger, name: str, month: int, value: int) -> None:
    """Another value for one month, entered by hand."""
    known = ledger.portfolio()
    one = next(kpi for kpi in known.kpis.values() if kpi.name == name)
    wanted = MEASUREMENT.frame([row(one.id, month, value)])
    ledger.apply(plan_bulk(MEASUREMENT, wanted, known.measurements, known.revision), author="Per")


def paying(ledger: Ledger) -> None:
    known = ledger.portfolio()
    wanted = COST_MONTH.frame([paid(next(iter(known.costs)), JAN, 1000, 1000)])
    ledger.apply(plan_bulk(COST_MONTH, wanted, known.cost_months, known.revision), author="Anna")


def now(ledger: Ledger) -> Known:
    return views.known(ledger, today=TODAY)


def number_of(ledger: Ledger, name: str) -> int:
    return next(one.id for one in ledger.portfolio().benefits.values() if one.name == name)


def verdicts(
    ledger: Ledger,
    name: str,
    verdict: Verdict,
    *places: Month,
    share: float = 1.0,
    reason: str = "",
) -> list[Judged]:
    """A verdict on months as they are measured now."""
    one = number_of(ledger, name)
    measured = claim(now(ledger), one).months.set_index("month")["measured"]
    kept = {Verdict.ACCEPTED: 1.0, Verdict.REJECTED: 0.0}.get(verdict, share)
    return [
        Judged(
            benefit=one,
            month=int(month),
            verdict=verdict,
            amount=round(int(measured[int(month)]) * kept),
            basis=int(measured[int(month)]),
            reason=reason,
        )
        for month in places
    ]


def give(
    ledger: Ledger, judged: Sequence[Judged], author: str = "Fia", revision: int | None = None
) -> Outcome:
    """Give verdicts on what is known now, or was at a revision."""
    at = ledger.revision() if revision is None else revision
    return validate(ledger, judged, at, By(author), TODAY)
