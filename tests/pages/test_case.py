"""The page of the business case: drop a workbook or type, see, save, look, revise, remove."""

from __future__ import annotations

from decimal import Decimal

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from benefits import text
from benefits.actions.case import confirm_case, plan_case
from benefits.actions.case_lines import WantedCase, WantedLine
from benefits.actions.files import CASE_SAMPLE, example_case
from benefits.actions.saving import By, save
from benefits.domain.calendar.period import Month
from benefits.domain.record.facts import Initiative, Side
from benefits.ledger import Ledger
from data.samples import case as sample
from tests.bring.product import ROOT

WORDS = text.load("en")
START = Month.of(2026, 4)


@pytest.fixture
def ledger(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> Ledger:
    """The database that the page under test uses."""
    monkeypatch.setenv("BENEFITS_DATABASE_URL", sqlite_url)
    monkeypatch.setenv("BENEFITS_TODAY", "2026-11-21")
    return Ledger.open(sqlite_url)


@pytest.fixture
def erp(ledger: Ledger) -> Ledger:
    """An ERP that starts in April 2026, in use a year later."""
    home = Initiative(id=-1, name="ERP", start=START, go_live=START + 12, horizon_months=60)
    assert save(ledger, [home], [], 0, By("Kari")).change
    return ledger


def opened(language: str = "en", **query: str) -> AppTest:
    page = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)
    page.query_params["lang"] = language
    page.run()
    for name, value in query.items():
        page.query_params[name] = value
    page.switch_page(str(ROOT / "pages/work/case.py")).run()
    assert not page.exception
    return page


def drop(page: AppTest, data: bytes, name: str = "New_ERP.xlsx") -> None:
    page.file_uploader[0].upload(name, data, "application/octet-stream").run()
    assert not page.exception


def click(page: AppTest, key: str) -> None:
    (button,) = [one for one in page.button if one.label == WORDS(key)]
    button.click().run()
    assert not page.exception


def said(page: AppTest) -> str:
    elements = (page.title, page.markdown, page.info, page.warning, page.success, page.error)
    return "\n".join(str(one.value) for some in elements for one in some)


def frames(page: AppTest) -> list[pd.DataFrame]:
    return [one.value for one in page.dataframe]


def labels(page: AppTest) -> set[str]:
    return {one.label for one in page.button}


@pytest.mark.parametrize("language", text.languages())
def test_without_an_initiative_the_way_there_is_shown(ledger: Ledger, language: str) -> None:
    page = opened(language)
    assert text.load(language)("case-empty") in said(page)
    assert not page.file_uploader


@pytest.mark.parametrize("language", text.languages())
def test_the_samples_are_what_their_definition_makes(language: str) -> None:
    path = sample.FOLDER / language / CASE_SAMPLE[language]
    assert path.read_bytes() == sample.workbook(language) == example_case(language)
    assert sample.definition()["file"] == CASE_SAMPLE


@pytest.mark.parametrize("language", text.languages())
def test_the_example_is_shown_before_it_is_saved_and_nothing_asked(
    erp: Ledger, language: str
) -> None:
    page, words = opened(language), text.load(language)
    drop(page, example_case(language))
    (years,) = [one for one in frames(page) if words("case-present_value") in one.columns]
    net = years[years[words("case-line")] == words("case-net")].iloc[0]
    assert net[words("case-present_value")].replace("\u00a0", " ") in {"2,272,639", "2 272 639"}
    assert erp.revision() == 1
    agree = [one for one in page.checkbox if one.label == words("case-agree")]
    assert not agree
    (name,) = [one for one in page.text_input if one.label == words("case-name")]
    assert name.value == "New ERP"


def test_what_was_shown_is_saved_and_then_looked_at(erp: Ledger) -> None:
    page = opened()
    drop(page, example_case("en"))
    assert "exactly what the case says" in said(page)
    click(page, "case-confirm")
    assert page.title[0].value == "New ERP · Promised"
    assert [one.value for one in page.metric] == ["36%", "+2.27m", "after 2.8 years", "24.9%"]
    assert "3 benefits still stand on draft KPIs" in said(page)
    assert "See an example" not in labels(page)
    click(page, "case-undo")
    assert not erp.portfolio().business_cases
    assert WORDS("case-answer_none") in said(page)


