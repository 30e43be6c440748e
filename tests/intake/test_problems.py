"""Every code can be told in every language, and places read as people write them."""

from __future__ import annotations

import re

import pytest

from benefits import text
from benefits.domain.calendar.period import Month
from benefits.intake.problems import SEVERITIES, Key, Place, Problem, letters
from benefits.intake.sheets.layouts import LAYOUTS

GAP = re.compile(r"\$(\w+)")


@pytest.mark.parametrize("language", text.languages())
@pytest.mark.parametrize("code", SEVERITIES)
def test_every_problem_says_what_is_wrong_and_what_to_do(code: str, language: str) -> None:
    words = text.load(language)
    assert words.has(f"problem-{code}")
    assert words.has(f"remedy-{code}")


@pytest.mark.parametrize("language", text.languages())
def test_every_column_of_every_layout_has_headings(language: str) -> None:
    words = text.load(language)
    for column in (one for layout in LAYOUTS for one in layout.columns):
        assert words.has(f"heading-{column.name}"), column.name


def test_values_are_told_in_the_language() -> None:
    problem = Problem("stale_copy", Place("Data", 2, 3), {"count": 5, "month": Month.of(2026, 2)})
    assert "February\u00a02026" in problem.what(text.load("en"))
    assert "februar\u00a02026" in problem.what(text.load("nb"))
    missing = Problem("missing_heading", Place("Data", 1), {"heading": Key("heading-value")})
    assert "«Verdi»" in missing.what(text.load("nb"))


def test_a_code_that_nobody_declared_is_our_mistake() -> None:
    with pytest.raises(ValueError, match="no_such_code"):
        Problem("no_such_code")


@pytest.mark.parametrize(
    ("place", "shown"),
    [
        (Place("Data", 7, 4), "Data!D7"),
        (Place("Data", 7), "Data!7"),
        (Place("Data", None, 4), "Data!D"),
        (Place("Data"), "Data"),
        (Place("", 7, 27), "AA7"),
        (Place(), ""),
    ],
)
def test_a_place_is_written_as_in_the_spreadsheet(place: Place, shown: str) -> None:
    assert str(place) == shown


def test_columns_have_the_letters_that_users_see() -> None:
    assert [letters(one) for one in (1, 26, 27, 702, 703, 16384)] == [
        "A",
        "Z",
        "AA",
        "ZZ",
        "AAA",
        "XFD",
    ]
