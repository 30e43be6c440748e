"""Any sequence of writes, undos, late writers and reads, walked by the ledger and by the model."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from benefits.domain.record.bulk import MEASUREMENT
from benefits.domain.record.facts import Fact, kind_of
from benefits.domain.record.plan import (
    Conflict,
    Facts,
    Key,
    Plan,
    StalePlan,
    UndoRefused,
    joined,
    plan_bulk,
    plan_facts,
)
from benefits.ledger import Ledger
from tests.ledger.behind import Behind
from tests.ledger.material import JANUARY, initiative, kpi, measurements
from tests.ledger.model import Draft, Model, as_model, parent_of

PLACES = st.integers(0, 40)
NAMES = st.sampled_from(["a", "b", "c"])
MONTHS = st.dictionaries(
    st.integers(JANUARY, JANUARY + 5), st.none() | st.integers(-3, 3), min_size=1, max_size=6
)


class Walk(RuleBasedStateMachine):
    """Subclasses name a database, which is emptied before each walk."""

    url: str

    @initialize()
    def start(self) -> None:
        behind = Behind(self.url)
        for table in ("measurement", "kpi", "initiative", "identity", "change"):
            behind.run(f'DELETE FROM "{table}"')
        behind.close()
        self.ledger, self.other = Ledger(self.url), Ledger(self.url)
        self.model = Model()
        self.held: list[tuple[Plan, Draft]] = []

    @rule(name=NAMES, place=PLACES, new_parent=st.booleans())
    def add_a_kpi(self, name: str, place: int, new_parent: bool) -> None:
        parents = self._keys("initiative")
        if new_parent or not parents:
            self._write({("initiative", -1, 0): name, ("kpi", -2, 0): (-1, name)})
        else:
            self._write({("kpi", -1, 0): (parents[place % len(parents)][1], name)})

    @rule(name=NAMES, place=PLACES)
    def rename_some(self, name: str, place: int) -> None:
        small = self._keys("kpi") + self._keys("initiative")
        some = small[:: place % 3 + 1]
        renamed = {key: (self.model.now[key][0], name) if key[0] == "kpi" else name for key in some}
        self._write(renamed)

    @rule(months=MONTHS, place=PLACES, hold=st.booleans())
    def measure(self, months: dict[int, int | None], place: int, hold: bool) -> None:
        if kpis := self._keys("kpi"):
            some = {kpis[place % len(kpis)][1], kpis[0][1]}
            wanted = {("measurement", one, month): v for one in some for month, v in months.items()}
            self._write(wanted, hold=hold)

    @rule(place=PLACES, hold=st.booleans())
    def end_some_months(self, place: int, hold: bool) -> None:
        months = self._keys("measurement")
        self._write({}, frozenset(months[:: place % 3 + 1]), hold=hold)

    @rule(place=PLACES, with_what_stands_on_it=st.booleans(), hold=st.booleans())
    def end(self, place: int, with_what_stands_on_it: bool, hold: bool) -> None:
        if small := self._keys("kpi") + self._keys("initiative"):
            going = {small[place % len(small)]}
            if with_what_stands_on_it:
                going |= self._standing_on(going)
                going |= self._standing_on(going)
            self._write({}, frozenset(going), hold=hold)

    @rule(months=MONTHS, place=PLACES)
    def a_kpi_goes_while_somebody_measures_it(
        self, months: dict[int, int | None], place: int
    ) -> None:
        if kpis := self._keys("kpi"):
            going = kpis[place % len(kpis)]
            wanted = {("measurement", going[1], month): v for month, v in months.items()}
            self._write(wanted, hold=True)
            self._write({}, frozenset({going} | self._standing_on({going})))
            self._send_last()

    @rule(months=MONTHS, place=PLACES, other=st.integers(-3, 3))
    def two_measure_the_same(self, months: dict[int, int | None], place: int, other: int) -> None:
        if kpis := self._keys("kpi"):
            one = kpis[place % len(kpis)][1]
            wanted = {("measurement", one, month): v for month, v in months.items()}
            self._write(wanted, hold=True)
            self._write(dict.fromkeys(list(wanted)[: place % 3], other))
            self._send_last()

    @precondition(lambda self: self.held)
    @rule(place=PLACES)
    def a_late_writer_applies(self, place: int) -> None:
        self._send(*self.held.pop(place % len(self.held)))

    @precondition(lambda self: self.model.revision)
    @rule(back=PLACES)
    def undo(self, back: int) -> None:
        number = self.model.revision - back % self.model.revision
        reversal = self.model.reversal(number)
        conflicts = self.model.conflicts(reversal)
        assert _said(self.ledger.in_the_way_of_undo(number)) == conflicts
        assert self._refusal(lambda: self.ledger.undo(number, author="Undoer")) == conflicts
        if not conflicts:
            assert self.ledger.changes(limit=1)[0].undoes == number
            self.model.apply(reversal)

    @rule(back=PLACES)
    def read_an_earlier_revision(self, back: int) -> None:
        number = back % (self.model.revision + 1)
        assert as_model(self.ledger.portfolio(number)) == self.model.facts[number]

    @rule()
    def another_reader_catches_up(self) -> None:
        assert as_model(self.other.portfolio()) == self.model.now

    @invariant()
    def the_ledger_agrees_with_the_model(self) -> None:
        if hasattr(self, "model"):
            assert self.ledger.revision() == self.model.revision
            assert as_model(self.ledger.portfolio()) == self.model.now

    def teardown(self) -> None:
        if hasattr(self, "model"):
            assert self.ledger.verify() == ()
            anew = Ledger(self.url)
            for number, facts in enumerate(self.model.facts):
                assert as_model(anew.portfolio(number)) == facts
            self._assert_history()

    def _assert_history(self) -> None:
        for change in self.ledger.changes():
            draft = self.model.drafts[change.number - 1]
            both = len(draft.before.keys() & draft.after.keys())
            counts = change.counts
            assert counts.changed == both
            assert counts.added == len(draft.after) - both
            assert counts.ended == len(draft.before) - both

    def _keys(self, kind: str) -> list[Key]:
        return sorted(key for key in self.model.now if key[0] == kind)

    def _standing_on(self, parents: set[Key]) -> set[Key]:
        now = self.model.now
        return {key for key, content in now.items() if parent_of(key, content) in parents}

    def _write(
        self,
        wanted: dict[Key, object],
        ended: frozenset[Key] = frozenset(),
        *,
        hold: bool = False,
    ) -> None:
        draft = self.model.draft(wanted, ended)
        plan = self._plan(wanted, ended)
        assert plan.is_empty == (not draft.before and not draft.after)
        if plan.is_empty:
            return
        if hold:
            self.held.append((plan, draft))
        else:
            self._send(plan, draft)

    def _send_last(self) -> None:
        if self.held:
            self._send(*self.held.pop())

    def _send(self, plan: Plan, draft: Draft) -> None:
        conflicts = self.model.conflicts(draft)
        assert self._refusal(lambda: self.ledger.apply(plan, author="Writer")) == conflicts
        if not conflicts:
            self.model.apply(draft)

    def _refusal(self, act: Callable[[], object]) -> set[tuple[Key, int]]:
        try:
            act()
        except (StalePlan, UndoRefused) as refused:
            return _said(refused.conflicts)
        return set()

    def _plan(self, wanted: dict[Key, object], ended: frozenset[Key]) -> Plan:
        known = self.ledger.portfolio()
        stored = (*known.initiatives.values(), *known.kpis.values())
        facts = [_fact(key, content) for key, content in wanted.items() if key[2] == 0]
        going = [one for one in stored if (kind_of(one), one.id, 0) in ended]
        frame = known.measurements
        keys = zip(frame["kpi"].tolist(), frame["month"].tolist(), strict=True)
        leaving = frame[[("measurement", *key) in ended for key in keys]]
        months = {key[1:]: value for key, value in wanted.items() if key[2]}
        rows = plan_bulk(MEASUREMENT, measurements(months), frame, known.revision)
        small = plan_facts(facts, stored, known.revision, ended=going)
        left = Facts(bulk={MEASUREMENT.name: MEASUREMENT.conform(leaving)})
        return joined([small, rows, Plan(known.revision, before=left)])


def _fact(key: Key, content: object) -> Fact:
    if key[0] == "kpi":
        parent, name = content
        return kpi(key[1], parent, name=name)
    return initiative(key[1], name=content)


def _said(conflicts: tuple[Conflict, ...]) -> set[tuple[Key, int]]:
    return {(one.key, one.change) for one in conflicts}
