"""Claims about applying plans: whole, once, and with identities that hold."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from decimal import Decimal

import psycopg
import pytest
from sqlalchemy.exc import DBAPIError

from benefits.domain.calendar.period import Month
from benefits.domain.record.bulk import COST_MONTH, MEASUREMENT
from benefits.domain.record.change import ChangeKind
from benefits.domain.record.facts import SETTINGS_ID, InitiativeStatus, Pool, Settings
from benefits.domain.record.plan import Counts, Facts, Plan, plan_facts
from benefits.ledger import Ledger
from tests.ledger.material import (
    JANUARY,
    apply,
    benefit,
    contents,
    cost,
    initiative,
    kpi,
    measure,
    measurements,
    measuring,
    rich_benefit,
    rich_kpi,
    rows,
    source,
    started,
    values,
)

REFUSED_BY_THE_DATABASE = (DBAPIError, psycopg.Error)


def test_a_new_ledger_knows_nothing_and_has_default_settings(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    known = ledger.portfolio()
    assert (ledger.revision(), known.revision, known.is_empty) == (0, 0, True)
    assert known.settings == Settings(id=0)
    assert ledger.changes() == ()
    assert ledger.verify() == ()


def test_provisional_ids_become_real_wherever_they_are_referred_to(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    plan = Plan(
        0,
        after=Facts(
            (kpi(-2, -1), initiative(-1), benefit(-4, -2), cost(-3, -1), source(-5)),
            {
                "measurement": measurements({(-2, JANUARY): 7}, file=-5),
                "cost_month": COST_MONTH.frame([{"cost": -3, "month": JANUARY, "planned": 100}]),
            },
        ),
    )
    ledger.apply(plan, author="Anna")
    known = ledger.portfolio()
    (one,), (line,), (file,) = known.kpis.values(), known.costs.values(), known.files.values()
    assert known.kpis_of(next(iter(known.initiatives))) == (one,)
    assert [found.kpi for found in known.benefits.values()] == [one.id]
    assert known.costs_of(one.initiative) == (line,)
    assert rows(known.measurements[["kpi", "file", "value"]]) == [(one.id, file.id, 7)]
    assert rows(known.cost_months[["cost", "planned"]]) == [(line.id, 100)]
    assert min(one.id, one.initiative, line.id, file.id) > SETTINGS_ID


def test_a_provisional_id_that_the_plan_does_not_make_is_refused(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    with pytest.raises(ValueError, match="-1"):
        ledger.apply(Plan(0, after=Facts((kpi(-2, -1),))), author="Anna")
    frame = measurements({(-9, JANUARY): 7})
    facts = Facts((initiative(), kpi()), {"measurement": frame})
    with pytest.raises(ValueError, match="-9"):
        ledger.apply(Plan(0, after=facts), author="Anna")
    assert ledger.revision() == 0


def test_two_new_facts_with_one_provisional_id_are_refused(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    with pytest.raises(ValueError, match="share"):
        ledger.apply(Plan(0, after=Facts((initiative(-1), initiative(-1)))), author="Anna")


def test_every_field_comes_back_as_it_was_written(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    settings = Settings(id=SETTINGS_ID, organisation="Ås & Co", discount_rate=Decimal("0.0825"))
    written = initiative(status=InitiativeStatus.OFFER, description="Line one\nline two \U0001f6a2")
    hours = Pool(id=-6, initiative=-1, name="Accountants", hours=Decimal("320.5"))
    apply(ledger, settings, written, rich_kpi(), rich_benefit(), hours)
    known = ledger.portfolio()
    (one,), (parent,), (worth,) = (
        known.kpis.values(), known.initiatives.values(), known.benefits.values()
    )  # fmt: skip
    assert known.settings == settings
    assert parent == replace(written, id=parent.id)
    (pool,) = known.pools.values()
    links = {"initiative": parent.id, "leads_to": one.id, "guardrail": one.id}
    assert one == replace(rich_kpi(), id=one.id, **links)
    assert pool == replace(hours, id=pool.id, initiative=parent.id)
    of_kpi = {"kpi": one.id, "volume_kpi": one.id, "adoption_kpi": one.id}
    assert worth == replace(rich_benefit(), id=worth.id, pool=pool.id, **of_kpi)
    assert (type(worth.disbenefit), type(one.target_month)) == (bool, Month)


def test_a_change_says_who_when_why_and_how_much(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    _, one = started(ledger)
    measure(ledger, {(one, JANUARY): 1, (one, JANUARY + 1): 2})
    plan = measuring(ledger, {(one, JANUARY): 9, (one, JANUARY + 1): 2, (one, JANUARY + 2): 3})
    change = ledger.apply(plan, author="Bo", reason="April", kind=ChangeKind.UPLOAD)
    assert (change.number, change.author, change.reason) == (3, "Bo", "April")
    assert change.kind is ChangeKind.UPLOAD
    assert change.counts == Counts(added=1, changed=1, ended=0)
    before, after = ledger.changes()[1].at, ledger.changes()[0].at
    assert before <= change.at == after


def test_an_empty_plan_is_refused(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    with pytest.raises(ValueError, match="empty"):
        ledger.apply(Plan(0), author="Anna")
    assert ledger.revision() == 0


def test_a_plan_that_fails_halfway_leaves_nothing(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    _, one = started(ledger)
    measure(ledger, {(one, JANUARY): 1})
    before = contents(ledger.portfolio())
    twice = measurements({(one, JANUARY + 1): 1, (one, JANUARY): 2})  # January is there already
    facts = Facts((initiative(),), {"measurement": twice})
    with pytest.raises(REFUSED_BY_THE_DATABASE):
        ledger.apply(Plan(ledger.revision(), after=facts), author="Anna")
    assert (ledger.revision(), ledger.verify()) == (2, ())
    assert contents(Ledger(database_url).portfolio()) == before


def test_a_plan_that_ends_what_is_not_there_is_refused(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    _, one = started(ledger)
    measure(ledger, {(one, JANUARY): 1})
    stored = ledger.portfolio().measurements.assign(row=77)
    plan = Plan(2, before=Facts(bulk={"measurement": MEASUREMENT.conform(stored)}))
    with pytest.raises(ValueError, match="not current"):
        ledger.apply(plan, author="Anna")
    with pytest.raises(ValueError, match="not current"):
        ledger.apply(Plan(2, before=Facts((cost(55, 2),))), author="Anna")
    assert (ledger.revision(), ledger.verify()) == (2, ())


def test_settings_are_first_chosen_and_then_changed(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    for number, currency in ((0, "NOK"), (SETTINGS_ID, "EUR"), (SETTINGS_ID, "SEK")):
        wanted = Settings(id=number, organisation="Fjord", currency=currency)
        stored = [ledger.portfolio().settings] if number else []
        ledger.apply(plan_facts([wanted], stored, ledger.revision()), author="Anna")
    assert ledger.portfolio().settings.currency == "SEK"
    assert [ledger.portfolio(n).settings.currency for n in (1, 2)] == ["NOK", "EUR"]
    assert ledger.verify() == ()


def test_a_token_makes_one_change_however_often_it_is_sent(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    plan = Plan(0, after=Facts((initiative(),)))
    first = ledger.apply(plan, author="Anna", token="click-1")
    again = ledger.apply(plan, author="Anna", token="click-1")
    assert first == again
    assert (ledger.revision(), len(ledger.portfolio().initiatives)) == (1, 1)


def test_a_token_sent_from_many_threads_at_once_makes_one_change(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    plan = Plan(0, after=Facts((initiative(),)))
    with ThreadPoolExecutor(8) as pool:
        sent = [pool.submit(ledger.apply, plan, author="Anna", token="t") for _ in range(16)]
        made = {one.result() for one in sent}
    assert [one.number for one in made] == [1]
    assert ledger.revision() == 1


def test_an_undo_with_a_token_happens_once(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    started(ledger)
    assert ledger.undo(1, author="Bo", token="u") == ledger.undo(1, author="Bo", token="u")
    assert ledger.revision() == 2


def test_many_new_kpis_with_measurements_go_in_together(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    many = [kpi(-2 - n, -1, name=f"KPI {n}") for n in range(1200)]
    frame = measurements({(one.id, JANUARY + n): one.id for one in many for n in range(2)})
    ledger.apply(Plan(0, after=Facts((initiative(), *many), {"measurement": frame})), author="A")
    known = ledger.portfolio()
    by_name = {one.name: one.id for one in known.kpis.values()}
    wanted = {(by_name[one.name], JANUARY + n): one.id for one in many for n in range(2)}
    assert values(known) == wanted
    again = [replace(one, unit="hours") for one in known.kpis.values()]
    assert apply(ledger, *again).counts == Counts(changed=1200)
    assert ledger.verify() == ()


def test_writers_in_many_threads_each_make_their_change(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    _, one = started(ledger)
    plans = [measuring(ledger, {(one, JANUARY + n): n}) for n in range(12)]
    with ThreadPoolExecutor(6) as pool:
        numbers = sorted(pool.map(lambda plan: ledger.apply(plan, author="A").number, plans))
    assert numbers == list(range(2, 14))
    assert values(ledger.portfolio()) == {(one, JANUARY + n): n for n in range(12)}
    assert ledger.verify() == ()


def test_text_is_kept_as_it_is(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    awkward = "tab\there, \\N, quote \" and ', line\r\nbreak, zero width \u200b, ship \U0001f6a2"
    _, one = started(ledger)
    frame = measurements({(one, JANUARY): 1}, comment=awkward, found="\\.")
    ledger.apply(Plan(1, after=Facts(bulk={"measurement": frame})), author=awkward, reason=awkward)
    (row,) = rows(ledger.portfolio().measurements[["comment", "found"]])
    assert row == (awkward, "\\.")
    assert ledger.changes()[0].author == awkward
    assert ledger.verify() == ()


def test_the_largest_values_are_kept_exactly(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    _, one = started(ledger)
    extremes = {(one, JANUARY): 9 * 10**18, (one, JANUARY + 1): -(9 * 10**18), (one, 5): None}
    measure(ledger, extremes)
    assert values(ledger.portfolio()) == extremes


def test_the_sqlite_file_is_durable_and_holds_its_foreign_keys(sqlite_url: str) -> None:
    ledger = Ledger.open(sqlite_url)
    with ledger._engine.connect() as connection:
        settings = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }
    full = 2
    assert settings == {
        "journal_mode": "wal", "synchronous": full, "foreign_keys": 1, "busy_timeout": 20_000
    }  # fmt: skip


def test_an_identity_that_was_never_made_is_refused_by_the_database(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    with pytest.raises(REFUSED_BY_THE_DATABASE, match=r"(?i)foreign key"):
        ledger.apply(Plan(0, after=Facts((initiative(99),))), author="Anna")
    assert (ledger.revision(), ledger.verify()) == (0, ())


class Stopped(BaseException):
    """What a page's rerun or a Ctrl+C is: not an Exception."""


