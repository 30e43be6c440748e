"""What the browser tests ask for by name: the product, empty or with the demo, and visitors."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, expect

from benefits.actions.demo import load_demo
from benefits.actions.saving import By
from benefits.domain.calendar.period import Month
from benefits.ledger import Ledger
from tests.browser.walking import TODAY, House, Visitor, served

# A busy machine draws late; what must come soon says so itself.
expect.set_options(timeout=30_000)

Enter = Callable[..., Visitor]


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """The product before its first use."""
    with served(tmp_path_factory.mktemp("empty") / "ledger.db") as house:
        yield house


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """The product with the demo portfolio, told in English."""
    database = tmp_path_factory.mktemp("demo") / "ledger.db"
    ledger = Ledger.open(f"sqlite:///{database}")
    load_demo(ledger, "en", By("Kari"), Month.parse(TODAY[:7]))
    ledger.close()
    with served(database) as house:
        yield house


@pytest.fixture
def enter(browser: Browser) -> Iterator[Enter]:
    """Opens a browser of its own for each visitor; afterwards nothing improper was seen."""
    visitors: list[Visitor] = []

    def opened(house: House, locale: str = "en-GB", **options: object) -> Visitor:
        visitors.append(Visitor(house, browser, locale, **options))
        return visitors[-1]

    yield opened
    for visitor in visitors:
        visitor.page.context.close()
    assert [one for visitor in visitors for one in visitor.improper] == []
