"""Strangers at the door: deep links, other hosts, the policy, double clicks, and hostile text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from playwright.sync_api import Locator, expect

from benefits.actions.saving import By, save
from benefits.domain.calendar.period import Month
from benefits.domain.record.facts import Direction, Initiative, InitiativeStatus, Kpi, KpiStatus
from tests.browser.conftest import Enter
from tests.browser.files import tidy
from tests.browser.walking import PAGES, PHONE, House, Visitor, served

pytestmark = pytest.mark.browser

ODD = {"initiative": "999", "kpi": "-1", "quarter": "2026-Q9", "change": "x", "part": "<b>"}
HOSTILE = (
    "**bold**",
    ":red[red]",
    "<img src=x onerror=alert(1)>",
    "[link](javascript:alert(1))",
    "$x^2$",
    "4. fourth",
    "# head",
    ":material/home:",
)


OFTEN = ("overview", "kpi", "upload")
"""Pages tried at every run; the trial tries all."""
TRIED = [one if one in OFTEN else pytest.param(one, marks=pytest.mark.trial) for one in PAGES]


@pytest.mark.parametrize("page", TRIED[1:])
def test_the_first_request_by_deep_link_goes_through_the_frame(
    page: str, enter: Enter, tmp_path: Path
):
    with served(tmp_path / "ledger.db") as house:
        stranger = enter(house, "nb-NO")
        stranger.open(page, **ODD)
        expect(stranger.page.get_by_role("heading", level=1)).to_have_text(
            stranger.words(f"page-{page}")
        )
        for other in PAGES:
            link = stranger.page.get_by_role("link", name=stranger.words(f"page-{other}"))
            expect(link.first).to_be_visible()
        expect(stranger.page.get_by_role("dialog")).to_have_count(0)
        assert stranger.improper == []
        stranger.page.context.close()


@pytest.mark.parametrize("page", TRIED)
def test_what_an_address_names_in_vain_is_harmless(page: str, demo: House, enter: Enter):
    stranger = enter(demo)
    stranger.open(page, **ODD)
    expect(stranger.page.get_by_role("alert").filter(has_text="error")).to_have_count(0)
    expect(stranger.page.locator("h1")).to_be_visible()


def test_an_address_chooses_what_it_names(demo: House, enter: Enter):
    reader, portfolio = enter(demo), demo.ledger.portfolio()
    kpi = next(one for one in portfolio.kpis.values() if one.name == "Days to close the books")
    home = portfolio.initiatives[kpi.initiative]
    reader.open("kpi", kpi=kpi.id)
    expect(reader.page.locator("h1")).to_have_text(kpi.name)
    reader.open("overview", initiative=home.id)
    chosen(reader, "fact-initiative", home.name)
    reader.open("quarters", initiative=home.id, quarter="2026-Q2", show="all")
    chosen(reader, "fact-initiative", home.name)
    chosen(reader, "word-quarter", "Q2 2026")
    chosen(reader, "quarters-show", reader.words("quarters-show_all"))
    reader.open("goals", initiative=home.id, part="kpis", kpi=kpi.id)
    name = reader.page.get_by_role("textbox", name=reader.words("field-name"), exact=True)
    expect(name).to_have_value(kpi.name)
    reader.open("history", change=3)
    expect(reader.page.get_by_role("heading", name="Change 3:")).to_be_visible()


def chosen(reader: Visitor, label: str, option: str) -> None:
    box = reader.page.get_by_role("combobox", name=reader.words(label), exact=True)
    expect(box.first).to_have_value(option)


def test_every_answer_has_the_policy_and_nothing_comes_from_elsewhere(demo: House, enter: Enter):
    """What a visitor finds improper (requests to others, broken policies) fails in `enter`."""
    visitor = enter(demo)
    bare: list[str] = []
    visitor.page.on(
        "response",
        lambda answer: (
            None if "content-security-policy" in answer.headers else bare.append(answer.url)
        ),
    )
    for page in PAGES:
        visitor.open(page)
        for folded in visitor.page.get_by_test_id("stExpander").locator("summary").all():
            folded.click()
        visitor.settle()
    assert [one for one in bare if one.startswith("http")] == []


def test_the_policy_stops_nothing_when_files_dialogs_editors_and_menus_are_used(
    demo: House, enter: Enter
):
    visitor = enter(demo)
    home = next(iter(demo.ledger.portfolio().initiatives))
    visitor.open("upload")
    visitor.drop(tidy("a.xlsx", [("Days to close the books", "2026-10", 5)]))
    visitor.sees("upload-changed")
    visitor.open("goals", initiative=home, part="kpis")
    cell(visitor.page.get_by_test_id("stDataFrame").first, 0, 600).dblclick()
    visitor.page.keyboard.press("Escape")
    visitor.open("goals", initiative=home)
    visitor.click("goals-remove_initiative")
    expect(visitor.page.get_by_role("dialog")).to_be_visible()
    visitor.click("button-cancel")
    expect(visitor.page.get_by_role("dialog")).to_have_count(0)
    visitor.page.get_by_role("button", name="Kari").click()
    expect(
        visitor.page.get_by_role("textbox", name=visitor.words("frame-your_name"))
    ).to_be_visible()


def cell(table: Locator, row: int, left: int) -> Locator:
    table.click(position={"x": left, "y": 35 + 35 * row + 17})
    return table


def twice(house: House, button: Locator) -> None:
    """Two clicks within a tenth of a second, as an impatient hand makes them.

    A page that draws itself anew just then may swallow both, which writes nothing: then again.
    """
    before = house.ledger.revision()
    for _ in range(3):
        button.dblclick(delay=20)
        for _ in range(50):
            if house.ledger.revision() > before:
                return
            button.page.wait_for_timeout(100)


def test_two_quick_clicks_load_the_demo_once(enter: Enter, tmp_path: Path):
    with served(tmp_path / "ledger.db") as house:
        hasty = enter(house)
        hasty.open("overview")
        twice(house, hasty.button("welcome-demo_load"))
        expect(hasty.page.locator("h1")).to_have_text("Overview", timeout=30_000)
        hasty.sees("welcome-demo_loaded")
        assert len(house.ledger.changes()) == 21
        assert len(house.ledger.portfolio().initiatives) == 4
        hasty.page.context.close()


@pytest.fixture
def hasty(demo: House, enter: Enter) -> Visitor:
    return enter(demo)


def written(house: House, before: int) -> int:
    return house.ledger.revision() - before


def test_two_quick_clicks_load_a_file_and_undo_it_once(hasty: Visitor):
    house, before = hasty.house, hasty.house.ledger.revision()
    hasty.open("upload")
    hasty.drop(tidy("late.xlsx", [("Support requests", "2026-10", 211)]))
    hasty.sees("upload-changed")
    twice(hasty.house, hasty.button("upload-confirm", count=1))
    hasty.sees("upload-loaded")
    assert written(house, before) == 1
    twice(hasty.house, hasty.button("receipt-undo"))
    hasty.sees("history-undone", number=str(before + 1))
    assert written(house, before) == 2


def test_two_quick_clicks_save_the_settings_once(hasty: Visitor):
    before = hasty.house.ledger.revision()
    hasty.open("settings")
    rate = hasty.words("form-in_percent", field=hasty.words("field-discount_rate"))
    hasty.type(rate, "9")
    twice(hasty.house, hasty.button("button-save"))
    hasty.sees("settings-saved")
    hasty.settle()
    assert written(hasty.house, before) == 1


def test_two_quick_clicks_make_an_initiative_once(hasty: Visitor):
    before = hasty.house.ledger.revision()
    hasty.open("goals", initiative="new")
    hasty.type("name", "Twice")
    twice(hasty.house, hasty.button("goals-save_and_on"))
    hasty.sees("goals-saved_initiative", name="Twice")
    hasty.settle()
    assert written(hasty.house, before) == 1
    home = max(hasty.house.ledger.portfolio().initiatives)
    hasty.open("goals", initiative=home, part="kpis")
    hasty.click("template-days_to_close-name")
    twice(hasty.house, hasty.button("goals-starters_make", count=1))
    hasty.sees("goals-saved_starters", count=1)
    hasty.settle()
    assert written(hasty.house, before) == 2


def test_two_quick_clicks_undo_in_the_history_once(hasty: Visitor):
    house = hasty.house
    before = house.ledger.revision()
    hasty.open("history", change=before)
    twice(
        hasty.house, hasty.page.get_by_role("button", name=re.compile("^Undo this (change|undo)$"))
    )
    hasty.sees("history-undone", number=str(before))
    hasty.settle()
    assert written(house, before) == 1


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A portfolio in which every name is written by somebody who means harm."""
    with served(tmp_path_factory.mktemp("hostile") / "ledger.db") as house:
        ledger = house.ledger
        start, live = Month.parse("2026-01"), Month.parse("2026-03")
        homes = [
            Initiative(
                id=-1 - place, name=name, start=start, go_live=live, sponsor=name,
                business_owner=name, status=InitiativeStatus.IN_USE, description=name,
            )
            for place, name in enumerate(HOSTILE)
        ]  # fmt: skip
        author = By("<b>**mallory**</b>", reason=HOSTILE[0])
        assert save(ledger, homes, [], 0, author).change
        kpis = [_kpi(home, place) for place, home in enumerate(homes_of(house))]
        assert save(ledger, kpis, [], ledger.revision(), author).change
        yield house


