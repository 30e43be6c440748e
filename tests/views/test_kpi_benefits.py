"""A KPI's benefits to date on every rung, and what stands outside the headline."""

from __future__ import annotations

import numpy as np

from benefits import views
from benefits.domain.record.facts import Path
from benefits.views.kpi_benefits import kpi_benefits
from tests.domain.portfolios import JAN, benefit, initiative, kpi, months, portfolio, verdict

STEP = {"path": Path.STEP, "target_month": JAN}


def test_what_is_carried_estimated_and_disputed_stands_beside_the_rungs() -> None:
    rows = months(1, [70, (75, "estimated"), (10, "disputed"), None, 80])
    whole = portfolio(
        *(initiative(), kpi(1, **STEP), benefit()),
        measurements=rows,
        validations=[verdict(1, JAN, 200, 300, "reduced")],
    )
    (row,) = kpi_benefits(views.known_from(whole, JAN + 5), 1).to_dict("records")
    assert (row["planned"], row["realised"]) == (5 * 300_00, 500_00)
    assert (row["estimated"], row["disputed"], row["carried"]) == (250_00, 900_00, 300_00)
    assert row["claimed"] == 500_00 + 250_00 + 300_00
    assert (row["validated"], row["booked"], row["carried_months"]) == (200_00, 0, 1)


def test_the_trajectory_carries_a_value_into_at_most_three_months() -> None:
    rows = months(1, [70, None, None, None, None]) + months(1, [90], JAN + 6)
    known = views.known_from(portfolio(initiative(), kpi(1, **STEP), measurements=rows), JAN + 7)
    path = views.trajectory(known, 1).set_index("month")
    assert list(path["carried"].dropna().index) == [JAN + 1, JAN + 2, JAN + 3]
    assert set(path["carried"].dropna()) == {70}
    assert np.isnan(path["actual"][JAN + 1])


def test_nothing_is_carried_before_go_live_or_after_the_cut_off() -> None:
    rows = months(1, [70, None, 80])
    late = initiative(go_live=JAN + 2)
    known = views.known_from(portfolio(late, kpi(1, **STEP), measurements=rows), JAN + 9)
    assert views.trajectory(known, 1)["carried"].isna().all()
