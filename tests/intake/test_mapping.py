"""How a table was understood: proposed, corrected by pointing, kept, and found again."""

from __future__ import annotations

import json

from benefits.intake.layout.mapping import DRIFTS, Mapping, drifts, mapping_of
from benefits.intake.layout.observations import observations
from benefits.intake.layout.proposing import again, applied, understood
from benefits.intake.layout.reading import reading
from benefits.intake.layout.roles import Role
from benefits.intake.layout.shapes import Candidate
from benefits.intake.layout.when import Answers
from benefits.intake.periods.periods import NOTHING_TOLD, Told
from tests.intake.drawing import book, drawn, told_of
from tests.intake.making import VOCABULARY

WIDE = """
Report of the month

KPI | Unit | Jan 2026 | Feb 2026 | Total
Errors | count | 5 | 6 | 11
Days | days | 7 | 8 | 15
Source: ERP
"""


def best(drawing: str, name: str = "Sheet1") -> Candidate:
    return understood(drawn(drawing, name), VOCABULARY)[0][0]


def values(one: Candidate, told: Told = NOTHING_TOLD) -> list[str]:
    return told_of(observations(one, VOCABULARY, Answers(told)).frame)


def test_a_mapping_says_what_a_screen_has_to_draw() -> None:
    found = mapping_of(best(WIDE))
    assert (found.sheet, found.shape, found.area) == ("Sheet1", "wide", "A3:E5")
    assert (found.headings, found.first, found.last) == ((3,), 4, 5)
    assert found.of(Role.NAME) == (1,)
    assert found.of(Role.UNIT) == (2,)
    assert found.of(Role.VALUE) == (3, 4)
    assert found.of(Role.TOTAL) == (5,)


def test_a_mapping_survives_being_kept_as_json() -> None:
    found = mapping_of(best(WIDE), Told(year=2026, order="day_first"))
    found = found.corrected(roles={5: Role.NOTE})
    assert Mapping.from_json(json.loads(json.dumps(found.as_json()))) == found


def test_the_ways_to_understand_a_table_come_with_the_best_first() -> None:
    ranked = understood(drawn(WIDE), VOCABULARY)[0]
    scores = [one.score for one in ranked]
    assert ranked[0].shape.code == "wide"
    assert scores == sorted(scores, reverse=True)
    assert len({one.shape.code for one in ranked}) == len(ranked) > 1


def test_a_person_points_at_the_column_that_names_the_rows() -> None:
    sheet = drawn(
        """
        Measure | Team | Jan 2026 | Feb 2026
        Errors | North | 5 | 6
        Errors | South | 7 | 8
        """
    )
    found = mapping_of(understood(sheet, VOCABULARY)[0][0]).corrected(
        roles={1: Role.DIMENSION, 2: Role.NAME}
    )
    one = applied(found, sheet, VOCABULARY)
    assert one is not None
    frame = observations(one, VOCABULARY).frame
    assert frame["label"].tolist() == ["North", "South", "North", "South"]


def test_a_person_points_at_a_column_that_is_no_value() -> None:
    sheet = drawn(
        """
        Month | Errors | Budget code
        2026-01 | 5 | 900
        2026-02 | 6 | 950
        """
    )
    found = mapping_of(understood(sheet, VOCABULARY)[0][0]).corrected(roles={3: Role.VALUE})
    one = applied(found, sheet, VOCABULARY)
    assert one is not None
    assert values(one) == [
        "Errors | 2026-01 | 5 | B2",
        "Errors | 2026-02 | 6 | B3",
        "Budget code | 2026-01 | 900 | C2",
        "Budget code | 2026-02 | 950 | C3",
    ]


def test_a_person_points_at_the_heading_row() -> None:
    sheet = drawn(
        """
        Plan | Jan 2025 | Feb 2025
        Errors | 1 | 2
        Actual | Jan 2026 | Feb 2026
        Errors | 5 | 6
        """
    )
    found = mapping_of(understood(sheet, VOCABULARY)[0][0]).corrected(headings=[3])
    one = applied(found, sheet, VOCABULARY)
    assert one is not None
    assert values(one) == ["Errors | 2026-01 | 5 | B4", "Errors | 2026-02 | 6 | C4"]


