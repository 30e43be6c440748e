"""The board of what came: each state by the day, closed months, and whom to ask for what."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from benefits import views
from benefits.domain.calendar.period import Month
from benefits.domain.record.bulk import MONTH_STATE
from benefits.domain.record.facts import Cadence, Settings
from benefits.views.known import Known
from tests.domain.portfolios import JAN, initiative, kpi, months, portfolio

TODAY = JAN + 3
"""April, in which March is due on the 14th: its tenth working day."""
EASTER = date(2026, 4, 14)


def looked_at(
    rows: list[dict[str, Any]], closed: tuple[int, ...] = (), days: int = 10, **fields: Any
) -> Known:
    """One KPI in use since January; nothing else is in the portfolio."""
    states = [{"initiative": 1, "month": one, "state": "closed"} for one in closed]
    given = portfolio(
        Settings(id=1, due_days=days),
        initiative(),
        kpi(**fields),
        measurements=rows,
    )
    laid = MONTH_STATE.frame(states)
    return views.known_from(replace(given, month_states=laid), Month(TODAY))


def states(known: Known, on: date) -> list[str]:
    return list(views.coverage(known, months=3, on=on)["state"])


def test_a_value_is_awaited_through_its_due_day_and_late_after_it() -> None:
    known = looked_at(months(1, [70, 70]))
    assert states(known, EASTER) == ["final", "final", "awaited"]
    assert states(known, date(2026, 4, 15)) == ["final", "final", "late"]


def test_the_settings_say_how_many_working_days() -> None:
    assert states(looked_at([], days=2), date(2026, 4, 2)) == ["missing", "late", "awaited"]
    assert states(looked_at([], days=2), date(2026, 4, 3)) == ["missing", "missing", "late"]


def test_a_value_by_quarter_is_due_after_its_quarter() -> None:
    known = looked_at([], cadence=Cadence.QUARTERLY)
    assert states(known, EASTER) == ["not_due", "not_due", "awaited"]
    assert states(known, date(2026, 4, 15)) == ["not_due", "not_due", "late"]


def test_what_never_came_in_a_closed_month_is_missing_and_nobody_is_asked_for_it() -> None:
    known = looked_at([], closed=(JAN + 2,))
    board = views.coverage(known, months=3, on=EASTER)
    assert list(board["state"]) == ["missing", "late", "missing"]
    assert list(board["closed"]) == [False, False, True]
    asked = views.to_ask_for(known, months=3, on=EASTER)
    assert list(asked["months"]) == [(JAN, JAN + 1)]


def test_the_board_is_narrowed_to_an_initiative_and_to_who_sends() -> None:
    known = looked_at([], supplier="Finance", owner="Per")
    for wanted, rows in (("Finance", 3), ("Per", 0)):
        assert len(views.coverage(known, months=3, sender=wanted)) == rows
    assert views.coverage(known, initiative=2, months=3).empty
    nobody = looked_at([], supplier="", owner="Per")
    assert set(views.coverage(nobody, months=3)["sender"]) == {"Per"}


def test_who_is_asked_is_told_each_kpi_its_months_and_the_last_due_day() -> None:
    found = views.to_ask_for(looked_at(months(1, [70]), supplier="Finance"), months=3, on=EASTER)
    assert found.to_dict("records") == [
        {
            "sender": "Finance",
            "initiative_name": "Initiative 1",
            "name": "Errors 1",
            "months": (JAN + 1, JAN + 2),
            "due": EASTER,
        }
    ]


def test_estimated_disputed_and_not_applicable_keep_their_states() -> None:
    rows = months(1, [(70, "estimated"), (70, "disputed"), (None, "not_applicable")])
    assert states(looked_at(rows), EASTER) == ["estimated", "disputed", "not_applicable"]
    assert views.owed_by(looked_at(rows), on=EASTER).empty
