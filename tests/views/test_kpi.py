"""One KPI's page, the quarter grid, and who owes numbers."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from benefits import views
from benefits.domain.calendar.period import Month
from benefits.domain.record.facts import KpiStatus, Path, Settings, SourceFile
from benefits.views import Known
from tests.domain.portfolios import JAN, benefit, initiative, kpi, months, portfolio, row

STEP: dict[str, Any] = {"path": Path.STEP, "target_month": JAN}


def looked_at(rows: list[dict[str, Any]], today: int = JAN + 5, **fields: Any) -> Known:
    source = SourceFile(id=7, name="march.xlsx", sha256="ab" * 32, size=10)
    facts = (initiative(), kpi(**{**STEP, **fields}), benefit(), source)
    return views.known_from(portfolio(*facts, measurements=rows), Month(today))


def test_a_kpi_stands_as_its_newest_quarter_with_a_final_value() -> None:
    now = views.kpi_now(looked_at(months(1, [70, 70, 70, 90])), 1)
    assert now.quarter is not None
    assert (now.quarter.code, now.actual, now.baseline, now.target) == ("2026-Q2", 90, 100, 70)
    assert now.attainment == pytest.approx(1 / 3)
    assert (now.status, now.provisional, now.last_month) == ("watch", True, JAN + 3)
    assert (now.present, now.expected) == (4, 4)


def test_a_kpi_without_a_number_for_two_quarters_has_no_data() -> None:
    facts = (initiative(horizon_months=24), kpi(1, **STEP), kpi(2, name="Other", **STEP))
    rows = [*months(1, [70]), *months(2, [None] * 8 + [70])]
    now = views.kpi_now(views.known_from(portfolio(*facts, measurements=rows), JAN + 9), 1)
    assert (now.status, now.quarter, now.actual) == ("no_data", None, None)


def test_a_draft_says_what_it_lacks() -> None:
    now = views.kpi_now(looked_at([], owner="", target=None, status=KpiStatus.DRAFT), 1)
    assert now.missing == ("owner", "target")
    assert now.status == "not_started"


def test_the_trajectory_shows_every_month_with_its_state() -> None:
    rows = months(1, [70, (75, "estimated"), (10, "disputed"), None, 88])
    path = views.trajectory(looked_at(rows), 1)
    assert list(path["month"]) == list(range(JAN, JAN + 12))
    assert list(path["state"][:5]) == ["final", "estimated", "disputed", "missing", "final"]
    assert list(path["actual"][:2]) == [70, 75]
    assert np.isnan(path["actual"][2:4]).all()
    assert path["disputed"][2] == 10
    assert list(path["status"][[0, 3, 4, 5]]) == ["on_track", "no_data", "off_track", "not_started"]


def test_measurements_lead_to_the_cell_they_came_from() -> None:
    rows = [row(1, JAN, 70.5), row(1, JAN + 1, 71, file=7, sheet="KPI", cell="D9", found="71,0")]
    found = views.measurements(looked_at(rows), 1)
    shown = found[["month", "value", "file", "file_name", "sheet", "cell", "found"]]
    assert shown.values.tolist() == [
        [JAN + 1, 71, 7, "march.xlsx", "KPI", "D9", "71,0"],
        [JAN, 70.5, 0, "", "", "", ""],
    ]


def test_a_quarter_shows_its_months_and_its_money() -> None:
    known = looked_at(months(1, [70, None, 85]))
    grid = views.quarter_grid(known, quarters=["2026-Q1"])
    assert len(grid) == 1
    first = grid.iloc[0]
    assert (first["baseline"], first["target"], first["actual"]) == (200, 140, 155)
    assert (first["present"], first["expected"], first["provisional"]) == (2, 3, True)
    assert (first["money_planned"], first["money_realised"]) == (900_00, 450_00)
    assert (first["quarter"], first["first"]) == ("2026-Q1", JAN)


def test_money_by_quarter_starts_with_the_first_and_ends_with_the_quarter_that_runs() -> None:
    rows = [*months(1, [100] * 3 + [70, None, 85] + [70], first=JAN - 3)]
    found = views.kpi_money(looked_at(rows), 1)
    assert found[["first", "planned", "realised", "provisional"]].values.tolist() == [
        [JAN, 900_00, 450_00, True],
        [JAN + 3, 300_00, 300_00, True],
    ]


def test_money_of_a_quarter_without_measurements_is_missing_and_not_zero() -> None:
    found = views.kpi_money(looked_at(months(1, [None] * 3 + [70] * 2)), 1)
    assert list(found["planned"]) == [900_00, 600_00]
    assert np.isnan(found["realised"][0])
    assert found["realised"][1] == 600_00


def test_a_kpi_without_benefits_has_no_money_by_quarter() -> None:
    facts = (initiative(), kpi(**STEP))
    known = views.known_from(portfolio(*facts, measurements=months(1, [70])), JAN + 5)
    assert views.kpi_money(known, 1).empty


def test_quarters_follow_the_fiscal_year() -> None:
    facts = (Settings(id=1, fiscal_year_start=4), initiative(), kpi(**STEP))
    known = views.known_from(portfolio(*facts, measurements=months(1, [70] * 5)), JAN + 5)
    codes = [one.code for one in views.quarter_choices(known)]
    assert codes == ["2026-Q4", "2027-Q1", "2027-Q2", "2027-Q3"]
    assert views.current_quarter(known).code == "2027-Q1"


def test_the_board_tells_late_from_missing_and_from_what_is_not_due() -> None:
    rows = months(1, [70, None, (70, "disputed"), (70, "estimated"), None])
    board = views.coverage(looked_at(rows), months=6)
    assert list(board["state"]) == ["final", "missing", "disputed", "estimated", "late"]


def test_a_draft_owes_nothing() -> None:
    board = views.coverage(looked_at([], status=KpiStatus.DRAFT), months=2)
    assert list(board["state"]) == ["not_due", "not_due"]


def test_who_owes_numbers_is_named_with_what_they_owe() -> None:
    known = looked_at(months(1, [70, None, 70]), supplier="Finance")
    owed = views.owed_by(known)
    assert owed.values.tolist() == [["Finance", 1, 2, 0, 5, ("Errors 1",)]]
