"""Sheets as statistics offices, systems and reports print them."""

from __future__ import annotations

from tests.intake.drawing import codes, read_drawn, told


def test_years_across_behind_names_and_codes() -> None:
    found = read_drawn(
        """
        Data Source | Yearbook of towns
        Last Updated Date | @2024-06-28

        Country Name | Country Code | Indicator Name | Indicator Code | '1960 | '1961 | '1962
        Norland | NLD | Inhabitants | IN.HAB | 3500 | 3600 | 3700
        Sudland | SLD | Inhabitants | IN.HAB | 7400 | 7500 | 7600
        """
    )
    assert told(found) == [
        "Inhabitants / Norland / NLD / IN.HAB | 1960 | 3500 | E5",
        "Inhabitants / Sudland / SLD / IN.HAB | 1960 | 7400 | E6",
        "Inhabitants / Norland / NLD / IN.HAB | 1961 | 3600 | F5",
        "Inhabitants / Sudland / SLD / IN.HAB | 1961 | 7500 | F6",
        "Inhabitants / Norland / NLD / IN.HAB | 1962 | 3700 | G5",
        "Inhabitants / Sudland / SLD / IN.HAB | 1962 | 7600 | G6",
    ]
    assert found.status == "import"


def test_a_point_for_no_value() -> None:
    found = read_drawn(
        """
        observation_date | IDLE
        '2024-01-01 | '3.5
        '2024-02-01 | '3.6
        '2024-03-01 | .
        """
    )
    assert told(found) == [
        "IDLE | 2024-01 | 3.5 | B2",
        "IDLE | 2024-02 | 3.6 | B3",
    ]
    assert found.status == "import_with_warnings"
    assert codes(found.warned) == ["numbers_as_text B2"]
    assert codes(found.left_out) == ["missing_marker B4"]


def test_a_statistic_merged_over_its_months() -> None:
    found = read_drawn(
        """
        03999: Prisindeks, etter gruppe og måned

         | Prisindeks (2015=100) | <
         | 2024M01 | 2024M02
        Totalindeks | 130.5 | 131.5
        Mat | 128 | 129
        """
    )
    assert told(found) == [
        "Prisindeks (2015=100) / Totalindeks | 2024-01 | 130.5 2015=100 | B5",
        "Prisindeks (2015=100) / Mat | 2024-01 | 128 2015=100 | B6",
        "Prisindeks (2015=100) / Totalindeks | 2024-02 | 131.5 2015=100 | C5",
        "Prisindeks (2015=100) / Mat | 2024-02 | 129 2015=100 | C6",
    ]
    assert found.status == "import"


def test_years_quarters_and_months_in_one_column() -> None:
    found = read_drawn(
        """
        Title | PRICES: ALL ITEMS
        Release date | '19-06-2024
        2021 | 111.5
        2022 | 121.5
        2022 Q1 | 117
        2022 JAN | 116
        2022 FEB | 117
        2022 MAR | 118
        2022 APR | 120
        """
    )
    assert told(found) == [
        "PRICES: ALL ITEMS | 2021 | 111.5 | B3",
        "PRICES: ALL ITEMS | 2022-01 | 116 | B6",
        "PRICES: ALL ITEMS | 2022-02 | 117 | B7",
        "PRICES: ALL ITEMS | 2022-03 | 118 | B8",
        "PRICES: ALL ITEMS | 2022-04 | 120 | B9",
    ]
    assert found.status == "import"
    assert codes(found.left_out) == ["total_row 4", "total_row 5"]


def test_months_named_after_their_report() -> None:
    found = read_drawn(
        """
        Period | Code | Name | Attendances | Percentage in 4 hours
        Report-APRIL-2023 | AA1 | North | 120 | %0.62
        Report-APRIL-2023 | BB2 | South | 230 | %0.71
        """
    )
    assert told(found) == [
        "Attendances / AA1 / North | 2023-04 | 120 | D2",
        "Attendances / BB2 / South | 2023-04 | 230 | D3",
        "Percentage in 4 hours / AA1 / North | 2023-04 | 0.62 % | E2",
        "Percentage in 4 hours / BB2 / South | 2023-04 | 0.71 % | E3",
    ]
    assert found.status == "import"