def test_an_answer_fills_the_year_that_the_file_lacks() -> None:
    drawing = """
    KPI | Oct | Nov | Dec | Jan
    Errors | 1 | 2 | 3 | 4
    """
    asked = reading(book(drawn(drawing)), VOCABULARY)
    answered = reading(book(drawn(drawing)), VOCABULARY, Told(year=2025))
    assert [one.code for one in asked.asked] == ["fiscal_year"]
    assert [one.code for one in answered.asked] == []
    assert answered.frame["period"].tolist() == ["2025-10", "2025-11", "2025-12", "2026-01"]


def test_the_next_months_file_is_read_the_same_way_and_nothing_drifted() -> None:
    kept = mapping_of(best(WIDE)).corrected(roles={2: Role.NOTE})
    later = """
    Report of the month

    KPI | Unit | Jan 2026 | Feb 2026 | Mar 2026 | Total
    Errors | count | 5 | 6 | 9 | 20
    Days | days | 7 | 8 | 1 | 16
    Calls | count | 1 | 2 | 3 | 6
    """
    found, changed = again(kept, book(drawn(later)), VOCABULARY)
    assert found is not None
    assert [one.code for one in changed] == ["column_moved"]
    assert [one.values for one in changed] == [{"before": "E", "now": "F"}]
    assert values(found)[-3:] == [
        "Errors | 2026-03 | 9 | E4",
        "Days | 2026-03 | 1 | E5",
        "Calls | 2026-03 | 3 | E6",
    ]


def test_what_a_person_told_moves_with_its_heading() -> None:
    kept = mapping_of(
        best(
            """
            Month | Errors | Batch
            2026-01 | 5 | 900
            2026-02 | 6 | 950
            """
        )
    ).corrected(roles={3: Role.CODE})
    moved = """
    Month | Batch | Errors
    2026-03 | 970 | 7
    2026-04 | 980 | 8
    """
    found, changed = again(kept, book(drawn(moved)), VOCABULARY)
    assert found is not None
    assert values(found) == ["Errors | 2026-03 | 7 | C2", "Errors | 2026-04 | 8 | C3"]
    assert [one.code for one in changed] == ["column_moved", "column_moved"]


def drifted(before: str, now: str, *, names: tuple[str, str] = ("S", "S")) -> list[str]:
    found, changed = again(
        mapping_of(best(before, names[0])), book(drawn(now, names[1])), VOCABULARY
    )
    assert found is not None or changed
    return [one.code for one in changed]


LONG = """
Month | Errors | Cost (NOK)
2026-01 | 5 | 100
2026-02 | 6 | 200
"""


def test_a_heading_on_another_row_is_told() -> None:
    assert drifted(LONG, "New title\n\n" + LONG.strip()) == ["heading_moved"]


def test_a_heading_of_another_name_is_told() -> None:
    assert drifted(LONG, LONG.replace("Errors", "Defects")) == ["heading_renamed"]


def test_a_column_that_is_gone_is_told() -> None:
    gone = "Month | Cost (NOK)\n2026-03 | 300\n2026-04 | 400"
    assert drifted(LONG, gone) == ["column_missing", "column_moved"]


def test_a_column_that_is_new_is_told() -> None:
    new = "Month | Errors | Cost (NOK) | Calls\n2026-03 | 7 | 300 | 1\n2026-04 | 7 | 1 | 2"
    assert drifted(LONG, new) == ["column_new"]


def test_a_sheet_of_another_name_is_told_and_one_unlike_is_not_taken() -> None:
    assert drifted(LONG, LONG, names=("Data", "Data 2")) == ["sheet_renamed"]
    other = "Region | Head count\nNorth | 5\nSouth | 6"
    assert drifted(LONG, other, names=("Data", "Other")) == ["sheet_missing"]


def test_another_unit_under_the_same_name_is_told() -> None:
    before = "Month | Cost | Cases\n | (NOK) |\n2026-01 | 5 | 1\n2026-02 | 6 | 2"
    assert drifted(before, before.replace("NOK", "EUR")) == ["heading_renamed"]
    wide = "KPI | Unit | Jan 2026 | Feb 2026\nErrors | count | 5 | 6"
    assert drifted(wide, wide) == []


def test_every_drift_is_a_known_code_with_a_place_or_texts() -> None:
    before, now = mapping_of(best(LONG, "Data")), mapping_of(best(WIDE, "Other"))
    found = drifts(before, now)
    assert {one.code for one in found} <= set(DRIFTS)
    assert "shape_changed" in {one.code for one in found}
