"""A KPI's page says where it is heading and why it differs; Goals how soon it can be told."""

from __future__ import annotations

from decimal import Decimal

import pytest

from benefits import text
from benefits.domain.record.bulk import MEASUREMENT
from benefits.domain.record.change import ChangeKind
from benefits.domain.record.facts import Benefit, Category, Direction, Kpi, KpiStatus, Path
from benefits.domain.record.plan import plan_bulk
from benefits.ledger import Ledger
from tests.domain.portfolios import months
from tests.pages.test_goals import TODAY, fill, goals, initiative, kpi, ledger, said, stored
from tests.pages.test_kpi import opened

__all__ = ["ledger"]

GO_LIVE = TODAY + -8
BEFORE = [10, 12, 9, 11, 10, 8, 11, 9, 10, 12, 10, 9]
SINCE = [9, 8, 9, 8, 7, 8, 9, 8]


@pytest.fixture
def heading(ledger: Ledger) -> Kpi:
    """About ten days for a year, then about eight; 40 % use it, 80 % were planned."""
    stored(ledger, initiative(start=GO_LIVE + -12, go_live=GO_LIVE))
    (home,) = ledger.portfolio().initiatives
    goal = {"target_month": GO_LIVE + 11, "status": KpiStatus.ACTIVE}
    stored(ledger, kpi(home, baseline_from=GO_LIVE + -12, baseline_to=GO_LIVE + -1, **goal))
    use = {"name": "Users", "unit": "%", "kind": "rate", "category": Category.ADOPTION,
           "definition": "Those who used it in the month"}  # fmt: skip
    share = {"direction": Direction.UP, "baseline": Decimal(0), "target": Decimal(80)}
    now = {"path": Path.STEP, "target_month": GO_LIVE, "status": KpiStatus.ACTIVE}
    stored(ledger, kpi(home, **use, **share, **now))
    one, other = sorted(ledger.portfolio().kpis.values(), key=lambda found: found.id)
    stored(ledger, Benefit(id=-1, kpi=one.id, name="Hours", unit_value=Decimal(100),
                           volume=Decimal(2), adoption_kpi=other.id))  # fmt: skip
    measured(ledger, months(one.id, [*BEFORE, *SINCE], int(GO_LIVE) - 12))
    measured(ledger, months(other.id, [40] * len(SINCE), int(GO_LIVE)))
    return one


def measured(ledger: Ledger, rows: list) -> None:
    frame = MEASUREMENT.frame(rows)
    plan = plan_bulk(MEASUREMENT, frame, MEASUREMENT.frame(), ledger.revision())
    ledger.apply(plan, author="Kari", kind=ChangeKind.UPLOAD)


def test_use_leads_to_its_own_kpi(ledger, heading):
    page = opened(heading)
    (use,) = [one for one in ledger.portfolio().kpis.values() if one.id != heading.id]
    page.button(key=f"gap_use_{use.id}").click().run()
    assert not page.exception
    assert [one.value for one in page.title] == ["Users"]


@pytest.mark.parametrize("language", text.languages())
def test_the_page_says_where_the_kpi_is_heading_and_why_it_differs(ledger, heading, language):
    words, page = text.load(language), opened(heading, language)
    assert words("gap-title") in [one.value for one in page.subheader]
    told = said(page)
    assert words("ahead-rests_run_rate", count=8, other="") in told
    assert words("ahead-due", month=words.month(GO_LIVE + 11)) in told
    assert words("gap-quoted", name="Users") in told


def test_a_short_history_says_how_many_values_are_needed(ledger, heading):
    (use,) = [one for one in ledger.portfolio().kpis.values() if one.id != heading.id]
    page = opened(use)
    assert "all 8 values since go-live are the same" in said(page)
    assert "rests on this use" in said(page)


def test_goals_say_how_soon_the_change_can_be_told_from_chance(ledger, heading):
    page = goals(part="kpis", kpi=heading.id, initiative=heading.initiative)
    assert "can be told from chance about" in said(page)
    assert "None of the 12 values before go-live was as good as the target" in said(page)
    fill(page, target="9.9")
    assert "Too small to be told from chance within 5 years" in said(page)
