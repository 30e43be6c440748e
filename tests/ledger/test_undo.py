"""Claims about history and undo: before and after, back again, refused with names."""

from __future__ import annotations

from dataclasses import replace

import pytest

from benefits.domain.record.bulk import MEASUREMENT
from benefits.domain.record.change import ChangeKind
from benefits.domain.record.plan import (
    Conflict,
    Counts,
    Facts,
    Plan,
    UndoRefused,
    joined,
    plan_bulk,
)
from benefits.ledger import Ledger
from tests.ledger.material import (
    JANUARY,
    apply,
    benefit,
    contents,
    facts_of,
    initiative,
    kpi,
    measure,
    measurements,
    measuring,
    source,
    started,
    values,
)


def refused(ledger: Ledger, number: int) -> tuple[Conflict, ...]:
    """What an undo is refused for, said before and when it is tried."""
    foreseen = ledger.in_the_way_of_undo(number)
    before = contents(ledger.portfolio())
    with pytest.raises(UndoRefused) as found:
        ledger.undo(number, author="Late")
    assert found.value.conflicts == foreseen
    assert contents(ledger.portfolio()) == before
    return foreseen


def upload(ledger: Ledger, one: int, given: dict[int, int]) -> int:
    """Measurements together with the file they come from."""
    known = ledger.portfolio()
    frame = measurements({(one, month): value for month, value in given.items()}, file=-1)
    numbers = plan_bulk(MEASUREMENT, frame, known.measurements, known.revision)
    file = Plan(known.revision, after=Facts((source(-1),)))
    change = ledger.apply(joined([numbers, file]), author="Anna", kind=ChangeKind.UPLOAD)
    return change.number


