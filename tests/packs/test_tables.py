"""Exports hold real types, and text that stays text."""

from __future__ import annotations

import datetime
from io import BytesIO

import openpyxl
import pandas as pd
import pytest

from benefits.domain.calendar.period import Month
from benefits.packs.tables import Table, workbook


def opened(data: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(BytesIO(data))


def test_numbers_months_money_and_text_have_their_own_types() -> None:
    frame = pd.DataFrame(
        {
            "kpi": ["Errors"],
            "month": [Month.of(2026, 3)],
            "value": pd.array([3], "Int64"),
            "amount": pd.array([100_025], "Int64"),
            "share": [0.25],
            "closed": [True],
        }
    )
    data = workbook({"Data": Table(frame, hundredths=("amount",))})
    cells = [cell.value for cell in opened(data)["Data"][2]]
    assert cells == ["Errors", datetime.datetime(2026, 3, 1), 3, 1000.25, 0.25, True]


def test_missing_values_are_blank_cells() -> None:
    frame = pd.DataFrame(
        {"a": [None], "b": pd.array([pd.NA], "Int64"), "c": [float("nan")], "d": [""]}
    )
    sheet = opened(workbook({"Data": Table(frame, hundredths=("b",))}))["Data"]
    assert [sheet.cell(2, column).value for column in range(1, 5)] == [None] * 4


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1+2", "@x", "\t=1", "#REF!", "=HYPERLINK(1)"])
def test_text_never_becomes_a_formula(text: str) -> None:
    sheet = opened(workbook({"Data": Table(pd.DataFrame({text: [text]}))}))["Data"]
    assert [(sheet.cell(row, 1).value, sheet.cell(row, 1).data_type) for row in (1, 2)] == [
        (text, "s")
    ] * 2


def test_sheet_names_are_made_valid_and_different() -> None:
    names = ["a/b", "A?B", "x" * 40, "x" * 41, "", "'"]
    book = opened(workbook({name: Table(pd.DataFrame({"a": [1]})) for name in names}))
    assert book.sheetnames == ["a b", "A B 2", "x" * 31, f"{'x' * 29} 2", "1", "1 2"]


def test_headings_can_be_given_in_words() -> None:
    table = Table(pd.DataFrame({"kpi": ["a"]}), headings={"kpi": "Indikator"})
    assert opened(workbook({"Data": table}))["Data"]["A1"].value == "Indikator"


def test_no_tables_are_still_a_workbook() -> None:
    assert len(opened(workbook({})).sheetnames) == 1


def test_lines_of_a_head_stand_above_the_headings_and_shares_read_as_per_cent() -> None:
    frame = pd.DataFrame({"kpi": ["Errors", "Days"], "share": [0.25, float("nan")]})
    table = Table(frame, months=(), shares=("share",), head=("Q4 2026", "1 of 9 KPIs"))
    sheet = opened(workbook({"Seen": table}))["Seen"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert rows[:3] == [["Q4 2026", None], ["1 of 9 KPIs", None], [None, None]]
    assert rows[3:] == [["kpi", "share"], ["Errors", 0.25], ["Days", None]]
    assert sheet["B5"].number_format == "0%"
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A5", "A4:B6")
