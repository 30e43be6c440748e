"""Two KPIs of one effect: only the lagging one carries money."""

from __future__ import annotations

from typing import Any

from benefits.domain.checks.leading import only_evidence
from benefits.domain.realised.realisation import realise
from benefits.domain.record.facts import Kpi, KpiStatus, Path
from tests.domain.portfolios import JAN, benefit, initiative, kpi, months, portfolio, verdict

STEP: dict[str, Any] = {"path": Path.STEP, "target_month": JAN}


def chain(*leads_to: int | None, priced: tuple[int, ...], **last: Any) -> frozenset[int]:
    """KPIs 1, 2, ... that lead to others, of which some have a benefit."""
    goals: list[Kpi] = [kpi(at, leads_to=to, **STEP) for at, to in enumerate(leads_to, 1)]
    if last:
        goals[-1] = kpi(len(goals), **{**STEP, **last})
    lines = [benefit(10 + number, kpi=number) for number in priced]
    return only_evidence(portfolio(initiative(), *goals, *lines))


def test_a_leading_kpi_is_evidence_where_the_lagging_one_carries_money() -> None:
    assert chain(2, None, priced=(1, 2)) == {1}
    assert chain(2, None, priced=(1,)) == set()
    assert chain(2, 3, None, priced=(1, 3)) == {1, 2}


def test_a_lagging_kpi_without_money_takes_none_from_the_leading_one() -> None:
    assert chain(2, None, priced=(1, 2), status=KpiStatus.DRAFT) == set()
    assert chain(2, None, priced=(1, 2), kind="yes_no") == set()


def test_links_in_a_circle_lose_no_money() -> None:
    assert chain(2, 1, priced=(1, 2)) == set()
    assert chain(1, priced=(1,)) == set()
    assert chain(99, priced=(1,)) == set()


def test_evidence_is_measured_and_counts_for_nothing() -> None:
    goals = (kpi(1, leads_to=2, **STEP), kpi(2, **STEP))
    rows = [*months(1, [70, (70, "estimated")]), *months(2, [80, 80, 80])]
    known = portfolio(
        initiative(),
        *goals,
        benefit(1),
        benefit(2, kpi=2),
        measurements=rows,
        validations=[verdict(1, JAN, 300, 300)],
    )
    found = realise(known, JAN + 3).benefits
    assert found.evidence.tolist() == [True, False]
    for name in ("planned", "realised", "claimed", "validated", "forecast", "awaiting"):
        assert not getattr(found, name)[0].any(), name
    assert found.lapsed[0, 0]
    assert int(found.realised[1].sum()) == 600_00
