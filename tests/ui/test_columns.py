"""Which columns of a finished table stand to the right."""

from __future__ import annotations

import pandas as pd
import pyarrow as pa
import pytest

from benefits import text
from benefits.ui.columns import holds_figures, to_the_right
from benefits.ui.known_words import code_for, word_for


@pytest.mark.parametrize("language", ["en", "nb"])
@pytest.mark.parametrize("currency", ["NOK", "EUR", "USD"])
def test_amounts_and_shares_of_both_languages_are_figures(language: str, currency: str) -> None:
    words = text.load(language)
    for amount in (-123_456_789, 0, 5_000):
        assert holds_figures([words.money(amount, currency, signed=True)])
    assert holds_figures([words.percent(-0.58)])
    assert holds_figures([words.number(1234.5, 1)])


def test_months_cells_dates_names_and_nothing_are_not() -> None:
    for one in ("Oct 2026", "C91", "2026-10-01", "1-erp.xlsx", "4. kv. 2026", "Not yet", "", None):
        assert not holds_figures([one])


def test_empty_cells_before_the_first_figure_do_not_hide_it() -> None:
    frame = pd.DataFrame({"Name": ["A", "B"], "Paid": ["", "NOK 5"], "Count": [1, 2]})
    assert list(to_the_right(frame)) == ["Paid"]
    assert list(to_the_right(pa.Table.from_pandas(frame))) == ["Paid"]


@pytest.mark.parametrize("language", ["en", "nb"])
def test_the_unit_of_money_is_a_word_that_reads_back_as_its_code(language: str) -> None:
    word = word_for("unit", "currency", text.load(language))
    assert word != "currency"
    assert code_for("unit", word) == "currency"