def test_the_same_file_again_is_told_to_change_nothing(erp: Ledger) -> None:
    page = opened()
    drop(page, example_case("en"))
    click(page, "case-confirm")
    page = opened(case="new")
    drop(page, example_case("en"), "another name.xlsx")
    assert WORDS("case-makes_nothing") in said(page)
    assert WORDS("case-confirm") not in labels(page)
    assert erp.revision() == 2


def test_a_file_that_cannot_be_read_says_where_and_offers_nothing(erp: Ledger) -> None:
    page = opened()
    drop(page, b"Item;Initial;Year 1;Year 3\nBenefits\nGain;0;1;2\n", "gap.csv")
    assert WORDS("case-blocked") in said(page)
    (problems,) = frames(page)
    assert problems[WORDS("column-cell")].tolist() == ["D1"]
    assert WORDS("case-confirm") not in labels(page)


def test_thousands_must_be_confirmed_or_chosen(erp: Ledger) -> None:
    page = opened()
    table = b"NOK thousands;;\nItem;Initial;Year 1\nBenefits;;\nGain;0;900\nCosts;;\nFee;400;0\n"
    drop(page, table, "thousands.csv")
    (button,) = [one for one in page.button if one.label == WORDS("case-confirm")]
    assert button.disabled
    (scale,) = [one for one in page.selectbox if one.label == WORDS("case-scale")]
    scale.select(1_000).run()
    (button,) = [one for one in page.button if one.label == WORDS("case-confirm")]
    assert not button.disabled
    click(page, "case-confirm")
    amounts = {one.name: one.initial for one in erp.portfolio().case_lines.values()}
    assert amounts["Fee"] == 400_000


def brought(ledger: Ledger, name: str, gain: int) -> int:
    """A case that somebody brought in before."""
    lines = (
        WantedLine(side=Side.BENEFIT, name=f"{name} gain", amounts=(Decimal(0), Decimal(gain))),
        WantedLine(side=Side.COST, name=f"{name} fee", amounts=(Decimal(1000), Decimal(0))),
    )
    home = next(iter(ledger.portfolio().initiatives))
    wanted = WantedCase(initiative=home, name=name, base=START, rate=Decimal("0.1"), lines=lines)
    assert confirm_case(ledger, plan_case(ledger.portfolio(), wanted, WORDS), By("Per")).change
    return max(ledger.portfolio().business_cases)


def test_of_several_cases_the_address_names_one(erp: Ledger) -> None:
    first, second = brought(erp, "Offer", 5000), brought(erp, "Contract", 4000)
    assert opened().title[0].value == "Contract · Promised"
    assert opened(case=str(first)).title[0].value == "Offer · Promised"
    assert opened(case=str(second)).title[0].value == "Contract · Promised"


def test_typing_begins_with_the_case_that_is_revised(erp: Ledger) -> None:
    brought(erp, "Offer", 5000)
    page = opened()
    click(page, "case-revise")
    assert WORDS("case-makes_nothing") in said(page)
    (name,) = [one for one in page.text_input if one.label == WORDS("case-name")]
    name.input("Offer 2").run()
    click(page, "case-confirm")
    (case,) = erp.portfolio().business_cases.values()
    assert case.name == "Offer 2"
    assert len(erp.portfolio().case_lines) == 2


def test_removing_names_what_goes_and_leaves_the_plan(erp: Ledger) -> None:
    brought(erp, "Offer", 5000)
    page = opened()
    click(page, "case-delete")
    assert "1 business case" in said(page)
    assert "2 lines of a business case" in said(page)
    click(page, "button-delete")
    portfolio = erp.portfolio()
    assert not portfolio.business_cases
    assert portfolio.costs
    assert portfolio.benefits
