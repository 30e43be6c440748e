"""Periods over the columns: names down the rows, in every way that people draw it."""

from __future__ import annotations

from tests.intake.drawing import codes, read_drawn, told


def test_months_across_with_a_title_a_sum_column_a_total_row_and_a_source() -> None:
    found = read_drawn(
        """
        Rapport for gevinster

        KPI | Enhet | jan 2026 | feb 2026 | mars 2026 | Sum
        Saker | antall | 10 | 12 | 14 | 36
        Kostnad | kr | 100 | 110 | 120 | 330
        Totalt | | 110 | 122 | 134 | 366
        Kilde: SAP
        """
    )
    assert told(found) == [
        "Saker | 2026-01 | 10 antall | C4",
        "Kostnad | 2026-01 | 100 kr | C5",
        "Saker | 2026-02 | 12 antall | D4",
        "Kostnad | 2026-02 | 110 kr | D5",
        "Saker | 2026-03 | 14 antall | E4",
        "Kostnad | 2026-03 | 120 kr | E5",
    ]
    assert found.status == "import"
    assert codes(found.left_out) == ["total F3", "total_row 6", "notes_below 7"]


def test_a_year_merged_over_its_months() -> None:
    found = read_drawn(
        """
         | '2025 | < | '2026 | <
        KPI | nov | des | jan | feb
        Errors | 1 | 2 | 3 | 4
        Cases | 5 | 6 | 7 | 8
        """
    )
    assert told(found) == [
        "Errors | 2025-11 | 1 | B3",
        "Cases | 2025-11 | 5 | B4",
        "Errors | 2025-12 | 2 | C3",
        "Cases | 2025-12 | 6 | C4",
        "Errors | 2026-01 | 3 | D3",
        "Cases | 2026-01 | 7 | D4",
        "Errors | 2026-02 | 4 | E3",
        "Cases | 2026-02 | 8 | E4",
    ]
    assert found.status == "import"


def test_a_year_written_once_over_its_first_month() -> None:
    found = read_drawn(
        """
         | 2025 | | 2026 |
        KPI | nov | des | jan | feb
        Errors | 1 | 2 | 3 | 4
        Cases | 5 | 6 | 7 | 8
        """
    )
    assert told(found) == [
        "Errors | 2025-11 | 1 | B3",
        "Cases | 2025-11 | 5 | B4",
        "Errors | 2025-12 | 2 | C3",
        "Cases | 2025-12 | 6 | C4",
        "Errors | 2026-01 | 3 | D3",
        "Cases | 2026-01 | 7 | D4",
        "Errors | 2026-02 | 4 | E3",
        "Cases | 2026-02 | 8 | E4",
    ]
    assert found.status == "import"


def test_actual_and_target_under_each_month() -> None:
    found = read_drawn(
        """
        KPI | jan 2026 | < | feb 2026 | <
         | Actual | Target | Actual | Target
        Errors | 1 | 2 | 3 | 4
        Cases | 5 | 6 | 7 | 8
        """
    )
    assert told(found) == [
        "Errors / actual | 2026-01 | 1 | B3",
        "Cases / actual | 2026-01 | 5 | B4",
        "Errors / target | 2026-01 | 2 | C3",
        "Cases / target | 2026-01 | 6 | C4",
        "Errors / actual | 2026-02 | 3 | D3",
        "Cases / actual | 2026-02 | 7 | D4",
        "Errors / target | 2026-02 | 4 | E3",
        "Cases / target | 2026-02 | 8 | E4",
    ]
    assert found.status == "import"


def test_months_under_actual_and_under_budget() -> None:
    found = read_drawn(
        """
         | Actual | < | Budget | <
        KPI | Jan 2026 | Feb 2026 | Jan 2026 | Feb 2026
        Errors | 1 | 2 | 3 | 4
        """
    )
    assert told(found) == [
        "Errors / actual | 2026-01 | 1 | B3",
        "Errors / actual | 2026-02 | 2 | C3",
        "Errors / budget | 2026-01 | 3 | D3",
        "Errors / budget | 2026-02 | 4 | E3",
    ]
    assert found.status == "import"


