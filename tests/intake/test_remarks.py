"""Every question, warning, reason and drift has its sentence in every language."""

from __future__ import annotations

import pytest

from benefits import text
from benefits.intake.asking import QUESTIONS
from benefits.intake.layout.mapping import DRIFTS, Drift
from benefits.intake.layout.remarks import ASKED, LEFT_OUT, WARNED, Remark
from benefits.intake.problems import Place


@pytest.mark.parametrize("language", text.languages())
def test_every_code_has_its_sentence(language: str) -> None:
    words = text.load(language)
    keys = [f"asked-{code}" for code in ASKED] + [f"warned-{code}" for code in WARNED]
    keys += [f"left_out-{code}" for code in LEFT_OUT] + [f"drift-{code}" for code in DRIFTS]
    assert [key for key in keys if not words.has(key)] == []


def test_what_a_column_asks_can_be_asked() -> None:
    assert set(QUESTIONS) - {"year_missing"} <= set(ASKED)


def test_a_remark_says_how_many_and_what_was_found() -> None:
    words = text.load("en")
    remark = Remark("undated_row", Place("Data", 7, 1), 3, {"found": "Unknown"})
    assert remark.warned(words) == (
        "3 rows have values but no period (the first is “Unknown”); they were left out."
    )
    assert remark.left_out(words) == "A row without a period: “Unknown”"


def test_a_question_without_a_text_is_a_whole_sentence() -> None:
    assert Remark("year").asked(text.load("en")).endswith("say.")


def test_a_drift_names_before_and_now() -> None:
    drift = Drift("heading_renamed", 2, {"before": "Errors", "now": "Defects"})
    assert drift.told(text.load("en")) == "The column “Errors” is now called “Defects”."
