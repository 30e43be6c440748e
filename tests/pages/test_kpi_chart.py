"""The page of one KPI: more than chance or not, phases with reasons, comments, and versions."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from streamlit.testing.v1 import AppTest

from benefits import text
from benefits.actions.annotating import comment
from benefits.actions.saving import By, save
from benefits.domain.record.bulk import MEASUREMENT
from benefits.domain.record.change import ChangeKind
from benefits.domain.record.facts import Kpi, KpiStatus
from benefits.domain.record.plan import plan_bulk
from benefits.ledger import Ledger
from tests.bring.product import ROOT
from tests.domain.portfolios import months
from tests.pages.test_goals import TODAY, field, initiative, kpi, ledger, press, said, stored

__all__ = ["ledger"]

GO_LIVE = TODAY + -9
BEFORE = [10.1, 9.8, 10.2, 9.9, 10.0, 10.3, 9.7, 10.1, 9.9, 10.2, 9.8, 10.0, 10.1]
AFTER = [8, 8.2, 7.9, 8.1, 8, 7.8, 8.1, 8, 7.9]
WORDS = text.load("en")


@pytest.fixture
def measured(ledger: Ledger) -> Kpi:
    """About ten days for thirteen months, about eight in the nine since go-live."""
    stored(ledger, initiative(start=GO_LIVE + -13, go_live=GO_LIVE))
    (home,) = ledger.portfolio().initiatives
    goal = {"target_month": GO_LIVE + 2, "status": KpiStatus.ACTIVE}
    stored(ledger, kpi(home, baseline_from=GO_LIVE + -13, baseline_to=GO_LIVE + -1, **goal))
    (one,) = ledger.portfolio().kpis.values()
    rows = MEASUREMENT.frame(months(one.id, [*BEFORE, *AFTER], int(GO_LIVE) - 13))
    plan = plan_bulk(MEASUREMENT, rows, MEASUREMENT.frame(), ledger.revision())
    ledger.apply(plan, author="Kari", kind=ChangeKind.UPLOAD)
    return one


def opened(kpi: Kpi, language: str = "en", **address: str) -> AppTest:
    page = AppTest.from_file(str(ROOT / "app.py"), default_timeout=30)
    for name, value in {"kpi": str(kpi.id), "lang": language, **address}.items():
        page.query_params[name] = value
    page.run()
    page.switch_page(str(ROOT / "pages/results/kpi.py")).run()
    assert not page.exception
    return page


@pytest.mark.parametrize("language", text.languages())
def test_the_page_says_whether_it_improved_and_what_the_target_can_expect(
    ledger: Ledger, measured: Kpi, language: str
) -> None:
    words, told = text.load(language), said(opened(measured, language))
    assert words("standing-improved", month="@").partition("@")[0] in told
    assert words("variation-improvement_low") in told
    assert words("assurance-fail", frozen="yes") in told
    month = words.month(GO_LIVE + -1)
    assert words("control-rests_frozen", count=13, month=month) in told


def test_a_comment_is_typed_in_one_line_and_stands_there_with_its_author(
    ledger: Ledger, measured: Kpi
) -> None:
    page = opened(measured)
    assert WORDS("comments-none") in said(page)
    field(page, WORDS("comments-say")).set_value("Half of *May* was estimated")
    press(page, WORDS("comments-add"))
    (made,) = ledger.portfolio().comments.values()
    assert (made.text, made.month, made.kpi) == ("Half of *May* was estimated", None, measured.id)
    assert "Half of \\*May\\* was estimated" in said(page)
    assert WORDS("comments-done") in said(page)
    assert ledger.changes(limit=1)[0].author == "Kari"
    assert field(page, WORDS("comments-say")).value == ""


def test_an_empty_comment_is_refused_and_writes_nothing(ledger: Ledger, measured: Kpi) -> None:
    page, before = opened(measured), ledger.revision()
    press(page, WORDS("comments-add"))
    assert WORDS("problem-required") in said(page)
    assert ledger.revision() == before


def test_limits_are_reckoned_anew_from_a_month_for_a_reason(ledger: Ledger, measured: Kpi) -> None:
    page = opened(measured)
    press(page, WORDS("control-phase_begin"))
    assert not ledger.portfolio().chart_phases
    month = GO_LIVE + 1
    field(page, WORDS("control-phase_from")).set_value(month)
    field(page, WORDS("control-phase_reason")).set_value("New form")
    press(page, WORDS("control-phase_begin"))
    (begun,) = ledger.portfolio().chart_phases.values()
    assert (begun.month, begun.reason) == (month, "New form")
    told = said(page)
    assert WORDS("control-rests_phase", count=8, month=WORDS.month(month)) in told
    assert WORDS("standing-improved", month="@").partition("@")[0] in told
    assert WORDS("mark-phase", month=WORDS.month(month)) in told


def test_looking_back_nothing_can_be_said_or_begun(ledger: Ledger, measured: Kpi) -> None:
    comment(ledger, measured.id, "Later", By("Ola"))
    page = opened(measured, as_of="3")
    labels = {one.label for one in (*page.text_input, *page.button)}
    assert not {WORDS(f"comments-{one}") for one in ("say", "add")} & labels
    assert not {WORDS(f"control-phase_{one}") for one in ("reason", "begin")} & labels
    assert "Later" not in said(page)


def test_screening_can_be_switched_off_and_the_verdict_stays(ledger: Ledger, measured: Kpi) -> None:
    page = opened(measured)
    (screen,) = [one for one in page.toggle if one.label == WORDS("control-screen")]
    screen.set_value(False).run()
    assert not page.exception
    assert WORDS("standing-improved", month="@").partition("@")[0] in said(page)


def test_where_nothing_is_measured_a_sentence_says_so(ledger: Ledger) -> None:
    stored(ledger, initiative())
    (home,) = ledger.portfolio().initiatives
    stored(ledger, kpi(home))
    (one,) = ledger.portfolio().kpis.values()
    told = said(opened(one))
    assert WORDS("control-nothing_measured") in told
    assert WORDS("marks-none") in told


def test_the_definition_says_which_version_it_is_and_what_each_changed(
    ledger: Ledger, measured: Kpi
) -> None:
    changed = replace(measured, definition="From cut-off to sign-off", target=Decimal(6))
    by = By("Ola", reason="As agreed")
    assert save(ledger, [changed], [measured], ledger.revision(), by, today=TODAY).change
    told = said(opened(measured))
    assert "As of change 4 by Ola" in told
    assert "one version before." in told
    assert "**Version 2:** Definition: empty → From cut" in told
    assert "Target: 5 → 6" in told
    assert "**Version 1:** as it was set first." in told
