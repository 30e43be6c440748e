"""What finance sees of one benefit, down to the cell."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import numpy as np
import pytest

from benefits.actions.saving import By, save
from benefits.actions.validating import book, withdraw
from benefits.domain.calendar.period import Month
from benefits.domain.realised.verdicts import Booked
from benefits.domain.record.facts import BenefitClass, ExchangeRate, Pool, Verdict
from benefits.ledger import Ledger
from benefits.views.claim import STATES, Claim, claim
from benefits.views.evidence import STEPS, evidence, moves
from tests.domain.portfolios import JAN, benefit
from tests.views.finance import TODAY, give, now, number_of, opened, restate, verdicts


def errors(ledger: Ledger) -> Claim:
    return claim(now(ledger), number_of(ledger, "Fewer errors"))


def column(found: Claim, name: str) -> dict[int, Any]:
    """A column by month, counted from January."""
    months = found.months["month"] - JAN
    return dict(zip(months.tolist(), found.months[name].tolist(), strict=True))


def test_every_month_says_how_it_stands(sqlite_url: str) -> None:
    ledger = opened(sqlite_url)
    assert column(errors(ledger), "state") == {
        0: "awaiting", 1: "awaiting", 2: "loss", 3: "awaiting", 4: "estimated", 5: "awaiting"
    }  # fmt: skip
    orders = claim(now(ledger), number_of(ledger, "More orders"))
    assert [column(orders, "state")[one] for one in (2, 3, 5)] == ["awaiting", "carried", "carried"]
    give(ledger, verdicts(ledger, "Fewer errors", Verdict.ACCEPTED, JAN, JAN + 1))
    give(ledger, verdicts(ledger, "Fewer errors", Verdict.REJECTED, JAN + 2, reason="flood"))
    restate(ledger, "Errors", JAN + 1, 75)
    found = errors(ledger)
    assert [column(found, "state")[one] for one in (0, 1, 2)] == ["accepted", "lapsed", "rejected"]
    assert set(column(found, "state").values()) <= set(STATES)


def test_the_formula_gives_the_measured_money_back(sqlite_url: str) -> None:
    found = errors(opened(sqlite_url))
    months = found.months[found.months["judgeable"]]
    worth = months["gain"] * months["volume"] * found.worth
    assert np.rint(worth * 100).astype(int).tolist() == months["measured"].tolist()
    assert found.worth == 10.0
    assert months[["value", "without", "gain"]].to_numpy().tolist() == [
        [70.0, 100.0, 30.0],
        [80.0, 100.0, 20.0],
        [110.0, 100.0, -10.0],
        [80.0, 100.0, 20.0],
        [80.0, 100.0, 20.0],
    ]


def test_each_rung_to_date_is_the_sum_of_its_months(sqlite_url: str) -> None:
    ledger = opened(sqlite_url)
    give(ledger, verdicts(ledger, "Fewer errors", Verdict.ACCEPTED, JAN))
    found = errors(ledger)
    assert found.money == {
        "claimed": 1_000_00,
        "measured": 800_00,
        "validated": 100_00,
        "booked": 0,
    }
    assert {rung: found.months[rung].sum() for rung in found.money} == found.money


def test_hours_that_a_pool_lacks_are_taken_from_the_month_and_said(sqlite_url: str) -> None:
    pool = Pool(id=-7, initiative=-1, name="Clerks", hours=Decimal(25))
    hourly = {"pool": -7, "hours_per_unit": Decimal(1)}
    more = benefit(-8, kpi=-2, name="Time", unit_value=Decimal(4), capture=Decimal(1), **hourly)
    ledger = opened(sqlite_url, pool, more)
    found = claim(now(ledger), number_of(ledger, "Time"))
    june = found.months.set_index("month").loc[JAN + 5]
    assert (june["measured"], june["overlap"]) == (100_00, 20_00)
    assert june["kept"] == pytest.approx(25 / 30)


def test_a_foreign_initiative_is_judged_in_its_own_currency(sqlite_url: str) -> None:
    rate = ExchangeRate(id=-9, currency="EUR", start=JAN, budget=Decimal("11.5"))
    ledger = opened(sqlite_url, rate, currency="EUR")
    found = errors(ledger)
    assert (found.currency, found.is_foreign, found.money["measured"]) == ("EUR", True, 800_00)
    assert column(found, "rate")[0] == 11.5


def test_evidence_names_file_sheet_and_cell_and_who_brought_it(sqlite_url: str) -> None:
    ledger = opened(sqlite_url)
    restate(ledger, "Errors", JAN + 5, 65)
    frame = evidence(ledger, now(ledger), errors(ledger))
    told = frame[["month", "value", "file_name", "sheet", "cell", "author"]].to_numpy().tolist()
    assert told[0] == [JAN + 5, 65.0, "", "", "", "Per"]
    assert told[-1] == [JAN, 80.0, "errors.xlsx", "Data", "C2", "Per"]
    assert frame["change"].tolist() == [5, 2, 2, 2, 2, 2]
    assert set(frame["kpi_name"]) == {"Errors"}


def test_evidence_holds_the_kpi_that_is_the_volume_too(sqlite_url: str) -> None:
    more = benefit(-8, kpi=-2, name="By volume", volume_kpi=-3)
    ledger = opened(sqlite_url, more)
    found = claim(now(ledger), number_of(ledger, "By volume"))
    frame = evidence(ledger, now(ledger), found)
    assert frame.loc[frame["month"] == JAN, "kpi_name"].tolist() == ["Errors", "Orders"]


def test_moves_tell_who_moved_which_months_where_when_and_why(sqlite_url: str) -> None:
    ledger = opened(sqlite_url)
    one = number_of(ledger, "Fewer errors")
    give(ledger, verdicts(ledger, "Fewer errors", Verdict.ACCEPTED, JAN, JAN + 1, reason="seen"))
    give(
        ledger,
        verdicts(ledger, "Fewer errors", Verdict.REDUCED, JAN, share=0.5, reason="half"),
        author="Bo",
    )
    withdraw(ledger, [(one, JAN + 1)], ledger.revision(), By("Cleo", reason="too early"))
    rows = [Booked(benefit=one, month=JAN, amount=90_00, budget_line="6300", reason="2026")]
    book(ledger, rows, ledger.revision(), By("Dag"), TODAY)
    frame = moves(ledger, now(ledger), errors(ledger))
    told = frame[["author", "step", "months", "amount", "reason"]].astype(object)
    assert told.where(told.notna(), None).to_numpy().tolist() == [
        ["Dag", "booked", (JAN,), 90_00, "2026"],
        ["Cleo", "withdrawn", (JAN + 1,), None, "too early"],
        ["Bo", "reduced", (JAN,), 100_00, "half"],
        ["Fia", "accepted", (JAN, JAN + 1), 400_00, "seen"],
        ["Per", "measured", tuple(Month(JAN + n) for n in (0, 1, 2, 3, 5)), 800_00, "errors.xlsx"],
    ]
    assert set(frame["step"]) <= set(STEPS)


def test_what_was_done_later_is_not_known_at_an_earlier_moment(sqlite_url: str) -> None:
    ledger = opened(sqlite_url)
    earlier = now(ledger)
    give(ledger, verdicts(ledger, "Fewer errors", Verdict.ACCEPTED, JAN))
    found = claim(earlier, number_of(ledger, "Fewer errors"))
    assert moves(ledger, earlier, found)["step"].tolist() == ["measured"]
    assert column(found, "state")[0] == "awaiting"


def test_a_benefit_whose_class_changed_is_still_told(sqlite_url: str) -> None:
    ledger = opened(sqlite_url)
    one = ledger.portfolio().benefits[number_of(ledger, "More orders")]
    with pytest.raises(KeyError):
        claim(now(ledger), 999)
    wanted = benefit(one.id, kpi=one.kpi, name="Orders", benefit_class=BenefitClass.CASHABLE)
    save(ledger, [wanted], [one], ledger.revision(), By("Anna"))
    assert claim(now(ledger), one.id).benefit.name == "Orders"