def test_a_measure_named_once_for_its_actual_and_its_target() -> None:
    found = read_drawn(
        """
        KPI | | jan 26 | feb 26
        Errors | Actual | 1 | 2
         | Target | 3 | 4
        Cases | Actual | 5 | 6
         | Target | 7 | 8
        """
    )
    assert told(found) == [
        "Errors / actual | 2026-01 | 1 | C2",
        "Errors / target | 2026-01 | 3 | C3",
        "Cases / actual | 2026-01 | 5 | C4",
        "Cases / target | 2026-01 | 7 | C5",
        "Errors / actual | 2026-02 | 2 | D2",
        "Errors / target | 2026-02 | 4 | D3",
        "Cases / actual | 2026-02 | 6 | D4",
        "Cases / target | 2026-02 | 8 | D5",
    ]
    assert found.status == "import"


def test_the_kind_of_figure_at_the_end_of_a_name() -> None:
    found = read_drawn(
        """
        KPI | Jan-25 | Feb-25 | Mar-25
        Errors - Actual | 1 | 2 | 3
        Errors - Target | 4 | 5 | 6
        """
    )
    assert told(found) == [
        "Errors / actual | 2025-01 | 1 | B2",
        "Errors / target | 2025-01 | 4 | B3",
        "Errors / actual | 2025-02 | 2 | C2",
        "Errors / target | 2025-02 | 5 | C3",
        "Errors / actual | 2025-03 | 3 | D2",
        "Errors / target | 2025-03 | 6 | D3",
    ]
    assert found.status == "import"


def test_names_that_stand_again_under_another_section() -> None:
    found = read_drawn(
        """
         | 2026-01 | 2026-02
        Customer service | |
        Calls | 10 | 11
        Mails | 20 | 21
        Sum | 30 | 32
        Back office | |
        Calls | 5 | 6
        """
    )
    assert told(found) == [
        "Customer service / Calls | 2026-01 | 10 | B3",
        "Customer service / Mails | 2026-01 | 20 | B4",
        "Back office / Calls | 2026-01 | 5 | B7",
        "Customer service / Calls | 2026-02 | 11 | C3",
        "Customer service / Mails | 2026-02 | 21 | C4",
        "Back office / Calls | 2026-02 | 6 | C7",
    ]
    assert found.status == "import"
    assert codes(found.left_out) == ["total_row 5"]


def test_months_whose_year_stands_in_the_title() -> None:
    found = read_drawn(
        """
        KPI-rapport 2025

         | jan | feb | mar
        Feil | 1 | 2 | 3
        Saker | 4 | 5 | 6
        """
    )
    assert told(found) == [
        "Feil | 2025-01 | 1 | B4",
        "Saker | 2025-01 | 4 | B5",
        "Feil | 2025-02 | 2 | C4",
        "Saker | 2025-02 | 5 | C5",
        "Feil | 2025-03 | 3 | D4",
        "Saker | 2025-03 | 6 | D5",
    ]
    assert found.status == "import"


def test_months_whose_year_stands_in_the_corner() -> None:
    found = read_drawn(
        """
        2026 | Jan | Feb | Mar
        Errors | 1 | 2 | 3
        Cases | 4 | 5 | 6
        """
    )
    assert told(found) == [
        "Errors | 2026-01 | 1 | B2",
        "Cases | 2026-01 | 4 | B3",
        "Errors | 2026-02 | 2 | C2",
        "Cases | 2026-02 | 5 | C3",
        "Errors | 2026-03 | 3 | D2",
        "Cases | 2026-03 | 6 | D3",
    ]
    assert found.status == "import"


