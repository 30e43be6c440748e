"""Periods down the rows: measures in columns, or one value to a row."""

from __future__ import annotations

from tests.intake.drawing import codes, read_drawn, told


def test_one_value_to_a_row_with_its_unit_in_norwegian() -> None:
    found = read_drawn(
        """
        Indikator | Periode | Verdi | Enhet | Kommentar
        Feilrate | jan. 2026 | '3,5 | % | ok
        Feilrate | feb. 2026 | '3,1 | % |
        Ledetid | jan. 2026 | 12 | dager | sein
        """
    )
    assert told(found) == [
        "Feilrate | 2026-01 | 3.5 % | C2",
        "Feilrate | 2026-02 | 3.1 % | C3",
        "Ledetid | 2026-01 | 12 dager | C4",
    ]
    assert found.status == "import_with_warnings"
    assert codes(found.warned) == ["numbers_as_text C2"]
    assert codes(found.left_out) == ["note E1"]


def test_several_measures_divided_by_region_with_totals_among_them() -> None:
    found = read_drawn(
        """
        Periode | Region | Antall saker | Andel (%)
        2026-01 | Nord | 5 | 50
        2026-01 | Sør | 6 | 60
        2026-01 | Totalt | 11 | 55
        2026-02 | Nord | 7 | 70
        """
    )
    assert told(found) == [
        "Antall saker / Nord | 2026-01 | 5 | C2",
        "Antall saker / Sør | 2026-01 | 6 | C3",
        "Antall saker / Nord | 2026-02 | 7 | C5",
        "Andel (%) / Nord | 2026-01 | 50 % | D2",
        "Andel (%) / Sør | 2026-01 | 60 % | D3",
        "Andel (%) / Nord | 2026-02 | 70 % | D5",
    ]
    assert found.status == "import"
    assert codes(found.left_out) == ["total_row 4"]


def test_a_column_that_says_actual_or_budget() -> None:
    found = read_drawn(
        """
        KPI | Scenario | Month | Amount
        Errors | Actual | 2026-01 | 5
        Errors | Budget | 2026-01 | 6
        Errors | Actual | 2026-02 | 7
        """
    )
    assert told(found) == [
        "Errors / actual | 2026-01 | 5 | D2",
        "Errors / budget | 2026-01 | 6 | D3",
        "Errors / actual | 2026-02 | 7 | D4",
    ]
    assert found.status == "import"


def test_actual_and_budget_of_several_measures() -> None:
    found = read_drawn(
        """
        Month | Sales Actual | Sales Budget | Costs Actual | Costs Budget
        Jan 2026 | 1 | 2 | 3 | 4
        Feb 2026 | 5 | 6 | 7 | 8
        """
    )
    assert told(found) == [
        "Sales / actual | 2026-01 | 1 | B2",
        "Sales / actual | 2026-02 | 5 | B3",
        "Sales / budget | 2026-01 | 2 | C2",
        "Sales / budget | 2026-02 | 6 | C3",
        "Costs / actual | 2026-01 | 3 | D2",
        "Costs / actual | 2026-02 | 7 | D3",
        "Costs / budget | 2026-01 | 4 | E2",
        "Costs / budget | 2026-02 | 8 | E3",
    ]
    assert found.status == "import"


def test_sums_since_the_new_year_variances_and_comments_beside_the_values() -> None:
    found = read_drawn(
        """
        KPI | Month | Actual | YTD | Target | Variance | Comment
        Errors | 2026-01 | 5 | 5 | 4 | 1 | high
        Errors | 2026-02 | 6 | 11 | 4 | 2 |
        """
    )
    assert told(found) == [
        "Errors / actual | 2026-01 | 5 | C2",
        "Errors / actual | 2026-02 | 6 | C3",
        "Errors / target | 2026-01 | 4 | E2",
        "Errors / target | 2026-02 | 4 | E3",
    ]
    assert found.status == "import"
    assert codes(found.left_out) == ["cumulative D1", "derived F1", "note G1"]


def test_an_actual_a_target_and_their_difference_in_french() -> None:
    found = read_drawn(
        """
        Mois | Réel | Objectif | Écart
        janv. 2026 | 10 | 12 | -2
        févr. 2026 | 13 | 12 | 1
        """,
        "Délais",
    )
    assert told(found) == [
        "Délais / actual | 2026-01 | 10 | B2",
        "Délais / actual | 2026-02 | 13 | B3",
        "Délais / target | 2026-01 | 12 | C2",
        "Délais / target | 2026-02 | 12 | C3",
    ]
    assert found.status == "import"
    assert codes(found.left_out) == ["derived D1"]


