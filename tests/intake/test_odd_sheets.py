"""Several tables, missing periods, things that must be asked, cells that hold no figure."""

from __future__ import annotations

from tests.intake.drawing import codes, read_drawn, told


def test_tables_under_each_other_with_the_same_headings() -> None:
    found = read_drawn(
        """
        Errors
        Month | Value
        2026-01 | 5
        2026-02 | 6

        Cases
        Month | Value
        2026-01 | 15
        2026-02 | 16
        """
    )
    assert told(found) == [
        "Errors | 2026-01 | 5 | B3",
        "Errors | 2026-02 | 6 | B4",
        "Cases | 2026-01 | 15 | B8",
        "Cases | 2026-02 | 16 | B9",
    ]
    assert found.status == "import"


def test_tables_of_one_measure_each() -> None:
    found = read_drawn(
        """
        Sick leave

         | Jan 2026 | Feb 2026
        North | 1 | 2
        South | 3 | 4

        Turnover

         | Jan 2026 | Feb 2026
        North | 5 | 6
        South | 7 | 8
        """
    )
    assert told(found) == [
        "Sick leave / North | 2026-01 | 1 | B4",
        "Sick leave / South | 2026-01 | 3 | B5",
        "Sick leave / North | 2026-02 | 2 | C4",
        "Sick leave / South | 2026-02 | 4 | C5",
        "Turnover / North | 2026-01 | 5 | B10",
        "Turnover / South | 2026-01 | 7 | B11",
        "Turnover / North | 2026-02 | 6 | C10",
        "Turnover / South | 2026-02 | 8 | C11",
    ]
    assert found.status == "import"


def test_tables_beside_each_other() -> None:
    found = read_drawn(
        """
        Month | Errors | | Month | Cases
        2026-01 | 5 | | 2026-01 | 50
        2026-02 | 6 | | 2026-02 | 60
        """
    )
    assert told(found) == [
        "Errors | 2026-01 | 5 | B2",
        "Errors | 2026-02 | 6 | B3",
        "Cases | 2026-01 | 50 | E2",
        "Cases | 2026-02 | 60 | E3",
    ]
    assert found.status == "import"


def test_records_that_lie_on_their_side() -> None:
    found = read_drawn(
        """
        KPI | Errors | Errors | Cases
        Month | 2026-01 | 2026-02 | 2026-01
        Value | 1 | 2 | 3
        """
    )
    assert told(found) == [
        "Errors | 2026-01 | 1 | B3",
        "Errors | 2026-02 | 2 | C3",
        "Cases | 2026-01 | 3 | D3",
    ]
    assert found.status == "import"


def test_a_month_that_is_the_sheets_name() -> None:
    found = read_drawn(
        """
        KPI | Actual | Target
        Errors | 5 | 4
        Cases | 7 | 9
        """,
        "Mars 2026",
    )
    assert told(found) == [
        "Errors / actual | 2026-03 | 5 | B2",
        "Cases / actual | 2026-03 | 7 | B3",
        "Errors / target | 2026-03 | 4 | C2",
        "Cases / target | 2026-03 | 9 | C3",
    ]
    assert found.status == "import"


def test_a_month_in_the_title() -> None:
    found = read_drawn(
        """
        Status as of 31.03.2026

        KPI | Value | Target
        Errors | 5 | 4
        Lead time | 7 | 6
        """
    )
    assert told(found) == [
        "Errors | 2026-03 | 5 | B4",
        "Lead time | 2026-03 | 7 | B5",
        "Errors / target | 2026-03 | 4 | C4",
        "Lead time / target | 2026-03 | 6 | C5",
    ]
    assert found.status == "import"


def test_a_month_in_a_cell_above() -> None:
    found = read_drawn(
        """
        Periode: | mars 2026

        KPI | Verdi
        Feil | 5
        Ledetid | 7
        """
    )
    assert told(found) == [
        "Feil | 2026-03 | 5 | B4",
        "Ledetid | 2026-03 | 7 | B5",
    ]
    assert found.status == "import"


