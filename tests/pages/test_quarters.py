"""The page Quarters: periods, filters, earlier plans, and what a link brings along."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from streamlit.testing.v1 import AppTest

from benefits import text
from benefits.actions.demo import load_demo
from benefits.actions.saving import By, save
from benefits.domain.calendar.period import Month
from benefits.ledger import Ledger
from tests.bring.product import ROOT

TODAY = Month.of(2026, 11)
EN = text.load("en")


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of a ledger with the demo, in which one target was changed since."""
    url = f"sqlite:///{(tmp_path_factory.mktemp('demo') / 'demo.db').as_posix()}"
    ledger = Ledger.open(url)
    load_demo(ledger, "en", By("Kari"), TODAY)
    one = next(one for one in ledger.portfolio().kpis.values() if one.name == "Support requests")
    changed = replace(one, target=Decimal(200))
    by = By("Kari", reason="Agreed")
    assert save(ledger, [changed], [one], ledger.revision(), by, today=TODAY).change
    return url


@pytest.fixture
def at(demo: str, monkeypatch: pytest.MonkeyPatch) -> AppTest:
    monkeypatch.setenv("BENEFITS_DATABASE_URL", demo)
    monkeypatch.setenv("BENEFITS_TODAY", "2026-11-21")
    return AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)


def opened(page: AppTest, **address: str) -> AppTest:
    for name, value in address.items():
        page.query_params[name] = value
    page.run()
    page.switch_page(str(ROOT / "pages/results/quarters.py")).run()
    assert not page.exception
    return page


def box(page: AppTest, key: str):
    (found,) = [one for one in page.selectbox if one.label == EN(key)]
    return found


def names(page: AppTest) -> list[str]:
    return list(page.dataframe[0].value[EN("fact-kpi")])


def said(page: AppTest) -> str:
    return "\n".join(str(one.value) for one in page.markdown)


@pytest.mark.parametrize(
    ("language", "show", "by"),
    [
        ("en", "one", "month"),
        ("nb", "one", "quarter"),
        ("en", "all", "quarter"),
        ("nb", "all", "year"),
        ("en", "then", "year"),
        ("nb", "then", "month"),
        ("nb", "brief", "quarter"),
    ],
)
def test_every_layout_draws_by_any_span_and_names_all_kpis(at, language, show, by):
    page = opened(at, show=show, by=by, lang=language)
    found = page.dataframe[0].value
    assert len(found) == 21
    assert found.columns[0] == text.load(language)("fact-kpi")
    cells = found.astype(str).to_numpy().ravel().tolist()
    assert not {"nan", "None", "on_track", "off_track"} & set(cells)


def test_the_year_is_told_with_what_it_still_lacks(at):
    page = opened(at, by="year")
    assert "2026: " in said(page)
    assert EN("quarters-provisional", count=21) in said(page)
    assert page.metric[0].label == EN("quarters-card_year", year="2026", currency="NOK")


def test_cards_follow_what_is_seen(at):
    page = opened(at)
    whole = [one.value for one in page.metric]
    (search,) = [one for one in page.text_input if one.label == EN("quarters-search")]
    search.set_value("support requests").run()
    assert names(page) == ["Support requests"]
    assert EN("quarters-count", shown="1", of=21) in said(page)
    assert [card.value for card in page.metric] != whole


def test_a_filter_that_is_chosen_is_told_and_stands_in_the_address(at):
    page = opened(at)
    box(page, "column-status").set_value("off_track").run()
    assert not page.exception
    assert page.query_params["status"] == "off_track"
    cells = set(page.dataframe[0].value[EN("column-status")])
    assert cells == {f"◆ {EN('status-off_track')}"}
    assert 0 < len(names(page)) < 21


def test_the_order_is_chosen(at):
    page = opened(at, sort="name")
    assert names(page) == sorted(names(page), key=str.casefold)


def test_where_nothing_fits_the_page_says_what_to_do(at):
    page = opened(at, search="zzz")
    assert not page.dataframe
    assert EN("quarters-nothing_found") in said(page)
    page.button(key="clear_nothing").click().run()
    assert len(names(page)) == 21


def test_beside_an_earlier_plan_stands_what_was_changed_since(at):
    page = opened(at, show="then", against="17")
    first = page.dataframe[0].value.iloc[0]
    assert first[EN("fact-kpi")] == "Support requests"
    assert first[EN("quarters-since")] == EN("quarters-changed_target", before="215", after="200")
    assert (first[EN("quarters-planned_then")], first[EN("quarters-planned_now")]) == ("215", "200")
    assert first[EN("quarters-planned_difference")] == "\u221215"
    assert "Baseline or target of one of 21 KPIs is another." in said(page)


def test_looking_back_the_plan_that_was_promised_can_be_compared(at):
    page = opened(at, as_of="17", show="then", against="promised")
    assert len(names(page)) == 21


def test_a_search_that_is_no_address_of_ours_is_shown_as_it_was_typed(at):
    page = opened(at, search="**[x](http://a)**")
    assert "\\*\\*\\[x\\]" in said(page)
