"""A status set by hand: its reason, until when it holds, and the ways back."""

from __future__ import annotations

import pytest

from benefits import views
from benefits.actions.closing import close
from benefits.actions.outcome import Outcome
from benefits.actions.overriding import override, take_back
from benefits.actions.saving import By
from benefits.actions.undoing import undo
from benefits.domain.calendar.period import Month
from benefits.domain.record.change import ChangeKind
from benefits.domain.record.codes import Status
from benefits.domain.record.plan import StalePlan
from benefits.domain.status.status_rule import Because
from benefits.ledger import Ledger, PastLedger, ReadOnly
from benefits.views.closing import check_list
from benefits.views.judging import set_by
from tests.domain.portfolios import JAN
from tests.views.finance import TODAY, measure, now, opened

JUNE = JAN + 5
"""The cut-off: the last month that anything was measured in."""
WHY = By("Nora", reason="A strike in May")


@pytest.fixture
def ledger(database_url: str) -> Ledger:
    """Errors in six months, 80 instead of 70; they are off track by the rule."""
    return opened(database_url)


def errors(ledger: Ledger) -> int:
    return next(one.id for one in ledger.portfolio().kpis.values() if one.name == "Errors")


def override_errors(
    ledger: Ledger, status: Status = Status.WATCH, through: Month = JUNE, by: By = WHY
) -> Outcome:
    return override(ledger, errors(ledger), status, through, ledger.revision(), by)


def close_through(ledger: Ledger, month: Month) -> None:
    known = now(ledger)
    (home,) = known.portfolio.initiatives
    places = [(home, int(one)) for one in range(JAN, month + 1)]
    shown = check_list(known, places)
    done = close(ledger, shown, ledger.revision(), By("Kari"), TODAY, confirmed=True)
    assert done.change is not None


def stands(ledger: Ledger) -> tuple[str, str, Because]:
    found = views.status_of(now(ledger), errors(ledger))
    return found.code, found.by_rule, found.because


BY_RULE = ("off_track", "off_track", Because.RULE)
BY_HAND = ("watch", "off_track", Because.OVERRIDE)


def test_a_status_set_by_hand_is_shown_beside_what_the_rule_says(ledger: Ledger) -> None:
    assert stands(ledger) == BY_RULE
    done = override_errors(ledger)
    assert done.change is not None
    assert (done.change.kind, done.change.reason) == (ChangeKind.OVERRIDE, "A strike in May")
    assert stands(ledger) == BY_HAND
    one = views.status_of(now(ledger), errors(ledger)).override
    assert one is not None
    assert (one.month, one.reason) == (JUNE, "A strike in May")
    assert set_by(ledger, one).author == "Nora"


@pytest.mark.parametrize("reason", ["", "  "])
def test_it_needs_its_reason(ledger: Ledger, reason: str) -> None:
    before = ledger.revision()
    done = override_errors(ledger, by=By("Nora", reason=reason))
    assert [(one.problem.code, one.problem.field) for one in done.problems] == [
        ("required", "reason")
    ]
    assert ledger.revision() == before


def test_a_kpi_that_is_not_there_has_no_status(ledger: Ledger) -> None:
    done = override(ledger, 999, Status.WATCH, JUNE, ledger.revision(), WHY)
    assert [one.problem.code for one in done.problems] == ["unknown_kpi"]


def test_it_lapses_at_the_close_of_its_month_and_no_sooner(ledger: Ledger) -> None:
    override_errors(ledger)
    close_through(ledger, JUNE + -1)
    assert stands(ledger) == BY_HAND
    close_through(ledger, JUNE)
    assert stands(ledger) == BY_RULE


def test_one_that_is_set_after_the_close_holds_until_the_next_one(ledger: Ledger) -> None:
    close_through(ledger, JUNE)
    override_errors(ledger)
    assert stands(ledger) == BY_HAND
    close_through(ledger, JUNE + 1)
    assert stands(ledger) == BY_RULE


def test_where_nobody_closes_it_lapses_with_the_figures_of_the_second_month_after(
    ledger: Ledger,
) -> None:
    override_errors(ledger, through=JUNE + -2)
    assert stands(ledger) == BY_RULE
    override_errors(ledger, through=JUNE + -1)
    assert stands(ledger) == BY_HAND


def test_setting_it_again_replaces_what_was_set_for_the_month(ledger: Ledger) -> None:
    override_errors(ledger)
    override_errors(ledger, Status.ON_TRACK)
    assert stands(ledger) == ("on_track", "off_track", Because.OVERRIDE)
    assert len(ledger.portfolio().status_overrides) == 1
    assert override_errors(ledger, Status.ON_TRACK) == Outcome()


def test_it_can_be_taken_back_and_that_undone(ledger: Ledger) -> None:
    override_errors(ledger)
    assert take_back(ledger, errors(ledger), ledger.revision(), By("Ola")).change is not None
    assert stands(ledger) == BY_RULE
    undo(ledger, ledger.revision(), By("Kari"))
    assert stands(ledger) == BY_HAND


def test_it_can_be_undone_as_any_change(ledger: Ledger) -> None:
    done = override_errors(ledger)
    assert done.change is not None
    undo(ledger, done.change.number, By("Kari"))
    assert stands(ledger) == BY_RULE
    assert ledger.portfolio().status_overrides == {}


def test_what_a_close_has_ended_is_not_taken_back(ledger: Ledger) -> None:
    override_errors(ledger)
    close_through(ledger, JUNE)
    assert take_back(ledger, errors(ledger), ledger.revision(), By("Ola")) == Outcome()
    assert len(ledger.portfolio().status_overrides) == 1


def test_what_somebody_else_changed_meanwhile_is_not_overwritten(ledger: Ledger) -> None:
    override_errors(ledger)
    seen = ledger.revision()
    override_errors(ledger, Status.ON_TRACK)
    with pytest.raises(StalePlan):
        override(ledger, errors(ledger), Status.OFF_TRACK, JUNE, seen, WHY)
    with pytest.raises(StalePlan):
        take_back(ledger, errors(ledger), seen, By("Ola"))


def test_of_two_people_who_set_it_at_once_the_second_is_told_what_the_first_said(
    ledger: Ledger,
) -> None:
    seen = ledger.revision()
    override_errors(ledger)
    with pytest.raises(StalePlan) as refused:
        override(ledger, errors(ledger), Status.ON_TRACK, JUNE, seen, By("Ola", reason="Better"))
    (one,) = refused.value.conflicts
    assert (one.key[0], one.author) == ("status_override", "Nora")
    assert stands(ledger) == BY_HAND
    assert len(ledger.portfolio().status_overrides) == 1


def test_nothing_is_set_until_the_close_of_a_month_that_was_closed_meanwhile(
    ledger: Ledger,
) -> None:
    seen, (home,) = ledger.revision(), ledger.portfolio().initiatives
    close_through(ledger, JUNE)
    with pytest.raises(StalePlan) as refused:
        override(ledger, errors(ledger), Status.WATCH, JUNE, seen, WHY)
    (one,) = refused.value.conflicts
    assert (one.key, one.author) == (("month_state", home, JUNE), "Kari")
    assert ledger.portfolio().status_overrides == {}


def test_nothing_is_set_in_the_past(ledger: Ledger) -> None:
    past = PastLedger(ledger, ledger.revision())
    with pytest.raises(ReadOnly):
        override_errors(past)


def test_figures_that_come_later_leave_it_standing(ledger: Ledger) -> None:
    override_errors(ledger)
    measure(ledger, "Errors", [*[None] * 6, 90])
    assert stands(ledger)[2] is Because.OVERRIDE