def test_a_year_written_once_for_its_months() -> None:
    found = read_drawn(
        """
        Year | Month | Errors
        2025 | Nov | 1
         | Dec | 2
        2026 | Jan | 3
         | Feb | 4
        """
    )
    assert told(found) == [
        "Errors | 2025-11 | 1 | C2",
        "Errors | 2025-12 | 2 | C3",
        "Errors | 2026-01 | 3 | C4",
        "Errors | 2026-02 | 4 | C5",
    ]
    assert found.status == "import"


def test_months_as_numbers_beside_their_year() -> None:
    found = read_drawn(
        """
        År | Måned | Verdi
        2025 | 11 | 1
        2025 | 12 | 2
        2026 | 1 | 3
        """,
        "Feilrate",
    )
    assert told(found) == [
        "Feilrate | 2025-11 | 1 | C2",
        "Feilrate | 2025-12 | 2 | C3",
        "Feilrate | 2026-01 | 3 | C4",
    ]
    assert found.status == "import"


def test_months_as_numbers_and_plans_in_vietnamese() -> None:
    found = read_drawn(
        """
        Tháng | Năm | Chỉ tiêu | Thực hiện | Kế hoạch
        1 | 2026 | Doanh thu | '1.250.000 | '1.300.000
        2 | 2026 | Doanh thu | '1.350.000 | '1.300.000
        """
    )
    assert told(found) == [
        "Doanh thu / actual | 2026-01 | 1.25e+06 | D2",
        "Doanh thu / actual | 2026-02 | 1.35e+06 | D3",
        "Doanh thu / plan | 2026-01 | 1.3e+06 | E2",
        "Doanh thu / plan | 2026-02 | 1.3e+06 | E3",
    ]
    assert found.status == "import_with_warnings"
    assert codes(found.warned) == ["numbers_as_text D2"]


def test_a_total_beside_its_parts() -> None:
    found = read_drawn(
        """
        Month | Year | North | South | Total
        Jan | 2026 | 1 | 2 | 3
        Feb | 2026 | 3 | 4 | 7
        """
    )
    assert told(found) == [
        "North | 2026-01 | 1 | C2",
        "North | 2026-02 | 3 | C3",
        "South | 2026-01 | 2 | D2",
        "South | 2026-02 | 4 | D3",
    ]
    assert found.status == "import"
    assert codes(found.left_out) == ["total E1"]


def test_a_total_with_nothing_beside_it() -> None:
    found = read_drawn(
        """
        Month | Total
        jan 2026 | 3
        feb 2026 | 7
        """,
        "Tickets",
    )
    assert told(found) == [
        "Tickets | 2026-01 | 3 | B2",
        "Tickets | 2026-02 | 7 | B3",
    ]
    assert found.status == "import"


def test_values_that_only_the_sheets_name_names() -> None:
    found = read_drawn(
        """
        Month | Value
        2026-01 | 5
        2026-02 | 6
        """,
        "Sick leave",
    )
    assert told(found) == [
        "Sick leave | 2026-01 | 5 | B2",
        "Sick leave | 2026-02 | 6 | B3",
    ]
    assert found.status == "import"


def test_last_days_of_months() -> None:
    found = read_drawn(
        """
        Date | Tickets | Backlog
        @2026-01-31 | 5 | 50
        @2026-02-28 | 6 | 60
        """
    )
    assert told(found) == [
        "Tickets | 2026-01 | 5 | B2",
        "Tickets | 2026-02 | 6 | B3",
        "Backlog | 2026-01 | 50 | C2",
        "Backlog | 2026-02 | 60 | C3",
    ]
    assert found.status == "import"


def test_one_date_that_is_the_end_of_a_month() -> None:
    found = read_drawn(
        """
        KPI | Date | Value
        Errors | @2026-03-31 | 5
        Cases | @2026-03-31 | 7
        """
    )
    assert told(found) == [
        "Errors | 2026-03 | 5 | C2",
        "Cases | 2026-03 | 7 | C3",
    ]
    assert found.status == "import"


def test_months_as_six_digits() -> None:
    found = read_drawn(
        """
        Periode | Verdi
        202601 | 5
        202602 | 6
        """,
        "Klager",
    )
    assert told(found) == [
        "Klager | 2026-01 | 5 | B2",
        "Klager | 2026-02 | 6 | B3",
    ]
    assert found.status == "import"


def test_weeks_which_are_not_months() -> None:
    found = read_drawn(
        """
        Uke | Saker
        2026-W01 | 5
        2026-W02 | 6
        """
    )
    assert told(found) == [
        "Saker | 2026-W01 | 5 | B2",
        "Saker | 2026-W02 | 6 | B3",
    ]
    assert found.status == "import_with_warnings"
    assert codes(found.warned) == ["weekly"]