def test_months_of_a_year_that_runs_over_two() -> None:
    found = read_drawn(
        """
        School year 2025/26
        KPI | Aug | Sep | Oct | Nov | Dec | Jan | Feb
        Absence | 1 | 2 | 3 | 4 | 5 | 6 | 7
        """
    )
    assert told(found) == [
        "Absence | 2025-08 | 1 | B3",
        "Absence | 2025-09 | 2 | C3",
        "Absence | 2025-10 | 3 | D3",
        "Absence | 2025-11 | 4 | E3",
        "Absence | 2025-12 | 5 | F3",
        "Absence | 2026-01 | 6 | G3",
        "Absence | 2026-02 | 7 | H3",
    ]
    assert found.status == "import"


def test_months_as_numbers_under_a_title_with_the_year() -> None:
    found = read_drawn(
        """
        Sales 2025

        Produkt | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
        A | 5 | 6 | 7 | 8 | 9 | 1 | 2 | 3 | 4 | 5 | 6 | 7
        B | 5 | 6 | 7 | 8 | 9 | 1 | 2 | 3 | 4 | 5 | 6 | 7
        """
    )
    assert told(found) == [
        "A | 2025-01 | 5 | B4",
        "B | 2025-01 | 5 | B5",
        "A | 2025-02 | 6 | C4",
        "B | 2025-02 | 6 | C5",
        "A | 2025-03 | 7 | D4",
        "B | 2025-03 | 7 | D5",
        "A | 2025-04 | 8 | E4",
        "B | 2025-04 | 8 | E5",
        "A | 2025-05 | 9 | F4",
        "B | 2025-05 | 9 | F5",
        "A | 2025-06 | 1 | G4",
        "B | 2025-06 | 1 | G5",
        "A | 2025-07 | 2 | H4",
        "B | 2025-07 | 2 | H5",
        "A | 2025-08 | 3 | I4",
        "B | 2025-08 | 3 | I5",
        "A | 2025-09 | 4 | J4",
        "B | 2025-09 | 4 | J5",
        "A | 2025-10 | 5 | K4",
        "B | 2025-10 | 5 | K5",
        "A | 2025-11 | 6 | L4",
        "B | 2025-11 | 6 | L5",
        "A | 2025-12 | 7 | M4",
        "B | 2025-12 | 7 | M5",
    ]
    assert found.status == "import"


def test_quarters_across_and_their_sum_since_the_new_year() -> None:
    found = read_drawn(
        """
        KPI | Q1 2025 | Q2 2025 | Q3 2025 | YTD
        Sales | 10 | 20 | 30 | 60
        """
    )
    assert told(found) == [
        "Sales | 2025-Q1 | 10 | B2",
        "Sales | 2025-Q2 | 20 | C2",
        "Sales | 2025-Q3 | 30 | D2",
    ]
    assert found.status == "import"
    assert codes(found.left_out) == ["cumulative E1"]


def test_quarters_and_a_year_among_months() -> None:
    found = read_drawn(
        """
        KPI | jan 2026 | feb 2026 | mar 2026 | Q1 2026 | apr 2026 | 2026
        Errors | 1 | 2 | 3 | 6 | 4 | 10
        """
    )
    assert told(found) == [
        "Errors | 2026-01 | 1 | B2",
        "Errors | 2026-02 | 2 | C2",
        "Errors | 2026-03 | 3 | D2",
        "Errors | 2026-04 | 4 | F2",
    ]
    assert found.status == "import"
    assert codes(found.left_out) == ["total E1", "total G1"]


def test_a_year_at_the_end_of_each_heading() -> None:
    found = read_drawn(
        """
        Region | Sales 2024 | Sales 2025 | Costs 2024 | Costs 2025
        North | 1 | 2 | 3 | 4
        South | 5 | 6 | 7 | 8
        """
    )
    assert told(found) == [
        "Sales / North | 2024 | 1 | B2",
        "Sales / South | 2024 | 5 | B3",
        "Sales / North | 2025 | 2 | C2",
        "Sales / South | 2025 | 6 | C3",
        "Costs / North | 2024 | 3 | D2",
        "Costs / South | 2024 | 7 | D3",
        "Costs / North | 2025 | 4 | E2",
        "Costs / South | 2025 | 8 | E3",
    ]
    assert found.status == "import"


