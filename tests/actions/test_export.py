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
from benefits.domain.record.facts import (
    BusinessCase,
    CaseLine,
    ChartPhase,
    Comment,
    Commitment,
    Counterfactual,
    ExchangeRate,
    KpiStatus,
    Milestone,
    Path,
    Pool,
    Side,
    Stage,
    StatusOverride,
)
from benefits.domain.status.status import Status
from benefits.views import Known
from tests.domain.portfolios import (
    JAN,
    benefit,
    cost,
    initiative,
    kpi,
    months,
    paid,
    portfolio,
    verdict,
)

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


def financed() -> Known:
    """An initiative in euro at 10 kroner, with all that finance adds to it."""
    volume = (Milestone(month=JAN, value=Decimal(3)),)
    facts = (
        initiative(1, name="CRM", currency="EUR", optimism_uplift=Decimal("0.2")),
        ExchangeRate(id=20, currency="EUR", start=JAN, budget=Decimal(10), actual=Decimal("10.5")),
        kpi(1, name="Calls", counterfactual=Counterfactual.TREND, leads_to=2, path=Path.STEP),
        kpi(2, name="Leads", path=Path.STEP, target_month=JAN),
        Pool(id=9, initiative=1, name="Sellers", hours=Decimal(160)),
        benefit(
            1,
            kpi=2,
            ramp=(Decimal("0.1"), Decimal(1)),
            volume_plan=volume,
            adoption_kpi=1,
            pool=9,
            hours_per_unit=Decimal("0.5"),
            unit_value_low=Decimal(8),
            delay_high=4,
        ),
        cost(5, risk=Decimal("0.1"), risk_reason="Exchange"),
        BusinessCase(id=30, initiative=1, name="Sale", base=JAN, rate=Decimal("0.08")),
        CaseLine(
            id=31,
            case=30,
            side=Side.BENEFIT,
            name="More sales",
            position=1,
            years=(Decimal(100), Decimal("250.5")),
            benefit=1,
        ),
        Commitment(id=32, initiative=1, stage=Stage.COMMITTED, revision=1, name="Delivery"),
        StatusOverride(id=33, kpi=2, month=JAN, status=Status.WATCH, reason="Strike"),
        ChartPhase(id=34, kpi=2, month=JAN + 1, reason="Counted anew"),
        Comment(id=35, kpi=2, text="As agreed"),
    )
    known = portfolio(
        *facts,
        measurements=months(2, [70.0, 70.0]),
        cost_months=[{**paid(5, JAN, 1000), "comment": "First licences"}],
        benefit_months=[{"benefit": 1, "month": int(JAN), "planned": 12_300, "comment": "Case"}],
        validations=[verdict(1, JAN, 200, 300, "reduced")],
        bookings=[{"benefit": 1, "month": int(JAN), "amount": 100_00, "budget_line": "6300"}],
    )
    return views.known_from(known, JAN + 2)


def sheets(code: str, known: Known | None = None) -> Mapping[str, list[dict[str, Any]]]:
    """The exported workbook: each sheet's rows by heading."""
    tables = views.export_tables(programme() if known is None else known)
    book = openpyxl.load_workbook(BytesIO(export(tables, text.load(code))))
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


@pytest.mark.parametrize("known", [programme(), financed()], ids=["plain", "financed"])
def test_every_whole_number_is_declared_an_amount_or_known_not_to_be_one(known: Known) -> None:
    for name, frame in views.export_tables(known).items():
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


def test_every_rung_of_a_month_is_there_in_the_portfolios_currency() -> None:
    january = sheets("en", financed())["Benefit by month"][0]
    assert (january["Measured"], january["Realised"], january["Claimed"]) == (True, 3000, 3000)
    assert (january["Validated by finance"], january["Booked in the budget"]) == (2000, 1000)
    assert (january["Judged by finance"], january["Verdict has lapsed"]) == (True, False)


def test_what_was_entered_is_there_as_it_was_entered_and_names_its_currency() -> None:
    found = sheets("en", financed())
    (amount,) = found["Costs as entered"]
    assert (amount["Planned"], amount["Currency"]) == (1000, "EUR")
    assert amount["Comment"] == "First licences"
    assert found["Cost by month"][0]["Planned"] == 13_200
    (planned,) = found["Planned benefits as entered"]
    assert (planned["Planned"], planned["Comment"]) == (123, "Case")
    (judged,) = found["Validations"]
    assert (judged["Verdict"], judged["Amount"], judged["Measured then"]) == ("Reduced", 200, 300)
    assert found["Bookings"][0]["Budget line"] == "6300"
    assert found["Exchange rates"][0]["Budget rate"] == 10
    assert found["Settings"][0]["Prices"] == "Nominal: amounts of the year they fall in"


def test_what_people_add_to_a_kpi_is_there_with_its_name() -> None:
    found = sheets("en", financed())
    (said,) = found["Comments"]
    assert (said["Name"], said["Comment"], said["Month"]) == ("Leads", "As agreed", None)
    (begun,) = found["Limits reckoned anew"]
    assert (begun["Month"], begun["Reason"]) == (datetime.datetime(2026, 2, 1), "Counted anew")
    assert found["Status set by hand"][0]["Status"] == "Watch"


def test_references_are_names_and_lists_keep_every_value() -> None:
    found = sheets("en", financed())
    (line,) = found["Benefits"]
    assert (line["Pool of hours"], line["Use measured by the KPI"]) == ("Sellers", "Calls")
    assert (line["Ramp from go-live"], line["Volume plan"]) == ("0.1; 1", "2026-01: 3")
    assert (line["Value per unit, low"], line["Delay in months, high"]) == (8, 4)
    leading = {row["Name"]: row["Early sign of"] for row in found["KPIs"]}
    assert leading == {"Calls": "Leads", "Leads": None}
    (case,) = found["Lines of business cases"]
    assert (case["Business case"], case["Benefit"]) == ("Sale", "Benefit 1")
    assert (case["Years"], case["Side"]) == ("100; 250.5", "Benefit")
    assert found["Agreed plans"][0]["Stage"] == "Committed"


@pytest.mark.parametrize("known", [programme(), financed()], ids=["plain", "financed"])
@pytest.mark.parametrize("code", text.languages())
def test_no_heading_is_a_code(code: str, known: Known) -> None:
    found = sheets(code, known)
    headings = {heading for rows in found.values() for row in rows for heading in row}
    assert [one for one in headings if "_" in one or one[0].islower()] == []
