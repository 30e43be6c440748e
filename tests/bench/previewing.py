"""From a workbook of 200 KB chosen in a browser to its preview there."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from benefits import text
from tests.bench.material import with_goals
from tests.bench.measure import Bench, Ratio
from tests.bench.uploading import tidy_rows, workbook
from tests.bring import browser as chromium
from tests.bring.product import product

ROWS = 12_000
"""Make about 200 KB."""
ROUNDS = 7
SECOND = 1_000.0
_PATIENCE = 60_000


def _run() -> Iterator[Ratio]:
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder, 'bench.db').as_posix()}"
        with_goals(url).close()
        data = workbook(row for row, _ in zip(tidy_rows(), range(ROWS), strict=False))
        with product(url, environment={"BENEFITS_TODAY": "2026-01-15"}) as running:
            shown = 1_000 * _previewed(running.url, data)
    size = f"a workbook of {len(data) // 1_000} KB, chosen to previewed in the browser"
    yield Ratio(f"{size}, of a second", shown, SECOND, aim=1.0, unit="ms")


def _previewed(url: str, data: bytes) -> float:
    """The median seconds, in a page that was open already, each file chosen anew."""
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(
            executable_path=chromium.find(), args=chromium.launch_arguments()
        )
        page = opened.new_page(locale="en-GB")
        found = [_once(page, url, data) for _ in range(1 + ROUNDS)]
        opened.close()
    return statistics.median(found[1:])


def _once(page: Page, url: str, data: bytes) -> float:
    page.goto(f"{url}/upload")
    chooser = page.locator("input[type=file]").first
    chooser.wait_for(state="attached", timeout=_PATIENCE)
    page.wait_for_timeout(1_500)  # the page is drawn, the next reading process waits
    begun = time.perf_counter()
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    chooser.set_input_files({"name": "measured.xlsx", "mimeType": kind, "buffer": data})
    what = text.load("en")("upload-what_changes")
    page.get_by_text(what).first.wait_for(timeout=_PATIENCE)
    return time.perf_counter() - begun


BENCH = Bench("previewing", "Previewing a workbook in a browser", _run)
