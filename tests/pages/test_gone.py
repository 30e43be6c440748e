"""An address that names what was removed is told so, and shows nobody else's figures as its own."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from benefits import text
from benefits.actions.demo import load_demo
from benefits.actions.saving import By
from benefits.domain.calendar.period import Month
from benefits.ledger import Ledger
from tests.bring.product import ROOT

WORDS = text.load("en")


@pytest.mark.parametrize(
    ("page", "kind"), [("kpi", "kpi"), ("quarters", "initiative"), ("overview", "initiative")]
)
def test_an_address_of_what_is_gone_says_so(
    page: str, kind: str, sqlite_url: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("BENEFITS_DATABASE_URL", sqlite_url)
    monkeypatch.setenv("BENEFITS_TODAY", "2026-11-21")
    load_demo(Ledger.open(sqlite_url), "en", By("Kari"), Month.of(2026, 11))
    shown = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60).run()
    shown.query_params[kind] = "999"
    shown.switch_page(str(ROOT / f"pages/results/{page}.py")).run()
    told = WORDS("goals-gone", kind=WORDS(f"fact-{kind}"))
    assert not shown.exception
    assert told in [one.value for one in shown.warning]