def test_leaving_a_transaction_by_any_exception_rolls_back(database_url: str) -> None:
    from benefits.ledger.engine import writing
    from benefits.ledger.writing import Note, carry_out

    ledger = Ledger.open(database_url)
    plan = Plan(0, after=Facts((initiative(),)))

    def interrupted() -> None:
        with writing(ledger._engine) as connection:
            carry_out(connection, plan, Note("Anna", "", ChangeKind.GOAL))
            raise Stopped

    with pytest.raises(Stopped):
        interrupted()
    assert ledger.revision() == 0
    assert ledger.apply(plan, author="Bo").number == 1


def test_reading_never_waits_for_a_writer(sqlite_url: str) -> None:
    ledger = Ledger.open(sqlite_url)
    started(ledger)
    with sqlite3.connect(sqlite_url.removeprefix("sqlite:///")) as other:
        other.execute("BEGIN IMMEDIATE")
        assert ledger.revision() == 1
        assert not ledger.portfolio().is_empty
        other.rollback()
    other.close()


def test_letters_that_a_database_cannot_hold_are_left_out_wherever_they_are_typed(
    database_url: str,
) -> None:
    ledger = Ledger.open(database_url)
    odd = initiative(-1, name="E\x00RP \ud800", description="a\x00b")
    ledger.apply(Plan(0, after=Facts((odd,))), author="Ka\x00ri", reason="so\x00 \udfff")
    (stored,) = ledger.portfolio().initiatives.values()
    (change,) = ledger.changes()
    assert (stored.name, stored.description) == ("ERP ?", "ab")
    assert (change.author, change.reason) == ("Kari", "so ?")
    assert ledger.verify() == ()
