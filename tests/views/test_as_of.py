"""Looking back shows what was shown then, to the last byte, and nothing can be written there."""

from __future__ import annotations

import inspect
from pathlib import Path
from random import Random

import pytest

from benefits import views
from benefits.domain.calendar.period import Month
from benefits.domain.record.plan import Facts, Plan
from benefits.ledger import Ledger, PastLedger, ReadOnly
from tests.domain.portfolios import JAN, initiative
from tests.views import snapshots
from tests.views.random_ledgers import Scribe
from tests.views.snapshots import snapshot

MOMENTS = 20


def ledger_in(folder: Path) -> Ledger:
    return Ledger.open(f"sqlite:///{(folder / 'benefits.db').as_posix()}")


def test_at_twenty_changes_every_view_says_later_what_it_said_when_they_were_new(
    tmp_path: Path,
) -> None:
    ledger = ledger_in(tmp_path)
    scribe = Scribe(ledger, Random(3), speaks=True)
    then: dict[int, tuple[Month, dict[str, object]]] = {}
    while len(then) < MOMENTS:
        scribe.write(ledger.revision() + 1)
        month = JAN + (4 + len(then) // 3)
        then[ledger.revision()] = month, snapshot(ledger, month)
    scribe.write(ledger.revision() + 6)
    ledger.undo(ledger.revision(), author="Kari")
    # another process, which has computed nothing yet
    anew = Ledger.open(ledger.url)
    for revision, (month, said) in then.items():
        now = snapshot(PastLedger(anew, revision), month)
        assert now.keys() == said.keys()
        assert [name for name in said if now[name] != said[name]] == [], revision


def test_no_view_is_left_out_of_the_snapshot() -> None:
    known = {
        *snapshots.EVERYWHERE,
        *snapshots.OF_INITIATIVES,
        *snapshots.OF_KPIS,
        *snapshots.OTHERS,
        *snapshots.ABOUT_SOMETHING_ELSE,
    }
    named = {name for name in views.__all__ if inspect.isfunction(getattr(views, name))}
    assert named - known == set()


@pytest.fixture
def past(tmp_path: Path) -> PastLedger:
    """As of the first of three changes; the second renamed an initiative, the third undid that."""
    ledger = ledger_in(tmp_path)
    ledger.apply(Plan(0, after=Facts((initiative(-1, name="ERP"),))), author="Kari")
    known = next(iter(ledger.portfolio().initiatives.values()))
    named = Facts((initiative(known.id, name="New ERP"),))
    ledger.apply(Plan(1, before=Facts((known,)), after=named), author="Ola")
    ledger.undo(2, author="Kari")
    return PastLedger(ledger, 1)


def test_what_came_later_is_not_there(past: PastLedger) -> None:
    known = next(iter(past.portfolio().initiatives))
    assert past.revision() == 1
    assert [one.number for one in past.changes()] == [1]
    assert [one.change.number for one in past.past("initiative", known)] == [1]
    assert len(past.movements(0, 3)) == 1
    with pytest.raises(KeyError):
        past.history(2)
    with pytest.raises(ValueError, match="revision 2"):
        past.portfolio(2)


def test_a_change_is_not_called_undone_before_it_was(past: PastLedger) -> None:
    whole = Ledger.open(past.url)
    assert [one.undone_by for one in whole.changes()] == [None, 3, None]
    assert [one.undone_by for one in PastLedger(whole, 2).changes()] == [None, None]
    assert PastLedger(whole, 2).history(2).change.undone_by is None


def test_nothing_can_be_written_there(past: PastLedger) -> None:
    with pytest.raises(ReadOnly):
        past.apply(Plan(1, after=Facts((initiative(-1),))), author="Kari")
    with pytest.raises(ReadOnly):
        past.undo(1, author="Kari")
    assert Ledger.open(past.url).revision() == 3


def test_a_moment_to_come_is_none(past: PastLedger) -> None:
    with pytest.raises(ValueError, match="revision 4"):
        PastLedger(Ledger.open(past.url), 4)