def test_a_table_that_begins_in_the_middle_of_the_sheet() -> None:
    found = read_drawn(
        """
          | | Nr | Navn | jan. 26 | feb. 26
          | | 1 | Feil | 1 | 2
          | | 2 | Saker | 3 | 4
          | | 3 | Kost | 5 | 6
        """
    )
    assert told(found) == [
        "Feil | 2026-01 | 1 | E2",
        "Saker | 2026-01 | 3 | E3",
        "Kost | 2026-01 | 5 | E4",
        "Feil | 2026-02 | 2 | F2",
        "Saker | 2026-02 | 4 | F3",
        "Kost | 2026-02 | 6 | F4",
    ]
    assert found.status == "import"
    assert codes(found.left_out) == ["counter C1"]


def test_percentages_in_three_ways() -> None:
    found = read_drawn(
        """
        KPI | Jan 2026 | Feb 2026
        Share done (%) | 12 | 14
        Rate | %0.12 | %0.14
        Text | '62 % | '64 %
        """
    )
    assert told(found) == [
        "Share done (%) | 2026-01 | 12 % | B2",
        "Rate | 2026-01 | 0.12 % | B3",
        "Text | 2026-01 | 0.62 % | B4",
        "Share done (%) | 2026-02 | 14 % | C2",
        "Rate | 2026-02 | 0.14 % | C3",
        "Text | 2026-02 | 0.64 % | C4",
    ]
    assert found.status == "import_with_warnings"
    assert codes(found.warned) == ["numbers_as_text B4"]


def test_percentages_in_two_scales_are_asked() -> None:
    found = read_drawn(
        """
        Month | Rate
        2026-01 | %0.12
        2026-02 | 14
        """
    )
    assert told(found) == [
        "Rate | 2026-01 | 0.12 % | B2",
        "Rate | 2026-02 | 14 | B3",
    ]
    assert found.status == "needs_input"
    assert codes(found.asked) == ["percent_scale B3"]


def test_months_without_a_year_are_asked() -> None:
    found = read_drawn(
        """
        kpi | enero | febrero | marzo
        quejas | 1 | 2 | 3
        """
    )
    assert told(found) == [
        "quejas | ????-01 | 1 | B2",
        "quejas | ????-02 | 2 | C2",
        "quejas | ????-03 | 3 | D2",
    ]
    assert found.status == "needs_input"
    assert codes(found.asked) == ["year B1"]


def test_months_over_the_turn_of_a_year_are_asked() -> None:
    found = read_drawn(
        """
        Item | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec | Jan | Feb | Mar
        Fuel | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
        """,
        "FY2025",
    )
    assert told(found) == [
        "Fuel | ????-04 | 1 | B2",
        "Fuel | ????-05 | 2 | C2",
        "Fuel | ????-06 | 3 | D2",
        "Fuel | ????-07 | 4 | E2",
        "Fuel | ????-08 | 5 | F2",
        "Fuel | ????-09 | 6 | G2",
        "Fuel | ????-10 | 7 | H2",
        "Fuel | ????-11 | 8 | I2",
        "Fuel | ????-12 | 9 | J2",
        "Fuel | ????-01 | 10 | K2",
        "Fuel | ????-02 | 11 | L2",
        "Fuel | ????-03 | 12 | M2",
    ]
    assert found.status == "needs_input"
    assert codes(found.asked) == ["fiscal_year B1"]


def test_years_of_the_thai_calendar_are_asked() -> None:
    found = read_drawn(
        """
        ตัวชี้วัด | ม.ค. 2569 | ก.พ. 2569
        ข้อร้องเรียน | 5 | 6
        """
    )
    assert told(found) == [
        "ข้อร้องเรียน | 2026-01 | 5 | B2",
        "ข้อร้องเรียน | 2026-02 | 6 | C2",
    ]
    assert found.status == "needs_input"
    assert codes(found.asked) == ["buddhist_years B1"]


