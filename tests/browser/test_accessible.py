"""Everybody can use every page: structure, contrast, charts in words and tables, narrow screens."""

from __future__ import annotations

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.conftest import Enter
from tests.browser.walking import DESKTOP, PAGES, PHONE, House, Visitor

pytestmark = pytest.mark.browser

FRAMEWORKS_OWN: dict[str, tuple[str, ...]] = {
    # the drawn chart; its text stands in the figure around it
    "svg-img-alt": ("svg",),
    # it writes the one accent as text on the chosen segment and white on the same accent on
    # buttons: in the dark no colour is light enough for the first and dark enough for the second
    "color-contrast": ('data-selected="true"',),
}
"""Rules that the framework itself breaks, and where: parts of a selector."""


VIEWS = [
    pytest.param("light", DESKTOP, "en-GB", id="light"),
    pytest.param("dark", PHONE, "nb-NO", id="dark phone in Norwegian"),
    pytest.param("light", PHONE, "en-GB", id="light phone", marks=pytest.mark.trial),
    pytest.param("dark", DESKTOP, "nb-NO", id="dark in Norwegian", marks=pytest.mark.trial),
]


@pytest.mark.parametrize(("scheme", "size", "locale"), VIEWS)
@pytest.mark.parametrize("page", PAGES)
def test_every_page_has_one_title_fits_and_keeps_nobody_out(
    page: str, scheme: str, size: dict[str, int], locale: str, demo: House, enter: Enter
):
    visitor = enter(demo, color_scheme=scheme, viewport=size, locale=locale)
    visitor.open(page)
    found = Axe().run(visitor.page).response["violations"]
    assert [told for one in found for told in ours(one)] == []
    expect(visitor.page.locator("h1")).to_have_count(1)
    assert fits(visitor)


def ours(violation: dict[str, Any]) -> list[str]:
    """Serious places of a rule that are not the framework's own."""
    if violation["impact"] not in {"serious", "critical"}:
        return []
    known = FRAMEWORKS_OWN.get(violation["id"], ())
    places = [
        " ".join(map(str, node["target"])) + " " + node["html"] for node in violation["nodes"]
    ]
    return [
        f"{violation['id']}: {place[:300]}"
        for place in places
        if not any(part in place for part in known)
    ]


def fits(visitor: Visitor) -> bool:
    """Whether neither the page nor its main part needs scrolling sideways."""
    wide = "one => one.scrollWidth <= one.clientWidth"
    places = [visitor.page.locator(one) for one in ("html", "[data-testid=stMain]")]
    return all(one.evaluate(wide) for one in places)


DRAWN = [
    ("overview", {}),
    ("kpi", {}),
    ("quarters", {}),
    ("returns", {"view": "outlook"}),
    ("returns", {"view": "promise"}),
    ("history", {"look": "between", "since": "start"}),
]


@pytest.mark.parametrize(("page", "about"), DRAWN, ids=str)
def test_every_chart_has_a_sentence_and_a_table(
    page: str, about: dict[str, str], demo: House, enter: Enter
):
    visitor = enter(demo)
    visitor.open(page, **about)
    drawn = visitor.page.get_by_test_id("stVegaLiteChart")
    expect(drawn.first).to_be_visible()
    charts = drawn.all()
    folded = visitor.page.get_by_test_id("stExpander").filter(
        has=visitor.page.get_by_text(visitor.words("word-table"), exact=True)
    )
    assert folded.count() >= len(charts)
    said = " ".join(visitor.shown().split())
    for chart in charts:
        told = chart.locator("xpath=ancestor-or-self::*[@aria-label] | .//*[@aria-label]")
        labels = told.evaluate_all("all => all.map(one => one.getAttribute('aria-label'))")
        plain = [" ".join(one.replace("**", "").split()) for one in labels]
        assert [one for one in plain if len(one) > 30 and one in said]
    folded.first.locator("summary").click()
    expect(folded.first.get_by_test_id("stDataFrame")).to_be_visible()
