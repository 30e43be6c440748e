"""A visitor in a real browser: opens, types, chooses, clicks, and notices what is improper."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import (
    Browser,
    ConsoleMessage,
    Locator,
    Page,
    Request,
    expect,
)
from playwright.sync_api import TimeoutError as TooSlow

from benefits import text
from benefits.ledger import Ledger
from tests.bring.product import product

TODAY = "2026-11-21"
PAGES = (
    "overview",
    "returns",
    "quarters",
    "kpi",
    "goals",
    "upload",
    "case",
    "validation",
    "history",
    "settings",
)
LANGUAGES = {"en-GB": "en", "nb-NO": "nb"}
DESKTOP = {"width": 1280, "height": 800}
PHONE = {"width": 390, "height": 844}
PAUSE = 350
"""Milliseconds between the last key and the click after it: nobody is faster."""
HEADER, ROW = 35, 35
"""Pixels of a table's head and of each of its rows."""

# The framework looks for its own addresses below the page's first, and is told that none is there.
_HARMLESS = re.compile(r"status of 404")


@dataclass(frozen=True, slots=True)
class House:
    """A running product, and its ledger behind its back."""

    url: str
    ledger: Ledger


@contextmanager
def served(database: Path) -> Iterator[House]:
    """The product on a SQLite file, on the day of the tests."""
    url = f"sqlite:///{database}"
    environment = {"BENEFITS_TODAY": TODAY, "BENEFITS_USER": "Kari"}
    log = database.with_name("log")
    with product(url, environment=environment, log=log) as running:
        yield House(running.url, Ledger.open(url))
    assert "Traceback" not in log.read_text("utf-8"), log.read_text("utf-8")[-4000:]


class Visitor:
    """Somebody with a browser of their own and a language."""

    def __init__(self, house: House, browser: Browser, locale: str, **options: Any) -> None:
        self.house = house
        self.words = text.load(LANGUAGES[locale])
        options.setdefault("viewport", DESKTOP)
        self.page: Page = browser.new_context(locale=locale, **options).new_page()
        self.page.set_default_timeout(30_000)
        self.improper: list[str] = []
        """Requests to other hosts, complaints of the browser (broken policies among them)."""
        self.page.on("request", self._asked)
        self.page.on("console", self._said)
        self.page.on("pageerror", lambda error: self.improper.append(f"error: {error}"))

    def _asked(self, request: Request) -> None:
        if not request.url.startswith((self.house.url, "data:", "blob:")):
            self.improper.append(f"asked elsewhere: {request.url}")

    def _said(self, message: ConsoleMessage) -> None:
        if message.type == "error" and not _HARMLESS.search(message.text):
            self.improper.append(f"console: {message.text}")

    def open(self, page: str, **query: object) -> Page:
        """A page by its address, until it is drawn to the end."""
        path = "" if page == "overview" else page
        asked = "&".join(f"{name}={value}" for name, value in query.items())
        self.page.goto(f"{self.house.url}/{path}{'?' if asked else ''}{asked}")
        self.settle()
        return self.page

    def follow(self, page: str) -> Page:
        """A page by the navigation."""
        link = self.page.get_by_role("link", name=self.words(f"page-{page}"), exact=True)
        link.first.click()
        expect(self.page).to_have_url(re.compile(rf"/{'' if page == 'overview' else page}(\?.*)?$"))
        self.settle()
        return self.page

    def settle(self) -> None:
        """Wait until there is a title, and nothing on the page is old or being worked on."""
        expect(self.page.locator("h1")).to_have_count(1)
        app = self.page.get_by_test_id("stApp")
        expect(app).to_have_attribute("data-test-script-state", "notRunning")
        expect(self.page.locator("[data-stale=true]")).to_have_count(0)

    def say(self, key: str, **values: object) -> Locator:
        """A sentence of ours that is seen."""
        return self.page.get_by_text(plain(self.words(key, **values))).first

    def sees(self, key: str, **values: object) -> None:
        expect(self.say(key, **values)).to_be_visible()

    def type(self, field: str, typed: str) -> None:
        """Fill a field by its label and leave it."""
        box = self.page.get_by_role("textbox", name=self._label(field), exact=True).first
        box.fill(typed)
        box.press("Tab")
        self.page.wait_for_timeout(PAUSE)
        self.settle()

    def choose(self, label: str, option: str) -> None:
        """Pick an option of a select box; both by what people read."""
        box = self.page.get_by_role("combobox", name=label, exact=True).first
        self._unfold(box)
        box.press_sequentially(option.replace("\u00a0", " "))
        self.page.get_by_role("option", name=option, exact=True).click()
        expect(box).to_have_value(re.compile(r"\s".join(map(re.escape, option.split()))))
        self.settle()

    def _unfold(self, box: Locator) -> None:
        """Open a list; a page that is just being drawn anew may close it again."""
        for _ in range(4):
            box.click()
            try:
                self.page.get_by_role("option").first.wait_for(timeout=2_000)
            except TooSlow:
                continue
            return

    def button(self, key: str, **values: object) -> Locator:
        return self.page.get_by_role("button", name=self.words(key, **values), exact=True)

    def click(self, key: str, **values: object) -> None:
        self.button(key, **values).first.click()

    def drop(self, *files: Path | dict[str, Any]) -> None:
        """Give files to the upload, together."""
        self.page.locator("input[type=file]").set_input_files(list(files))  # type: ignore[arg-type]

    def table(self, place: int = 0) -> Locator:
        return self.page.get_by_test_id("stDataFrame").nth(place)

    def cells(self, place: int = 0) -> list[list[str]]:
        """The texts of a table's rows as a screen reader gets them."""
        rows = self.table(place).locator("tbody tr")
        expect(rows.first).to_be_attached()
        return rows.evaluate_all(
            "rows => rows.map(row => [...row.querySelectorAll('td')].map(td => td.textContent))"
        )

    def pick_row(self, row: int, place: int = 0) -> None:
        """Tick the box before a row of a table."""
        table = self.table(place)
        table.scroll_into_view_if_needed()
        table.click(position={"x": 16, "y": HEADER + ROW * row + ROW // 2})

    def shown(self) -> str:
        """Everything to be read on the page, tables included."""
        main = self.page.get_by_test_id("stApp")
        tables = main.locator("[data-testid=stDataFrame] table").all_text_contents()
        return "\n".join([main.inner_text(), *tables])

    def _label(self, field: str) -> str:
        return self.words(f"field-{field}") if self.words.has(f"field-{field}") else field


def plain(sentence: str) -> str:
    """A sentence without its Markdown, as it is read."""
    return sentence.replace("**", "")