def test_a_mark_that_could_be_either_is_asked() -> None:
    found = read_drawn(
        """
        KPI | Jan 2026 | Feb 2026
        A | '1.234 | '2.345
        B | '3.456 | '4.567
        """
    )
    assert told(found) == []
    assert found.status == "needs_input"
    assert codes(found.asked) == ["decimal_mark B2"]


def test_days_and_months_that_could_be_either_are_asked() -> None:
    found = read_drawn(
        """
        Date | Errors
        '03/04/2026 | 1
        '05/06/2026 | 2
        """
    )
    assert told(found) == [
        "Errors | None | 1 | B2",
        "Errors | None | 2 | B3",
    ]
    assert found.status == "needs_input"
    assert codes(found.asked) == ["day_month_order A2"]


def test_a_file_that_says_nothing_of_time_is_asked() -> None:
    found = read_drawn(
        """
        Region | Cases | Errors
        North | 1 | 2
        South | 3 | 4
        """
    )
    assert told(found) == [
        "Cases / North | None | 1 | B2",
        "Cases / South | None | 3 | B3",
        "Errors / North | None | 2 | C2",
        "Errors / South | None | 4 | C3",
    ]
    assert found.status == "needs_input"
    assert codes(found.asked) == ["period 2"]


def test_errors_formulas_without_result_and_words() -> None:
    found = read_drawn(
        """
        Month | A | B
        2026-01 | 1 | !#N/A
        2026-02 | ? | 3
        2026-03 | n/a | pending
        """
    )
    assert told(found) == [
        "A | 2026-01 | 1 | B2",
        "B | 2026-02 | 3 | C3",
    ]
    assert found.status == "import_with_warnings"
    assert codes(found.warned) == ["not_calculated B3", "error_cell C2", "not_a_number C4"]
    assert codes(found.left_out) == [
        "missing_marker B4",
        "not_calculated B3",
        "error_cell C2",
        "not_a_number C4",
    ]


def test_words_for_nothing() -> None:
    found = read_drawn(
        """
        KPI | Jan 2026 | Feb 2026 | Mar 2026
        A | 1 | n/a | -
        B |  | 2 | 3
        C | … | … |
        """
    )
    assert told(found) == [
        "A | 2026-01 | 1 | B2",
        "B | 2026-02 | 2 | C3",
        "B | 2026-03 | 3 | D3",
    ]
    assert found.status == "import"
    assert codes(found.left_out) == ["missing_marker B4", "missing_marker C2", "missing_marker D2"]


def test_notes_below_the_table() -> None:
    found = read_drawn(
        """
        Måned | Feil
        jan 2026 | 3
        feb 2026 | 4

        * foreløpige tall
        Kilde: 2025
        """
    )
    assert told(found) == [
        "Feil | 2026-01 | 3 | B2",
        "Feil | 2026-02 | 4 | B3",
    ]
    assert found.status == "import"
    assert codes(found.left_out) == ["notes_below 5"]


def test_the_same_month_twice() -> None:
    found = read_drawn(
        """
        Month | Errors
        2026-01 | 5
        2026-01 | 6
        2026-02 | 7
        """
    )
    assert told(found) == [
        "Errors | 2026-01 | 5 | B2",
        "Errors | 2026-01 | 6 | B3",
        "Errors | 2026-02 | 7 | B4",
    ]
    assert found.status == "import_with_warnings"
    assert codes(found.warned) == ["same_twice B3"]


def test_weeks_across_with_the_year_as_the_sheets_name() -> None:
    found = read_drawn(
        """
        Team | W01 | W02 | W03
        A | 1 | 2 | 3
        B | 4 | 5 | 6
        """,
        "2026",
    )
    assert told(found) == [
        "A | 2026-W01 | 1 | B2",
        "B | 2026-W01 | 4 | B3",
        "A | 2026-W02 | 2 | C2",
        "B | 2026-W02 | 5 | C3",
        "A | 2026-W03 | 3 | D2",
        "B | 2026-W03 | 6 | D3",
    ]
    assert found.status == "import_with_warnings"
    assert codes(found.warned) == ["weekly"]
