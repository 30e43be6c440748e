"""Everything as an Excel workbook: amounts are amounts, and every column and code has words."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from io import BytesIO
from typing import Any

import openpyxl
import pandas as pd
import pytest

from benefits import text, views
from benefits.actions.files import MONEY, export
from benefits.domain.facts import KpiStatus, Milestone, Path
from benefits.views import Known
from tests.domain.portfolios import JAN, benefit, cost, initiative, kpi, months, paid, portfolio

COUNTS = {
    *("id", "initiative", "kpi", "benefit", "cost", "kpis", "active", "drafts", "benefits"),
    *("costs", "present", "expected", "estimated", "disputed", "month", "first", "go_live"),
}
"""Whole numbers that are no money: identities, counts and months."""


def programme() -> Known:
    by_steps = (Milestone(month=JAN + 1, value=Decimal(90)),)
    facts = (
        initiative(1, name="ERP"),
        kpi(1, unit="percent", path=Path.MILESTONES, milestones=by_steps, target_month=JAN + 2),
        kpi(2, name="Idea", status=KpiStatus.DRAFT, owner="", target=None),
        benefit(1),
        cost(5),
    )
    costs = [{**paid(5, JAN, 1000), "actual": 900_50}, paid(5, JAN + 1, 100)]
    known = portfolio(*facts, measurements=months(1, [80.0, 70.0]), cost_months=costs)
    return views.known_from(known, JAN + 3)


def sheets(code: str) -> Mapping[str, list[dict[str, Any]]]:
    """The exported workbook: each sheet's rows by heading."""
    book = openpyxl.load_workbook(
        BytesIO(export(views.export_tables(programme()), text.load(code)))
    )
    found = {}
    for sheet in book:
        headings, *rows = sheet.iter_rows(values_only=True)
        assert len(set(headings)) == len(headings), (sheet.title, headings)
        found[sheet.title] = [dict(zip(headings, row, strict=True)) for row in rows]
    return found


def test_amounts_are_in_currency_units_on_every_sheet() -> None:
    found = sheets("en")
    first, second = found["Cost by month"]
    assert (first["Planned"], first["Actual"], first["Forecast"]) == (1000, 900.5, 900.5)
    assert (second["Planned"], second["Actual"], second["Forecast"]) == (100, None, 100)
    january = found["Benefit by month"][0]
    assert (january["Planned"], january["Realised"], january["Forecast"]) == (50, 200, 200)
    quarter = found["Quarters"][0]
    assert (quarter["Benefit realised"], quarter["Benefit planned to date"]) == (500, 150)
    assert (quarter["Planned"], quarter["Actual"]) == (185, 150)
    assert found["Overview"][0]["Realised to date"] == 500


def test_what_only_shares_a_name_with_an_amount_stays_as_it_is() -> None:
    found = sheets("en")
    assert [row["Id of the cost line"] for row in found["Cost by month"]] == [5, 5]
    assert found["Quarters"][0]["Estimated"] == 0


def test_every_whole_number_is_declared_an_amount_or_known_not_to_be_one() -> None:
    for name, frame in views.export_tables(programme()).items():
        whole = {column for column in frame if pd.api.types.is_integer_dtype(frame[column])}
        assert set(MONEY.get(name, ())) <= whole
        assert whole - set(MONEY.get(name, ())) <= COUNTS, name


def test_codes_months_and_milestones_can_be_read() -> None:
    found = sheets("nb")
    active, draft = found["KPI-er"]
    assert (active["Enhet"], active["Retning"], active["Status"]) == (
        "%",
        "Lavere er bedre",
        "Aktiv",
    )
    assert active["Milepæler"] == "2026-02: 90"
    assert active["Nås i måned"] == datetime.datetime(2026, 3, 1)
    assert draft["Mangler"] == "Gevinstansvarlig, Mål"
    assert found["Kostnader"][0]["Kostnadstype"] == "Engangskostnad"
    assert found["Målinger"][0]["Status"] == "Endelig"


@pytest.mark.parametrize("code", text.languages())
def test_no_heading_is_a_code(code: str) -> None:
    headings = {heading for rows in sheets(code).values() for row in rows for heading in row}
    assert [one for one in headings if "_" in one or one[0].islower()] == []
