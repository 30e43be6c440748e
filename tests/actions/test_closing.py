"""Closing a month: what it asks for, what it holds fast through every door, how it is reopened."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pandas as pd
import pytest

from benefits.actions.closing import close, make_provisional, reopen
from benefits.actions.outcome import Outcome
from benefits.actions.received import Upload
from benefits.actions.removing import plan_removal, remove
from benefits.actions.saving import By, CostLine, save, save_cost
from benefits.actions.undoing import reopens, undo
from benefits.actions.upload import confirm, preview
from benefits.actions.validating import validate
from benefits.domain.calendar.period import Month
from benefits.domain.realised.verdicts import Judged
from benefits.domain.record.bulk import COST_MONTH, MEASUREMENT
from benefits.domain.record.change import ChangeKind
from benefits.domain.record.facts import (
    Benefit,
    Cost,
    CostKind,
    Direction,
    Initiative,
    Kpi,
    KpiStatus,
    MonthState,
    Verdict,
)
from benefits.domain.record.plan import MonthsClosed, StalePlan, UndoRefused, plan_bulk
from benefits.domain.status.closing import Unsettled, closed_places, states_of
from benefits.ledger import Ledger
from benefits.views.closing import check_list
from benefits.views.known import known
from benefits.views.moved import moved
from tests.intake.making import workbook

TODAY = Month.of(2026, 11)
OCTOBER, SEPTEMBER = TODAY + -1, TODAY + -2
BY = By("Kari")


@pytest.fixture
def ledger(database_url: str) -> Ledger:
    """An initiative since September with a KPI, its benefit, and licences of 1,000 a month."""
    found = Ledger.open(database_url)
    home = Initiative(id=-1, name="ERP", start=SEPTEMBER, go_live=SEPTEMBER)
    days = Kpi(
        id=-2,
        initiative=-1,
        name="Days to close",
        kind="flow",
        unit="days",
        direction=Direction.DOWN,
        definition="Working days until the accounts are approved.",
        status=KpiStatus.ACTIVE,
        baseline=Decimal(10),
        baseline_from=TODAY + -12,
        baseline_to=TODAY + -6,
        baseline_source="Close calendar",
        target=Decimal(5),
        target_month=TODAY + 1,
        owner="Kari",
        supplier="Ola",
        source="ERP",
    )
    gain = Benefit(id=-4, kpi=-2, name="Faster close", unit_value=Decimal(100))
    save(found, [home, days, gain], [], found.revision(), BY)
    line = Cost(id=-1, initiative=home_of(found), name="Licences", kind=CostKind.RUNNING)
    months = [{"cost": -1, "month": SEPTEMBER + at, "planned": 100_000} for at in range(4)]
    save_cost(found, CostLine(line, COST_MONTH.frame(months)), None, found.revision(), BY)
    return found


def home_of(ledger: Ledger) -> int:
    return next(iter(ledger.portfolio().initiatives))


def listed(ledger: Ledger, *months: int) -> tuple[Unsettled, ...]:
    places = [(home_of(ledger), month) for month in months]
    return check_list(known(ledger, today=TODAY), places)


def shut(ledger: Ledger, *months: int) -> int:
    wanted = months or (SEPTEMBER, OCTOBER)
    shown = listed(ledger, *wanted)
    outcome = close(ledger, shown, ledger.revision(), By("Fia"), TODAY, confirmed=True)
    assert outcome.change is not None
    return outcome.change.number


def measures(*rows: tuple[str, float]) -> Upload:
    lines = [["Days to close", month, value] for month, value in rows]
    return Upload("october.xlsx", workbook(["KPI", "Month", "Value"], *lines))


def load(ledger: Ledger, upload: Upload) -> int:
    change = confirm(ledger, preview(ledger, [upload], TODAY), BY).change
    assert change is not None
    return change.number


def codes(outcome: Outcome) -> list[tuple[str, object]]:
    found = (one.problem for one in outcome.problems)
    return [(one.code, dict(one.values).get("month")) for one in found]


def test_the_check_list_names_what_is_not_settled(ledger: Ledger) -> None:
    load(ledger, measures(("2026-09", 8)))
    september, october = listed(ledger, SEPTEMBER, OCTOBER)
    facts = ledger.portfolio()
    assert september.unvalidated == tuple(facts.benefits)
    assert (september.missing, october.missing) == ((), tuple(facts.kpis))
    assert september.unpaid == october.unpaid == tuple(facts.costs)


def test_what_is_unsettled_and_months_before_it_must_be_confirmed(ledger: Ledger) -> None:
    refused = close(ledger, listed(ledger, OCTOBER), ledger.revision(), BY, TODAY)
    assert codes(refused) == [("month_unsettled", OCTOBER), ("earlier_month_open", SEPTEMBER)]
    number = shut(ledger, OCTOBER)
    change = ledger.changes(before=number + 1, limit=1)[0]
    assert (change.kind, change.author) == (ChangeKind.MONTH_CLOSED, "Fia")
    assert closed_places(ledger.portfolio()) == {(home_of(ledger), OCTOBER)}


def test_a_settled_month_closes_without_being_asked(ledger: Ledger) -> None:
    facts = ledger.portfolio()
    gain = next(iter(facts.benefits))
    load(ledger, measures(("2026-09", 8)))
    paid = workbook(["Cost", "Month", "Actual"], ["Licences", "2026-09", 950])
    load(ledger, Upload("paid.xlsx", paid))
    frame = known(ledger, today=TODAY).realisation.benefits
    money = int(frame.realised[0, known(ledger, today=TODAY).grid.column(SEPTEMBER)])
    verdict = Judged(
        benefit=gain, month=SEPTEMBER, verdict=Verdict.ACCEPTED, amount=money, basis=money
    )
    validate(ledger, [verdict], ledger.revision(), BY, TODAY)
    assert listed(ledger, SEPTEMBER)[0].is_settled
    outcome = close(ledger, listed(ledger, SEPTEMBER), ledger.revision(), BY, TODAY)
    assert outcome.change is not None


def test_a_month_that_runs_or_lies_ahead_cannot_be_closed(ledger: Ledger) -> None:
    for month in (TODAY, TODAY + 3):
        shown = listed(ledger, SEPTEMBER, OCTOBER, month)
        refused = close(ledger, shown, ledger.revision(), BY, TODAY, confirmed=True)
        assert ("month_not_over", month) in codes(refused)
    refused = make_provisional(ledger, [(home_of(ledger), TODAY)], ledger.revision(), BY, TODAY)
    assert codes(refused) == [("month_not_over", TODAY)]
    assert ledger.portfolio().month_states.empty


def test_what_came_since_the_list_was_shown_must_be_looked_at(ledger: Ledger) -> None:
    shown, revision = listed(ledger, SEPTEMBER), ledger.revision()
    load(ledger, measures(("2026-09", 8)))
    refused = close(ledger, shown, revision, BY, TODAY, confirmed=True)
    assert codes(refused) == [("month_moved", SEPTEMBER)]


def test_two_who_close_the_same_month_make_one_close(ledger: Ledger) -> None:
    shown, revision = listed(ledger, SEPTEMBER), ledger.revision()
    close(ledger, shown, revision, BY, TODAY, confirmed=True)
    with pytest.raises(StalePlan):
        close(ledger, shown, revision, By("Per"), TODAY, confirmed=True)
    again = close(ledger, shown, ledger.revision(), By("Per"), TODAY, confirmed=True)
    assert again == Outcome()


def test_an_upload_into_a_closed_month_is_a_problem_at_its_cell(ledger: Ledger) -> None:
    load(ledger, measures(("2026-09", 8)))
    number = shut(ledger)
    view = preview(ledger, [measures(("2026-09", 8.5), ("2026-10", 7), ("2026-11", 6))], TODAY)
    found = [(one.code, one.place.cell) for one in view.problems]
    assert found == [("month_closed", "C2"), ("month_closed", "C3")]
    values = dict(view.problems[0].values)
    closed = ledger.changes(before=number + 1, limit=1)[0]
    assert (values["author"], values["name"], values["month"]) == ("Fia", "ERP", SEPTEMBER)
    assert values["day"] == closed.at.date()
    assert (len(view.blocked), view.can_apply) == (1, False)


def test_a_file_that_says_what_is_stored_already_may_be_sent_again(ledger: Ledger) -> None:
    load(ledger, measures(("2026-09", 8)))
    shut(ledger)
    view = preview(ledger, [measures(("2026-09", 8), ("2026-11", 6))], TODAY)
    assert [one.code for one in view.problems if one.code == "month_closed"] == []
    assert (view.counts.added, view.counts.unchanged) == (1, 1)


def test_costs_of_closed_months_are_held_fast_in_files_and_in_forms(ledger: Ledger) -> None:
    shut(ledger)
    paid = workbook(
        ["Cost", "Month", "Actual"], ["Licences", "2026-10", 950], ["Licences", "2026-11", 960]
    )
    view = preview(ledger, [Upload("paid.xlsx", paid)], TODAY)
    found = [(one.code, one.place.cell) for one in view.problems]
    assert [one for one in found if one[0] == "month_closed"] == [("month_closed", "C2")]
    facts = ledger.portfolio()
    line, stored = next(iter(facts.costs.values())), facts.cost_months
    dearer = stored.assign(actual=pd.array([95_000] * len(stored), dtype="Int64"))
    seen = CostLine(line, stored)
    outcome = save_cost(ledger, CostLine(line, dearer), seen, ledger.revision(), BY)
    assert codes(outcome) == [("month_closed", SEPTEMBER), ("month_closed", OCTOBER)]
    later = dearer.assign(actual=dearer["actual"].where(dearer["month"] >= TODAY))
    assert save_cost(ledger, CostLine(line, later), seen, ledger.revision(), BY).change


def test_a_new_line_with_amounts_in_closed_months_is_refused(ledger: Ledger) -> None:
    shut(ledger)
    line = Cost(id=-1, initiative=home_of(ledger), name="Advice", kind=CostKind.ONE_OFF)
    months = COST_MONTH.frame([{"cost": -1, "month": OCTOBER, "planned": 1_00}])
    outcome = save_cost(ledger, CostLine(line, months), None, ledger.revision(), BY)
    assert codes(outcome) == [("month_closed", OCTOBER)]


def test_a_plan_that_was_shown_before_the_month_was_closed_is_refused(ledger: Ledger) -> None:
    shown = preview(ledger, [measures(("2026-10", 7))], TODAY)
    number = shut(ledger)
    with pytest.raises(MonthsClosed) as refused:
        confirm(ledger, shown, BY)
    (conflict,) = refused.value.conflicts
    assert conflict.key == ("month_state", home_of(ledger), OCTOBER)
    assert (conflict.change, conflict.author) == (number, "Fia")
    assert ledger.portfolio().measurements.empty


def test_no_plan_goes_past_the_lock_whoever_made_it(ledger: Ledger) -> None:
    shut(ledger)
    facts = ledger.portfolio()
    rows = [{"kpi": next(iter(facts.kpis)), "month": OCTOBER, "value": 1, "status": "final"}]
    wanted = MEASUREMENT.frame(rows)
    with pytest.raises(MonthsClosed):
        ledger.apply(
            plan_bulk(MEASUREMENT, wanted, facts.measurements, facts.revision), author="Per"
        )
    kept = next(iter(facts.costs.values()))
    with pytest.raises(MonthsClosed):
        remove(ledger, plan_removal(facts, kept), BY)


def test_undoing_an_upload_into_a_month_closed_since_is_refused_by_name(ledger: Ledger) -> None:
    uploaded = load(ledger, measures(("2026-10", 7)))
    number = shut(ledger)
    (stands,) = ledger.in_the_way_of_undo(uploaded)
    with pytest.raises(UndoRefused) as refused:
        undo(ledger, uploaded, BY)
    assert refused.value.conflicts == (stands,)
    assert stands.key == ("month_state", home_of(ledger), OCTOBER)
    assert (stands.change, stands.author) == (number, "Fia")
    reopen(ledger, [(home_of(ledger), OCTOBER)], ledger.revision(), By("Fia", reason="late file"))
    assert undo(ledger, uploaded, BY).change is not None


def test_reopening_needs_a_reason_and_lets_files_in_until_it_is_closed_again(
    ledger: Ledger,
) -> None:
    shut(ledger)
    place = (home_of(ledger), OCTOBER)
    refused = reopen(ledger, [place], ledger.revision(), By("Fia", reason=" "))
    assert codes(refused) == [("reopening_needs_reason", OCTOBER)]
    change = reopen(ledger, [place], ledger.revision(), By("Fia", reason="wrong count")).change
    assert change is not None
    assert (change.kind, change.reason) == (ChangeKind.MONTH_REOPENED, "wrong count")
    assert states_of(ledger.portfolio())[place] is MonthState.REOPENED
    load(ledger, measures(("2026-10", 7)))
    shut(ledger, OCTOBER)
    assert preview(ledger, [measures(("2026-10", 6))], TODAY).blocked


def test_a_provisional_month_takes_files_and_a_closed_one_is_not_made_provisional(
    ledger: Ledger,
) -> None:
    place = (home_of(ledger), SEPTEMBER)
    made = make_provisional(ledger, [place], ledger.revision(), BY, TODAY).change
    assert made is not None
    assert made.kind is ChangeKind.MONTH_PROVISIONAL
    load(ledger, measures(("2026-09", 8)))
    shut(ledger, SEPTEMBER)
    refused = make_provisional(ledger, [place], ledger.revision(), BY, TODAY)
    assert codes(refused) == [("month_shut", SEPTEMBER)]


def test_finance_judges_closed_months(ledger: Ledger) -> None:
    load(ledger, measures(("2026-09", 8)))
    shut(ledger)
    gain = next(iter(ledger.portfolio().benefits))
    table = known(ledger, today=TODAY)
    money = int(table.realisation.benefits.realised[0, table.grid.column(SEPTEMBER)])
    verdict = Judged(
        benefit=gain, month=SEPTEMBER, verdict=Verdict.ACCEPTED, amount=money, basis=money
    )
    assert validate(ledger, [verdict], ledger.revision(), BY, TODAY).change is not None


def test_a_close_is_undone_with_a_reason_and_its_undo_closes_again(ledger: Ledger) -> None:
    number = shut(ledger, SEPTEMBER)
    assert reopens(ledger, number)
    assert codes(undo(ledger, number, BY)) == [("reopening_needs_reason", SEPTEMBER)]
    undone = undo(ledger, number, replace(BY, reason="too early")).change
    assert undone is not None
    assert ledger.portfolio().month_states.empty
    assert not reopens(ledger, undone.number)
    undo(ledger, undone.number, BY)
    assert closed_places(ledger.portfolio()) == {(home_of(ledger), SEPTEMBER)}


def test_the_history_tells_what_was_closed_and_why(ledger: Ledger) -> None:
    shut(ledger, SEPTEMBER)
    place = (home_of(ledger), SEPTEMBER)
    change = reopen(ledger, [place], ledger.revision(), By("Fia", reason="wrong count")).change
    assert change is not None
    told = ledger.history(change.number)
    frame = moved(told.before, told.after, ledger.portfolio())
    assert frame[["what", "name", "month", "field", "before", "after"]].to_numpy().tolist() == [
        ["changed", "ERP", SEPTEMBER, "state", "closed", "reopened"],
        ["changed", "ERP", SEPTEMBER, "reason", None, "wrong count"],
    ]


def test_an_initiative_is_removed_with_its_states_once_they_are_open(ledger: Ledger) -> None:
    shut(ledger, SEPTEMBER)
    home = next(iter(ledger.portfolio().initiatives.values()))
    with pytest.raises(MonthsClosed):
        remove(ledger, plan_removal(ledger.portfolio(), home), BY)
    reopen(ledger, [(home.id, SEPTEMBER)], ledger.revision(), By("Fia", reason="leaves"))
    remove(ledger, plan_removal(ledger.portfolio(), home), BY)
    assert ledger.portfolio().month_states.empty
