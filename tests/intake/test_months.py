"""Months as people write them; never one without its year."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benefits import text as catalogues
from benefits.domain.calendar.period import Month
from benefits.intake.cells.cells import BadCell
from benefits.intake.periods.months import month
from tests.intake.making import VOCABULARY


@pytest.mark.parametrize(
    "text",
    [
        "2026-03",
        "2026/3",
        "2026.03",
        "2026 03",
        "2026M03",
        "2026-M03",
        "202603",
        "03.2026",
        "3/2026",
        "03-2026",
        "2026-03-01",
        "2026-03-31",
        "2026-03-31T00:00:00",
        "2026/03/15",
        "31.03.2026",
        "1.3.2026",
        "31/03/2026",
        "03/31/2026",
        "03/03/2026",
        "March 2026",
        "march 2026",
        "Mar 2026",
        "Mar-26",
        "Mar 26",
        "mar '26",
        "Mar. 2026",
        "mars 2026",
        "MARS 2026",
        "mar. 2026",
        "1. mars 2026",
        "2026 March",
        "2026-mars",
        "March, 2026",
        "mars\u00a02026",
    ],
)
def test_march_2026_is_read_in_every_notation(text: str) -> None:
    assert month(text, VOCABULARY) == Month.of(2026, 3)


@pytest.mark.parametrize("text", ["March", "mars", "Mar.", "desember", "Okt"])
def test_a_month_without_its_year_is_never_guessed(text: str) -> None:
    with pytest.raises(BadCell) as bad:
        month(text, VOCABULARY)
    assert bad.value.code == "month_without_year"


@pytest.mark.parametrize("text", ["03/04/2026", "1/2/2026", "11-12-2025"])
def test_day_and_month_that_could_change_places_are_asked_about(text: str) -> None:
    with pytest.raises(BadCell) as bad:
        month(text, VOCABULARY)
    assert bad.value.code == "ambiguous_month"


@pytest.mark.parametrize(
    "text",
    [
        "2026",
        "2026-13",
        "2026-00",
        "2009-2010",
        "2026-Q1",
        "2026-K1",
        "1871.1",
        "20263",
        "total",
        "Apr 2020 - May 2020",
        "2557-01",
        "45000",
        "13/13/2026",
        "32.01.2026",
        "Mar 123",
        "",
    ],
)
def test_anything_else_is_no_month(text: str) -> None:
    with pytest.raises(BadCell) as bad:
        month(text, VOCABULARY)
    assert bad.value.code == "not_a_month"


@given(st.integers(2000, 2099), st.integers(1, 12), st.sampled_from(catalogues.languages()))
def test_every_month_as_our_own_words_write_it_is_read_back(
    year: int, number: int, code: str
) -> None:
    words, wanted = catalogues.load(code), Month.of(year, number)
    assert month(words.month(wanted), VOCABULARY) == wanted
    assert month(words.month_short(wanted), VOCABULARY) == wanted


@given(st.text())
def test_no_text_raises_anything_but_a_bad_cell(text: str) -> None:
    assert outcome(text) in ("month", "not_a_month", "ambiguous_month", "month_without_year")


def outcome(text: str) -> str:
    try:
        month(text, VOCABULARY)
    except BadCell as bad:
        return bad.code
    return "month"
