"""A table of benefits: what each row says, and what they claim together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from benefits import text
from benefits.domain.record.facts import Benefit, BenefitClass, Pool
from benefits.domain.record.portfolio import Portfolio
from benefits.intake.sheets.check import Checked
from tests.intake.making import DAYS, ERP, ERRORS, checked, found, portfolio, workbook

HEAD = ["KPI", "Benefit", "Value per unit", "Attribution"]
STORED = Benefit(
    id=40,
    kpi=ERRORS.id,
    name="Fewer corrections",
    unit_value=Decimal(800),
    attribution=Decimal("0.6"),
)
OTHER = replace(STORED, id=41, name="Less overtime", attribution=Decimal("0.3"))


def known(*benefits: Benefit, **changed: Any) -> Portfolio:
    return replace(portfolio(), benefits={one.id: one for one in benefits}, **changed)


def read(*rows: Sequence[Any], stored: Portfolio | None = None, **sheets: Any) -> Checked:
    return checked(workbook(*rows, **sheets), stored or known())


def facts(result: Checked) -> list[Benefit]:
    return [one.fact for one in result.benefits]


def test_a_row_becomes_a_benefit_with_the_usual_values_where_it_is_blank() -> None:
    result = read(
        [*HEAD, "Volume", "Class", "Owner", "Assumptions", "Confidence"],
        ["Errors", "Fewer corrections", "812,50", "60 %", 2, "Cash", "Kari", "as in 2024", None],
    )
    (one,) = facts(result)
    assert one == Benefit(
        id=one.id,
        kpi=ERRORS.id,
        name="Fewer corrections",
        unit_value=Decimal("812.5"),
        attribution=Decimal("0.6"),
        volume=Decimal(2),
        benefit_class=BenefitClass.CASHABLE,
        owner="Kari",
        assumptions="as in 2024",
    )
    assert one.id < 0
    assert (found(result), result.layouts) == ([], ("benefits",))


@pytest.mark.parametrize(
    "head",
    [
        ["KPI", "Gevinst", "Verdi per enhet", "Tilskrivning"],
        ["Indicator", "Benefit name", "Unit value", "Attribution %"],
        ["KPI-navn", "Gevinstnavn", "Enhetsverdi", "Årsaksandel"],
    ],
)
def test_headings_are_understood_in_either_language(head: list[str]) -> None:
    (one,) = facts(read(head, ["Errors", "Fewer corrections", 800, "60 %"]))
    assert (one.name, one.attribution) == ("Fewer corrections", Decimal("0.6"))


@pytest.mark.parametrize(
    ("written", "meant"),
    [("60 %", "0.6"), (0.6, "0.6"), (60, "0.6"), (1, "1"), ("62,5 %", "0.625"), ("0,6", "0.6")],
)
def test_a_share_is_understood_as_people_write_it(written: object, meant: str) -> None:
    (one,) = facts(read(HEAD, ["Errors", "Fewer corrections", 800, written]))
    assert one.attribution == Decimal(meant)


def test_a_share_of_one_among_shares_in_per_cent_is_asked_about() -> None:
    rows = (["Errors", "A", 800, 60], ["Days to close", "B", 800, 0.5])
    result = read(HEAD, *rows)
    assert found(result) == [("benefit_advice", "B3"), ("maybe_fraction", "D3")]


def test_a_stored_benefit_is_known_by_its_kpi_and_name_and_blanks_leave_it_as_it_is() -> None:
    result = read(HEAD, ["Errors", "fewer CORRECTIONS ", 900, None], stored=known(STORED))
    assert facts(result) == [replace(STORED, name="fewer CORRECTIONS", unit_value=Decimal(900))]


def test_what_cannot_be_a_benefit_is_told_at_its_cell() -> None:
    result = read(
        [*HEAD, "Class", "Pool of hours"],
        ["Erors", "A", 1, 1, None, None],
        ["Errors", None, 1, 1, None, None],
        ["Errors", "C", None, 1, None, None],
        ["Errors", "D", "much", 1, None, None],
        ["Errors", "E", 1, 0, "Gold", None],
        ["Errors", "F", 1, 0, None, "Nobody"],
        ["Errors", "G", -1, 0, None, None],
    )
    assert [one for one in found(result) if one[0] != "benefit_advice"] == [
        ("unknown_kpi", "A2"),
        ("missing_benefit", "B3"),
        ("benefit_field", "C4"),
        ("not_a_number", "C5"),
        ("unknown_choice", "E6"),
        ("benefit_field", "F7"),
        ("benefit_field", "C8"),
    ]


@pytest.mark.parametrize("language", text.languages())
def test_every_problem_can_be_said_in_full(language: str) -> None:
    words = text.load(language)
    result = read(
        [*HEAD, "Class"],
        ["Errors", "A", 1, "70 %", "Gold"],
        ["Errors", "B", None, "70 %", None],
        ["Errors", "C", -1, "70 %", None],
    )
    said = [f"{one.what(words)} {one.remedy(words)}" for one in result.problems]
    assert said
    assert [one for one in said if "{" in one or "problem-" in one or "$" in one] == []


def test_all_benefits_of_a_kpi_claim_at_most_all_of_it_over_the_whole_file() -> None:
    result = read(
        HEAD,
        ["Errors", "A", 800, "60 %"],
        ["Errors", "B", 800, "30 %"],
        More=[HEAD, ["Errors", "C", 1, "20 %"], ["Days to close", "D", 1, "100 %"]],
    )
    over = [one for one in result.problems if one.code == "over_claimed"]
    assert [str(one.place) for one in over] == ["Data!D2", "Data!D3", "More!D2"]
    assert over[2].values["others"] == "“A” (Data!D2), “B” (Data!D3)"
    assert (over[2].values["claimed"], over[2].values["left"]) == (90.0, 10.0)
    assert result.blocked


def test_what_is_stored_claims_too_unless_the_file_changes_it() -> None:
    row = ["Errors", "New", 1, "20 %"]
    result = read(HEAD, row, stored=known(STORED, OTHER))
    (over,) = [one for one in result.problems if one.code == "over_claimed"]
    assert over.values["others"] == "“Fewer corrections”, “Less overtime”"
    lowered = ["Errors", "Less overtime", None, "20 %"]
    assert not read(HEAD, row, lowered, stored=known(STORED, OTHER)).blocked


def test_what_a_file_repeats_unchanged_is_not_judged_again() -> None:
    over = replace(OTHER, attribution=Decimal("0.9"))
    rows = (["Errors", "Fewer corrections", 800, "60 %"], ["Errors", "Less overtime", 800, "90 %"])
    assert found(read(HEAD, *rows, stored=known(STORED, over))) == []


def test_an_early_sign_and_what_it_leads_to_do_not_both_carry_money() -> None:
    kpis = {one.id: one for one in (replace(ERRORS, leads_to=DAYS.id), DAYS)}
    rows = (["Errors", "A", 1, "50 %"], ["Days to close", "B", 1, "50 %"])
    result = read(HEAD, *rows, stored=known(kpis=kpis))
    twice = [one for one in result.problems if one.code == "valued_twice"]
    assert [one.place.cell for one in twice] == ["A2", "A3"]
    assert twice[0].values["others"] == "“B” (Data!D3)"


def test_hours_beyond_their_pool_are_asked_about() -> None:
    pool = Pool(id=50, initiative=ERP.id, name="Order desk", hours=Decimal(40))
    head = [*HEAD, "Volume", "Pool of hours", "Hours per unit"]
    # 120 errors fewer by June 2026, half an hour each
    row = ["Errors", "A", 300, "100 %", 1, "order desk", 0.5]
    result = read(head, row, stored=known(pools={50: pool}))
    (problem,) = result.problems
    assert (problem.code, problem.place.cell) == ("pool_exceeded", "G2")
    roomy = {50: replace(pool, hours=Decimal(60))}
    assert found(read(head, row, stored=known(pools=roomy))) == []


def test_a_benefit_named_twice_counts_once_or_blocks() -> None:
    row = ["Errors", "A", 800, "60 %"]
    assert found(read(HEAD, row, row)) == [("duplicate_same", "B3")]
    assert found(read(HEAD, row, ["Errors", "A", 900, "60 %"])) == [("benefit_twice", "B3")]


def test_a_sheet_of_names_beside_measurements_is_left_out_and_does_not_block() -> None:
    owners = [["KPI", "Benefit", "Owner"], ["Errors", "A", "Kari"]]
    result = read(["KPI", "Month", "Value"], ["Errors", "2026-01", 380], Owners=owners)
    assert found(result) == [("sheet_left_out", "")]
