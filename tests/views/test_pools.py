"""How full a pool of hours is planned, and by whom."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from benefits.domain.record.facts import Benefit, Cadence, KpiStatus, Path, Pool
from benefits.views import Known, known_from
from benefits.views.pools import pool_use
from tests.domain.portfolios import JAN, benefit, initiative, kpi, portfolio

STEP: dict[str, Any] = {"path": Path.STEP, "target_month": JAN}
CLERKS = Pool(id=9, initiative=1, name="Clerks", hours=Decimal(50))


def freeing(number: int, hours: str, **fields: Any) -> Benefit:
    """A benefit that frees so many hours for each of the 30 errors fewer a month."""
    return benefit(number, kpi=number, pool=9, hours_per_unit=Decimal(hours), **fields)


def known(*facts: Any) -> Known:
    return known_from(portfolio(initiative(), CLERKS, *facts), JAN)


def test_hours_of_all_members_add_up_to_how_full_it_is() -> None:
    use = pool_use(
        known(kpi(1, **STEP), kpi(2, **STEP), freeing(1, "1"), freeing(2, "1.5")), CLERKS
    )
    assert dict(zip(use.members["name"], use.members["hours"], strict=True)) == {
        "Benefit 1": 30, "Benefit 2": 45,
    }  # fmt: skip
    assert (use.hours, use.filled, use.is_capped, use.quarter) == (75, 1.5, True, JAN)


def test_a_pool_that_holds_everything_is_not_capped() -> None:
    use = pool_use(known(kpi(1, **STEP), freeing(1, "1")), CLERKS)
    assert (use.filled, use.is_capped) == (0.6, False)


def test_a_quarterly_value_is_spread_over_its_months() -> None:
    slow = kpi(1, cadence=Cadence.QUARTERLY, **STEP)
    assert pool_use(known(slow, freeing(1, "3")), CLERKS).hours == 30


def test_a_draft_is_named_and_frees_nothing_yet() -> None:
    draft = kpi(1, status=KpiStatus.DRAFT, **STEP)
    use = pool_use(known(draft, freeing(1, "1")), CLERKS)
    assert list(use.members["kpi_status"]) == ["draft"]
    assert (use.hours, use.quarter, use.is_capped) == (0, None, False)


def test_a_pool_that_nobody_uses_is_empty() -> None:
    use = pool_use(known(kpi(1, **STEP), benefit(1)), CLERKS)
    assert use.members.empty
    assert (use.hours, use.filled) == (0, 0)
