"""How far on track could be trusted, from what was said before the target month."""

from __future__ import annotations

from pathlib import Path as FilePath

from benefits import views
from benefits.domain.calendar.period import Month
from benefits.domain.record.bulk import MEASUREMENT
from benefits.domain.record.facts import Path
from benefits.domain.record.plan import Facts, Plan
from benefits.ledger import Ledger, PastLedger
from tests.domain.portfolios import initiative, kpi, months

TODAY = Month.of(2021, 11)
"""Long before anything is on record, so that the rule is applied to the figures at hand."""
START = TODAY + -10


def ledger_of(folder: FilePath, *values: list[int]) -> Ledger:
    """KPIs that are to come from 100 to 70 evenly, in the sixth month after the start."""
    ledger = Ledger.open(f"sqlite:///{(folder / 'one.db').as_posix()}")
    home = initiative(-1, start=START, go_live=START)
    goal = {"path": Path.LINEAR, "target_month": START + 5, "baseline_from": START + -6}
    kpis = [kpi(-2 - at, initiative=-1, **goal) for at in range(len(values))]
    ledger.apply(Plan(0, after=Facts((home, *kpis))), author="Kari")
    pairs = zip(sorted(ledger.portfolio().kpis), values, strict=True)
    rows = [row for number, found in pairs for row in months(number, found, int(START))]
    ledger.apply(Plan(1, after=Facts(bulk={"measurement": MEASUREMENT.frame(rows)})), author="Per")
    return ledger


EARLY = [95, 90, 85, 80, 75]
"""On the way to 70 in the sixth month."""


def test_greens_before_a_target_that_was_missed_are_counted_and_named(tmp_path: FilePath) -> None:
    ledger = ledger_of(tmp_path, [*EARLY, 95, 95, 95, 95, 95], [*EARLY, 70, 70, 70, 70, 70])
    found = views.trusted(ledger, views.known(ledger, today=TODAY))
    assert found.judged == 2
    assert (found.greens, found.missed) == (10, 5)
    (melon,) = found.melons
    assert (melon.kpi.id, melon.greens) == (min(ledger.portfolio().kpis), 5)
    assert (found.moments, found.known_then) == (24, 0)


def test_a_target_whose_month_is_to_come_counts_for_nothing(tmp_path: FilePath) -> None:
    ledger = ledger_of(tmp_path, EARLY[:4])
    found = views.trusted(ledger, views.known(ledger, today=START + 4))
    assert (found.judged, found.greens, found.missed) == (0, 0, 0)


def test_what_is_on_record_is_read_as_it_was_known_then(tmp_path: FilePath) -> None:
    ledger = ledger_of(tmp_path, [*EARLY, 95, 95, 95, 95, 95])
    said = views.trusted(ledger, views.known(ledger, today=TODAY))
    written = ledger.changes()[0].at
    later = Month.on(written.date()) + 3
    found = views.trusted(ledger, views.known(ledger, today=later))
    assert (said.known_then, found.known_then) == (0, 3)
    assert found.moments == 24


def test_looking_back_tells_what_was_told_before_the_figures_came(tmp_path: FilePath) -> None:
    ledger = ledger_of(tmp_path, [*EARLY, 95, 95, 95, 95, 95])
    past = PastLedger(ledger, 1)
    found = views.trusted(past, views.known(past, today=TODAY))
    assert (found.judged, found.greens) == (1, 0)
    assert views.trusted(ledger, views.known(ledger, today=TODAY)).greens == 5


def test_many_kpis_are_looked_at_in_fewer_months_but_never_fewer_than_four(
    tmp_path: FilePath,
) -> None:
    ledger = ledger_of(tmp_path, *[[*EARLY, 95, 95, 95, 95, 95]] * 2_000)
    found = views.trusted(ledger, views.known(ledger, today=TODAY))
    assert (found.moments, found.judged) == (10, 2_000)
    assert found.greens == found.missed == 2_000 * 2