def homes_of(house: House) -> tuple[Initiative, ...]:
    return tuple(house.ledger.portfolio().initiatives.values())


def _kpi(home: Initiative, place: int) -> Kpi:
    one = Month.parse("2025-12")
    return Kpi(
        id=-1 - place, initiative=home.id, name=home.name, kind="average", unit=home.name,
        direction=Direction.UP, definition=home.name, owner=home.name, source=home.name,
        supplier=home.name, baseline=Decimal(1), baseline_from=one, baseline_to=one,
        baseline_source=home.name, target=Decimal(2), target_month=Month.parse("2026-06"),
        status=KpiStatus.ACTIVE,
    )  # fmt: skip


def as_drawn(text: str) -> re.Pattern[str]:
    """The text, wherever a sign without width was set so that no icon is made of it."""
    return re.compile("\u2060?".join(re.escape(sign) for sign in text))


def test_hostile_text_stands_as_it_was_written(hostile: House, enter: Enter):
    visitor = enter(hostile)
    for kpi in hostile.ledger.portfolio().kpis.values():
        visitor.open("kpi", kpi=kpi.id)
        name = as_drawn(kpi.name)
        expect(visitor.page.locator("h1")).to_have_text(name)
        visitor.page.get_by_test_id("stExpander").locator("summary").last.click()
        expect(visitor.page.get_by_text(name).first).to_be_visible()
        drawn_as_text(visitor)
        visitor.open("goals", initiative=kpi.initiative, part="kpis")
        expect(visitor.page.get_by_role("listitem").filter(has_text=name)).to_be_visible()
        drawn_as_text(visitor)


