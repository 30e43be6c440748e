"""A workbook of no layout of ours on the page: questions answered, columns pointed at."""

from __future__ import annotations

from streamlit.testing.v1 import AppTest

from benefits.intake.layout.roles import Role
from benefits.ledger import Ledger
from tests.intake.making import workbook
from tests.pages.test_upload import WORDS, ledger, promise, upload

__all__ = ["ledger"]


def dropped(page: AppTest, *rows: list[object]) -> AppTest:
    page.file_uploader[0].upload("report.xlsx", workbook(*rows), "application/octet-stream")
    return page.run()


def box(page: AppTest, label: str):  # type: ignore[no-untyped-def]
    return next(one for one in page.selectbox if one.label == label)


def button(page: AppTest, key: str, **values: object):  # type: ignore[no-untyped-def]
    return next(one for one in page.button if one.label == WORDS(key, **values))


def test_a_question_is_answered_on_the_page_and_the_file_can_be_loaded(ledger: Ledger) -> None:
    promise(ledger, "Days", "Errors")
    page = dropped(upload(), ["KPI", "Sep", "Oct"], ["Days", 9, 8], ["Errors", 7, 6])
    assert not page.exception
    asked = next(
        one for one in page.selectbox if one.label.endswith(WORDS("asked-year", found="").strip())
    )
    assert asked.value == "2026"
    button(page, "reading-answer").click().run()
    assert not page.exception
    button(page, "upload-confirm", count=4)


def test_a_person_points_at_the_column_that_names_the_kpis(ledger: Ledger) -> None:
    promise(ledger, "Days", "Errors")
    rows: tuple[list[object], ...] = (
        ["Measure", "Team", "Sep 2026"],
        ["North", "Days", 9],
        ["South", "Errors", 7],
    )
    page = dropped(upload(), *rows)
    columns = next(one for one in page.multiselect if one.label == WORDS("reading-columns"))
    columns.select(columns.options[1]).run()
    box(page, WORDS("reading-role")).select(Role.NAME)
    button(page, "reading-say").click().run()
    columns = next(one for one in page.multiselect if one.label == WORDS("reading-columns"))
    columns.select(columns.options[0]).run()
    box(page, WORDS("reading-role")).select(Role.NOTE)
    button(page, "reading-say").click().run()
    assert not page.exception
    button(page, "upload-confirm", count=2)


def test_figures_a_thousandth_of_the_kpis_are_put_right_with_one_click(ledger: Ledger) -> None:
    promise(ledger, "Days", "Errors")
    page = dropped(
        upload(), ["KPI", "Sep 2026", "Oct 2026"], ["Days", 0.0095, 0.0091], ["Errors", 9, 8]
    )
    button(page, "reading-scale_use", factor="1,000").click().run()
    assert not page.exception
    button(page, "upload-confirm", count=4).click().run()
    stored = ledger.portfolio().measurements["value"] / 1e6
    assert sorted(stored) == [8.0, 9.0, 9.1, 9.5]
