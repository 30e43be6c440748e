"""Claims about who made which row, and which versions there were."""

from __future__ import annotations

import pandas as pd

from benefits.domain.record.bulk import VALIDATION
from benefits.domain.record.plan import Facts, Plan, plan_bulk
from benefits.ledger import Ledger
from tests.ledger.material import JANUARY, apply, benefit, initiative, kpi, measure, rows


def judge(ledger: Ledger, amount: int, author: str, *months: int) -> None:
    """A verdict on months of the one benefit."""
    known = ledger.portfolio()
    (one,) = known.benefits
    about = {"verdict": "reduced", "amount": amount, "basis": 9, "reason": author}
    wanted = VALIDATION.frame([{"benefit": one, "month": month, **about} for month in months])
    plan = plan_bulk(VALIDATION, wanted, known.validations, known.revision)
    ledger.apply(plan, author=author, reason="closing")


def begun(url: str) -> tuple[Ledger, int, int]:
    """A ledger with one KPI and one benefit, and their ids."""
    ledger = Ledger.open(url)
    apply(ledger, initiative(), kpi(), benefit())
    known = ledger.portfolio()
    return ledger, next(iter(known.kpis)), next(iter(known.benefits))


def test_a_row_is_told_with_the_change_that_made_it_not_a_later_one(database_url: str) -> None:
    ledger, one, _ = begun(database_url)
    first = measure(ledger, {(one, JANUARY): 1, (one, JANUARY + 1): 2}, author="Anna")
    second = measure(ledger, {(one, JANUARY + 1): 3}, author="Bo")
    frame = ledger.portfolio().measurements
    made = ledger.makers("measurement", frame["row"].tolist())
    found = [(made[row].number, made[row].author) for row in frame["row"]]
    assert found == [(first.number, "Anna"), (second.number, "Bo")]


def test_rows_that_are_not_there_have_no_maker(database_url: str) -> None:
    ledger, one, _ = begun(database_url)
    measure(ledger, {(one, JANUARY): 1})
    assert ledger.makers("measurement", [10_000]) == {}
    assert ledger.makers("measurement", []) == {}


def test_versions_tell_what_was_said_before_and_who_took_it_back(database_url: str) -> None:
    ledger, _, gained = begun(database_url)
    judge(ledger, 5, "Anna", JANUARY, JANUARY + 1)
    judge(ledger, 7, "Bo", JANUARY)
    gone = VALIDATION.conform(ledger.portfolio().validations.head(1))
    ledger.apply(
        Plan(ledger.revision(), before=Facts(bulk={"validation": gone})), author="Cleo", reason="no"
    )
    found = ledger.versions("validation", gained)
    told = found.frame[["month", "amount", "since", "until"]]
    assert rows(told) == [
        (JANUARY, 5, 2, 3),
        (JANUARY + 1, 5, 2, None),
        (JANUARY, 7, 3, 4),
    ]
    assert {number: one.author for number, one in found.changes.items()} == {
        2: "Anna",
        3: "Bo",
        4: "Cleo",
    }
    assert found.changes[4].reason == "no"


def test_an_earlier_revision_knows_nothing_of_what_came_after(database_url: str) -> None:
    ledger, _, gained = begun(database_url)
    judge(ledger, 5, "Anna", JANUARY)
    judge(ledger, 7, "Bo", JANUARY)
    found = ledger.versions("validation", gained, revision=2)
    assert rows(found.frame[["amount", "since", "until"]]) == [(5, 2, None)]
    assert list(found.changes) == [2]


def test_a_subject_without_facts_has_no_versions(database_url: str) -> None:
    ledger, _, gained = begun(database_url)
    found = ledger.versions("booking", gained)
    assert found.frame.empty
    assert [str(one) for one in found.frame[["since", "until"]].dtypes] == ["int64", "Int64"]
    assert isinstance(found.frame, pd.DataFrame)
    assert found.changes == {}
