"""Any workbook as measurements: drawn as people draw them, with what becomes of each figure."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from benefits.domain.calendar.period import Month
from benefits.domain.record.bulk import MEASUREMENT
from benefits.domain.record.facts import Alias, Cadence, Kpi
from benefits.domain.record.portfolio import Portfolio
from benefits.intake.adopt.adopt import Adopted, Decided, adopt
from benefits.intake.adopt.naming import Meaning
from benefits.intake.layout.answering import answered
from benefits.intake.layout.mapping import Mapping
from tests.intake.drawing import book, drawn
from tests.intake.making import DAYS, ERRORS, FIRST_TIME_RIGHT, TODAY, VOCABULARY, portfolio


def adopted(
    drawing: str, known: Portfolio | None = None, *, name: str = "Sheet1", **said: object
) -> Adopted:
    decided = Decided(**said)  # type: ignore[arg-type]
    found = adopt(
        book(drawn(drawing, name)),
        known or portfolio(),
        VOCABULARY,
        today=TODAY,
        decided=decided,
    )
    assert found is not None
    return found


def values(found: Adopted) -> list[tuple[int, str, float, str, str]]:
    """KPI, month, value, status and cell of every measurement."""
    assert list(found.frame.columns) == list(MEASUREMENT.columns)
    return [
        (row["kpi"], str(Month(row["month"])), row["value"] / 1e6, row["status"], row["cell"])
        for row in found.frame.sort_values(["kpi", "month"]).to_dict("records")
    ]


def codes(found: Adopted) -> list[str]:
    return [one.code for one in found.problems]


def told(found: Adopted, code: str, answer: str) -> tuple[Mapping, ...]:
    """The tables with an answer to the question about the first of them."""
    assert code in [one.code for one in found.questions]
    return (answered(found.tables.mappings[0], code, answer), *found.tables.mappings[1:])


def test_months_across_with_decimal_commas_a_sum_and_a_footnote() -> None:
    found = adopted(
        """
        Månedsrapport

        Måltall | Enhet | jan. 2026 | feb. 2026 | Sum
        Errors | stk | '390,5 | '380* | 770,5
        First time right | % | '81,5 | '82 |
        * Foreløpig
        """
    )
    assert values(found) == [
        (10, "2026-01", 390.5, "final", "C4"),
        (10, "2026-02", 380.0, "final", "D4"),
        (11, "2026-01", 81.5, "final", "C5"),
        (11, "2026-02", 82.0, "final", "D5"),
    ]
    assert found.unknown == ()
    assert "left_out" in codes(found)


def test_only_actuals_are_read_where_targets_stand_beside_them() -> None:
    found = adopted(
        """
        KPI | Month | Actual | Target
        Errors | 2026-01 | 400 | 300
        """
    )
    assert values(found) == [(10, "2026-01", 400.0, "final", "C2")]
    assert "not_actuals" in codes(found)


def test_a_name_that_nobody_knows_blocks_until_a_person_says_what_it_means() -> None:
    drawing = """
    KPI | Jan 2026 | Feb 2026
    Days till close | 9 | 8
    """
    open_ = adopted(drawing)
    assert (values(open_), codes(open_)) == ([], ["unknown_name"])
    assert open_.unknown[0].proposed == DAYS.id
    said = adopted(drawing, names={"Days till close": Meaning(DAYS.id)})
    assert values(said) == [
        (12, "2026-01", 9.0, "final", "B2"),
        (12, "2026-02", 8.0, "final", "C2"),
    ]
    out = adopted(drawing, names={"Days till close": Meaning(reason="not ours")})
    assert (values(out), out.unknown) == ([], ())


def test_names_of_nothing_near_are_not_proposed() -> None:
    found = adopted("KPI | Jan 2026\nParking spaces | 7\nTrees | 3")
    assert [one.proposed for one in found.unknown] == [None, None]


def test_an_alias_counts_for_its_sender_only_and_brings_its_factor() -> None:
    alias = Alias(id=70, sender="Accounting", label="Feil", kpi=ERRORS.id, factor=Decimal(1000))
    known = replace(portfolio(), aliases={70: alias})
    drawing = "KPI | Jan 2026\nFeil | 0.4\nErrors (total) | 2"
    assert values(adopted(drawing, known, sender="Accounting"))[0][:3] == (10, "2026-01", 400.0)
    assert values(adopted(drawing, known, sender="Sales")) == []


def test_of_two_kpis_of_one_name_the_words_around_decide_or_a_person() -> None:
    known = portfolio(ERRORS, replace(ERRORS, id=13, initiative=3))
    by_section = "Programme | KPI | Jan 2026\nCRM | Errors | 5\nERP | Days | 1"
    assert [one[0] for one in values(adopted(by_section, known))] == [13]
    alone = adopted("KPI | Jan 2026\nErrors | 5", known)
    assert [one.how for one in alone.names] == ["unknown"]
    assert {kpi for kpi, _ in alone.unknown[0].near} == {10, 13}


def test_days_become_months_by_the_kpis_own_roll_up() -> None:
    days = "\n".join(f"2026-01-{day:02d} | {day} | {day}" for day in range(1, 32))
    begun = "\n".join(f"2026-02-{day:02d} | 1 | 4" for day in range(1, 11))
    found = adopted(f"Date | Errors | Days to close\n{days}\n{begun}")
    assert values(found) == [
        (10, "2026-01", 496.0, "final", "B32"),
        (10, "2026-02", 10.0, "estimated", "B42"),
        (12, "2026-01", 16.0, "final", "C32"),
        (12, "2026-02", 4.0, "estimated", "C42"),
    ]
    assert found.frame["found"].tolist()[0] == "B2:B32"
    assert codes(found).count("rolled_up") == codes(found).count("partial_month") == 2


def test_quarters_are_stored_for_quarterly_kpis_and_never_spread() -> None:
    drawing = "KPI | Q1 2025 | Q2 2025\nErrors | 390 | 380"
    monthly = adopted(drawing)
    assert (values(monthly), codes(monthly)) == ([], ["quarterly_values"])
    quarterly = adopted(drawing, portfolio(replace(ERRORS, cadence=Cadence.QUARTERLY)))
    assert [one[:3] for one in values(quarterly)] == [(10, "2025-03", 390), (10, "2025-06", 380)]


def test_years_are_refused_with_a_word() -> None:
    found = adopted("KPI | 2024 | 2025\nErrors | 5 | 6")
    assert (values(found), codes(found)) == ([], ["longer_values"])


def test_the_year_so_far_is_asked_and_becomes_months_by_difference() -> None:
    drawing = (
        "KPI | Jan 2026 | Feb 2026 | Mar 2026\nErrors | 400 | 790 | 1170\nDays to close | 9 | 8 | 7"
    )
    asked = adopted(drawing, name="Hittil i år")
    assert (values(asked), codes(asked)) == ([], ["to_answer"])
    taken = adopted(drawing, name="Hittil i år", tables=told(asked, "year_to_date", "difference"))
    assert [one[2] for one in values(taken)] == [400, 390, 380, 9, 8, 7]
    left = adopted(drawing, name="Hittil i år", tables=told(asked, "year_to_date", "as_is"))
    assert [one[2] for one in values(left)][:3] == [400, 790, 1170]


def test_the_year_so_far_without_its_first_months_is_left_out_where_it_cannot_be_known() -> None:
    drawing = "KPI | Feb 2026 | Mar 2026\nErrors | 790 | 1170"
    asked = adopted(drawing, name="Hittil i år")
    taken = adopted(drawing, name="Hittil i år", tables=told(asked, "year_to_date", "difference"))
    assert [one[1:3] for one in values(taken)] == [("2026-03", 380)]
    assert "running_without_start" in codes(taken)


def test_months_without_a_year_are_asked_with_a_proposal() -> None:
    drawing = "KPI | Jan | Feb\nErrors | 400 | 390"
    asked = adopted(drawing)
    assert [(one.code, one.proposed) for one in asked.questions] == [("year", "2026")]
    said = adopted(drawing, tables=told(asked, "year", "2025"))
    assert [one[1] for one in values(said)] == ["2025-01", "2025-02"]
    assert said.questions == ()


def test_a_percentage_is_told_in_the_parts_of_its_kpi() -> None:
    found = adopted("KPI | Jan 2026\nFirst time right | '81,5 %\nErrors | 400")
    assert (11, "2026-01", 81.5, "final", "B2") in values(found)


def test_another_unit_is_an_alarm_unless_a_factor_was_told() -> None:
    drawing = "KPI | Unit | Jan 2026\nDays to close | timer | 72\nErrors | stk | 400"
    assert "unit_differs" in codes(adopted(drawing))
    said = adopted(drawing, names={"Days to close": Meaning(DAYS.id, Decimal("0.125"))})
    assert "unit_differs" not in codes(said)
    assert (12, "2026-01", 9.0, "final", "C2") in values(said)


def test_values_ten_times_off_and_shares_for_per_cent_are_alarms() -> None:
    past = [(ERRORS.id, Month.of(2025, 1) + at, "400") for at in range(12)]
    known = portfolio(ERRORS, FIRST_TIME_RIGHT, measured=past)
    found = adopted("KPI | Jan 2026\nErrors | 4000\nFirst time right | 0.82", known)
    assert {"scale_jump", "maybe_fraction"} <= set(codes(found))


def test_months_that_have_not_come_are_left_out() -> None:
    found = adopted("KPI | Mar 2026 | Apr 2026\nErrors | 400 | 0")
    assert [one[1] for one in values(found)] == ["2026-03"]
    assert "future_left_out" in codes(found)


def test_two_different_figures_for_one_month_block_the_file() -> None:
    found = adopted("KPI | Jan 2026 | Feb 2026\nErrors | 400 | 1\nErrors | 390 | 1")
    assert "duplicate_row" in codes(found)


def test_a_cell_is_put_right_or_left_out() -> None:
    drawing = "KPI | Jan 2026 | Feb 2026\nErrors | 400 | '38O\nDays to close | 9 |"
    assert "look_at" in codes(adopted(drawing))
    cell = ("Sheet1", 2, 3)
    right = adopted(drawing, edits={cell: 380.0})
    assert [one[2] for one in values(right)] == [400, 380, 9]
    assert "look_at" not in codes(right)
    out = adopted(drawing, edits={cell: None})
    assert (len(out.frame), "look_at" in codes(out)) == (2, False)


def test_a_month_with_words_alone_is_not_passed_over_in_silence() -> None:
    found = adopted("KPI | Jan 2026 | Feb 2026\nErrors | 400 | later\nDays to close | 9 | later")
    assert len(found.frame) == 2
    assert "look_at" in codes(found)


def test_a_kpi_is_made_from_a_row() -> None:
    new = Kpi(
        id=-9, initiative=2, name="Trees", kind="flow", unit="count", direction=ERRORS.direction
    )
    found = adopted("KPI | Jan 2026\nTrees | 3", names={"Trees": Meaning(-9)}, new=(new,))
    assert values(found) == [(-9, "2026-01", 3.0, "final", "B2")]
    assert "inactive_kpi" not in codes(found)


def test_a_table_that_nobody_wants_is_not_read() -> None:
    drawing = "KPI | Jan 2026\nErrors | 5"
    tables = tuple(replace(one, used=False) for one in adopted(drawing).tables.mappings)
    assert values(adopted(drawing, tables=tables)) == []
