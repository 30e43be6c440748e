"""Figures of another size, unit or sign than their KPI's: the factor that would put them right."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from benefits.domain.calendar.period import Month
from benefits.domain.record.portfolio import Portfolio
from benefits.intake.adopt.naming import Meaning
from tests.intake.making import DAYS, ERRORS, FIRST_TIME_RIGHT, portfolio
from tests.intake.test_adopt import adopted, codes, values

HOURS = replace(DAYS, id=13, name="Handling time", unit="hours", baseline=None, target=None)
SPENT = replace(ERRORS, id=14, name="Spent", unit="currency", baseline=None, target=None)


def history(*values: float) -> Portfolio:
    """Each KPI with the same six months before January 2026."""
    kpis = (ERRORS, FIRST_TIME_RIGHT, DAYS, HOURS, SPENT)
    first = Month.of(2025, 7)
    measured = [(kpi.id, first + at, str(value)) for kpi in kpis for at, value in enumerate(values)]
    return portfolio(*kpis, measured=measured)


@pytest.mark.parametrize(
    ("drawing", "usual", "why", "factor"),
    [
        ("KPI | Jan 2026\nErrors | 0.4", 400, "smaller", "1000"),
        ("KPI | Jan 2026\nErrors | 41", 400, "smaller", "10"),
        ("KPI | Jan 2026\nErrors | 39000", 400, "larger", "0.01"),
        ("KPI | Jan 2026\nErrors | -400", 400, "sign", "-1"),
        ("KPI | Jan 2026\nFirst time right | 0.84", 84, "fraction", "100"),
        ("KPI | Unit | Jan 2026\nDays to close | hours | 72", 9, "unit", "0.125"),
        ("KPI | Unit | Jan 2026\nHandling time | days | 2", 15, "unit", "7.5"),
        ("KPI | Unit | Jan 2026\nHandling time | days | 2", 48, "unit", "24"),
        ("KPI | Unit | Jan 2026\nSpent | TNOK | 52", 50_000, "unit", "1000"),
        ("KPI | Unit | Jan 2026\nSpent | MNOK | 1.5", 1_400_000, "unit", "1000000"),
    ],
)
def test_the_factor_that_puts_values_back_into_their_history_is_proposed(
    drawing: str, usual: float, why: str, factor: str
) -> None:
    known = history(*[usual] * 6)
    found = adopted(drawing, known)
    (one,) = found.scales
    assert (one.why, one.meaning.factor) == (why, Decimal(factor))
    again = adopted(drawing, known, names={one.name: one.meaning})
    assert again.scales == ()
    assert {"scale_jump", "maybe_fraction", "negative_value", "unit_differs"} & set(
        codes(again)
    ) == set()
    assert values(again)[0][2] == pytest.approx(values(found)[0][2] * float(factor))


@pytest.mark.parametrize(
    "drawing",
    [
        "KPI | Jan 2026\nErrors | 380",
        "KPI | Jan 2026 | Feb 2026\nErrors | 380 | 4",
        "KPI | Unit | Jan 2026\nSpent | TNOK | 390",
        "KPI | Jan 2026\nParking | 0.4",
    ],
)
def test_nothing_is_proposed_where_figures_fit_or_only_one_is_off(drawing: str) -> None:
    assert adopted(drawing, history(*[400] * 6)).scales == ()


def test_a_factor_that_turned_wrong_is_told_anew() -> None:
    known = history(*[400] * 6)
    found = adopted(
        "KPI | Jan 2026\nErrors | 395", known, names={"Errors": Meaning(10, Decimal(1000))}
    )
    assert [(one.why, one.meaning.factor) for one in found.scales] == [("larger", Decimal(1))]
