"""What the KPI page says of the months ahead and of the gap to the plan, in both languages."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from decimal import Decimal
from pathlib import Path as File
from typing import Any

import pytest

from benefits import text, views
from benefits.domain.calendar.period import Month
from benefits.domain.forecast.projection import Likely
from benefits.domain.forecast.reaching import Reach
from benefits.domain.record.facts import Category, Direction, Path
from benefits.domain.status.decay import Lasting
from benefits.ledger import Ledger
from benefits.ui.context import Context
from benefits.ui.kpi.gap_words import (
    money_told,
    rests_told,
    unit_told,
    use_beside_told,
    use_unknown,
)
from benefits.ui.kpi.outlook_words import answer, lasting_told, reach_told, remarks
from benefits.views import Known
from benefits.views.kpi_gap import Gap, Use, kpi_gap, resting_on, uses_beside
from benefits.views.kpi_outlook import KpiOutlook, Landing, Reached, Watched
from tests.domain.portfolios import JAN, benefit, initiative, kpi, months, portfolio

STEP: dict[str, Any] = {"path": Path.STEP, "target_month": JAN}
LANDING = Landing(JAN + 14, 3.49, 3.0712, 3.9, 2.5, None)
REACHED = Reached(Reach.UNTOLD, None, None, None, None, None, JAN + 35)
TOLD = KpiOutlook(
    likely=Likely.RUN_RATE,
    values=12,
    seasonal=False,
    ended=False,
    landing=LANDING,
    reached=REACHED,
    watched=Watched(Lasting.NOT_REACHED, None, None, None),
    money=None,
)


@pytest.fixture
def ledger(tmp_path: File) -> Ledger:
    return Ledger.open(f"sqlite:///{(tmp_path / 'x.db').as_posix()}")


def looking(ledger: Ledger, known: Known, language: str = "en") -> Context:
    return Context(ledger, text.load(language), "Kari", known.today, known, theme="light", zone=UTC)


@pytest.fixture
def ctx(ledger: Ledger) -> Context:
    errors = kpi(kind="rate", unit="percent", baseline=Decimal(5), target=Decimal("2.5"))
    return looking(ledger, views.known_from(portfolio(initiative(), errors), JAN + 12))


def said(ctx: Context, **fields: Any) -> str:
    """The answer of an outlook in English."""
    return plain(answer(ctx, views.kpi_now(ctx.known, 1), replace(TOLD, **fields)))


def plain(told: str) -> str:
    """Without what keeps Markdown and lines in order."""
    return told.replace("\\", "").replace("\u00a0", " ")


def test_a_run_rate_tells_the_range_the_month_and_the_plan(ctx: Context) -> None:
    assert said(ctx) == (
        "**If nothing changes, it comes to 3.07% to 3.9% in March 2027**, most likely 3.49%. "
        "Planned for then: 2.5%."
    )


def test_a_trend_goes_on_and_equal_values_stay(ctx: Context) -> None:
    assert said(ctx, likely=Likely.TREND).startswith("**If it goes on like this, it comes to 3.07%")
    equal = Landing(JAN + 14, 4.0, 4.0, 4.0, None, None)
    assert said(ctx, likely=Likely.UNVARIED, landing=equal) == (
        "**If nothing changes, it stays at 4%**: all 12 values since go-live are the same."
    )
    assert said(ctx, landing=equal) == "**If nothing changes, it comes to 4% in March 2027.**"


@pytest.mark.parametrize(
    ("likely", "count", "sentence"),
    [
        (Likely.WAITING, 0, "Nothing has been measured since go-live"),
        (Likely.TOO_SHORT, 1, "6 values since go-live are needed to look ahead; there is one."),
        (Likely.TOO_SHORT, 4, "6 values since go-live are needed to look ahead; there are 4."),
    ],
)
def test_a_short_history_says_what_is_needed(
    ctx: Context, likely: Likely, count: int, sentence: str
) -> None:
    assert sentence in said(ctx, likely=likely, values=count, landing=None)


def test_before_go_live_it_says_when_that_is(ledger: Ledger) -> None:
    known = views.known_from(portfolio(initiative(go_live=JAN + 6), kpi()), JAN + 3)
    now, found = views.kpi_now(known, 1), views.kpi_outlook(known, 1)
    assert found is not None
    told = plain(answer(looking(ledger, known), now, found))
    assert told == "It goes live in July 2026: 6 values since then are needed to look ahead."


def test_after_the_appraisal_only_what_was_reached_is_said(ctx: Context) -> None:
    over = said(ctx, ended=True, landing=None)
    assert over == "The period of the appraisal is over: no months are left to look at."
    met = replace(REACHED, code=Reach.REACHED, since=JAN + 3)
    assert "has been met since April 2026" in said(ctx, ended=True, landing=None, reached=met)


MAY, AUGUST, NOVEMBER = JAN + 16, JAN + 19, JAN + 22


@pytest.mark.parametrize(
    ("code", "found", "sentence"),
    [
        (Reach.WITHIN, (MAY, AUGUST, NOVEMBER),
         "reached between May 2027 and November 2027, most likely in August 2027."),
        (Reach.WITHIN, (MAY, AUGUST, None), "in May 2027 at the earliest, most likely in August"),
        (Reach.WITHIN, (MAY, MAY, None), "most likely reached in May 2027; it may also take"),
        (Reach.WITHIN, (MAY, MAY, MAY), "The target is reached in May 2027."),
        (Reach.PERHAPS, (MAY, None, None), "may be reached from May 2027 on, but that is not"),
        (Reach.BEYOND, (None, None, None), "The target is not reached by December 2028."),
    ],
)  # fmt: skip
def test_reaching_is_told_with_when_it_was_promised(
    ctx: Context, code: Reach, found: tuple[Month | None, ...], sentence: str
) -> None:
    earliest, likely, latest = found
    reached = Reached(code, None, earliest, likely, latest, JAN + 8, JAN + 35)
    told = plain(reach_told(ctx, reached))
    assert sentence in told
    assert told.endswith("It was promised for September 2026.")


@pytest.mark.parametrize("language", text.languages())
@pytest.mark.parametrize("code", Lasting)
def test_whether_it_lasts_has_words_for_every_code(
    ledger: Ledger, ctx: Context, language: str, code: Lasting
) -> None:
    watched = Watched(code, JAN + 2, JAN + 14, JAN + 9)
    told = lasting_told(looking(ledger, ctx.known, language), replace(TOLD, watched=watched))
    month = ctx.words.month(JAN + 2) if language == "en" else text.load("nb").month(JAN + 2)
    assert (month in told) == (code is not Lasting.NOT_REACHED)


def test_a_loss_belongs_to_the_answer_and_what_is_kept_to_the_remarks(ctx: Context) -> None:
    now = views.kpi_now(ctx.known, 1)
    for code, in_answer in ((Lasting.LOST, True), (Lasting.WATCHED, False), (Lasting.KEPT, False)):
        watched = Watched(code, JAN + 2, JAN + 14, JAN + 9)
        told = plain(" ".join(remarks(ctx, now, replace(TOLD, watched=watched))))
        assert ("First reached in March 2026" in said(ctx, watched=watched)) == in_answer
        assert ("First reached in March 2026" in told) != in_answer


def test_the_remarks_tell_what_it_rests_on(ctx: Context) -> None:
    now = views.kpi_now(ctx.known, 1)
    trend = replace(TOLD, likely=Likely.TREND, seasonal=True, landing=replace(LANDING, other=4.1))
    told = plain(" ".join(remarks(ctx, now, trend)))
    assert "the trend of the 12 values since go-live" in told
    assert "were it over now: 4.1%" in told
    assert "The time of year is reckoned with." in told
    assert list(remarks(ctx, now, replace(TOLD, landing=None))) == []


USE = kpi(
    2,
    name="Users",
    unit="%",
    kind="rate",
    direction=Direction.UP,
    category=Category.ADOPTION,
    baseline=Decimal(0),
    target=Decimal(80),
    **STEP,
)


def with_use(ledger: Ledger, actual: float, use: float, *claims: Any) -> Context:
    facts = portfolio(
        initiative(),
        kpi(**STEP),
        USE,
        *claims,
        measurements=[*months(1, [actual]), *months(2, [use])],
    )
    return looking(ledger, views.known_from(facts, JAN + 1))


def gap_told(ctx: Context) -> str:
    found = kpi_gap(ctx.known, 1)
    assert found is not None
    return plain(money_told(ctx, found))


def test_use_that_lags_comes_before_the_target_is_called_wrong(ledger: Ledger) -> None:
    told = gap_told(with_use(ledger, 85, 40, benefit(adoption_kpi=2)))
    assert "**−NOK 150 against the plan to January 2026**" in told
    assert "“Users” comes to 50% of what was planned, and that alone explains 100%" in told
    assert told.endswith("Each use brings as much as planned.")


def test_a_gap_that_use_does_not_explain_names_its_largest_part(ledger: Ledger) -> None:
    told = gap_told(with_use(ledger, 85, 80, benefit(adoption_kpi=2)))
    assert told.endswith("The largest part is Effect (−NOK 150).")


@pytest.mark.parametrize(
    ("actual", "sentence"),
    [
        (91, "explains 57% of the gap. Each use brings 40% less than planned."),
        (85, "explains 100% of the gap. Each use brings as much as planned."),
        (82, "Each use brings 20% more than planned."),
        (60, "but other causes outweigh it. Each use brings 167% more than planned."),
        (104, "Each use makes it worse instead of better."),
    ],
)
def test_what_each_use_brings_stands_beside_it(
    ledger: Ledger, actual: float, sentence: str
) -> None:
    assert sentence in gap_told(with_use(ledger, actual, 40, benefit(adoption_kpi=2)))


def test_use_may_cost_more_than_the_whole_gap(ctx: Context) -> None:
    found = kpi_gap(views.known_from(portfolio(initiative(), kpi(**STEP), benefit(),
                    measurements=months(1, [85])), JAN + 1), 1)  # fmt: skip
    assert found is not None
    use = Use(2, "Users", 0.5, 1.2, -200_00)
    told = plain(money_told(ctx, Gap(found.way, found.benefits, (use,))))
    assert "that alone makes −NOK 200, more than the whole gap." in told


def test_it_is_said_where_use_cannot_be_told_apart(ledger: Ledger) -> None:
    for claim, sentence in (
        (benefit(), "No KPI of use is tied to its benefits"),
        (benefit(adoption_kpi=2), ""),
        (benefit(adoption_kpi=3), "“Scanners” has no values in the same months"),
    ):
        scanners = replace(USE, id=3, name="Scanners")
        ctx = with_use(ledger, 85, 40, claim, scanners)
        found = kpi_gap(ctx.known, 1)
        assert found is not None
        assert use_unknown(ctx, found).startswith(sentence)
        assert bool(use_unknown(ctx, found)) == bool(sentence)


def test_without_money_the_gap_is_told_in_the_kpis_own_unit(ledger: Ledger) -> None:
    for actual, sentence in (
        (85, "**15 worse than planned in Q1 2026**: 85 against 70 in the same months."),
        (60, "**10 better than planned in Q1 2026**"),
        (70, "As planned in Q1 2026: 70."),
    ):
        ctx = with_use(ledger, actual, 40)
        assert plain(unit_told(ctx, views.kpi_now(ctx.known, 1))).startswith(sentence)
    use = plain(unit_told(ctx, views.kpi_now(ctx.known, 2)))
    assert use.startswith("**40 percentage points worse than planned")
    (beside,) = uses_beside(ctx.known, 1)
    assert "lags: Users" in use_beside_told(ctx, beside)


def test_a_kpi_of_use_names_what_rests_on_it(ledger: Ledger) -> None:
    ctx = with_use(ledger, 85, 40, benefit(adoption_kpi=2))
    assert plain(rests_told(ctx, resting_on(ctx.known, 2))) == (
        "The benefit “Benefit 1” rests on this use: −NOK 150 of its gap to date comes from it."
    )
