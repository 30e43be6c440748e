"""All changes between two revisions at once, and the change that stood at a moment."""

from __future__ import annotations

from datetime import timedelta

from benefits.domain.record.bulk import MEASUREMENT
from benefits.domain.record.plan import Facts, Plan, plan_bulk, plan_facts
from benefits.ledger import Ledger
from tests.ledger.material import JANUARY, facts_of, initiative, kpi, measurements


def written(url: str) -> Ledger:
    """Two facts, then months, then a new name, then an undoing."""
    ledger = Ledger.open(url)
    ledger.apply(Plan(0, after=Facts((initiative(-1), kpi(-2, -1)))), author="Kari")
    number = next(iter(ledger.portfolio().kpis))
    for value in (3, 4):
        rows = measurements({(number, JANUARY): value, (number, JANUARY + 1): value})
        known = ledger.portfolio()
        plan = plan_bulk(MEASUREMENT, rows, known.measurements, known.revision)
        ledger.apply(plan, author="Ola")
    old = ledger.portfolio().kpis[number]
    renamed = plan_facts([kpi(number, old.initiative, name="Other")], [old], 3)
    ledger.apply(renamed, author="Kari")
    ledger.undo(4, author="Kari")
    return ledger


def test_movements_are_the_histories_of_their_changes(database_url: str) -> None:
    ledger = written(database_url)
    for after, upto in ((0, 5), (1, 3), (4, 5), (5, 5)):
        found = ledger.movements(after, upto)
        assert [one.change.number for one in found] == list(range(after + 1, upto + 1))
        for one in found:
            alone = ledger.history(one.change.number)
            assert one.change == alone.change
            assert facts_of(one.before) == facts_of(alone.before)
            assert facts_of(one.after) == facts_of(alone.after)


def test_the_change_at_a_moment_is_the_last_one_made_by_then(database_url: str) -> None:
    ledger = written(database_url)
    made = {one.number: one.at for one in ledger.changes()}
    assert ledger.revision_at(made[1] - timedelta(days=1)) == 0
    assert ledger.revision_at(made[3]) == 3
    assert ledger.revision_at(made[5] + timedelta(days=1)) == 5