def test_quarters_over_months_without_a_year_and_a_dashboards_title() -> None:
    found = read_drawn(
        """
        KPI DASHBOARD 2026
         | | | | Q1 | < | < | Q2 | <
        # | KPI | Owner | Target | Jan | Feb | Mar | Apr | May
        1 | Revenue (kEUR) | Anna | 500 | 480 | 510 | 495 | 505 | 515
        2 | Churn % | Cy | %0.02 | %0.03 | %0.025 | %0.024 | %0.021 | %0.02
        """
    )
    assert told(found) == [
        "Revenue (kEUR) | 2026-01 | 480 kEUR | E4",
        "Churn % | 2026-01 | 0.03 % | E5",
        "Revenue (kEUR) | 2026-02 | 510 kEUR | F4",
        "Churn % | 2026-02 | 0.025 % | F5",
        "Revenue (kEUR) | 2026-03 | 495 kEUR | G4",
        "Churn % | 2026-03 | 0.024 % | G5",
        "Revenue (kEUR) | 2026-04 | 505 kEUR | H4",
        "Churn % | 2026-04 | 0.021 % | H5",
        "Revenue (kEUR) | 2026-05 | 515 kEUR | I4",
        "Churn % | 2026-05 | 0.02 % | I5",
    ]
    assert found.status == "import"
    assert codes(found.left_out) == ["other A3", "note C3", "other D3"]


def test_variances_beside_budget_and_actual_of_each_month() -> None:
    found = read_drawn(
        """
        Department | Jan-26 | < | < | Feb-26 | < | <
         | Budget | Actual | Var | Budget | Actual | Var
        HR | 100 | 90 | -10 | 100 | 105 | 5
        IT | 200 | 210 | 10 | 200 | 190 | -10
        Total | 300 | 300 | 0 | 300 | 295 | -5
        """
    )
    assert told(found) == [
        "HR / budget | 2026-01 | 100 | B3",
        "IT / budget | 2026-01 | 200 | B4",
        "HR / actual | 2026-01 | 90 | C3",
        "IT / actual | 2026-01 | 210 | C4",
        "HR / budget | 2026-02 | 100 | E3",
        "IT / budget | 2026-02 | 200 | E4",
        "HR / actual | 2026-02 | 105 | F3",
        "IT / actual | 2026-02 | 190 | F4",
    ]
    assert found.status == "import"
    assert codes(found.left_out) == ["derived D2", "derived G2", "total_row 5"]


def test_a_scorecard_of_baseline_target_and_actual() -> None:
    found = read_drawn(
        """
        Perspective | Measure | Unit | Baseline 2024 | Target 2025 | Actual 2025
        Customer | Satisfaction | % | 80 | 85 | 84
        Process | Lead time | days | 12 | 9 | 10
        """
    )
    assert told(found) == [
        "Satisfaction / Customer / baseline | 2024 | 80 % | D2",
        "Lead time / Process / baseline | 2024 | 12 days | D3",
        "Satisfaction / Customer / target | 2025 | 85 % | E2",
        "Lead time / Process / target | 2025 | 9 days | E3",
        "Satisfaction / Customer / actual | 2025 | 84 % | F2",
        "Lead time / Process / actual | 2025 | 10 days | F3",
    ]
    assert found.status == "import"


def test_terms_of_a_school_year() -> None:
    found = read_drawn(
        """
        Year | Term | Absence rate | Pupils
        2021/22 | Autumn | 6.9 | 100
        2021/22 | Spring | 7.4 | 110
        """
    )
    assert told(found) == [
        "Absence rate / Autumn | 2021/2022 | 6.9 | C2",
        "Absence rate / Spring | 2021/2022 | 7.4 | C3",
        "Pupils / Autumn | 2021/2022 | 100 | D2",
        "Pupils / Spring | 2021/2022 | 110 | D3",
    ]
    assert found.status == "import"


