"""A business case is found in a workbook, read line by line, and every doubt has its cell."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from decimal import Decimal
from io import BytesIO
from typing import Any

import numpy as np
import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from benefits import text
from benefits.domain.calendar.period import Month
from benefits.domain.money.case_table import case_table
from benefits.domain.record.facts import BusinessCase, CaseLine, Side
from benefits.intake.cases.case_table import CaseRead, read_case
from benefits.intake.files.book import EMPTY, NUMBER, PERCENT, TEXT, Book, Column, Sheet
from benefits.intake.files.reader import read
from benefits.intake.problems import Severity
from benefits.packs.case_table import case_workbook
from tests.intake.making import VOCABULARY, saved, workbook

FORRESTER: tuple[Sequence[Any], ...] = (
    ("ERP programme, business case",),
    ("Discount rate", "10 %"),
    (),
    ("", "Risk adjustment", "Initial", "Year 1", "Year 2", "Year 3", "Total", "Present value"),
    ("Benefits",),
    ("Fewer errors", "10 %", 0, 1000, 2000, 2000, 5000),
    ("Faster close", 0.2, 0, 500, 500, 500, 1500),
    ("Total benefits", None, 0, 1500, 2500, 2500, 6500),
    ("Costs",),
    ("Licences", "5 %", 1000, 300, 300, 300, 1900),
    ("Total costs", None, 1000, 300, 300, 300, 1900),
    ("Net benefits", None, -1000, 1200, 2200, 2200, 4600),
    ("Cumulative", None, -1000, 200, 2400, 4600),
    ("ROI", "120 %"),
)


def case_of(*rows: Sequence[Any], scale: int | None = None, **sheets: Any) -> CaseRead:
    return read_case(read(workbook(*rows, **sheets)), VOCABULARY, scale)


def lines(found: CaseRead) -> list[tuple[str, str, list[float], float]]:
    return [
        (str(one.side), one.name, [float(amount) for amount in one.amounts], float(one.risk))
        for one in found.lines
    ]


def amounts(found: CaseRead) -> list[list[float]]:
    return [row for _, _, row, _ in lines(found)]


def told(found: CaseRead, *severities: Severity) -> list[tuple[str, str]]:
    wanted = severities or (Severity.MUST_FIX, Severity.CONFIRM)
    return [(one.code, one.place.cell) for one in found.problems if one.severity in wanted]


def simple(*rows: Sequence[Any], head: Sequence[Any] = ("", "Initial", "Year 1", "Year 2")) -> Any:
    """A table with one benefit and one cost, and whatever else is put below it."""
    usual = (("Benefits",), ("Hours", 0, 60, 70), ("Costs",), ("Licences", 100, 5, 5))
    return case_of(head, *usual, *rows)


def test_the_usual_table_is_read_line_by_line() -> None:
    found = case_of(*FORRESTER)
    assert lines(found) == [
        ("benefit", "Fewer errors", [0, 1000, 2000, 2000], 0.1),
        ("benefit", "Faster close", [0, 500, 500, 500], 0.2),
        ("cost", "Licences", [1000, 300, 300, 300], 0.05),
    ]
    assert found.rate == Decimal("0.1")
    assert not found.blocked
    assert told(found) == []


def test_sums_and_columns_that_are_computed_here_are_left_out_and_named() -> None:
    found = case_of(*FORRESTER)
    assert told(found, Severity.INFO) == [
        ("case_column_left_out", "G4"),
        ("case_column_left_out", "H4"),
        ("case_row_left_out", "A8"),
        ("case_row_left_out", "A11"),
        ("case_row_left_out", "A12"),
        ("case_row_left_out", "A13"),
    ]


def test_the_norwegian_table_is_read_as_well() -> None:
    found = case_of(
        ("Diskonteringsrente: 4 %",),
        ("Post", "Oppstart", "År 1", "År 2", "Risiko", "Sum", "Nåverdi"),
        ("Gevinster",),
        ("Færre feil", 0, "1 200,50", "1 300,50", "10 %", 2501),
        ("Sum gevinster", 0, 1200.5, 1300.5, None, 2501),
        ("Kostnader",),
        ("Lisenser", 1000, 0, 0, "5%", 1000),
        ("Netto nytte", -1000, 1200.5, 1300.5),
        ("Akkumulert netto", -1000, 200.5, 1501),
        ("Internrente", "95 %"),
    )
    assert lines(found) == [
        ("benefit", "Færre feil", [0, 1200.5, 1300.5], 0.1),
        ("cost", "Lisenser", [1000, 0, 0], 0.05),
    ]
    assert found.rate == Decimal("0.04")
    assert told(found) == []


@pytest.mark.parametrize(
    "head",
    [
        ("", "Initial", "Year 1", "Year 2"),
        ("Item", "At start", "Yr 1", "Yr 2"),
        ("", "Year 0", "Year 1", "Year 2"),
        ("", "År 0", "1. år", "2. år"),
        ("", "Start", "Y1", "Y2"),
        ("", "Upfront", "Year 1 (2026)", "Year 2 (2027)"),
        ("Year", 0, 1, 2),
        ("År", 0, 1, 2),
        ("", "INITIAL", "year 1", "YEAR 2"),
    ],
)
def test_columns_are_found_by_many_names(head: Sequence[Any]) -> None:
    found = simple(head=head)
    assert amounts(found) == [[0, 60, 70], [100, 5, 5]]
    assert (told(found), found.first_year) == ([], None)


@pytest.mark.parametrize(
    "head",
    [
        ("", "Initial", 2026, 2027),
        ("", "Initial", "2026", "2027"),
        ("", "Initial", "FY26", "FY27"),
        ("", "Initial", "FY 2026", "FY 2027"),
        ("", "Initial", "2026/27", "2027/28"),
        ("", "Oppstart", "Regnskapsår 2026", "Regnskapsår 2027"),
        ("", "Initial", datetime.date(2026, 12, 31), datetime.date(2027, 12, 31)),
    ],
)
def test_calendar_years_say_when_year_one_is(head: Sequence[Any]) -> None:
    found = simple(head=head)
    assert amounts(found) == [[0, 60, 70], [100, 5, 5]]
    assert (told(found), found.first_year) == ([], 2026)


def test_calendar_years_without_an_initial_column_are_asked_about() -> None:
    found = case_of(("Costs", 2026, 2027), ("Licences", 100, 5), ("Benefits",), ("Hours", 0, 300))
    assert amounts(found) == [[0, 100, 5], [0, 0, 300]]
    assert told(found) == [("case_no_initial", "B1")]


def test_amounts_that_look_like_years_are_amounts() -> None:
    found = case_of(
        ("Costs", "Initial", "Year 1", "Year 2"),
        ("Licences", 2000, 2001, 2002),
        ("Training", 2026, 0, 0),
    )
    assert amounts(found)[1] == [2026, 0, 0]


@pytest.mark.parametrize(
    ("head", "cell"),
    [
        (("", "Initial", "Year 1", "Year 3"), "D1"),
        (("", "Initial", "Year 2", "Year 3"), "C1"),
        (("", "Initial", "2026", "2028"), "D1"),
        (("", "Initial", "Year 2", "Year 1"), "C1"),
    ],
)
def test_years_that_do_not_follow_each_other_must_be_fixed(head: Any, cell: str) -> None:
    found = simple(head=head)
    assert told(found) == [("case_years_gap", cell)]
    assert found.blocked


def test_a_total_of_the_file_that_differs_is_told_with_its_cell() -> None:
    found = case_of(
        ("Benefits", "Initial", "Year 1", "Total", "PV (10 %)"),
        ("Hours", 0, 1100, 1200, 1000),
        ("Days", 0, 550, 550, 550),
    )
    assert told(found) == [("case_total_differs", "D2"), ("case_present_value_differs", "E3")]
    wrong = next(one for one in found.problems if one.code == "case_total_differs")
    assert (wrong.values["found"], wrong.values["ours"]) == (1200, 1100)


def test_totals_may_be_stated_before_or_after_risk_and_rounded() -> None:
    found = case_of(
        ("Benefits", "Risk", "Initial", "Year 1", "Year 2", "Total"),
        ("Before", 0.1, 0, 100.4, 100.4, 201),
        ("After", 0.1, 0, 100, 100, 180),
    )
    assert told(found) == []


def test_a_present_value_without_the_risk_is_asked_about() -> None:
    found = case_of(
        ("Benefits", "Risk", "Initial", "Year 1", "Present value (10 %)"),
        ("Hours", 0.2, 0, 1100, 1000),
    )
    assert told(found) == [("case_risk_not_applied", "E2")]


def test_a_sum_that_its_lines_do_not_make_is_told() -> None:
    found = simple(("Training", 10, 0, 0), ("Total costs", 150, 5, 5))
    assert told(found) == [("case_sum_differs", "B7")]


def test_a_line_that_is_the_sum_of_those_before_it_is_asked_about() -> None:
    found = simple(("Training", 10, 0, 0), ("All of it", 110, 5, 5))
    assert told(found) == [("case_maybe_total", "A7")]


def test_a_section_row_with_amounts_is_its_sum_or_its_only_line() -> None:
    summed = case_of(
        ("", "Initial", "Year 1"),
        ("Benefits", 0, 30),
        ("Hours", 0, 10),
        ("Days", 0, 20),
        ("Costs", 25, 0),
    )
    assert lines(summed) == [
        ("benefit", "Hours", [0, 10], 0),
        ("benefit", "Days", [0, 20], 0),
        ("cost", "Costs", [25, 0], 0),
    ]
    assert told(summed) == []


def test_costs_in_an_accountants_sign_are_turned_and_asked_about() -> None:
    found = case_of(
        ("", "Initial", "Year 1"),
        ("Benefits",),
        ("Hours", 0, 10),
        ("Costs",),
        ("Licences", -25, "(3)"),
        ("Training", "\u22124", 0),
    )
    assert amounts(found) == [[0, 10], [25, 3], [4, 0]]
    assert told(found) == [("case_negative_costs", "A5")]


def test_one_negative_cost_is_a_refund_and_asked_about() -> None:
    found = simple(("Old system sold", 0, -40, 0))
    assert amounts(found)[-1] == [0, -40, 0]
    assert told(found) == [("case_mixed_signs", "A6")]


@pytest.mark.parametrize(
    ("said", "scale", "code"),
    [
        ("Amounts in thousands", 1_000, "case_in_thousands"),
        ("NOK 1 000", 1_000, "case_in_thousands"),
        ("tNOK", 1_000, "case_in_thousands"),
        ("kEUR", 1_000, "case_in_thousands"),
        ("USD (000s)", 1_000, "case_in_thousands"),
        ("$'000", 1_000, "case_in_thousands"),
        ("Beløp i hele tusen kroner", 1_000, "case_in_thousands"),
        ("1000 kr", 1_000, "case_in_thousands"),
        ("MNOK", 1_000_000, "case_in_millions"),
        ("NOK mill.", 1_000_000, "case_in_millions"),
        ("i millioner kroner", 1_000_000, "case_in_millions"),
        ("€ m", 1_000_000, "case_in_millions"),
    ],
)
def test_thousands_and_millions_are_recognised_and_must_be_confirmed(
    said: str, scale: int, code: str
) -> None:
    rows = ((said,), ("Costs", "Initial", "Year 1"), ("Licences", 1.5, 2))
    found = case_of(*rows)
    assert (found.scale, amounts(found)) == (scale, [[1.5 * scale, 2 * scale]])
    assert told(found) == [(code, "A1")]
    chosen = case_of(*rows, scale=1)
    assert (amounts(chosen), told(chosen)) == ([[1.5, 2]], [])


@pytest.mark.parametrize(
    "said", ["1000 users", "ERP for 10000 people", "kr med moms", "Made in 2026"]
)
def test_other_numbers_in_titles_are_no_units(said: str) -> None:
    assert case_of((said,), ("Costs", "Initial", "Year 1"), ("Licences", 1, 2)).scale == 1


def test_two_units_in_one_table_must_be_fixed() -> None:
    found = case_of(("MNOK",), ("Costs", "Initial", "Year 1"), ("A", 1, 2), ("in thousands",))
    assert told(found) == [("case_units_disagree", "A1")]


def test_the_currency_is_told_where_it_is_named() -> None:
    assert case_of(("tSEK",), ("Costs", "Initial", "Year 1"), ("A", 1, 2)).currency == "SEK"
    assert simple().currency == ""


@pytest.mark.parametrize(
    ("cells", "rate", "problems"),
    [
        (("Discount rate", 0.08), "0.08", []),
        (("Discount rate", "8 %"), "0.08", []),
        (("Discount rate:", None, "8,5 %"), "0.085", []),
        (("Discount rate 8 %",), "0.08", []),
        (("Discount rate (8%)",), "0.08", []),
        (("Kalkulasjonsrente = 4,5 %",), "0.045", []),
        (("WACC", 8), "0.08", [("case_rate_number", "B6")]),
        (("Discount rate", 250), None, [("case_rate_outside", "B6")]),
    ],
)
def test_the_rate_is_found_where_the_sheet_names_it(
    cells: Sequence[Any], rate: str | None, problems: list[tuple[str, str]]
) -> None:
    found = simple(cells)
    assert found.rate == (None if rate is None else Decimal(rate))
    assert told(found) == problems


def test_two_rates_are_asked_about_and_none_is_told() -> None:
    two = simple(("Discount rate", "8 %"), ("Hurdle rate", "12 %"))
    assert (two.rate, told(two)) == (Decimal("0.08"), [("case_rates_differ", "B7")])
    assert ("case_no_rate", "") in told(simple(), Severity.INFO)


def test_risk_is_read_in_every_notation() -> None:
    found = case_of(
        ("Benefits", "Risk", "Initial", "Year 1"),
        ("a", "10 %", 0, 1),
        ("b", 0.1, 0, 1),
        ("c", "↓10%", 0, 1),
        ("d", -0.1, 0, 1),
        ("e", 10, 0, 1),
        ("f", None, 0, 1),
        ("g", "150 %", 0, 1),
    )
    assert [risk for *_, risk in lines(found)][:6] == [0.1, 0.1, 0.1, 0.1, 0.1, 0]
    assert told(found) == [("case_risk_outside", "B8")]


def test_what_is_no_number_is_told_with_its_cell() -> None:
    found = simple(("Training", "1,234", "ca. 5000", 5), ("Travel", "5 thou5and", 1, 2))
    assert ("ambiguous_number", "B6") in told(found)
    assert ("not_a_number", "B7") in told(found)
    assert found.blocked


def test_a_formula_that_was_never_calculated_is_told() -> None:
    book = openpyxl.Workbook()
    for row in (("Costs", "Initial", "Year 1"), ("Licences", "=1+1", 5)):
        book.worksheets[0].append(row)
    found = read_case(read(saved(book)), VOCABULARY)
    assert told(found) == [("not_calculated", "B2")]


def test_blank_cells_count_as_nothing_and_are_told() -> None:
    found = simple(("Training", 10))
    assert amounts(found)[-1] == [10, 0, 0]
    assert ("case_blanks_zero", "C6") in told(found, Severity.INFO)


def test_a_row_without_side_or_name_must_be_fixed() -> None:
    found = case_of(("", "Initial", "Year 1"), ("Licences", 1, 2), ("Costs",), (None, 3, 4))
    assert told(found) == [("case_no_side", "A2"), ("case_name_missing", "A4")]


def test_rows_below_the_net_result_are_left_out_and_asked_about() -> None:
    found = simple(("Net", -100, 55, 65), ("Users", 10, 20, 30))
    assert amounts(found) == [[0, 60, 70], [100, 5, 5]]
    assert told(found) == [("case_row_ignored", "A7")]


def test_rows_of_percentages_are_no_money() -> None:
    found = simple(("Adoption", "50 %", "80 %", "100 %"))
    assert (len(found.lines), told(found)) == (2, [])
    book = openpyxl.Workbook()
    for row in (("Benefits", "Initial", "Year 1"), ("Adoption", 0.5, 0.8), ("Hours", 0, 8)):
        book.worksheets[0].append(row)
    for cell in book.worksheets[0][2][1:]:
        cell.number_format = "0%"
    assert [one.name for one in read_case(read(saved(book)), VOCABULARY).lines] == ["Hours"]


def test_names_may_stand_in_any_column_and_sides_in_one_of_their_own() -> None:
    found = case_of(
        ("Ref.", "Type", "Description", "Initial", "Year 1"),
        ("A1", "Benefit", "Fewer errors", 0, 10),
        ("B1", "Cost", "Licences", 5, 1),
    )
    assert lines(found) == [
        ("benefit", "Fewer errors", [0, 10], 0),
        ("cost", "Licences", [5, 1], 0),
    ]
    assert not told(found)


def test_two_tables_of_one_sheet_are_one_case() -> None:
    found = case_of(
        ("Total benefits",),
        ("Ref.", "Benefit", "Year 1", "Year 2", "Total"),
        ("At", "Fewer errors", 10, 20, 30),
        ("", "Total", 10, 20, 30),
        (),
        ("Ref.", "Cost", "Initial", "Year 1", "Year 2", "Total"),
        ("Bt", "Licences", 5, 1, 1, 7),
    )
    assert lines(found) == [
        ("benefit", "Fewer errors", [0, 10, 20], 0),
        ("cost", "Licences", [5, 1, 1], 0),
    ]
    assert told(found) == [("case_no_initial", "C2")]


def test_benefits_and_costs_may_stand_on_two_sheets() -> None:
    found = case_of(
        ("Intro",),
        Benefits=[("", "Initial", "Year 1"), ("Hours", 0, 10)],
        Costs=[("", "Initial", "Year 1"), ("Licences", 5, 1)],
    )
    assert [(side, name) for side, name, *_ in lines(found)] == [
        ("benefit", "Hours"),
        ("cost", "Licences"),
    ]


def test_a_second_row_of_headings_dates_the_first() -> None:
    body = (("Benefits",), ("Hours", 0, 60, 70), ("Costs",), ("Licences", 100, 5, 5))
    named, dated = ("", "Initial", "Year 1", "Year 2"), ("", 2026, 2027, 2028)
    for head in ((named, dated), (dated, named)):
        found = case_of(*head, *body)
        assert amounts(found) == [[0, 60, 70], [100, 5, 5]]
        assert (found.first_year, told(found)) == (2027, [])


def test_the_rate_may_stand_on_a_sheet_of_assumptions() -> None:
    table = [("Costs", "Initial", "Year 1"), ("Licences", 1, 2)]
    found = case_of(*table, Assumptions=[("Discount rate", "7 %"), ("Users", 40)])
    assert (found.rate, told(found)) == (Decimal("0.07"), [])


def test_a_second_case_in_the_workbook_is_left_out_and_asked_about() -> None:
    table = [("", "Initial", "Year 1"), ("Benefits",), ("a", 0, 1), ("Costs",), ("b", 1, 0)]
    found = case_of(*table, Optimistic=table)
    assert len(found.lines) == 2
    assert [
        (one.code, one.place.sheet) for one in found.problems if one.code == "case_other_sheet"
    ] == [("case_other_sheet", "Optimistic")]


@pytest.mark.parametrize(
    "rows", [(), (("KPI", "Month", "Value"), ("Errors", "2026-01", 5)), (("Year 1",), ("a", 1))]
)
def test_a_workbook_without_such_a_table_says_so(rows: Any) -> None:
    found = case_of(*rows)
    assert [one.code for one in found.problems if one.code == "case_no_table"] == ["case_no_table"]
    assert found.blocked


def test_a_text_file_is_read_as_well() -> None:
    data = "Kostnader;Oppstart;År 1\nLisenser;1.000,50;2.000,00\n".encode()
    assert amounts(read_case(read(data), VOCABULARY)) == [[1000.5, 2000]]


@pytest.mark.parametrize("code", text.languages())
def test_our_own_workbook_reads_back_as_the_same_case(code: str) -> None:
    sent = [
        CaseLine(
            id=-place,
            case=1,
            side=Side(side),
            name=name,
            position=place,
            initial=Decimal(initial),
            years=tuple(map(Decimal, years)),
            risk=Decimal(risk),
        )
        for place, (side, name, initial, years, risk) in enumerate(
            [
                ("benefit", "=Fewer errors", "0", ("100.25", "200"), "0.15"),
                ("benefit", "Disbenefit", "0", ("-10", "0"), "0"),
                ("cost", "Licences", "50.5", ("5", "5"), "0.05"),
            ]
        )
    ]
    case = BusinessCase(
        id=1, initiative=2, name="ERP", base=Month.of(2026, 1), rate=Decimal("0.08")
    )
    data = case_workbook(case_table(case, sent), text.load(code), "NOK")
    found = read_case(read(data), VOCABULARY)
    assert [(one.side, one.name, one.amounts, one.risk) for one in found.lines] == [
        (one.side, one.name, (one.initial, *one.years), one.risk) for one in sent
    ]
    assert (found.rate, told(found)) == (Decimal("0.08"), [])


def test_a_saved_workbook_holds_nothing_that_is_read_twice() -> None:
    data = case_workbook(
        case_table(
            BusinessCase(id=1, initiative=2, name="x", base=Month.of(2026, 1), rate=Decimal("0.1")),
            (),
        ),
        text.load("en"),
        "NOK",
    )
    assert openpyxl.load_workbook(BytesIO(data)).sheetnames[0] == "Business case"
    assert told(read_case(read(data), VOCABULARY)) == [("case_no_table", "")]


WORDS = """Benefits Costs Gevinster Kostnader Initial Oppstart Total Net Cumulative ROI Risk Year
År FY26 2026 2027 Hours Licences tNOK MNOK 1,5 1.234 (3) -4 n/a"""
PHRASES = ("Year 1", "Year 2", "År 3", "Total costs", "Discount rate 8 %", "50 %")
CELLS = st.one_of(
    st.none(),
    st.sampled_from([*WORDS.split(), *PHRASES]),
    st.sampled_from([0.0, 1.0, 2.0, -3.0, 0.5, 2026.0, 2027.0, 1e9]),
    st.text(max_size=8),
)


def sheet_of(rows: Sequence[Sequence[Any]]) -> Sheet:
    """A sheet as the reader gives it, without its process."""
    columns = {}
    for position, cells in enumerate(zip(*rows, strict=True), start=1):
        kinds = [
            TEXT if isinstance(one, str) and one else EMPTY if one in (None, "") else NUMBER
            for one in cells
        ]
        if position == 2:
            kinds = [PERCENT if kind == NUMBER else kind for kind in kinds]
        values = np.array(["" if one is None else one for one in cells], object)
        columns[position] = Column(np.array(kinds, np.uint8), values)
    return Sheet("Data", np.arange(1, len(rows) + 1), columns, {})


@given(st.lists(st.lists(CELLS, min_size=5, max_size=5), min_size=1, max_size=9))
def test_no_arrangement_of_cells_breaks_the_reading(rows: list[list[Any]]) -> None:
    head = ["Costs", "Initial", "Year 1", "Year 2", "Total"]
    for body in (rows, [head, *rows]):
        found = read_case(Book((sheet_of(body),), "xlsx", "", 0), VOCABULARY)
        assert {len(one.amounts) for one in found.lines} <= {found.years + 1}
        assert found.lines or found.blocked or found.problems
        words = text.load("nb")
        assert all(one.what(words) and one.remedy(words) for one in found.problems)
