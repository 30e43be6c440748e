from decimal import Decimal

import pytest

from benefits.domain.kpis.kpi_kinds import KINDS
from benefits.domain.kpis.kpi_templates import KPI_TEMPLATES, template
from benefits.domain.record.facts import Direction


def test_there_are_thirteen_and_no_code_stands_twice():
    assert len({one.code for one in KPI_TEMPLATES}) == len(KPI_TEMPLATES) == 13


@pytest.mark.parametrize("one", KPI_TEMPLATES, ids=lambda one: one.code)
def test_a_template_can_be_measured_and_guarded(one):
    assert one.kind in KINDS
    assert template(one.guardrail) is not one
    assert (one.change is None) != (one.target is None)
    assert one.change is None or (one.change > 0) == (one.direction is Direction.UP)


def test_the_three_that_programmes_promise_most():
    assert template("data_entry_errors").suggested_target(Decimal(10)) == Decimal(7)
    assert template("order_throughput").suggested_target(Decimal(5)) == Decimal(6)
    assert template("days_to_close").suggested_target(Decimal(10)) == Decimal(5)


def test_a_change_waits_for_its_baseline():
    assert template("days_to_close").suggested_target(None) is None
    assert template("user_adoption").suggested_target(None) == Decimal(90)