def test_a_quarterly_measure_among_monthly_ones_keeps_its_quarters() -> None:
    found = read_drawn(
        """
        KPI | Period | Value
        Errors | 2026-01 | 5
        Errors | 2026-02 | 6
        Errors | 2026-03 | 7
        Errors | 2026-Q1 | 18
        Satisfaction | 2026-Q1 | 4
        """
    )
    assert told(found) == [
        "Errors | 2026-01 | 5 | C2",
        "Errors | 2026-02 | 6 | C3",
        "Errors | 2026-03 | 7 | C4",
        "Satisfaction | 2026-Q1 | 4 | C6",
    ]
    assert found.status == "import"
    assert codes(found.left_out) == ["total_row 5"]


def test_words_of_a_heading_stacked_over_three_rows() -> None:
    found = read_drawn(
        """
         | Number of | Number of | Average
         | new | closed | days to
        Month | cases | cases | close
        2026-01 | 5 | 4 | 12.5
        2026-02 | 6 | 5 | 11.5
        """
    )
    assert told(found) == [
        "Number of new cases | 2026-01 | 5 | B4",
        "Number of new cases | 2026-02 | 6 | B5",
        "Number of closed cases | 2026-01 | 4 | C4",
        "Number of closed cases | 2026-02 | 5 | C5",
        "Average days to close | 2026-01 | 12.5 | D4",
        "Average days to close | 2026-02 | 11.5 | D5",
    ]
    assert found.status == "import"


def test_what_a_database_exports() -> None:
    found = read_drawn(
        """
        id | kpi_code | period | value | updated_at
        1 | ERR | 2026-01 | 5 | @2026-02-03
        2 | ERR | 2026-02 | 6 | @2026-03-03
        """
    )
    assert told(found) == [
        "ERR | 2026-01 | 5 | D2",
        "ERR | 2026-02 | 6 | D3",
    ]
    assert found.status == "import"
    assert codes(found.left_out) == ["code A1", "dated E1"]


def test_a_sum_that_nothing_names() -> None:
    found = read_drawn(
        """
        Month | A | B |
        Jan 2026 | 1 | 2 | 3
        Feb 2026 | 3 | 4 | 7
         | 4 | 6 | 10
        """
    )
    assert told(found) == [
        "A | 2026-01 | 1 | B2",
        "A | 2026-02 | 3 | B3",
        "B | 2026-01 | 2 | C2",
        "B | 2026-02 | 4 | C3",
    ]
    assert found.status == "import"
    assert codes(found.left_out) == ["other D1", "total_row 4"]


def test_headings_that_are_printed_again() -> None:
    found = read_drawn(
        """
        Month | Errors | Cases
        2026-01 | 5 | 50
        2026-02 | 6 | 60
        Month | Errors | Cases
        2026-03 | 7 | 70
        """
    )
    assert told(found) == [
        "Errors | 2026-01 | 5 | B2",
        "Errors | 2026-02 | 6 | B3",
        "Errors | 2026-03 | 7 | B5",
        "Cases | 2026-01 | 50 | C2",
        "Cases | 2026-02 | 60 | C3",
        "Cases | 2026-03 | 70 | C5",
    ]
    assert found.status == "import_with_warnings"
    assert codes(found.warned) == ["repeated_heading 4"]
    assert codes(found.left_out) == ["repeated_heading 4"]


def test_american_dates_and_dollars() -> None:
    found = read_drawn(
        """
        Date | Region | Sales
        1/31/2026 | East | '$1,200.50
        2/28/2026 | East | '$1,300.00
        """
    )
    assert told(found) == [
        "Sales / East | 2026-01 | 1200.5 $ | C2",
        "Sales / East | 2026-02 | 1300 $ | C3",
    ]
    assert found.status == "import_with_warnings"
    assert codes(found.warned) == ["numbers_as_text C2"]
