"""Claims about reading: any moment again, and the newest by reading only what changed."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from shutil import copyfile
from typing import Any

import pytest

from benefits.domain.record.facts import SETTINGS_ID, Settings
from benefits.domain.record.plan import Facts, Plan
from benefits.ledger import Ledger
from tests.ledger.material import (
    JANUARY,
    apply,
    contents,
    cost,
    initiative,
    kpi,
    measure,
    measuring,
    named,
    started,
    values,
    with_everything,
)


def eventful(ledger: Ledger) -> dict[int, Any]:
    """A life of a ledger; what was read at each revision when it was the newest."""
    seen = {0: contents(ledger.portfolio())}

    def see() -> None:
        seen[ledger.revision()] = contents(ledger.portfolio())

    _, one = started(ledger)
    see()
    measure(ledger, {(one, JANUARY + n): n for n in (5, 1, 3)})
    see()
    measure(ledger, {(one, JANUARY + n): 10 * n for n in (0, 1, 2, 9)})  # between, before, behind
    see()
    apply(ledger, Settings(id=SETTINGS_ID, organisation="Fjord"), kpi(-1, ledger_parent(ledger)))
    see()
    measure(ledger, {(max(ledger.portfolio().kpis), JANUARY): None, (one, JANUARY + 3): 4})
    see()
    known = ledger.portfolio()
    half = known.measurements.iloc[::2].reset_index(drop=True)
    ledger.apply(Plan(known.revision, before=Facts(bulk={"measurement": half})), author="Anna")
    see()
    ledger.undo(ledger.revision(), author="Bo")
    see()
    apply(ledger, *(replace(one, name="Renamed") for one in named(ledger.portfolio())))
    see()
    return seen


def ledger_parent(ledger: Ledger) -> int:
    return next(iter(ledger.portfolio().initiatives))


def test_every_earlier_revision_reads_as_when_it_was_new(database_url: str) -> None:
    seen = eventful(Ledger.open(database_url))
    later = Ledger(database_url)
    assert {number: contents(later.portfolio(number)) for number in seen} == seen


def test_catching_up_reads_the_same_as_reading_anew(database_url: str) -> None:
    """One reader follows each change, one wakes up now and then, and one starts at each moment."""
    ledger = Ledger.open(database_url)
    sleepy = Ledger(database_url)
    other, _ = started(ledger)
    for step in range(12):
        one = max(ledger.portfolio().kpis)
        measure(ledger, {(one, JANUARY + (step * 5) % 7): step, (one, JANUARY + step): -step})
        if step % 4 == 1:
            apply(ledger, cost(-1, other, name=f"Line {step}"), kpi(-2, other))
        if step % 5 == 4:
            ledger.undo(ledger.revision(), author="Bo")
        anew = contents(Ledger(database_url).portfolio())
        assert contents(ledger.portfolio()) == anew
        if step % 3 == 2:
            assert contents(sleepy.portfolio()) == anew


def test_frames_are_sorted_by_key_and_typed_even_when_empty(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    empty = ledger.portfolio().measurements
    _, one = started(ledger)
    measure(ledger, {(one, JANUARY + n): n for n in (3, 1, 2)})
    full = ledger.portfolio().measurements
    assert list(full["month"]) == [JANUARY + 1, JANUARY + 2, JANUARY + 3]
    assert list(full.index) == [0, 1, 2]
    assert list(empty.dtypes) == list(full.dtypes)


def test_what_was_handed_out_is_never_altered(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    _, one = started(ledger)
    measure(ledger, {(one, JANUARY): 1})
    held = ledger.portfolio()
    before = contents(held)
    measure(ledger, {(one, JANUARY): 2, (one, JANUARY + 1): 3})
    ledger.portfolio()
    assert contents(held) == before


def test_nothing_changed_means_the_same_portfolio(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    started(ledger)
    assert ledger.portfolio() is ledger.portfolio()
    measurements = ledger.portfolio().measurements
    apply(ledger, initiative(name="Another"))
    assert ledger.portfolio().measurements is measurements


def test_a_revision_still_to_come_is_refused(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    started(ledger)
    for number in (2, -1):
        with pytest.raises(ValueError, match=str(number)):
            ledger.portfolio(number)


def test_what_another_process_wrote_is_seen(database_url: str) -> None:
    mine, theirs = Ledger.open(database_url), Ledger(database_url)
    _, one = started(mine)
    assert values(theirs.portfolio()) == {}
    theirs.apply(measuring(theirs, {(one, JANUARY): 1}), author="Bo")
    assert (mine.revision(), values(mine.portfolio())) == (2, {(one, JANUARY): 1})


def test_a_copy_that_was_put_back_is_read_anew(sqlite_url: str, tmp_path: Path) -> None:
    """The same numbers mean other changes after a backup was put back: nothing is mixed."""
    ledger = Ledger.open(sqlite_url)
    _, one = started(ledger)
    measure(ledger, {(one, JANUARY): 1})
    ledger.backup(tmp_path / "kept.db")
    measure(ledger, {(one, JANUARY): 2, (one, JANUARY + 1): 2})
    ledger.portfolio(), ledger.portfolio(2), ledger.portfolio(1)
    ledger.close()
    copyfile(tmp_path / "kept.db", sqlite_url.removeprefix("sqlite:///"))
    other = Ledger(sqlite_url)
    measure(other, {(one, JANUARY + 5): 5})
    measure(other, {(one, JANUARY + 6): 6})
    then = {(one, JANUARY): 1, (one, JANUARY + 5): 5}
    assert values(ledger.portfolio(3)) == then
    assert values(ledger.portfolio()) == {**then, (one, JANUARY + 6): 6}


def test_many_threads_read_while_one_writes(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    _, one = started(ledger)

    def read(_: int) -> bool:
        known = ledger.portfolio()
        return len(values(known)) == max(0, known.revision - 1)

    with ThreadPoolExecutor(4) as pool:
        seen = pool.map(read, range(60))
        for step in range(15):
            measure(ledger, {(one, JANUARY + step): step})
        assert all(seen)


def test_every_kind_of_fact_is_read_as_of(database_url: str) -> None:
    ledger = with_everything(database_url)
    anew = Ledger(database_url)
    for number in range(ledger.revision() + 1):
        assert contents(ledger.portfolio(number)) == contents(anew.portfolio(number))
    assert contents(ledger.portfolio()) == contents(anew.portfolio())
