"""Cells of our own layouts put right on the page: typed, chosen, or left out with a reason."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from benefits.domain.calendar.period import Month
from benefits.ledger import Ledger
from tests.pages.test_upload import WORDS, confirm, drop, ledger, promise, upload

__all__ = ["ledger"]


def kept(ledger: Ledger) -> dict[tuple[str, str], float]:
    """What is stored, by KPI and month."""
    known = ledger.portfolio()
    rows = known.measurements[["kpi", "month", "value"]].itertuples(index=False)
    return {(known.kpis[kpi].name, str(Month(month))): value / 1e6 for kpi, month, value in rows}


def press(page: AppTest, **filled: str) -> None:
    """Fill the boxes of the fix and use it; a box is `value` or `reason`."""
    for name, given in filled.items():
        start = f"fix_{name}_"
        boxes = [*page.text_input, *page.selectbox]
        (found,) = [one for one in boxes if str(one.key).startswith(start)]
        (found.select if found.type == "selectbox" else found.input)(given)
    (use,) = [one for one in page.button if one.label == WORDS("reading-fix_use")]
    use.click().run()
    assert not page.exception


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("Days;2026-10;seven", "7"),
        ("Days;Oktember 2026;7", "Oct 2026"),
        ("Dayz;2026-10;7", "Days"),
        ("Days;2026-10;100", "7"),
        ("Days;2026-10;n/a", "7"),
    ],
    ids=["no number", "no month", "no KPI", "ten times off", "a word for nothing"],
)
def test_a_cell_of_every_group_is_put_right_and_loaded(
    ledger: Ledger, line: str, value: str
) -> None:
    promise(ledger, "Days")
    page = upload()
    drop(page, line)
    press(page, value=value)
    confirm(page, 1)
    assert kept(ledger) == {("Days", "2026-10"): 7.0}


def test_a_row_is_left_out_with_its_reason_and_the_others_go_in(ledger: Ledger) -> None:
    promise(ledger, "Days")
    page = upload()
    drop(page, "Days;2026-10;7", "Nights;2026-10;3")
    press(page, reason="not one of ours")
    confirm(page, 1)
    assert kept(ledger) == {("Days", "2026-10"): 7.0}
    assert ledger.changes()[0].reason == "not one of ours"


def test_neither_a_value_nor_a_reason_changes_nothing(ledger: Ledger) -> None:
    promise(ledger, "Days")
    page = upload()
    drop(page, "Days;2026-10;seven")
    press(page)
    assert WORDS("reading-fix_need") in [one.value for one in page.error]
    press(page, value="eight")
    assert WORDS("reading-fix_unread", found="eight") in [one.value for one in page.error]
    assert kept(ledger) == {}
