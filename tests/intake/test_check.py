"""From a sheet to measurements: what each row says, and every problem at its cell."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from benefits.domain.calendar.period import Month
from benefits.domain.record.facts import KpiStatus
from benefits.intake.problems import Severity
from tests.intake.making import (
    CRM,
    DAYS,
    ERRORS,
    FIRST_TIME_RIGHT,
    checked,
    found,
    portfolio,
    values,
    workbook,
)

HEAD = ["KPI", "Month", "Value"]


def test_a_tidy_table_becomes_measurements_with_their_cells() -> None:
    result = checked(workbook(HEAD, ["Errors", "2026-01", 380], ["Errors", "2026-02", 371.5]))
    assert values(result) == [
        (10, "2026-01", 380.0, "final"),
        (10, "2026-02", 371.5, "final"),
    ]
    assert result.frame["cell"].tolist() == ["C2", "C3"]
    assert result.frame["found"].tolist() == ["380", "371.5"]
    assert result.frame["sheet"].tolist() == ["Data", "Data"]
    assert result.frame["file"].isna().all()
    assert found(result) == []


@pytest.mark.parametrize(
    "head",
    [
        ["Verdi", "KPI", "Måned"],
        ["ACTUAL", "kpi name", "period"],
        [" Value ", "KPI\u00a0", "Month*"],
        ["Resultat", "Indikator", "Dato"],
    ],
)
def test_headings_stand_in_any_order_and_language(head: list[str]) -> None:
    result = checked(workbook(["Report of the month"], [], head, [5, "Errors", "mars 2026"]))
    assert values(result) == [(10, "2026-03", 5.0, "final")]


def test_all_columns_of_a_row_are_kept() -> None:
    result = checked(
        workbook(
            [*HEAD, "Numerator", "Denominator", "Status", "Comment"],
            ["First time right", datetime.date(2026, 1, 31), 85, 850, 1000, "Anslått", "fra ERP"],
        )
    )
    row = result.frame.iloc[0]
    assert (row["numerator"], row["denominator"]) == (850_000_000, 1_000_000_000)
    assert (row["status"], row["comment"], row["month"]) == (
        "estimated",
        "fra ERP",
        Month.of(2026, 1),
    )


def test_every_problem_is_told_at_once_and_in_the_order_of_the_sheet() -> None:
    result = checked(
        workbook(
            [*HEAD, "Status"],
            ["Erors", "2026-01", 1, None],
            ["Errors", "March", "a lot", "final"],
            ["Errors", "2026-13", 4, "perhaps"],
            ["Errors", "2026-02", None, "estimated"],
            ["Errors", "2026-03", 7, "ikke aktuelt"],
        )
    )
    assert found(result) == [
        ("unknown_kpi", "A2"),
        ("month_without_year", "B3"),
        ("not_a_number", "C3"),
        ("not_a_month", "B4"),
        ("unknown_status", "D4"),
        ("value_missing", "C5"),
        ("value_not_applicable", "C6"),
    ]
    assert result.blocked


def test_an_unknown_name_comes_with_the_nearest_ones() -> None:
    (problem,) = checked(workbook(HEAD, ["First time wright", "2026-01", 85])).of(Severity.MUST_FIX)
    assert problem.values["near"] == "First time right"


def test_a_blank_value_is_no_measurement_and_no_problem() -> None:
    result = checked(workbook([*HEAD, "Comment"], ["Errors", "2026-01", None], ["A footnote"]))
    assert values(result) == []
    assert found(result) == [("nothing_to_read", "")]


def test_not_applicable_needs_no_value() -> None:
    result = checked(workbook([*HEAD, "Status"], ["Errors", "2026-01", None, "not applicable"]))
    assert values(result) == [(10, "2026-01", None, "not_applicable")]


def test_a_word_for_no_value_is_left_out_and_said() -> None:
    result = checked(workbook(HEAD, ["Errors", "2026-01", "n/a"], ["Errors", "2026-02", 3]))
    assert values(result) == [(10, "2026-02", 3.0, "final")]
    assert ("missing_marker", "C2") in found(result)


def test_a_comment_alone_is_said_to_be_left_out() -> None:
    result = checked(workbook([*HEAD, "Comment"], ["Errors", "2026-01", None, "late"]))
    assert ("comment_without_value", "D2") in found(result)


def test_totals_are_left_out_and_said() -> None:
    result = checked(
        workbook(HEAD, ["Errors", "2026-01", 380], ["Sum", None, 380], ["Gjennomsnitt:", None, 380])
    )
    assert values(result) == [(10, "2026-01", 380.0, "final")]
    assert found(result) == [("total_left_out", "A3")]
    assert result.problems[0].values["count"] == 2


def test_the_same_month_twice_with_other_content_names_both_cells() -> None:
    result = checked(
        workbook(HEAD, ["Errors", "2026-01", 380], More=[HEAD, ["errors ", "Jan 2026", 381]])
    )
    (problem,) = result.of(Severity.MUST_FIX)
    assert (problem.code, str(problem.place)) == ("duplicate_row", "More!C2")
    assert problem.values["first"] == "Data!C2"


def test_the_same_month_twice_with_equal_content_counts_once() -> None:
    result = checked(workbook(HEAD, ["Errors", "2026-01", 380], ["Errors", "2026-01", 380.0]))
    assert values(result) == [(10, "2026-01", 380.0, "final")]
    assert found(result) == [("duplicate_same", "C3")]


def test_equal_names_are_told_apart_by_their_initiative_only() -> None:
    known = portfolio(ERRORS, replace(ERRORS, id=20, initiative=CRM.id))
    row = ["Errors", "2026-01", 380]
    assert found(checked(workbook(HEAD, row), known)) == [("ambiguous_kpi", "A2")]
    result = checked(workbook([*HEAD, "Initiative"], [*row, "crm"]), known)
    assert values(result) == [(20, "2026-01", 380.0, "final")]
    wrong = checked(workbook([*HEAD, "Initiative"], [*row, "HR"]), known)
    assert found(wrong) == [("unknown_initiative", "D2")]


def test_a_stable_id_wins_over_a_name_that_changed_but_asks() -> None:
    head = ["KPI ID", *HEAD]
    result = checked(workbook(head, [10, "Mistakes", "2026-01", 380]))
    assert values(result) == [(10, "2026-01", 380.0, "final")]
    assert found(result) == [("kpi_renamed", "B2")]


def test_an_id_beside_another_kpis_name_is_a_mix_up() -> None:
    result = checked(workbook(["KPI ID", *HEAD], [10, "Days to close", "2026-01", 9]))
    assert found(result) == [("ambiguous_kpi", "B2")]


def test_percentages_become_what_the_unit_says() -> None:
    result = checked(
        workbook(
            HEAD, ["First time right", "2026-01", "85 %"], ["Days to close", "2026-01", "85 %"]
        )
    )
    assert [one[2] for one in values(result)] == [85.0, 0.85]
    assert ("percent_for_other_unit", "C3") in found(result)


def test_a_rate_without_value_is_its_numerator_over_its_denominator() -> None:
    head = [*HEAD, "Teller", "Nevner"]
    result = checked(workbook(head, ["First time right", "2026-01", None, 17, 20]))
    assert values(result) == [(11, "2026-01", 85.0, "final")]
    nought = checked(workbook(head, ["First time right", "2026-01", None, 0, 0]))
    assert found(nought) == [("zero_denominator", "E2")]


def test_a_rate_that_is_not_its_own_quotient_is_asked_about() -> None:
    head = [*HEAD, "Numerator", "Denominator"]
    rows = [
        ["First time right", "2026-01", 85.2, 852, 1000],
        ["First time right", "2026-02", 58, 852, 1000],
    ]
    assert found(checked(workbook(head, *rows))) == [("ratio_mismatch", "C3")]


def test_yes_is_a_value_of_yes_no_kpis_alone() -> None:
    signed = replace(
        ERRORS, id=21, name="Signed off", kind="yes_no", unit="", baseline=None, target=None
    )
    result = checked(
        workbook(HEAD, ["Signed off", "2026-01", "Ja"], ["Errors", "2026-01", "Ja"]),
        portfolio(signed, ERRORS),
    )
    assert values(result)[0] == (21, "2026-01", 1.0, "final")
    assert found(result) == [("not_a_number", "C3")]


def test_averages_without_weights_are_told_once() -> None:
    result = checked(
        workbook(HEAD, ["Days to close", "2026-01", 9], ["Days to close", "2026-02", 8])
    )
    assert found(result) == [("weight_missing", "C2")]
    assert result.problems[0].values["count"] == 2


def test_a_kpi_that_is_not_active_is_asked_about_once() -> None:
    known = portfolio(replace(ERRORS, status=KpiStatus.RETIRED))
    result = checked(workbook(HEAD, ["Errors", "2026-01", 380], ["Errors", "2026-02", 380]), known)
    assert found(result) == [("inactive_kpi", "C2")]
    assert not result.blocked
    assert result.asks


def test_months_before_the_initiative_are_asked_about_once_unless_the_baseline_is_older() -> None:
    data = workbook(HEAD, ["Errors", "2024-11", 390], ["Errors", "2024-12", 395])
    assert found(checked(data)) == [("before_start", "C2")]
    older = portfolio(replace(ERRORS, baseline_from=Month.of(2024, 7)))
    assert found(checked(data, older)) == []


def test_sheets_without_a_table_are_left_out_and_said() -> None:
    result = checked(workbook(HEAD, ["Errors", "2026-01", 380], Notes=[["Called Kari on Monday"]]))
    assert [(one.code, one.place.sheet) for one in result.problems] == [("sheet_left_out", "Notes")]


def test_costs_are_read_to_the_cent_and_planned_ahead() -> None:
    result = checked(
        workbook(
            ["Cost", "Month", "Planned", "Actual"],
            ["Licences", "2026-01", "1 000,25", 999.995],
            ["licences", "2027-01", 1000, None],
        )
    )
    assert result.costs["planned"].tolist() == [100_025, 100_000]
    assert result.costs["actual"].fillna(-1).tolist() == [100_000, -1]
    assert found(result) == []
    assert result.layouts == ("costs",)


def test_an_actual_cost_cannot_lie_in_the_future() -> None:
    result = checked(
        workbook(["Cost", "Month", "Planned", "Actual"], ["Licences", "2027-01", 1, 2])
    )
    assert found(result) == [("future_month", "B2")]


def test_a_file_may_hold_measurements_and_costs() -> None:
    result = checked(
        workbook(
            HEAD,
            ["Errors", "2026-01", 380],
            Costs=[["Kostnad", "Måned", "Plan", "Faktisk"], ["Licences", "2026-01", 5, 6]],
        )
    )
    assert (len(result.frame), len(result.costs), result.layouts) == (1, 1, ("tidy", "costs"))


HISTORY = [(10, Month.of(2025, month), str(380 + month)) for month in range(1, 13)]
CLOSE = [(12, Month.of(2025, month), "9.5") for month in range(1, 13)]
RIGHT = [(11, Month.of(2025, month), "82") for month in range(1, 13)]


def test_what_is_usual_is_what_came_last_not_what_was_before_go_live():
    before = [(12, Month.of(2024, month), "10.2") for month in range(1, 13)]
    since = [(12, Month.of(2025, month), "5.1") for month in range(1, 13)]
    data = workbook(["KPI", "Month", "Value"], ["Days to close", "2026-01", 52])
    result = checked(data, portfolio(measured=[*before, *since]))
    assert ("scale_jump", "C2") in found(result)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (3900, ("scale_jump", 10, "larger")),
        (38.5, ("scale_jump", 10, "smaller")),
        (386_000, ("scale_jump", 1000, "larger")),
        (500, None),
        (0, None),
        (1200, None),
    ],
)
def test_values_ten_times_the_usual_are_asked_about(value: float, expected: object) -> None:
    result = checked(workbook(HEAD, ["Errors", "2026-01", value]), portfolio(measured=HISTORY))
    told = [(one.code, one.values["factor"], one.values["way"]) for one in result.problems]
    assert told == ([expected] if expected else [])


def test_a_value_below_zero_is_asked_about_where_there_never_was_one() -> None:
    row = workbook(HEAD, ["Errors", "2026-01", -380])
    assert found(checked(row, portfolio(measured=HISTORY))) == [("negative_value", "C2")]
    before = [*HISTORY, (10, Month.of(2024, 12), "-5")]
    assert found(checked(row, portfolio(measured=before))) == []


def test_a_fraction_for_a_kpi_in_per_cent_is_asked_about() -> None:
    row = workbook([*HEAD, "Weight"], ["First time right", "2026-01", 0.85, 1])
    for known in (portfolio(measured=RIGHT), portfolio()):
        assert found(checked(row, known)) == [("maybe_fraction", "C2")]
    small = portfolio(
        replace(FIRST_TIME_RIGHT, baseline=None, target=None),
        measured=[(11, Month.of(2025, month), "0.8") for month in range(1, 13)],
    )
    assert found(checked(row, small)) == []


def test_a_month_that_repeats_the_last_one_whole_is_asked_about() -> None:
    kpis = [replace(ERRORS, id=40 + n, name=f"K{n}") for n in range(5)]
    history = [(40 + n, Month.of(2026, 1), str(300 + n)) for n in range(5)]
    copy = workbook(HEAD, *[[f"K{n}", "2026-02", 300 + n] for n in range(5)])
    known = portfolio(*kpis, measured=history)
    assert found(checked(copy, known)) == [("stale_copy", "C2")]
    other = workbook(HEAD, *[[f"K{n}", "2026-02", 300 + n + (n == 4)] for n in range(5)])
    assert found(checked(other, known)) == []
    again = workbook(HEAD, *[[f"K{n}", "2026-01", 300 + n] for n in range(5)])
    assert found(checked(again, known)) == []


def test_formulas_that_all_give_zero_are_asked_about() -> None:
    from tests.intake.making import named, packed, parts, table

    rows = [named(n, f"2026-0{n - 1}") + f'<c r="C{n}"><f>A{n}</f><v>0</v></c>' for n in (2, 3)]
    result = checked(packed(parts(table(*rows))))
    assert ("all_formulas_zero", "C") in found(result)


def test_a_kpi_is_not_taken_for_a_total_because_of_its_name() -> None:
    for name in ("Average handling time", "Total"):
        known = portfolio(replace(DAYS, name=name))
        result = checked(workbook([*HEAD, "Weight"], [name, "2026-01", 9, 10]), known)
        assert values(result) == [(12, "2026-01", 9.0, "final")]