def test_ranges_of_months() -> None:
    found = read_drawn(
        """
        Period | Calls
        Apr 2020 - May 2020 | 5
        Jun 2020 - Jul 2020 | 6
        """
    )
    assert told(found) == [
        "Calls | 2020-04/2020-05 | 5 | B2",
        "Calls | 2020-06/2020-07 | 6 | B3",
    ]
    assert found.status == "import"


def test_school_years() -> None:
    found = read_drawn(
        """
        Skoleår | Fravær
        2009-10 | 5
        2010-11 | 6
        2011-12 | 7
        """
    )
    assert told(found) == [
        "Fravær | 2009/2010 | 5 | B2",
        "Fravær | 2010/2011 | 6 | B3",
        "Fravær | 2011/2012 | 7 | B4",
    ]
    assert found.status == "import"


def test_years_down_the_rows() -> None:
    found = read_drawn(
        """
        År | Antall årsverk | Sykefravær (%)
        2023 | 100 | 5
        2024 | 110 | 6
        2025 | 120 | 7
        """
    )
    assert told(found) == [
        "Antall årsverk | 2023 | 100 | B2",
        "Antall årsverk | 2024 | 110 | B3",
        "Antall årsverk | 2025 | 120 | B4",
        "Sykefravær (%) | 2023 | 5 % | C2",
        "Sykefravær (%) | 2024 | 6 % | C3",
        "Sykefravær (%) | 2025 | 7 % | C4",
    ]
    assert found.status == "import"


def test_a_year_among_its_quarters() -> None:
    found = read_drawn(
        """
        Quarter | Complaints | Satisfaction
        2025 Q1 | 10 | 4.1
        2025 Q2 | 12 | 4.2
        2025 | 22 | 4.15
        """
    )
    assert told(found) == [
        "Complaints | 2025-Q1 | 10 | B2",
        "Complaints | 2025-Q2 | 12 | B3",
        "Satisfaction | 2025-Q1 | 4.1 | C2",
        "Satisfaction | 2025-Q2 | 4.2 | C3",
    ]
    assert found.status == "import"
    assert codes(found.left_out) == ["total_row 4"]


def test_units_in_a_row_of_their_own() -> None:
    found = read_drawn(
        """
        Maand | Omzet | Klachten
         | (EUR) | (aantal)
        jan 2026 | 5 | 6
        feb 2026 | 7 | 8
        """
    )
    assert told(found) == [
        "Omzet | 2026-01 | 5 EUR | B3",
        "Omzet | 2026-02 | 7 EUR | B4",
        "Klachten | 2026-01 | 6 | C3",
        "Klachten | 2026-02 | 8 | C4",
    ]
    assert found.status == "import"


def test_two_rows_of_headings_that_need_each_other() -> None:
    found = read_drawn(
        """
        Month | North | < | South | <
         | Cost | Cases | Cost | Cases
        2026-01 | 1 | 2 | 3 | 4
        2026-02 | 5 | 6 | 7 | 8
        """
    )
    assert told(found) == [
        "North / Cost | 2026-01 | 1 | B3",
        "North / Cost | 2026-02 | 5 | B4",
        "North / Cases | 2026-01 | 2 | C3",
        "North / Cases | 2026-02 | 6 | C4",
        "South / Cost | 2026-01 | 3 | D3",
        "South / Cost | 2026-02 | 7 | D4",
        "South / Cases | 2026-01 | 4 | E3",
        "South / Cases | 2026-02 | 8 | E4",
    ]
    assert found.status == "import"


def test_a_column_that_says_how_final_a_value_is() -> None:
    found = read_drawn(
        """
        Periode | KPI | Verdi | Status
        2026-01 | Feil | 5 | Endelig
        2026-01 | Saker | 6 | Anslått
        """
    )
    assert told(found) == [
        "Feil | 2026-01 | 5 | C2",
        "Saker | 2026-01 | 6 | C3",
    ]
    assert found.status == "import"
    assert codes(found.left_out) == ["note D1"]


def test_a_pivot_table_with_its_grand_total() -> None:
    found = read_drawn(
        """
        Row Labels | Sum of Sales
        Jan 2026 | 10
        Feb 2026 | 20
        Grand Total | 30
        """
    )
    assert told(found) == [
        "Sum of Sales | 2026-01 | 10 | B2",
        "Sum of Sales | 2026-02 | 20 | B3",
    ]
    assert found.status == "import"
    assert codes(found.left_out) == ["total_row 4"]


def test_no_headings_at_all() -> None:
    found = read_drawn(
        """
        2026-01 | Errors | 5
        2026-02 | Errors | 6
        2026-03 | Errors | 7
        """
    )
    assert told(found) == [
        "Errors | 2026-01 | 5 | C1",
        "Errors | 2026-02 | 6 | C2",
        "Errors | 2026-03 | 7 | C3",
    ]
    assert found.status == "import"


