"""Every page, empty and with the demo, in every language: it draws, and it speaks that language."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from benefits import text
from benefits.actions.demo import load_demo
from benefits.actions.saving import By
from benefits.domain.calendar.period import Month
from benefits.ledger import Ledger

ROOT = Path(__file__).parents[2]
TODAY = Month.of(2026, 11)
PAGES = (
    "pages/results/overview.py",
    "pages/results/returns.py",
    "pages/results/quarters.py",
    "pages/results/kpi.py",
    "pages/work/goals.py",
    "pages/work/upload.py",
    "pages/work/case.py",
    "pages/work/validation.py",
    "pages/record/history.py",
    "pages/record/settings.py",
)
NEXT_STEPS = dict(
    zip(
        PAGES,
        (
            "welcome-own_is",
            "returns-no_money",
            "quarters-empty",
            "kpi-empty",
            "button-save",
            "upload-no_kpis",
            "case-empty",
            "validation-empty",
            "history-empty",
            "button-save",
        ),
        strict=True,
    )
)
RAW = re.compile(
    r"\{ ?\$|on_track|off_track|no_data|not_started|in_use|cashable|field-|None\b|nan\b"
)


@pytest.fixture(scope="module", params=text.languages())
def demo(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[str, str]:
    """The address of a ledger with the demo in one language, and that language."""
    url = f"sqlite:///{(tmp_path_factory.mktemp('demo') / 'demo.db').as_posix()}"
    load_demo(Ledger.open(url), request.param, By("test"), TODAY)
    return url, request.param


def opened(url: str, language: str, page: str, monkeypatch: pytest.MonkeyPatch) -> AppTest:
    """A page as a reader of a language meets it."""
    monkeypatch.setenv("BENEFITS_DATABASE_URL", url)
    monkeypatch.setenv("BENEFITS_TODAY", "2026-11-21")
    at = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)
    at.query_params["lang"] = language
    at.run()
    return at if page == PAGES[0] else at.switch_page(page).run()


def said(at: AppTest) -> str:
    """Everything that the page says in its own words."""
    elements = [*at.title, *at.subheader, *at.markdown, *at.caption, *at.button, *at.metric]
    parts = []
    for one in elements:
        parts += [str(getattr(one, "label", "")), str(getattr(one, "value", ""))]
    return "\n".join(parts)


@pytest.mark.parametrize("page", PAGES)
def test_with_the_demo_every_page_draws_without_a_raw_code(
    page: str, demo: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    url, language = demo
    at = opened(url, language, page, monkeypatch)
    assert not at.exception
    assert len(at.title) == 1
    assert not RAW.findall(said(at))


@pytest.mark.parametrize("language", text.languages())
@pytest.mark.parametrize("page", PAGES)
def test_with_nothing_entered_every_page_says_what_to_do(
    page: str, language: str, sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = opened(sqlite_url, language, page, monkeypatch)
    assert not at.exception
    assert len(at.title) == 1
    assert text.load(language)(NEXT_STEPS[page]) in said(at)


def test_the_demo_is_one_click_away_and_the_overview_then_answers(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = opened(sqlite_url, "en", PAGES[0], monkeypatch)
    load = next(one for one in at.button if one.label == text.load("en")("welcome-demo_load"))
    load.click().run()
    assert not at.exception
    assert at.title[0].value == text.load("en")("page-overview")
    assert len(Ledger.open(sqlite_url).changes()) == 21


@pytest.mark.parametrize(
    "address",
    [
        {"initiative": "999999"},
        {"kpi": "999999"},
        {"kpi": "x"},
        {"benefit": "999999"},
        {"quarter": "1066-Q9"},
        {"change": "999999"},
        {"change": "-1"},
        {"lang": "xx"},
        {"part": "nonsense"},
    ],
)
@pytest.mark.parametrize("page", PAGES)
def test_an_address_that_names_nothing_known_is_harmless(
    page: str, address: dict[str, str], sample: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BENEFITS_DATABASE_URL", sample)
    monkeypatch.setenv("BENEFITS_TODAY", "2026-11-21")
    at = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)
    at.run()
    if page != PAGES[0]:
        at.switch_page(page)
    for name, value in address.items():
        at.query_params[name] = value
    at.run()
    assert not at.exception


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of a ledger with the demo in English."""
    url = f"sqlite:///{(tmp_path_factory.mktemp('sample') / 'demo.db').as_posix()}"
    load_demo(Ledger.open(url), "en", By("test"), TODAY)
    return url