def test_history_shows_what_was_there_before_and_after(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    _, one = started(ledger)
    measure(ledger, {(one, JANUARY): 1})
    old = ledger.portfolio()
    change = measure(ledger, {(one, JANUARY): 2, (one, JANUARY + 1): 3})
    moved = ledger.history(change.number)
    assert moved.change == change
    assert facts_of(moved.before) == facts_of(Facts(bulk={"measurement": old.measurements}))
    new = ledger.portfolio().measurements
    assert facts_of(moved.after) == facts_of(Facts(bulk={"measurement": new}))


def test_history_of_small_facts_shows_both_versions(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    _, one = started(ledger)
    old = ledger.portfolio().kpis[one]
    new = replace(old, owner="Bo")
    moved = ledger.history(apply(ledger, new).number)
    assert (moved.before.small, moved.after.small) == ((old,), (new,))
    first = ledger.history(1)
    assert (first.before.small, len(first.after.small)) == ((), 2)


def test_history_stays_when_later_changes_come(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    _, one = started(ledger)
    number = measure(ledger, {(one, JANUARY): 1}).number
    before = facts_of(ledger.history(number).after)
    measure(ledger, {(one, JANUARY): 2})
    assert facts_of(ledger.history(number).after) == before


def test_history_of_no_change_is_a_key_error(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    for number in (0, 1):
        with pytest.raises(KeyError):
            ledger.history(number)
        with pytest.raises(KeyError):
            ledger.undo(number, author="Anna")


def test_changes_come_newest_first_and_in_pages(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    for name in "abcde":
        apply(ledger, initiative(name=name))
    assert [one.number for one in ledger.changes()] == [5, 4, 3, 2, 1]
    assert [one.number for one in ledger.changes(before=4, limit=2)] == [3, 2]


def test_undo_brings_back_what_was(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    _, one = started(ledger)
    measure(ledger, {(one, JANUARY): 1, (one, JANUARY + 1): 1})
    before = ledger.portfolio()
    known = before.measurements
    mixed = joined(
        [
            measuring(ledger, {(one, JANUARY): 2, (one, JANUARY + 5): 5}),
            Plan(2, before=Facts(bulk={"measurement": MEASUREMENT.conform(known.iloc[1:])})),
        ]
    )
    number = ledger.apply(mixed, author="Anna").number
    undo = ledger.undo(number, author="Bo", reason="wrong file")
    assert (undo.undoes, undo.kind, undo.author, undo.reason) == (
        number, ChangeKind.UNDO, "Bo", "wrong file"
    )  # fmt: skip
    assert undo.counts == Counts(added=1, changed=1, ended=1)
    assert ledger.changes(before=undo.number, limit=1)[0].undone_by == undo.number
    assert values(ledger.portfolio()) == values(before)
    assert ledger.verify() == ()


def test_undo_of_an_upload_takes_its_file_along_and_undo_of_that_brings_all_back(
    database_url: str,
) -> None:
    ledger = Ledger.open(database_url)
    _, one = started(ledger)
    measure(ledger, {(one, JANUARY): 1})
    before = ledger.portfolio()
    number = upload(ledger, one, {JANUARY: 2, JANUARY + 1: 3})
    after = ledger.portfolio()
    undo = ledger.undo(number, author="Bo")
    undone = ledger.portfolio()
    assert (values(undone), undone.files) == (values(before), {})
    ledger.undo(undo.number, author="Cleo")
    again = ledger.portfolio()
    assert (values(again), again.files) == (values(after), after.files)
    assert ledger.verify() == ()


def test_undo_of_a_first_change_leaves_an_empty_portfolio(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    started(ledger)
    ledger.undo(1, author="Anna")
    assert ledger.portfolio().is_empty
    ledger.undo(2, author="Anna")
    assert len(ledger.portfolio().kpis) == 1


def test_a_change_is_undone_once(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    _, one = started(ledger)
    measure(ledger, {(one, JANUARY): 1})
    ledger.undo(2, author="Bo")
    assert refused(ledger, 2) == (Conflict(("measurement", one, JANUARY), 3, "Bo"),)


def test_undo_is_refused_where_something_later_stands_on_it(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    _, one = started(ledger)
    measure(ledger, {(one, JANUARY): 1, (one, JANUARY + 1): 1})
    measure(ledger, {(one, JANUARY + 1): 2}, author="Bo")
    assert refused(ledger, 2) == (Conflict(("measurement", one, JANUARY + 1), 3, "Bo"),)


def test_undo_of_a_kpi_is_refused_while_it_has_measurements_and_benefits(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    parent, _ = started(ledger)
    number = apply(ledger, kpi(-1, parent)).number
    one = max(ledger.portfolio().kpis)
    measure(ledger, {(one, JANUARY): 1}, author="Bo")
    apply(ledger, benefit(-1, one), author="Cleo")
    (worth,) = ledger.portfolio().benefits
    assert refused(ledger, number) == (
        Conflict(("benefit", worth, 0), 4, "Cleo"),
        Conflict(("measurement", one, JANUARY), 3, "Bo"),
    )
    for later in (4, 3, number):
        assert ledger.in_the_way_of_undo(later) == ()
        ledger.undo(later, author="Anna")
    assert set(ledger.portfolio().kpis) == {min(one, *ledger.portfolio().kpis)}


def test_undo_of_an_ending_is_refused_once_its_parent_is_gone(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    parent, one = started(ledger)
    known = ledger.portfolio()
    ledger.apply(Plan(1, before=Facts((known.kpis[one],))), author="Anna")
    ledger.apply(Plan(2, before=Facts((known.initiatives[parent],))), author="Bo")
    assert refused(ledger, 2) == (Conflict(("initiative", parent, 0), 3, "Bo"),)


def test_undo_of_an_older_change_leaves_later_ones_elsewhere_alone(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    _, one = started(ledger)
    measure(ledger, {(one, JANUARY): 1})
    measure(ledger, {(one, JANUARY + 1): 2})
    ledger.undo(2, author="Bo")
    assert values(ledger.portfolio()) == {(one, JANUARY + 1): 2}


def test_nothing_stands_in_the_way_of_undoing_a_restatement_with_a_file_of_its_own(
    database_url: str,
) -> None:
    ledger = Ledger.open(database_url)
    _, one = started(ledger)
    measure(ledger, {(one, JANUARY): 1})
    known = ledger.portfolio()
    told = measurements({(one, JANUARY): 2}, file=-5)
    rows = plan_bulk(MEASUREMENT, told, known.measurements, known.revision)
    file = Plan(known.revision, after=Facts((source(),)))
    restated = ledger.apply(joined([rows, file]), author="Anna")
    assert ledger.in_the_way_of_undo(restated.number) == ()
    ledger.undo(restated.number, author="Bo")
    assert (values(ledger.portfolio()), ledger.portfolio().files) == (values(known), {})