@pytest.mark.parametrize("page", TRIED)
def test_hostile_text_makes_nothing_of_its_own_on_any_page(page: str, hostile: House, enter: Enter):
    visitor = enter(hostile)
    visitor.open(page)
    drawn_as_text(visitor)


def test_hostile_file_names_and_cells_stand_as_they_were_written(hostile: House, enter: Enter):
    visitor = enter(hostile)
    visitor.open("upload")
    name = "**x** <img src=x onerror=alert(1)> [a](javascript:b).xlsx"
    rows = [(HOSTILE[0], "2026-10", 2), ("![a](b) :red[q]", "2026-10", 2)]
    visitor.drop(tidy(name, rows), tidy(f"ok {name}", rows[:1]))
    expect(visitor.page.get_by_text(re.compile(re.escape(name) + ":")).first).to_be_visible()
    drawn_as_text(visitor)
    visitor.click("upload-confirm", count=1)
    visitor.sees("upload-loaded")
    expect(visitor.page.get_by_text(f"ok {name}").first).to_be_visible()
    drawn_as_text(visitor)


def drawn_as_text(visitor: Visitor) -> None:
    """Nothing that a name holds has become an element of the page."""
    main = visitor.page.get_by_test_id("stMain")
    expect(main.locator("img, .katex, a[href^=javascript], em, del")).to_have_count(0)
    expect(main.get_by_text("bold", exact=True)).to_have_count(0)
    expect(main.get_by_text("red", exact=True)).to_have_count(0)
    expect(main.locator("ol")).to_have_count(0)


def test_a_phone_finds_the_pages_in_the_menu(demo: House, enter: Enter):
    visitor = enter(demo, viewport=PHONE, has_touch=True, is_mobile=True)
    visitor.open("overview")
    visitor.page.get_by_test_id("stExpandSidebarButton").click()
    visitor.page.get_by_role("link", name="Quarters").first.click()
    expect(visitor.page.locator("h1")).to_have_text("Quarters")
