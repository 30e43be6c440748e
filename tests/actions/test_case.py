"""A business case becomes the plan: what is shown is applied, and the returns repeat it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pandas as pd
import pytest

from benefits import text
from benefits.actions.case import (
    ShownCase,
    confirm_case,
    plan_case,
    plan_case_removal,
    remove_case,
)
from benefits.actions.case_lines import Received, WantedCase, WantedLine
from benefits.actions.case_source import with_links
from benefits.actions.saving import By, save
from benefits.actions.undoing import undo
from benefits.domain.calendar.period import Month
from benefits.domain.money.case_table import CaseTable, case_table
from benefits.domain.record.bulk import COST_MONTH, MEASUREMENT
from benefits.domain.record.change import ChangeKind
from benefits.domain.record.facts import (
    Benefit,
    BenefitClass,
    BusinessCase,
    CostKind,
    Direction,
    ExchangeRate,
    Initiative,
    Kpi,
    KpiStatus,
    PlanBasis,
    Side,
    Stage,
)
from benefits.domain.record.plan import Facts, Plan, StalePlan, plan_bulk
from benefits.domain.returns.returns import Appraisal, bcr, present_value, roi
from benefits.ledger import Ledger
from benefits.views.known import known
from benefits.views.returns import returns

EN, NB = text.load("en"), text.load("nb")
KARI = By("Kari")
APRIL = Month.of(2026, 4)
TODAY = Month.of(2026, 11)


@pytest.fixture
def ledger(database_url: str) -> Ledger:
    """One initiative: starts in April 2026, in use from October, appraised over five years."""
    ledger = Ledger.open(database_url)
    erp = Initiative(id=-1, name="ERP", start=APRIL, go_live=APRIL + 6, horizon_months=60)
    assert save(ledger, [erp], [], 0, KARI).change
    return ledger


def home_of(ledger: Ledger) -> int:
    return next(iter(ledger.portfolio().initiatives))


def line(side: str, name: str, *amounts: Any, risk: Any = 0, **more: Any) -> WantedLine:
    typed = tuple(Decimal(str(one)) for one in amounts)
    return WantedLine(side=Side(side), name=name, amounts=typed, risk=Decimal(str(risk)), **more)


LINES = (
    line("benefit", "Faster close", 0, "1200000.11", 2400000, 2400000, risk="0.1"),
    line("benefit", "Fewer errors", 0, 0, "800000.05", 900000, risk="0.2"),
    line("cost", "Licences", 500000, 300000, 300000, "300000.01", risk="0.05"),
    line("cost", "Project", 1500000),
)
FILE = Received("case.xlsx", "ab" * 32, 1234)


def wanted(ledger: Ledger, lines: Sequence[WantedLine] = LINES, **more: Any) -> WantedCase:
    given: dict[str, Any] = {"name": "ERP 2026", "base": APRIL, "rate": Decimal("0.1")}
    return WantedCase(initiative=home_of(ledger), lines=tuple(lines), **{**given, **more})


def shown(ledger: Ledger, case: WantedCase | None = None) -> ShownCase:
    return plan_case(ledger.portfolio(), case or wanted(ledger), EN)


def brought(ledger: Ledger, case: WantedCase | None = None) -> ShownCase:
    """The case brought in, and what was shown before."""
    found = shown(ledger, case)
    assert confirm_case(ledger, found, KARI).change is not None
    return found


def the_case(ledger: Ledger) -> BusinessCase:
    (case,) = ledger.portfolio().business_cases.values()
    return case


def table_of(ledger: Ledger) -> CaseTable:
    return case_table(the_case(ledger), ledger.portfolio().case_lines.values())


def planned(ledger: Ledger) -> Appraisal:
    home = home_of(ledger)
    return returns(known(ledger, today=TODAY).in_own_currency(home), home).by["planned"].total


def cents(amount: Decimal) -> int:
    return round(amount * 100)


def without_end(yearly: Iterable[int]) -> list[int]:
    """Amounts up to the last that is not nothing: an appraisal may last longer than its case."""
    found = list(map(int, yearly))
    while found and not found[-1]:
        found.pop()
    return found


def repeats(ledger: Ledger) -> None:
    """The returns of the initiative are the figures of the case."""
    table, plan = table_of(ledger), planned(ledger)
    assert int(plan.base) == int(table.base)
    assert without_end(plan.yearly_benefits) == without_end(map(cents, table.benefits.amounts))
    assert without_end(plan.yearly_costs) == without_end(map(cents, table.costs.amounts))
    assert (plan.pv_benefits, plan.pv_costs) == (
        cents(table.benefits.present_value),
        cents(table.costs.present_value),
    )
    assert plan.npv == pytest.approx(cents(table.npv), abs=1)
    gained, spent = (
        present_value(flows, plan.rate) for flows in (plan.yearly_benefits, plan.yearly_costs)
    )
    assert roi(gained, spent) == pytest.approx(float(table.roi or 0), rel=1e-9)
    assert bcr(gained, spent) == pytest.approx(float(table.bcr or 0), rel=1e-9)


# -- what it makes ----------------------------------------------------------------------------


EVEN = (
    line("benefit", "Faster close", 0, 1200000, 2400000, 2400000, risk="0.1"),
    line("benefit", "Fewer errors", 0, 0, 800000, 900000, risk="0.2"),
    line("cost", "Licences", 500000, 300000, 300000, 300000, risk="0.05"),
    line("cost", "Project", 1500000),
)


def test_the_returns_repeat_the_case_risk_included(ledger: Ledger) -> None:
    brought(ledger, wanted(ledger, EVEN))
    repeats(ledger)
    assert planned(ledger).roi == pytest.approx(float(table_of(ledger).roi or 0), abs=1e-9)


def test_years_that_do_not_divide_by_twelve_and_cents_are_repeated_too(ledger: Ledger) -> None:
    odd = line("benefit", "Odd", 0, "100.01", "0.07", "1000000.03")
    brought(ledger, wanted(ledger, [odd, line("cost", "Fee", "7.77", "13.13", "0.01", "5.55")]))
    repeats(ledger)


def test_a_benefit_at_the_start_is_not_discounted_either(ledger: Ledger) -> None:
    grant = line("benefit", "Grant", 250000, 100000)
    brought(ledger, wanted(ledger, [grant, line("cost", "Project", 200000, 1000)]))
    repeats(ledger)


def test_in_a_currency_of_its_own_the_initiative_still_repeats_the_case(ledger: Ledger) -> None:
    home = ledger.portfolio().initiatives[home_of(ledger)]
    rate = ExchangeRate(id=-1, currency="EUR", start=APRIL + -12, budget=Decimal("11.5"))
    save(ledger, [rate, replace(home, currency="EUR")], [home], ledger.revision(), KARI)
    brought(ledger, wanted(ledger, EVEN))
    repeats(ledger)


def test_each_line_refers_to_what_it_became(ledger: Ledger) -> None:
    brought(ledger)
    portfolio = ledger.portfolio()
    lines = {one.name: one for one in portfolio.case_lines.values()}
    costs = {one.name: one for one in portfolio.costs.values()}
    assert {name: one.kind for name, one in costs.items()} == {
        "Licences": CostKind.ONE_OFF,
        "Licences, running": CostKind.RUNNING,
        "Project": CostKind.ONE_OFF,
    }
    assert lines["Licences"].cost == costs["Licences"].id
    assert costs["Licences, running"].risk == Decimal("0.05")
    assert "ERP 2026" in costs["Licences, running"].risk_reason
    assert costs["Project"].risk_reason == ""
    benefit = portfolio.benefits[lines["Fewer errors"].benefit or 0]
    kpi = portfolio.kpis[benefit.kpi]
    assert (benefit.plan_basis, benefit.confidence) == (PlanBasis.CASE, Decimal("0.8"))
    assert (kpi.status, kpi.kind, kpi.unit) == (KpiStatus.DRAFT, "flow", "currency")


def test_it_is_one_change_of_its_own_kind_with_the_file_and_the_cells(ledger: Ledger) -> None:
    lines = [replace(one, sheet="Case", cell=f"B{at}") for at, one in enumerate(LINES, start=5)]
    brought(ledger, wanted(ledger, lines, received=FILE))
    portfolio, newest = ledger.portfolio(), ledger.changes(limit=1)[0]
    assert newest.kind is ChangeKind.CASE
    assert portfolio.files[the_case(ledger).file or 0].sha256 == FILE.sha256
    for frame in (portfolio.cost_months, portfolio.benefit_months):
        assert set(frame["file"]) == {the_case(ledger).file}
        assert set(frame["sheet"]) == {"Case"}
        assert set(frame["cell"]) <= {"B5", "B6", "B7", "B8"}
    assert ledger.verify() == ()


def test_names_that_others_have_already_get_a_number(ledger: Ledger) -> None:
    twice = [line("cost", "Licences", 0, 100), line("cost", "Licences", 0, 50)]
    brought(ledger, wanted(ledger, [*twice, line("benefit", "Gain", 0, 1)]))
    brought(ledger, wanted(ledger, [line("benefit", "Gain", 0, 2)], name="Second"))
    portfolio = ledger.portfolio()
    assert [one.name for one in portfolio.costs.values()] == ["Licences", "Licences (2)"]
    assert [one.name for one in portfolio.kpis.values()] == ["Gain", "Gain (2)"]


def test_undo_takes_all_of_it_back(ledger: Ledger) -> None:
    before = ledger.portfolio()
    brought(ledger, wanted(ledger, received=FILE))
    undo(ledger, ledger.revision(), KARI)
    after = ledger.portfolio()
    for name in ("business_cases", "case_lines", "costs", "benefits", "kpis", "files"):
        assert getattr(after, name) == getattr(before, name) == {}
    assert after.cost_months.empty
    assert after.benefit_months.empty


# -- an existing benefit ----------------------------------------------------------------------


def measured(ledger: Ledger, **fields: Any) -> int:
    """A benefit that somebody entered: by its KPI."""
    home = home_of(ledger)
    kpi = Kpi(id=-1, initiative=home, name="Days", kind="flow", unit="days",
              direction=Direction.DOWN, baseline=Decimal(10), target=Decimal(5))  # fmt: skip
    benefit = Benefit(id=-2, kpi=-1, name="Close", unit_value=Decimal(1000), **fields)
    assert save(ledger, [kpi, benefit], [], ledger.revision(), KARI).change
    return next(iter(ledger.portfolio().benefits))


def test_an_existing_benefit_is_referred_to_and_keeps_its_plan(ledger: Ledger) -> None:
    close = measured(ledger)
    before = ledger.portfolio().benefits[close]
    brought(ledger, wanted(ledger, [replace(LINES[0], benefit=close), LINES[3]]))
    portfolio = ledger.portfolio()
    assert portfolio.benefits == {close: before}
    assert {one.benefit for one in portfolio.case_lines.values()} == {close, None}
    assert portfolio.benefit_months.empty


def test_a_typed_plan_that_is_merely_referred_to_is_not_overwritten(ledger: Ledger) -> None:
    brought(ledger, wanted(ledger, [line("benefit", "Gain", 0, 1200)]))
    (gain,) = ledger.portfolio().benefits
    brought(ledger, wanted(ledger, [line("benefit", "G", 0, 5, benefit=gain)], name="Other"))
    assert ledger.portfolio().benefit_months["planned"].sum() == 120000


# -- the same again, and revisions ------------------------------------------------------------


def test_the_same_file_twice_changes_nothing_in_any_language(ledger: Ledger) -> None:
    brought(ledger, wanted(ledger, received=FILE))
    portfolio = ledger.portfolio()
    lines = with_links(portfolio, the_case(ledger), LINES)
    again = plan_case(portfolio, wanted(ledger, lines, received=FILE), NB)
    assert again.plan.is_empty
    assert {one.what for one in again.changes} == {"same"}
    assert confirm_case(ledger, again, KARI).change is None


def test_another_file_with_the_same_amounts_changes_nothing_either(ledger: Ledger) -> None:
    brought(ledger, wanted(ledger, received=FILE))
    lines = with_links(ledger.portfolio(), the_case(ledger), LINES)
    copy = Received("copy.xlsx", "cd" * 32, 99)
    assert shown(ledger, wanted(ledger, lines, received=copy)).plan.is_empty


def revised(ledger: Ledger) -> tuple[WantedLine, ...]:
    kept = with_links(ledger.portfolio(), the_case(ledger), LINES)
    cheaper = replace(kept[2], amounts=tuple(map(Decimal, (0, 250000, 250000, 250000))))
    return (kept[0], cheaper, kept[3], line("benefit", "Less stock", 0, 60000, risk="0.5"))


def test_a_revision_is_told_line_by_line_and_the_returns_follow(ledger: Ledger) -> None:
    brought(ledger)
    found = brought(ledger, wanted(ledger, revised(ledger), stage=Stage.COMMITTED))
    assert [(one.what, one.changed) for one in found.changes] == [
        ("same", ()),
        ("changed", ("initial", "years")),
        ("same", ()),
        ("added", ()),
        ("ended", ()),
    ]
    assert the_case(ledger).stage is Stage.COMMITTED
    names = {one.name for one in ledger.portfolio().costs.values()}
    assert names == {"Licences, running", "Project"}
    assert {one.name for one in ledger.portfolio().kpis.values()} == {"Faster close", "Less stock"}
    assert planned(ledger).npv == pytest.approx(cents(table_of(ledger).npv), abs=2)


def test_a_revision_and_back_leaves_the_figures_as_they_were(ledger: Ledger) -> None:
    brought(ledger)
    first = planned(ledger)
    brought(ledger, wanted(ledger, revised(ledger)))
    brought(ledger, wanted(ledger, with_links(ledger.portfolio(), the_case(ledger), LINES)))
    assert (planned(ledger).npv, planned(ledger).roi) == (first.npv, first.roi)
    undo(ledger, ledger.revision(), KARI)
    assert planned(ledger).npv != first.npv


def pay(ledger: Ledger, cost: int, month: int, amount: int) -> None:
    """What was paid in a month, beside its plan."""
    portfolio = ledger.portfolio()
    stored = portfolio.cost_months
    mine = stored[(stored["cost"] == cost) & (stored["month"] == month)]
    plan = plan_bulk(COST_MONTH, mine.assign(actual=amount), stored, portfolio.revision)
    ledger.apply(plan, author="Kari", kind=ChangeKind.COST)


def test_what_was_paid_stays_when_the_plan_moves_or_its_line_goes(ledger: Ledger) -> None:
    brought(ledger)
    project = next(one.id for one in ledger.portfolio().costs.values() if one.name == "Project")
    pay(ledger, project, APRIL, 150_000_000)
    brought(ledger, wanted(ledger, [*LINES[:3], line("cost", "Project", 1600000)]))
    (row,) = rows(ledger.portfolio().cost_months, project)
    assert (row["planned"], row["actual"]) == (160_000_000, 150_000_000)
    brought(ledger, wanted(ledger, LINES[:3]))
    (row,) = rows(ledger.portfolio().cost_months, project)
    assert pd.isna(row["planned"])
    assert row["actual"] == 150_000_000
    assert project in ledger.portfolio().costs


def rows(frame: pd.DataFrame, cost: int) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = frame[frame["cost"] == cost].to_dict("records")  # type: ignore[assignment]
    return found


def test_what_people_changed_by_hand_is_left_alone_where_the_case_is_the_same(
    ledger: Ledger,
) -> None:
    brought(ledger)
    portfolio = ledger.portfolio()
    benefit = next(one for one in portfolio.benefits.values() if one.name == "Faster close")
    surer = replace(benefit, confidence=Decimal("0.95"), benefit_class=BenefitClass.CASHABLE)
    save(ledger, [surer], [benefit], ledger.revision(), KARI)
    lines = with_links(ledger.portfolio(), the_case(ledger), LINES)
    assert shown(ledger, wanted(ledger, lines)).plan.is_empty


def test_another_base_month_moves_every_plan(ledger: Ledger) -> None:
    brought(ledger, wanted(ledger, EVEN))
    lines = with_links(ledger.portfolio(), the_case(ledger), EVEN)
    brought(ledger, wanted(ledger, lines, base=APRIL + 2))
    assert ledger.portfolio().cost_months["month"].min() == APRIL + 2
    assert ledger.portfolio().benefit_months["month"].min() == APRIL + 2
    repeats(ledger)


# -- what is refused or worth a word ----------------------------------------------------------


def test_somebody_elses_change_of_the_same_facts_refuses_what_was_shown(ledger: Ledger) -> None:
    brought(ledger)
    old = shown(ledger, wanted(ledger, revised(ledger)))
    brought(ledger, wanted(ledger, revised(ledger)))
    with pytest.raises(StalePlan):
        confirm_case(ledger, old, KARI)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"lines": ()}, "case_without_lines"),
        ({"name": " "}, "required"),
        ({"rate": Decimal(2)}, "outside_range"),
        ({"lines": (line("benefit", "A", 0, 1, risk="1.5"),)}, "outside_range"),
        ({"lines": (line("benefit", "A", *[1] * 22),)}, "too_many_years"),
    ],
)
def test_a_case_that_cannot_be_is_refused_and_nothing_written(
    ledger: Ledger, change: dict[str, Any], code: str
) -> None:
    found = shown(ledger, replace(wanted(ledger), **change))
    assert code in {one.problem.code for one in found.checked.problems}
    assert not found.can_apply
    assert confirm_case(ledger, found, KARI).change is None
    assert ledger.revision() == 1


def codes(found: ShownCase) -> list[str]:
    return [one.code for one in found.notes]


def test_what_keeps_the_returns_from_repeating_the_case_is_said(ledger: Ledger) -> None:
    assert codes(shown(ledger)) == []
    late = wanted(ledger, base=APRIL + 36, rate=Decimal("0.08"))
    assert codes(shown(ledger, late)) == ["too_short", "already_live", "other_rate"]
    euro = shown(ledger, wanted(ledger, received=replace(FILE, currency="EUR")))
    assert codes(euro) == ["currency"]
    assert euro.asks
    longer = shown(ledger, replace(late, extend=True))
    assert "too_short" not in codes(longer)
    assert confirm_case(ledger, longer, KARI).change
    assert ledger.portfolio().initiatives[home_of(ledger)].last_month == APRIL + 71


# -- removing ---------------------------------------------------------------------------------


def removed(ledger: Ledger, *, with_parts: bool) -> None:
    case = the_case(ledger)
    plan = plan_case_removal(ledger.portfolio(), case, EN, with_parts=with_parts)
    assert remove_case(ledger, plan, KARI).change


def test_removing_a_case_alone_leaves_what_it_made(ledger: Ledger) -> None:
    brought(ledger)
    npv = planned(ledger).npv
    removed(ledger, with_parts=False)
    assert not ledger.portfolio().business_cases
    assert planned(ledger).npv == npv


def test_removing_it_with_all_it_made_keeps_what_was_measured_or_paid(ledger: Ledger) -> None:
    brought(ledger)
    portfolio = ledger.portfolio()
    project = next(one.id for one in portfolio.costs.values() if one.name == "Project")
    errors = next(one for one in portfolio.kpis.values() if one.name == "Fewer errors")
    pay(ledger, project, APRIL, 100)
    value = {"kpi": errors.id, "month": TODAY, "value": 5_000_000, "status": "final"}
    measurement = MEASUREMENT.frame([value])
    after = Facts(bulk={MEASUREMENT.name: measurement})
    ledger.apply(Plan(ledger.revision(), after=after), author="Kari", kind=ChangeKind.UPLOAD)
    removed(ledger, with_parts=True)
    portfolio = ledger.portfolio()
    assert not portfolio.business_cases
    assert not portfolio.case_lines
    assert list(portfolio.costs) == [project]
    assert list(portfolio.kpis) == [errors.id]
    assert portfolio.benefit_months.empty
    assert portfolio.cost_months["planned"].isna().all()
    assert ledger.verify() == ()


@pytest.mark.parametrize("amount", ["1e13", "-1e17", "1e40"])
def test_amounts_beyond_what_can_be_kept_are_refused_wherever_they_stand(
    ledger: Ledger, amount: str
) -> None:
    lines = (line("benefit", "Faster close", 0, amount), line("cost", "Project", amount))
    found = shown(ledger, wanted(ledger, lines))
    told = [(one.problem.code, one.problem.field) for one in found.checked.problems]
    assert sorted(told) == [("outside_range", "initial"), ("outside_range", "years")]
    assert confirm_case(ledger, found, KARI).change is None
