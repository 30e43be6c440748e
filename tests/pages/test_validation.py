"""Finance's page: what awaits, one benefit with its formula and cells, and its verdicts."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from benefits import text
from benefits.domain.record.change import ChangeKind
from benefits.domain.record.facts import ExchangeRate, Verdict
from benefits.ledger import Ledger
from tests.bring.product import ROOT
from tests.domain.portfolios import JAN
from tests.views.finance import give, number_of, opened, restate, verdicts

WORDS = text.load("en")


@pytest.fixture
def ledger(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> Ledger:
    """The database that the page under test uses."""
    monkeypatch.setenv("BENEFITS_DATABASE_URL", sqlite_url)
    monkeypatch.setenv("BENEFITS_TODAY", "2026-08-15")
    monkeypatch.setenv("BENEFITS_USER", "Fia")
    return opened(sqlite_url)


def finance(**address: object) -> AppTest:
    """The page at an address: `finance(benefit=5)`."""
    page = AppTest.from_file(str(ROOT / "app.py"), default_timeout=30)
    for name, value in address.items():
        page.query_params[name] = str(value)
    page.run()
    page.switch_page(str(ROOT / "pages/work/validation.py")).run()
    assert not page.exception
    return page


def of_errors(ledger: Ledger) -> AppTest:
    return finance(benefit=number_of(ledger, "Fewer errors"))


def said(page: AppTest) -> str:
    boxes = [page.success, page.warning, page.error, page.info, page.markdown]
    return "\n".join(str(one.value) for box in boxes for one in box).replace("\u00a0", " ")


def press(page: AppTest, label: str) -> AppTest:
    (button,) = [one for one in page.button if one.label.replace("\u00a0", " ") == label]
    button.click().run()
    assert not page.exception
    return page


def fields(page: AppTest, key: str) -> list[Any]:
    return [one for one in page.text_input if one.label == WORDS(key)]


def choose_verdict(page: AppTest, code: str) -> None:
    (box,) = [one for one in page.button_group if one.label == WORDS("validation-verdict")]
    box.set_value(code).run()
    assert not page.exception


def plain(table: Any, *columns: str) -> list[list[str]]:
    """Columns of a table as they are read, with plain spaces."""
    rows = table.value[list(columns)].astype(str).to_numpy().tolist()
    return [[cell.replace("\u00a0", " ") for cell in row] for row in rows]


def stored(ledger: Ledger) -> list[list[object]]:
    frame = ledger.portfolio().validations[["month", "verdict", "amount", "reason"]]
    return [[month - JAN, *rest] for month, *rest in frame.to_numpy().tolist()]


def test_the_queue_says_how_much_awaits_and_lists_the_largest_first(ledger: Ledger) -> None:
    page = finance()
    assert "NOK 4.5k of measured benefit awaits finance: 7 months of 2 benefits." in said(page)
    assert page.dataframe[0].value["Benefit"].tolist() == ["More orders", "Fewer errors"]


def test_a_benefit_shows_its_formula_with_the_numbers_of_the_month(ledger: Ledger) -> None:
    shown = said(of_errors(ledger))
    assert "*B* = *Δ* × *p* × *a* × *c*" in shown
    assert "*B* = 30 × NOK 10 × 100% × 100% = **NOK 300**" in shown
    assert "100 without the change (as in the baseline), 70 measured" in shown
    assert "errors.xlsx, sheet Data, cell C7, uploaded by Per" in shown


def test_each_month_stands_beside_its_file_sheet_and_cell(ledger: Ledger) -> None:
    names = ("Month", "State", "Measured", "File", "Sheet", "Cell", "Entered by")
    months = plain(of_errors(ledger).dataframe[0], *names)
    assert months[0] == [
        *("June 2026", "Awaits finance", "NOK 300", "errors.xlsx", "Data", "C7", "Per")
    ]
    assert months[3] == [
        *("March 2026", "Loss, counts at once", "−NOK 100", "errors.xlsx", "Data", "C4", "Per")
    ]


def test_accepting_all_that_awaits_is_one_click(ledger: Ledger) -> None:
    page = press(of_errors(ledger), "Accept 4 months, NOK 900")
    assert "4 months of “Fewer errors” are accepted." in said(page)
    assert [row[:3] for row in stored(ledger)] == [
        [0, "accepted", 200_00],
        [1, "accepted", 200_00],
        [3, "accepted", 200_00],
        [5, "accepted", 300_00],
    ]
    newest = ledger.changes(limit=1)[0]
    assert (newest.kind, newest.author) == (ChangeKind.VALIDATION, "Fia")


def test_a_reduction_is_typed_as_a_share_and_spread_over_the_months(ledger: Ledger) -> None:
    page = of_errors(ledger)
    choose_verdict(page, "reduced")
    (share,) = [one for one in page.text_input if one.label == "Accepted share, %"]
    share.set_value("50")
    fields(page, "field-reason")[0].set_value("half of it is the season")
    press(page, "Reduce 4 months")
    assert [row[2] for row in stored(ledger)] == [100_00, 100_00, 100_00, 150_00]


def test_a_rejection_without_a_reason_is_refused_and_says_so(ledger: Ledger) -> None:
    page = of_errors(ledger)
    choose_verdict(page, "rejected")
    press(page, "Reject 4 months, NOK 900")
    assert "Say why" in said(page)
    assert stored(ledger) == []


def test_what_was_measured_anew_meanwhile_is_named_and_shown_before_it_can_be_accepted(
    ledger: Ledger,
) -> None:
    page = of_errors(ledger)
    restate(ledger, "Errors", JAN + 5, 60)
    press(page, "Accept 4 months, NOK 900")
    assert "In June 2026 NOK 400 is measured now; the page showed 300." in said(page)
    assert stored(ledger) == []
    press(page, "Accept 4 months, NOK 1k")
    assert [row[2] for row in stored(ledger)][-1] == 400_00


def test_what_somebody_else_judged_meanwhile_is_not_judged_over(ledger: Ledger) -> None:
    page = of_errors(ledger)
    give(ledger, verdicts(ledger, "Fewer errors", Verdict.REJECTED, JAN, reason="no"), author="Bo")
    press(page, "Accept 4 months, NOK 900")
    assert "The verdict on “Fewer errors”, January 2026: change" in said(page)
    assert [row[1] for row in stored(ledger)] == ["rejected"]


def test_validated_months_are_booked_with_their_line_and_reason(ledger: Ledger) -> None:
    give(ledger, verdicts(ledger, "Fewer errors", Verdict.ACCEPTED, JAN, JAN + 1))
    page = of_errors(ledger)
    fields(page, "field-budget_line")[0].set_value("6300")
    fields(page, "field-reason")[-1].set_value("budget 2026")
    press(page, "Book")
    frame = ledger.portfolio().bookings[["month", "amount", "budget_line"]]
    assert frame.to_numpy().tolist() == [[JAN, 200_00, "6300"], [JAN + 1, 200_00, "6300"]]
    assert "2 months of “Fewer errors” are booked." in said(page)
    steps = page.dataframe[-1].value["What"].tolist()
    assert steps == ["Booked", "Accepted", "Measured"]


def test_what_is_reckoned_as_before_is_shown_and_then_accepted_at_once(ledger: Ledger) -> None:
    give(ledger, verdicts(ledger, "Fewer errors", Verdict.ACCEPTED, JAN))
    page = press(finance(), "Accept one benefit reckoned as before")
    assert plain(page.dataframe[-1], "Months") == [["Feb 2026, Apr 2026 and Jun 2026"]]
    press(page, "Accept all of these")
    assert len(stored(ledger)) == 4


def test_a_foreign_benefit_is_judged_in_its_own_currency_and_says_so(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BENEFITS_DATABASE_URL", sqlite_url)
    monkeypatch.setenv("BENEFITS_TODAY", "2026-08-15")
    rate = ExchangeRate(id=-9, currency="EUR", start=JAN, budget=Decimal("11.5"))
    page = of_errors(opened(sqlite_url, rate, currency="EUR"))
    assert "Amounts of this benefit are in EUR" in said(page)
    assert "At the budget rate 11.5 this is NOK 3,450." in said(page)


def test_the_history_tells_of_a_verdict_in_words(ledger: Ledger) -> None:
    give(ledger, verdicts(ledger, "Fewer errors", Verdict.REDUCED, JAN, share=0.5, reason="half"))
    page = AppTest.from_file(str(ROOT / "app.py"), default_timeout=30).run()
    page.switch_page(str(ROOT / "pages/record/history.py")).run()
    assert not page.exception
    assert page.dataframe[0].value["What"].tolist()[0] == "Validated by finance"
    after = page.dataframe[-1].value["After"].tolist()
    assert after == ["Reduced", "NOK\u00a0100", "NOK\u00a0200", "half"]


@pytest.mark.parametrize("address", [{"benefit": "999999"}, {"benefit": "x"}, {"month": "2026-99"}])
def test_an_address_that_names_nothing_known_is_harmless(
    ledger: Ledger, address: dict[str, str]
) -> None:
    assert not re.search(r"\bKeyError|Traceback", said(finance(**address)))
