"""From a file to the lines that are wanted: scale, signs, where year 1 begins, what is known."""

from __future__ import annotations

from decimal import Decimal

import pytest

from benefits.actions.case_source import (
    CaseFile,
    first_base,
    read_case_file,
    received,
    understood,
    wanted_lines,
)
from benefits.actions.received import Upload
from benefits.domain.calendar.period import Month
from benefits.domain.record.facts import Initiative, Settings, Side

HOME = Initiative(id=1, name="ERP", start=Month.of(2026, 4), go_live=Month.of(2026, 10))


def dropped(*rows: str) -> CaseFile:
    return read_case_file(Upload("case.csv", "\n".join(rows).encode()))


ACCOUNTANTS = dropped(
    "EUR;;", "Item;Initial;Year 1", "Benefits;;", "Gain;0;90", "Costs;;", "Fee;-40;-5"
)


def amounts(file: CaseFile, **asked: bool) -> dict[Side, tuple[int, ...]]:
    lines = wanted_lines(understood(file), **asked)
    return {one.side: tuple(map(int, one.amounts)) for one in lines}


def test_costs_in_an_accountants_sign_are_costs_unless_they_are_refunds() -> None:
    assert amounts(ACCOUNTANTS) == {Side.BENEFIT: (0, 90), Side.COST: (40, 5)}
    assert amounts(ACCOUNTANTS, refunds=True) == {Side.BENEFIT: (0, 90), Side.COST: (-40, -5)}


def test_positive_costs_are_never_turned() -> None:
    plain = dropped("Item;Initial;Year 1", "Benefits", "Gain;0;90", "Costs", "Fee;40;5")
    assert amounts(plain, refunds=True) == {Side.BENEFIT: (0, 90), Side.COST: (40, 5)}


def test_the_scale_that_a_person_says_counts() -> None:
    (gain, _) = wanted_lines(understood(ACCOUNTANTS, 1_000))
    assert gain.amounts == (Decimal(0), Decimal(90_000))


def test_a_line_says_where_it_stands_and_the_file_what_it_was() -> None:
    (gain, fee) = wanted_lines(understood(ACCOUNTANTS))
    assert (gain.cell, fee.cell) == ("A4", "A6")
    source = received(ACCOUNTANTS, understood(ACCOUNTANTS))
    assert source is not None
    assert (source.name, source.currency, len(source.sha256)) == ("case.csv", "EUR", 64)


def test_what_is_no_workbook_is_told_and_has_no_lines() -> None:
    file = read_case_file(Upload("x.xlsx", b"\x00\x01"))
    assert understood(file).blocked
    assert received(file, understood(file)) is None
    assert wanted_lines(understood(file)) == ()


@pytest.mark.parametrize(
    ("heading", "base"),
    [("Year 1", "2026-04"), ("2026", "2026-04"), ("2027", "2027-07")],
)
def test_year_1_begins_with_the_initiative_unless_the_headings_name_another(
    heading: str, base: str
) -> None:
    file = dropped(f"Item;Initial;{heading}", "Benefits;;", "Gain;0;90", "Costs;;", "Fee;4;5")
    found = first_base(understood(file), HOME, Settings(id=1, fiscal_year_start=7))
    assert str(found) == base