def test_years_across_in_french() -> None:
    found = read_drawn(
        """
        Indicateur | 2022 | 2023 | 2024
        Absentéisme | 5 | 6 | 7
        Plaintes | 15 | 16 | 17
        """
    )
    assert told(found) == [
        "Absentéisme | 2022 | 5 | B2",
        "Plaintes | 2022 | 15 | B3",
        "Absentéisme | 2023 | 6 | C2",
        "Plaintes | 2023 | 16 | C3",
        "Absentéisme | 2024 | 7 | D2",
        "Plaintes | 2024 | 17 | D3",
    ]
    assert found.status == "import"


def test_figures_that_could_be_years_themselves() -> None:
    found = read_drawn(
        """
        KPI | 2021 | 2022 | 2023
        Visitors | 1980 | 2010 | 2025
        Members | 1900 | 1950 | 2000
        """
    )
    assert told(found) == [
        "Visitors | 2021 | 1980 | B2",
        "Members | 2021 | 1900 | B3",
        "Visitors | 2022 | 2010 | C2",
        "Members | 2022 | 1950 | C3",
        "Visitors | 2023 | 2025 | D2",
        "Members | 2023 | 2000 | D3",
    ]
    assert found.status == "import"


def test_dates_across() -> None:
    found = read_drawn(
        """
        KPI | @2026-01-01 | @2026-02-01 | @2026-03-01
        Errors | 1 | 2 | 3
        """
    )
    assert told(found) == [
        "Errors | 2026-01 | 1 | B2",
        "Errors | 2026-02 | 2 | C2",
        "Errors | 2026-03 | 3 | D2",
    ]
    assert found.status == "import"


def test_decimal_commas_and_an_average_in_german() -> None:
    found = read_drawn(
        """
        Kennzahl | Einheit | Januar 2026 | Februar 2026 | Durchschnitt
        Umsatz | TEUR | '1.234,5 | '1.300,0 | '1.267,3
        Quote | % | '3,5 | '4,1 | '3,8
        """
    )
    assert told(found) == [
        "Umsatz | 2026-01 | 1234.5 TEUR | C2",
        "Quote | 2026-01 | 3.5 % | C3",
        "Umsatz | 2026-02 | 1300 TEUR | D2",
        "Quote | 2026-02 | 4.1 % | D3",
    ]
    assert found.status == "import_with_warnings"
    assert codes(found.warned) == ["numbers_as_text C2"]
    assert codes(found.left_out) == ["average E1"]


def test_months_and_units_in_vietnamese() -> None:
    found = read_drawn(
        """
        Chỉ số | Đơn vị | Thg 1 2026 | Thg 2 2026
        Tỷ lệ lỗi | % | '3,5 | '3,1
        Số hồ sơ | hồ sơ | '1.200 | '1.350
        """
    )
    assert told(found) == [
        "Tỷ lệ lỗi | 2026-01 | 3.5 % | C2",
        "Số hồ sơ | 2026-01 | 1200 hồ sơ | C3",
        "Tỷ lệ lỗi | 2026-02 | 3.1 % | D2",
        "Số hồ sơ | 2026-02 | 1350 hồ sơ | D3",
    ]
    assert found.status == "import_with_warnings"
    assert codes(found.warned) == ["numbers_as_text C2"]


def test_an_average_in_spanish() -> None:
    found = read_drawn(
        """
        Indicador | Enero 2026 | Febrero 2026 | Promedio
        Quejas por 1000 | '3,5 | '4,5 | 4
        Satisfacción (%) | 80 | 82 | 81
        """
    )
    assert told(found) == [
        "Quejas por 1000 | 2026-01 | 3.5 | B2",
        "Satisfacción (%) | 2026-01 | 80 % | B3",
        "Quejas por 1000 | 2026-02 | 4.5 | C2",
        "Satisfacción (%) | 2026-02 | 82 % | C3",
    ]
    assert found.status == "import_with_warnings"
    assert codes(found.warned) == ["numbers_as_text B2"]
    assert codes(found.left_out) == ["average D1"]


