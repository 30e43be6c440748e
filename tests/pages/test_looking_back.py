"""Every page as it was known at an earlier change: it says so, and nothing can be written there."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Button

from benefits import text
from benefits.actions.demo import load_demo
from benefits.actions.saving import By
from benefits.domain.calendar.period import Month
from benefits.ledger import Ledger
from tests.pages.test_every_page import PAGES, RAW, ROOT, said

TODAY = Month.of(2026, 11)
THEN = 12
"""After all uploads of the demo, before finance looked at any of it."""
LAST = 21
LOOKING_BACK = {"en": "You are looking back.", "nb": "Du ser tilbake."}
NOT_JUDGED = "finance has not judged any of it yet"


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "demo.db"
    ledger = Ledger.open(f"sqlite:///{path.as_posix()}")
    load_demo(ledger, "en", By("Kari"), TODAY)
    ledger.close()
    return path


@pytest.fixture
def url(demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A copy of the demo to write to."""
    shutil.copy(demo, tmp_path / "demo.db")
    found = f"sqlite:///{(tmp_path / 'demo.db').as_posix()}"
    monkeypatch.setenv("BENEFITS_DATABASE_URL", found)
    monkeypatch.setenv("BENEFITS_TODAY", "2026-11-21")
    return found


def opened(page: str, language: str = "en", **query: str) -> AppTest:
    at = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)
    for name, value in {"lang": language, **query}.items():
        at.query_params[name] = value
    at.run()
    return at if page == PAGES[0] else at.switch_page(page).run()


def in_words(key: str, language: str = "en", **values: object) -> str:
    return text.load(language)(key, **values)


def button(at: AppTest, key: str, language: str = "en") -> Button:
    label = in_words(key, language)
    return next(one for one in at.button if one.label == label)


@pytest.mark.parametrize("language", text.languages())
@pytest.mark.parametrize("page", PAGES)
def test_every_page_says_that_it_looks_back_and_offers_no_writing(
    page: str, language: str, url: str
) -> None:
    at = opened(page, language, as_of=str(THEN))
    assert not at.exception
    assert LOOKING_BACK[language] in said(at)
    assert at.query_params["as_of"] in (f"{THEN}~2026-11", [f"{THEN}~2026-11"])
    assert not RAW.findall(said(at))
    saving = {in_words(key, language) for key in ("button-save", "history-undo", "upload-again")}
    assert all(one.disabled for one in at.button if one.label in saving)


def test_what_finance_said_later_is_not_known_there(url: str) -> None:
    assert in_words("page-overview") == opened(PAGES[0]).title[0].value
    now, then = (said(opened(PAGES[0], **query)) for query in ({}, {"as_of": str(THEN)}))
    assert NOT_JUDGED in then
    assert NOT_JUDGED not in now


def test_the_way_back_leads_to_now(url: str) -> None:
    at = opened(PAGES[0], as_of=str(THEN))
    button(at, "as_of-back").click().run()
    assert "as_of" not in at.query_params
    assert not [one for one in at.button if one.label == in_words("as_of-back")]
    assert NOT_JUDGED not in said(at)


def test_the_moment_goes_with_the_reader_from_page_to_page(url: str) -> None:
    at = opened(PAGES[0], as_of=str(THEN))
    at.switch_page("pages/results/kpi.py").run()
    assert LOOKING_BACK["en"] in said(at)
    assert at.query_params["as_of"] in (f"{THEN}~2026-11", [f"{THEN}~2026-11"])


def test_a_change_is_chosen_beside_the_user(url: str) -> None:
    at = opened(PAGES[0])
    label = in_words("as_of-change")
    box = next(one for one in at.selectbox if one.label == label)
    box.select(13).run()
    assert not at.exception
    assert "known after change 13 by" in said(at)
    assert at.query_params["as_of"] in ("13~2026-11", ["13~2026-11"])


@pytest.mark.parametrize("asked", ["999", "0", "yesterday", "12~2026-13", "1999-01-01", "-1"])
def test_a_moment_that_is_not_on_record_is_said_and_left(asked: str, url: str) -> None:
    at = opened(PAGES[0], as_of=asked)
    assert not at.exception
    assert in_words("as_of-unknown") in [one.value for one in at.warning]
    assert "as_of" not in at.query_params


@pytest.mark.parametrize("asked", ["12~1066-01", "12~2099-01", "12"])
def test_a_month_that_was_never_present_then_is_not_believed(asked: str, url: str) -> None:
    at = opened(PAGES[0], as_of=asked)
    assert at.query_params["as_of"] in ("12~2026-11", ["12~2026-11"])


def test_a_form_that_was_drawn_before_looking_back_writes_nothing(url: str) -> None:
    at = opened("pages/record/settings.py")
    organisation = next(one for one in at.text_input if one.label == in_words("field-organisation"))
    organisation.input("Written into the past")
    at.query_params["as_of"] = str(THEN)
    button(at, "button-save").click().run()
    assert in_words("as_of-read_only") in [one.value for one in at.error]
    assert button(at, "button-save").disabled
    assert Ledger.open(url).revision() == LAST


def test_history_says_what_moved_a_total_and_opens_the_change_behind_it(url: str) -> None:
    at = opened("pages/record/history.py", look="between", since="12", total="validated")
    assert not at.exception
    told = said(at)
    assert in_words("bridge-total_validated") in told
    assert in_words("bridge-why_verdicts") in told
    frame = at.dataframe[0].value
    assert set(frame[in_words("bridge-cause")]) == {
        in_words("bridge-why_verdicts"),
        *frame.iloc[:, 0],
    }
    assert "13" in list(frame[in_words("column-number")])


@pytest.mark.parametrize("language", text.languages())
@pytest.mark.parametrize("total", ["measured", "cost", "npv", "roi", "roi_to_date"])
def test_every_total_is_told_in_every_language(total: str, language: str, url: str) -> None:
    at = opened("pages/record/history.py", language, look="between", since="6", total=total)
    assert not at.exception
    assert in_words(f"bridge-total_{total}", language) in said(at)
    assert not RAW.findall(said(at))


@pytest.mark.parametrize(
    "query",
    [{"since": "7d"}, {"since": "start"}, {"since": "12", "until": "14"}, {"since": "2026-11-21"}],
)
def test_any_two_moments_can_be_compared(query: dict[str, str], url: str) -> None:
    at = opened("pages/record/history.py", look="between", **query)
    assert not at.exception
    assert in_words("bridge-total_validated") in said(at)
