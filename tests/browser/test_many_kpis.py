"""A PMO with 500 KPIs: the table scrolls and filters without the page being run anew."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import numpy as np
import pytest
from playwright.sync_api import expect
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from benefits.domain.calendar.period import Month
from benefits.domain.record.bulk import MEASUREMENT
from benefits.domain.record.facts import Benefit, Direction, Initiative, Kpi, KpiStatus, Path
from benefits.domain.record.plan import Facts, Plan
from tests.browser.conftest import Enter
from tests.browser.walking import DESKTOP, HEADER, PHONE, House, Visitor, served

pytestmark = [pytest.mark.browser, pytest.mark.trial]

KPIS, OWNERS = 500, 25
START = Month.of(2026, 1)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """The product with 500 KPIs in one initiative, each with a benefit, measured for ten months."""
    with served(tmp_path_factory.mktemp("many") / "ledger.db") as house:
        home = Initiative(id=-1, name="ERP", start=START, go_live=START, horizon_months=24)
        facts = (home, *map(_kpi, range(KPIS)), *map(_benefit, range(KPIS)))
        house.ledger.apply(Plan(0, after=Facts(facts)), author="Kari")
        rows = MEASUREMENT.frame(_measured(sorted(house.ledger.portfolio().kpis)))
        after = Facts(bulk={MEASUREMENT.name: rows})
        house.ledger.apply(Plan(house.ledger.revision(), after=after), author="Kari")
        yield house


def _kpi(number: int) -> Kpi:
    return Kpi(
        id=-1_000 - number,
        initiative=-1,
        name=f"Indicator {number:03d}",
        kind="flow",
        unit="errors",
        direction=Direction.DOWN,
        owner=f"Person{number % OWNERS:02d}",
        baseline=Decimal(100),
        baseline_from=START + -6,
        baseline_to=START + -1,
        target=Decimal(60),
        target_month=START,
        path=Path.STEP,
        status=KpiStatus.ACTIVE,
    )


def _benefit(number: int) -> Benefit:
    return Benefit(id=-9_000 - number, kpi=-1_000 - number, name="Rework", unit_value=Decimal(50))


def _measured(kpis: list[int]) -> dict[str, object]:
    """Indicator n has 60 + n / 10 errors in every month: the higher, the further behind."""
    values = np.repeat(1_000_000 * 60 + 100_000 * np.arange(KPIS), 10)
    months = np.tile(int(START) + np.arange(10), KPIS)
    return {"kpi": np.repeat(kpis, 10), "month": months, "value": values,
            "status": ["final"] * len(values)}  # fmt: skip


class Runs:
    """How often the page was run as a whole, as the server tells the browser."""

    def __init__(self, visitor: Visitor) -> None:
        self.whole = 0
        visitor.page.on("websocket", lambda socket: socket.on("framereceived", self._heard))

    def _heard(self, payload: str | bytes) -> None:
        if isinstance(payload, bytes):
            told = ForwardMsg.FromString(payload)
            if told.HasField("script_finished"):
                self.whole += told.script_finished == ForwardMsg.FINISHED_SUCCESSFULLY


def rows_of(visitor: Visitor) -> int:
    """How many KPIs the table has, as a screen reader is told: its head is a row too."""
    grid = visitor.table().locator("table")
    return int(str(grid.get_attribute("aria-rowcount"))) - 1


@pytest.mark.parametrize("size", [DESKTOP, PHONE])
def test_500_kpis_are_scrolled_and_searched_without_running_the_page_anew(
    size: dict[str, int], house: House, enter: Enter
) -> None:
    reader = enter(house, viewport=size)
    runs = Runs(reader)
    reader.open("quarters", quarter="2026-Q3")
    assert rows_of(reader) == KPIS
    assert reader.cells()[0][0] == "Indicator 499"
    before = runs.whole
    assert before > 0

    reader.table().scroll_into_view_if_needed()
    reader.table().hover(position={"x": 200, "y": 100})
    reader.page.mouse.wheel(0, 6_000)
    expect(reader.table().locator("tbody tr").first).not_to_contain_text("Indicator 499")

    reader.table().click(position={"x": 80, "y": HEADER // 2})
    expect(reader.table().locator("tbody tr").first).to_contain_text("Indicator 000")
    assert "sort=name" in reader.page.url

    search = reader.page.get_by_role("searchbox", name=reader.words("quarters-search"))
    search.press_sequentially("person07")
    reader.sees("quarters-count", shown="20", of=KPIS)
    expect(reader.table().locator("table")).to_have_attribute("aria-rowcount", "21")
    expect(reader.table().locator("tbody tr").first).to_contain_text("Indicator 007")
    expect(search).to_be_focused()
    assert "search=person07" in reader.page.url

    assert runs.whole == before
    assert reader.page.evaluate("document.documentElement.scrollWidth") <= size["width"]


def test_a_link_with_filters_shows_what_its_sender_saw_and_a_row_opens_its_kpi(
    house: House, enter: Enter
) -> None:
    reader = enter(house)
    reader.open(
        "quarters", quarter="2026-Q3", owner="Person07", sort="name", search="indicator%2003"
    )
    reader.sees("quarters-count", shown="1", of=KPIS)
    reader.pick_row(0)
    expect(reader.page.locator("h1")).to_have_text("Indicator 032")
