"""Buttons and forms that write: once, with what was shown, and with news of what came of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

import streamlit as st

from benefits.actions.outcome import Outcome
from benefits.domain.record.plan import MonthsClosed, StalePlan, UndoRefused
from benefits.ledger import Ledger, ReadOnly, Unreachable
from benefits.text import Words
from benefits.ui.context import Context
from benefits.ui.problems import conflict_lines, problem_lines
from benefits.ui.seen import forget, recall, remember, renew, token

SEEN_SECONDS = 8.0
"""How long news outlives the runs that follow it at once, as late keystrokes bring."""

_REFUSED = {
    MonthsClosed: "news-months_closed",
    StalePlan: "news-stale",
    UndoRefused: "news-undo_refused",
}
"""The sentence for what stood in the way; the first that fits."""

Write = Callable[[str], Outcome]
"""Does the writing with a one-time token."""


@dataclass(frozen=True, slots=True)
class News:
    """What came of an action, shown at the top of the next page."""

    tone: Literal["success", "warning", "error"]
    sentence: str
    lines: tuple[str, ...] = ()
    change: int | None = None


@dataclass(frozen=True, slots=True)
class Act:
    """Something a click writes.

    `name` is the same as long as it is the same act; `done` gives the sentence for success;
    `then` runs after it, to forget what was confirmed.
    """

    name: str
    write: Write
    done: Callable[[Outcome], str]
    then: Callable[[Outcome], None] | None = None


def write_button(
    ctx: Context,
    label: str,
    act: Act,
    *,
    primary: bool = True,
    disabled: bool = False,
    help: str | None = None,  # noqa: A002 - the framework's own word
) -> None:
    """A button that writes once, however fast it is clicked."""
    mark = token(act.name)
    st.button(
        label,
        key=f"{act.name}_{mark}",
        type="primary" if primary else "secondary",
        disabled=disabled or ctx.as_of is not None,
        help=help,
        on_click=carry_out,
        args=(ctx, act, mark),
    )


def write_form_button(
    ctx: Context, label: str, act: Act, unread: Sequence[str] = (), *, primary: bool = True
) -> None:
    """The last line of a form: writes once what its fields hold, then draws the page anew.

    Stands inside `st.form(form_key(act.name))`. Nothing is written while `unread` names fields
    that could not be read; what was typed stays.
    """
    st.form_submit_button(
        label,
        type="primary" if primary else "secondary",
        disabled=ctx.as_of is not None,
        on_click=remember,
        args=(f"pressed:{act.name}", token(act.name)),
    )
    _carry_out_pressed(ctx, act, unread)


def _carry_out_pressed(ctx: Context, act: Act, unread: Sequence[str]) -> None:
    """Write where the act's button was pressed, then draw the page anew.

    A run may be cut short by the next one at any use of the framework, so that the press is
    forgotten last: the next run finds it again, and the one-time mark makes one change of both.
    """
    mark = token(act.name)
    if recall(f"pressed:{act.name}") != mark:
        return
    if unread:
        tell(News("error", ctx.words("news-refused"), tuple(unread)))
    else:
        carry_out(ctx, act, mark)
    forget(f"pressed:{act.name}")
    st.rerun()


def form_key(name: str) -> str:
    """The key of a form: a new one once it has done its work."""
    return f"{name}_{token(name)}"


def carry_out(ctx: Context, act: Act, mark: str) -> None:
    """Write and keep the news for the page that is drawn next.

    A mark that was spent already writes nothing: it was the same click, or its double.
    """
    words = ctx.words
    try:
        outcome = once(ctx.ledger, mark, act.write)
    except Unreachable:
        tell(News("error", words("news-no_database")))
        return
    except ReadOnly:
        tell(News("error", words("as_of-read_only")))
        return
    except (StalePlan, UndoRefused) as refused:
        key = next(key for shape, key in _REFUSED.items() if isinstance(refused, shape))
        lines = conflict_lines(refused.conflicts, ctx.ledger.portfolio(), words)
        tell(News("warning", words(key), lines))
        return
    if outcome.problems:
        tell(News("error", words("news-refused"), problem_lines(outcome.problems, words)))
        return
    tell(_news(outcome, act, words))
    if act.then is not None:
        act.then(outcome)
    renew(act.name)


def once(ledger: Ledger, mark: str, write: Write) -> Outcome:
    """What came of a click, of which two runs may be at work side by side. What the other wrote
    under the same mark is what this one wanted, and stands in nobody's way.

    Raises what `write` raises, unless the other run was the reason.
    """
    if spent := ledger.spent(mark):
        return Outcome(spent)
    try:
        outcome = write(mark)
    except (StalePlan, UndoRefused):
        if spent := ledger.spent(mark):
            return Outcome(spent)
        raise
    spent = ledger.spent(mark) if outcome.problems else None
    return Outcome(spent) if spent else outcome


def _news(outcome: Outcome, act: Act, words: Words) -> News:
    advice = problem_lines(outcome.advice, words)
    if outcome.change is None:
        return News("success", words("news-unchanged"), advice)
    return News("success", act.done(outcome), advice, outcome.change.number)


def tell(news: News) -> None:
    """Keep news until a page has shown it for long enough to be seen."""
    remember("news", (news, time.monotonic()))


def show_news() -> None:
    """Show what came of the last action, until something happens after it was seen."""
    kept = recall("news")
    if not isinstance(kept, tuple):
        return
    news, told = kept
    if time.monotonic() - told > SEEN_SECONDS:
        forget("news")
        return
    box = {"success": st.success, "warning": st.warning, "error": st.error}[news.tone]
    box("\n\n".join([news.sentence, *(f"- {line}" for line in news.lines)]))