def test_short_months_in_dutch() -> None:
    found = read_drawn(
        """
        Kengetal | Eenheid | jan-26 | feb-26 | mrt-26 | Gemiddelde
        Ziekteverzuim | % | '5,1 | '4,9 | '4,7 | '4,9
        """
    )
    assert told(found) == [
        "Ziekteverzuim | 2026-01 | 5.1 % | C2",
        "Ziekteverzuim | 2026-02 | 4.9 % | D2",
        "Ziekteverzuim | 2026-03 | 4.7 % | E2",
    ]
    assert found.status == "import_with_warnings"
    assert codes(found.warned) == ["numbers_as_text C2"]
    assert codes(found.left_out) == ["average F1"]


def test_quarters_in_danish() -> None:
    found = read_drawn(
        """
        Nøgletal | 1. kvartal 2025 | 2. kvartal 2025 | I alt
        Sager | 10 | 20 | 30
        """
    )
    assert told(found) == [
        "Sager | 2025-Q1 | 10 | B2",
        "Sager | 2025-Q2 | 20 | C2",
    ]
    assert found.status == "import"
    assert codes(found.left_out) == ["total D1"]


def test_units_in_brackets_beside_the_names() -> None:
    found = read_drawn(
        """
         | | 2025-11 | 2025-12
        Errors | per 1000 | 3 | 4
        Cost | (NOK) | 300 | 400
        """
    )
    assert told(found) == [
        "Errors | 2025-11 | 3 per 1000 | C2",
        "Cost | 2025-11 | 300 NOK | C3",
        "Errors | 2025-12 | 4 per 1000 | D2",
        "Cost | 2025-12 | 400 NOK | D3",
    ]
    assert found.status == "import"


def test_baseline_target_and_status_beside_the_months() -> None:
    found = read_drawn(
        """
        KPI | Baseline | Target | Jan 2026 | Feb 2026 | Status
        Errors | 10 | 5 | 8 | 7 | On track
        Cases | 100 | 50 | 80 | 70 | Watch
        """
    )
    assert told(found) == [
        "Errors | 2026-01 | 8 | D2",
        "Cases | 2026-01 | 80 | D3",
        "Errors | 2026-02 | 7 | E2",
        "Cases | 2026-02 | 70 | E3",
    ]
    assert found.status == "import"
    assert codes(found.left_out) == ["other B1", "other C1", "note F1"]


def test_departments_merged_over_their_measures() -> None:
    found = read_drawn(
        """
        Department | KPI | Jan 2026 | Feb 2026
        HR | Sick leave | 1 | 2
        ^ | Turnover | 3 | 4
        IT | Tickets | 5 | 6
        ^ | Backlog | 7 | 8
        """
    )
    assert told(found) == [
        "Sick leave / HR | 2026-01 | 1 | C2",
        "Turnover / HR | 2026-01 | 3 | C3",
        "Tickets / IT | 2026-01 | 5 | C4",
        "Backlog / IT | 2026-01 | 7 | C5",
        "Sick leave / HR | 2026-02 | 2 | D2",
        "Turnover / HR | 2026-02 | 4 | D3",
        "Tickets / IT | 2026-02 | 6 | D4",
        "Backlog / IT | 2026-02 | 8 | D5",
    ]
    assert found.status == "import"


def test_regions_that_divide_the_same_measures() -> None:
    found = read_drawn(
        """
        Region | KPI | Jan 2026 | Feb 2026
        North | Errors | 1 | 2
        North | Cases | 3 | 4
        South | Errors | 5 | 6
        South | Cases | 7 | 8
        Total | Errors | 6 | 8
        """
    )
    assert told(found) == [
        "Errors / North | 2026-01 | 1 | C2",
        "Cases / North | 2026-01 | 3 | C3",
        "Errors / South | 2026-01 | 5 | C4",
        "Cases / South | 2026-01 | 7 | C5",
        "Errors / North | 2026-02 | 2 | D2",
        "Cases / North | 2026-02 | 4 | D3",
        "Errors / South | 2026-02 | 6 | D4",
        "Cases / South | 2026-02 | 8 | D5",
    ]
    assert found.status == "import"
    assert codes(found.left_out) == ["total_row 6"]