def test_a_measures_name_above_its_months() -> None:
    found = read_drawn(
        """
        Errors |
        Jan 2026 | 5
        Feb 2026 | 6
        Cases |
        Jan 2026 | 7
        Feb 2026 | 8
        """
    )
    assert told(found) == [
        "Errors | 2026-01 | 5 | B2",
        "Errors | 2026-02 | 6 | B3",
        "Cases | 2026-01 | 7 | B5",
        "Cases | 2026-02 | 8 | B6",
    ]
    assert found.status == "import"


def test_thousands_parted_by_blanks() -> None:
    found = read_drawn(
        """
        Måned | Inntekt | Antall
        januar 2026 | '1 234,50 | '1 200
        februar 2026 | '2 345,75 | '1 300
        """
    )
    assert told(found) == [
        "Inntekt | 2026-01 | 1234.5 | B2",
        "Inntekt | 2026-02 | 2345.75 | B3",
        "Antall | 2026-01 | 1200 | C2",
        "Antall | 2026-02 | 1300 | C3",
    ]
    assert found.status == "import_with_warnings"
    assert codes(found.warned) == ["numbers_as_text B2"]


def test_years_down_and_months_across_in_swedish() -> None:
    found = read_drawn(
        """
        År | jan | feb | mar | Medel
        2024 | 1 | 2 | 3 | 2
        2025 | 4 | 5 | 6 | 5
        """,
        "Sjukfrånvaro",
    )
    assert told(found) == [
        "Sjukfrånvaro | 2024-01 | 1 | B2",
        "Sjukfrånvaro | 2025-01 | 4 | B3",
        "Sjukfrånvaro | 2024-02 | 2 | C2",
        "Sjukfrånvaro | 2025-02 | 5 | C3",
        "Sjukfrånvaro | 2024-03 | 3 | D2",
        "Sjukfrånvaro | 2025-03 | 6 | D3",
    ]
    assert found.status == "import"
    assert codes(found.left_out) == ["average E1"]


def test_months_down_and_years_across_in_german() -> None:
    found = read_drawn(
        """
        Monat | 2024 | 2025 | 2026
        Januar | 1 | 2 | 3
        Februar | 4 | 5 | 6
        März | 7 | 8 | 9
        Gesamt | 12 | 15 | 18
        """,
        "Krankenstand",
    )
    assert told(found) == [
        "Krankenstand | 2024-01 | 1 | B2",
        "Krankenstand | 2024-02 | 4 | B3",
        "Krankenstand | 2024-03 | 7 | B4",
        "Krankenstand | 2025-01 | 2 | C2",
        "Krankenstand | 2025-02 | 5 | C3",
        "Krankenstand | 2025-03 | 8 | C4",
        "Krankenstand | 2026-01 | 3 | D2",
        "Krankenstand | 2026-02 | 6 | D3",
        "Krankenstand | 2026-03 | 9 | D4",
    ]
    assert found.status == "import"
    assert codes(found.left_out) == ["total_row 5"]


def test_years_down_and_quarters_across() -> None:
    found = read_drawn(
        """
        Year | Q1 | Q2 | Q3 | Q4 | Total
        2024 | 1 | 2 | 3 | 4 | 10
        2025 | 5 | 6 | 7 | 8 | 26
        """,
        "Complaints",
    )
    assert told(found) == [
        "Complaints | 2024-Q1 | 1 | B2",
        "Complaints | 2025-Q1 | 5 | B3",
        "Complaints | 2024-Q2 | 2 | C2",
        "Complaints | 2025-Q2 | 6 | C3",
        "Complaints | 2024-Q3 | 3 | D2",
        "Complaints | 2025-Q3 | 7 | D3",
        "Complaints | 2024-Q4 | 4 | E2",
        "Complaints | 2025-Q4 | 8 | E3",
    ]
    assert found.status == "import"
    assert codes(found.left_out) == ["total F1"]


def test_years_and_regions_down_and_months_across() -> None:
    found = read_drawn(
        """
        År | Region | Jan | Feb
        2025 | Nord | 1 | 2
        2025 | Sør | 3 | 4
        2026 | Nord | 5 | 6
        """
    )
    assert told(found) == [
        "Nord | 2025-01 | 1 | C2",
        "Sør | 2025-01 | 3 | C3",
        "Nord | 2026-01 | 5 | C4",
        "Nord | 2025-02 | 2 | D2",
        "Sør | 2025-02 | 4 | D3",
        "Nord | 2026-02 | 6 | D4",
    ]
    assert found.status == "import"
