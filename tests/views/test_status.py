"""A KPI's status and what it rests on; many statuses as one; and what needs attention."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path as FilePath
from typing import Any

import pytest

from benefits import views
from benefits.actions.overriding import override
from benefits.actions.saving import By
from benefits.domain.record.codes import Status
from benefits.domain.record.facts import Fact, Path, StatusOverride
from benefits.domain.status.status_rule import Because
from benefits.views import Known
from tests.domain.portfolios import JAN, benefit, initiative, kpi, months, portfolio
from tests.views.finance import now, opened

STEP: dict[str, Any] = {"path": Path.STEP, "target_month": JAN}
TODAY = JAN + 5
GOOD, FAIR, BAD = [70] * 5, [75] * 5, [90] * 5


def looked_at(*facts: Fact, **values: list[Any]) -> Known:
    """KPIs 1 to 3 of two initiatives as `k1=[...]` says; the benefits of each as in `facts`."""
    homes = (initiative(1, name="ERP"), initiative(2, name="CRM"))
    rows = [row for name, found in values.items() for row in months(int(name[1:]), found)]
    return views.known_from(portfolio(*homes, *facts, measurements=rows), TODAY)


def three(worth: tuple[int, int, int] = (10, 10, 10)) -> tuple[Fact, ...]:
    kpis = [kpi(number, initiative=(1, 1, 2)[number - 1], **STEP) for number in (1, 2, 3)]
    pairs = enumerate(worth, start=1)
    gains = [benefit(number, kpi=number, unit_value=Decimal(one)) for number, one in pairs]
    return (*kpis, *gains)


def by_hand(number: int = 1, status: Status = Status.ON_TRACK) -> StatusOverride:
    return StatusOverride(id=9, kpi=number, month=JAN + 4, status=status, reason="New staff")


def test_a_guardrail_holds_back_a_green_and_is_named_with_its_distance() -> None:
    held = kpi(1, guardrail=2, guardrail_tolerance=Decimal(3), **STEP)
    partner = kpi(2, name="Complaints", baseline=Decimal(50), target=Decimal(50), **STEP)
    found = views.status_of(looked_at(held, partner, k1=GOOD, k2=[50, 50, 55, 56, 57]), 1)
    assert (found.code, found.because) == ("watch", Because.GUARDRAIL)
    assert found.share == pytest.approx(1)
    assert found.guard is not None
    assert found.guard.kpi.name == "Complaints"
    assert found.guard.worse == pytest.approx(6)
    assert found.guard.tolerance == 3


def test_a_partner_within_its_tolerance_holds_nothing_back() -> None:
    held = kpi(1, guardrail=2, guardrail_tolerance=Decimal(7), **STEP)
    partner = kpi(2, baseline=Decimal(50), target=Decimal(50), **STEP)
    found = views.status_of(looked_at(held, partner, k1=GOOD, k2=[50, 50, 55, 56, 57]), 1)
    assert (found.code, found.because) == ("on_track", Because.RULE)
    assert found.guard is not None
    assert found.guard.is_outside is False


def test_an_override_says_so_and_the_rules_own_reason_stays() -> None:
    held = kpi(1, guardrail=2, **STEP)
    partner = kpi(2, baseline=Decimal(50), target=Decimal(50), **STEP)
    found = views.status_of(looked_at(held, partner, by_hand(), k1=GOOD, k2=[55] * 5), 1)
    assert (found.code, found.because) == ("on_track", Because.OVERRIDE)
    assert (found.by_rule, found.ruled) == ("watch", Because.GUARDRAIL)


def test_the_kpis_own_page_and_its_money_show_the_same_status() -> None:
    known = looked_at(*three(), by_hand(), k1=BAD, k2=FAIR, k3=GOOD)
    for level in ("kpi", "benefit"):
        frame = views.benefit_totals(known, level).set_index("kpi")
        shown = {one: frame["status"][one] for one in (1, 2, 3)}
        assert shown == {one: views.kpi_now(known, one).status for one in (1, 2, 3)}
        assert [bool(frame["overridden"][one]) for one in (1, 2, 3)] == [True, False, False]
    assert views.kpi_now(known, 1).overridden


def test_the_worst_of_many_is_another_status_than_the_money_behind_them() -> None:
    known = looked_at(*three((100, 1, 10)), k1=GOOD, k2=BAD, k3=GOOD)
    assert views.rolled_initiatives(known, "worst") == {1: "off_track", 2: "on_track"}
    assert views.rolled_initiatives(known, "money") == {1: "on_track", 2: "on_track"}
    assert views.rolled(known, way="worst").status == "off_track"
    assert views.rolled(known, way="money").status == "on_track"


def test_a_gain_elsewhere_does_not_make_up_for_what_is_off_track() -> None:
    known = looked_at(*three((10, 10, 10)), k1=[0] * 5, k2=BAD, k3=GOOD)
    found = views.rolled(known, 1)
    assert views.headline(known, 1).realised.total > views.headline(known, 1).plan.total
    assert (found.status, found.counts) == ("off_track", {"off_track": 1, "on_track": 1})
    assert (found.at_risk, found.planned) == (3_600_00, 7_200_00)


def test_initiatives_are_ranked_with_the_status_of_the_chosen_way() -> None:
    known = looked_at(*three((100, 1, 10)), k1=GOOD, k2=BAD, k3=GOOD)
    told = {way: views.ranking(known, way=way) for way in ("money", "worst")}
    statuses = {
        way: dict(zip(one["name"], one["status"], strict=True)) for way, one in told.items()
    }
    assert statuses["money"] == {"ERP": "on_track", "CRM": "on_track"}
    assert statuses["worst"] == {"ERP": "off_track", "CRM": "on_track"}


def test_a_status_set_by_hand_is_counted_as_what_it_is_and_apart() -> None:
    known = looked_at(*three(), by_hand(), k1=BAD, k2=BAD, k3=GOOD)
    found = views.rolled(known)
    assert (found.counts, found.overridden) == ({"off_track": 1, "on_track": 2}, 1)
    assert views.rolled(known, 2).overridden == 0


def test_what_needs_attention_comes_by_its_money_at_risk() -> None:
    known = looked_at(*three((10, 100, 50)), k1=BAD, k2=FAIR, k3=BAD)
    found = views.exceptions(known)
    assert list(found["kpi"]) == [3, 1, 2]
    assert list(found["status"]) == ["off_track", "off_track", "watch"]
    assert list(found["at_risk"]) == [18_000_00, 3_600_00, 0]
    assert list(views.exceptions(known, 1)["kpi"]) == [1, 2]


def test_one_set_on_track_by_hand_is_not_hidden() -> None:
    known = looked_at(*three(), by_hand(), k1=BAD, k2=GOOD, k3=GOOD)
    (row,) = views.exceptions(known).to_dict("records")
    assert (row["kpi"], row["status"], row["by_rule"]) == (1, "on_track", "off_track")
    assert row["overridden"]


def test_nothing_measured_needs_no_attention_and_has_not_started() -> None:
    known = looked_at()
    assert views.exceptions(known).empty
    assert views.rolled(known).status == "not_started"
    assert views.rolled(known).counts == {}


def test_a_target_that_was_reached_and_lost_is_named_with_both_months() -> None:
    days = kpi(1, **{**STEP, "baseline_from": JAN + -12})
    before = [100 + (-1) ** place for place in range(12)]
    after = [70, 70, 70, *[99 + (-1) ** place for place in range(8)]]
    rows = [*months(1, before, int(JAN) - 12), *months(1, after)]
    home = initiative(horizon_months=24)
    known = views.known_from(portfolio(home, days, measurements=rows), JAN + 11)
    (row,) = views.losses(known).to_dict("records")
    assert (row["kpi"], row["reached"]) == (1, JAN + 2)
    assert JAN + 3 < row["lost"] <= JAN + 10
    kept = [*months(1, before, int(JAN) - 12), *months(1, [70] * 11)]
    assert views.losses(views.known_from(portfolio(home, days, measurements=kept), JAN + 11)).empty


def test_what_was_set_by_hand_says_who_when_and_why(tmp_path: FilePath) -> None:
    ledger = opened(f"sqlite:///{(tmp_path / 'one.db').as_posix()}")
    errors = next(one.id for one in ledger.portfolio().kpis.values() if one.name == "Errors")
    by = By("Nora", reason="A strike")
    override(ledger, errors, Status.WATCH, JAN + 5, ledger.revision(), by)
    (row,) = views.set_by_hand(ledger, now(ledger)).to_dict("records")
    assert (row["name"], row["status"], row["by_rule"]) == ("Errors", "watch", "off_track")
    assert (row["author"], row["reason"], row["month"]) == ("Nora", "A strike", JAN + 5)
    assert row["change"] == ledger.revision()