def test_numbers_that_name_the_rows() -> None:
    found = read_drawn(
        """
        Store | Jan 2026 | Feb 2026
        101 | 5 | 6
        102 | 7 | 8
        103 | 9 | 10
        """
    )
    assert told(found) == [
        "101 | 2026-01 | 5 | B2",
        "102 | 2026-01 | 7 | B3",
        "103 | 2026-01 | 9 | B4",
        "101 | 2026-02 | 6 | C2",
        "102 | 2026-02 | 8 | C3",
        "103 | 2026-02 | 10 | C4",
    ]
    assert found.status == "import"


def test_codes_and_owners_beside_the_names() -> None:
    found = read_drawn(
        """
        KPI ID | KPI name | Owner | Unit | 2026-01 | 2026-02
        K1 | Errors | Kari | count | 5 | 6
        K2 | Lead time | Ola | days | 7 | 8
        """
    )
    assert told(found) == [
        "Errors | 2026-01 | 5 count | E2",
        "Lead time | 2026-01 | 7 days | E3",
        "Errors | 2026-02 | 6 count | F2",
        "Lead time | 2026-02 | 8 days | F3",
    ]
    assert found.status == "import"
    assert codes(found.left_out) == ["code A1", "note C1"]


def test_a_single_month() -> None:
    found = read_drawn(
        """
        KPI | Unit | March 2026
        Errors | count | 5
        Lead time | days | 7.5
        """
    )
    assert told(found) == [
        "Errors | 2026-03 | 5 count | C2",
        "Lead time | 2026-03 | 7.5 days | C3",
    ]
    assert found.status == "import"


def test_empty_columns_between_the_months() -> None:
    found = read_drawn(
        """
        KPI | | Jan 2026 | | Feb 2026
        Errors | | 5 | | 6
        """
    )
    assert told(found) == [
        "Errors | 2026-01 | 5 | C2",
        "Errors | 2026-02 | 6 | E2",
    ]
    assert found.status == "import"


def test_totals_that_add_up_and_are_called_so() -> None:
    found = read_drawn(
        """
        Cost type | Jan 2026 | Feb 2026
        Salaries | 10 | 20
        Travel | 1 | 2
        Total personnel | 11 | 22
        Rent | 5 | 5
        Total | 16 | 27
        """
    )
    assert told(found) == [
        "Salaries | 2026-01 | 10 | B2",
        "Travel | 2026-01 | 1 | B3",
        "Rent | 2026-01 | 5 | B5",
        "Salaries | 2026-02 | 20 | C2",
        "Travel | 2026-02 | 2 | C3",
        "Rent | 2026-02 | 5 | C5",
    ]
    assert found.status == "import"
    assert codes(found.left_out) == ["total_row 4", "total_row 6"]


def test_a_measure_that_is_only_called_total() -> None:
    found = read_drawn(
        """
        KPI | Jan 2026 | Feb 2026
        Total number of cases | 10 | 20
        Errors | 1 | 2
        """
    )
    assert told(found) == [
        "Total number of cases | 2026-01 | 10 | B2",
        "Errors | 2026-01 | 1 | B3",
        "Total number of cases | 2026-02 | 20 | C2",
        "Errors | 2026-02 | 2 | C3",
    ]
    assert found.status == "import"


def test_an_average_in_the_middle_of_the_rows() -> None:
    found = read_drawn(
        """
        KPI | Jan 2026 | Feb 2026
        A | 1 | 2
        B | 3 | 4
        Average | 2 | 3

        C | 5 | 6
        """
    )
    assert told(found) == [
        "A | 2026-01 | 1 | B2",
        "B | 2026-01 | 3 | B3",
        "C | 2026-01 | 5 | B6",
        "A | 2026-02 | 2 | C2",
        "B | 2026-02 | 4 | C3",
        "C | 2026-02 | 6 | C6",
    ]
    assert found.status == "import"
    assert codes(found.left_out) == ["average_row 4"]
