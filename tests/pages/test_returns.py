"""The page about returns, part by part: it answers, and freezes a plan where one is chosen."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from benefits import text, views
from benefits.domain.realised.agreed import commitment_of
from benefits.domain.record.facts import Stage
from benefits.ledger import Ledger
from tests.domain.portfolios import JAN
from tests.pages.returns_programme import entered

ROOT = Path(__file__).parents[2]
PARTS = ("figures", "outlook", "promise")


@pytest.fixture
def url(sqlite_url: str) -> str:
    entered(Ledger.open(sqlite_url))
    return sqlite_url


def opened(url: str, language: str, monkeypatch: pytest.MonkeyPatch, **address: str) -> AppTest:
    monkeypatch.setenv("BENEFITS_DATABASE_URL", url)
    monkeypatch.setenv("BENEFITS_TODAY", "2026-05-21")
    at = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)
    at.query_params["lang"] = language
    at.run()
    at.switch_page("pages/results/returns.py")
    for name, value in address.items():
        at.query_params[name] = value
    return at.run()


def said(at: AppTest) -> str:
    return "\n".join(str(one.value) for one in (*at.markdown, *at.warning, *at.success, *at.error))


@pytest.mark.parametrize("initiative", ["", "1"])
@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("language", text.languages())
def test_every_part_draws_for_one_initiative_and_for_all(
    language: str, part: str, initiative: str, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    scope = {"initiative": home(url)} if initiative else {}
    at = opened(url, language, monkeypatch, view=part, **scope)
    assert not at.exception
    assert len(at.metric) == 3


def home(url: str) -> str:
    return str(next(iter(Ledger.open(url).portfolio().initiatives)))


def test_the_answer_stands_first_and_names_plan_and_outlook(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = opened(url, "en", monkeypatch)
    words, known = text.load("en"), views.known(Ledger.open(url), today=JAN + 4)
    by = views.headline(known).returns
    told = [words.percent(by[one].total.roi) for one in ("to_date", "plan_to_date", "outlook")]
    begins = "Finance has validated nothing yet"
    answer = next(one.value for one in at.markdown if one.value.startswith(begins))
    assert all(one in answer for one in told)


def test_a_plan_is_frozen_with_a_reason_and_not_without(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    number, words = home(url), text.load("en")
    at = opened(url, "en", monkeypatch, view="promise", initiative=number)
    at.session_state["freeze"] = True  # unfolded
    at.run()
    button = next(one for one in at.button if one.label == words("promise-freeze_button"))
    button.click().run()
    assert "must be filled in" in said(at)
    reason = next(one for one in at.text_input if one.label == words("field-reason"))
    reason.set_value("Agreed with the board")
    button = next(one for one in at.button if one.label == words("promise-freeze_button"))
    button.click().run()
    portfolio = Ledger.open(url).portfolio()
    found = commitment_of(portfolio, int(number), Stage.COMMITTED)
    assert found is not None
    assert found.revision == portfolio.revision - 1
    assert words("promise-frozen", name="ERP", stage="Committed") in said(at)
