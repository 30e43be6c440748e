"""Two people at once: what one writes the other sees, and nobody loses what they typed."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from playwright.sync_api import Locator, expect

from benefits.actions.saving import By, save
from benefits.domain.record.facts import Kpi
from benefits.ui.goals.kpi_grid import COLUMNS
from benefits.ui.live import SECONDS
from tests.browser.conftest import Enter
from tests.browser.files import tidy
from tests.browser.walking import HEADER, ROW, House, Visitor

pytestmark = pytest.mark.browser

WITHIN = 1_000 * (2 * SECONDS + 2)
"""Milliseconds: every page asks once a second, so that a change is known after one at most; the
rest is the drawing of two browsers at once on a machine with two cores."""


@pytest.fixture
def two(demo: House, enter: Enter) -> tuple[Visitor, Visitor]:
    return enter(demo), enter(demo)


def kpi_of(house: House, name: str) -> Kpi:
    return next(one for one in house.ledger.portfolio().kpis.values() if one.name == name)


def open_kpi(visitor: Visitor, kpi: Kpi) -> None:
    visitor.open("goals", initiative=kpi.initiative, part="kpis", kpi=kpi.id)
    expect(field(visitor, "target")).to_be_visible()


def field(visitor: Visitor, name: str) -> Locator:
    label = visitor.words(f"field-{name}")
    return visitor.page.get_by_role("textbox", name=label, exact=True).first


def new_target(visitor: Visitor, kpi: Kpi, target: str) -> None:
    open_kpi(visitor, kpi)
    visitor.type("target", target)
    visitor.click("button-save")
    visitor.sees("goals-saved_kpi", name=kpi.name)


def test_a_new_target_shows_on_the_other_screens_within_two_seconds(demo: House, enter: Enter):
    kpi = kpi_of(demo, "Days to close the books")
    author, reader, table = enter(demo), enter(demo), enter(demo)
    reader.open("kpi", kpi=kpi.id)
    table.open("quarters", initiative=kpi.initiative)
    expect(reader.page.get_by_test_id("stMetricValue").last).to_contain_text("5 days")
    new_target(author, kpi, "4.5")
    expect(reader.page.get_by_test_id("stMetricValue").last).to_contain_text(
        "4.5 days", timeout=WITHIN
    )
    row = table.table().locator("tbody tr").filter(has_text=kpi.name)
    expect(row.locator("td").filter(has_text="4.5").first).to_be_attached(timeout=WITHIN)


def test_a_half_typed_form_keeps_its_text_while_others_write(two: tuple[Visitor, Visitor]):
    author, typist = two
    house = author.house
    other = kpi_of(house, "Support requests")
    open_kpi(typist, kpi_of(house, "Data-entry errors"))
    field(typist, "definition").fill("half a sentence")
    field(typist, "source").fill("half a source")
    new_target(author, other, "214")
    stamp = f"change {house.ledger.revision()}"
    expect(typist.page.get_by_text(stamp).first).to_be_visible(timeout=WITHIN)
    expect(field(typist, "definition")).to_have_value("half a sentence")
    expect(field(typist, "source")).to_have_value("half a source")


def test_the_second_of_two_who_change_a_form_is_told_by_whom_and_loses_nothing(
    two: tuple[Visitor, Visitor],
):
    first, second = two
    kpi = kpi_of(first.house, "Days sales outstanding")
    first.open("settings")
    first.page.get_by_role("button", name="Kari").click()
    first.type(first.words("frame-your_name"), "Ola")
    first.page.keyboard.press("Escape")
    open_kpi(second, kpi)
    second.type("target", "39")
    first.follow("goals")
    save_as(first.house, kpi, "Ola")
    expect(second.page.get_by_text("Ola changed this").first).to_be_visible(timeout=WITHIN)
    expect(second.page.get_by_text("40").first).to_be_visible()
    expect(field(second, "target")).to_have_value("39")
    assert second.house.ledger.portfolio().kpis[kpi.id].target == 40
    second.click("goals-keep_mine")
    expect(second.button("button-save")).to_be_visible()
    expect(field(second, "target")).to_have_value("39")
    second.click("button-save")
    second.sees("goals-saved_kpi", name=kpi.name)
    assert second.house.ledger.portfolio().kpis[kpi.id].target == 39


def save_as(house: House, kpi: Kpi, author: str) -> None:
    wanted = replace(kpi, target=Decimal(40), owner=author)
    assert save(house.ledger, [wanted], [kpi], house.ledger.revision(), By(author)).change


def test_an_edit_in_a_grid_lands_on_its_row_whatever_others_do(two: tuple[Visitor, Visitor]):
    editor, _ = two
    house = editor.house
    kpi = kpi_of(house, "Leads that become orders")
    kpis = sorted(house.ledger.portfolio().kpis_of(kpi.initiative), key=lambda one: one.id)
    place = [one.id for one in kpis].index(kpi.id)
    editor.open("goals", initiative=kpi.initiative, part="kpis")
    write_cell(editor, place, "target", "22")
    editor.sees("goals-unsaved", count=1)
    earlier = kpis[0] if kpis[0].id != kpi.id else kpis[1]
    rename(house, earlier, "AAA moved to the front")
    expect(editor.page.get_by_text("AAA moved to the front").first).to_be_visible(timeout=WITHIN)
    editor.click("goals-keep_mine")
    editor.sees("goals-unsaved", count=1)
    editor.click("button-save")
    editor.sees("goals-saved_kpis")
    after = house.ledger.portfolio().kpis
    assert after[kpi.id].target == 22
    assert after[earlier.id].name == "AAA moved to the front"
    assert [one.id for one in after.values() if one.target != before_target(kpis, one)] == [kpi.id]


def before_target(kpis: list[Kpi], now: Kpi) -> object:
    return next((one.target for one in kpis if one.id == now.id), now.target)


def rename(house: House, kpi: Kpi, name: str) -> None:
    wanted = replace(kpi, name=name)
    assert save(house.ledger, [wanted], [kpi], house.ledger.revision(), By("Ola")).change


def write_cell(editor: Visitor, row: int, column: str, typed: str) -> None:
    """Go to a cell of the page's first grid by the arrow keys, type over it, and finish it."""
    grid = editor.table()
    grid.scroll_into_view_if_needed()
    grid.click(position={"x": 60, "y": HEADER + ROW * row + ROW // 2})
    for _ in range(COLUMNS.index(column)):
        editor.page.keyboard.press("ArrowRight")
    editor.page.keyboard.type(typed, delay=250)  # the first key opens the cell
    editor.page.keyboard.press("Enter")


def drop_months(visitor: Visitor, *rows: tuple[object, ...]) -> None:
    visitor.open("upload")
    visitor.drop(tidy("actuals.xlsx", rows))
    visitor.sees("upload-changed")


def test_of_two_previews_of_the_same_month_one_wins_and_the_other_is_made_again(
    two: tuple[Visitor, Visitor],
):
    first, second = two
    house, before = first.house, first.house.ledger.revision()
    drop_months(first, ("Support requests", "2026-10", 201))
    drop_months(second, ("Support requests", "2026-10", 202))
    first.click("upload-confirm", count=1)
    first.sees("upload-loaded")
    second.click("upload-confirm", count=1)
    second.sees("news-stale")
    expect(second.page.get_by_text(f"change {before + 1} by Kari").first).to_be_visible()
    assert house.ledger.revision() == before + 1
    second.click("upload-again")
    expect(second.button("upload-again")).to_have_count(0)
    second.click("upload-confirm", count=1)
    second.sees("upload-loaded")
    assert house.ledger.revision() == before + 2
    held = house.ledger.portfolio().measurements
    kpi = kpi_of(house, "Support requests")
    assert len(held[held["kpi"] == kpi.id]) == len(set(held[held["kpi"] == kpi.id]["month"]))


def test_two_previews_of_different_months_both_go_through(two: tuple[Visitor, Visitor]):
    first, second = two
    before = first.house.ledger.revision()
    drop_months(first, ("Support requests", "2026-08", 203))
    drop_months(second, ("Support requests", "2026-09", 204))
    first.click("upload-confirm", count=1)
    first.sees("upload-loaded")
    second.click("upload-confirm", count=1)
    second.sees("upload-loaded")
    assert first.house.ledger.revision() == before + 2
