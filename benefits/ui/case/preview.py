"""What a business case would make, shown before it is saved, and the button that does just that."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from decimal import Decimal

import pandas as pd
import streamlit as st

from benefits.actions.case import Note, ShownCase, confirm_case, plan_case
from benefits.actions.case_lines import LineChange, WantedCase
from benefits.actions.outcome import Outcome
from benefits.actions.saving import By
from benefits.domain.calendar.period import Month
from benefits.domain.money.case_table import CaseTable, case_table
from benefits.domain.record.applied import applied
from benefits.domain.record.exact import to_hundredths
from benefits.domain.record.facts import BusinessCase, CaseLine, Initiative, kind_of
from benefits.domain.record.plan import Plan
from benefits.domain.returns.returns import Appraisal
from benefits.ui.acting import Act, write_button
from benefits.ui.case.choosing import go_to
from benefits.ui.case.tables import draw_years
from benefits.ui.context import Context
from benefits.ui.figures import rate
from benefits.ui.problems import problem_lines
from benefits.ui.quiet import quiet
from benefits.ui.safe import safe
from benefits.ui.seen import forget, recall, remember, token
from benefits.ui.values import shown as value_shown
from benefits.views.case import planned_with, repeats, yearly

_SLOT = "case_shown"


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """A plan with the table and the returns that would follow from it."""

    made: ShownCase
    table: CaseTable
    plan: Appraisal | None


def preview(ctx: Context, home: Initiative, wanted: WantedCase, *, asks: bool) -> None:
    """The case as it would stand, what is made of it, and the button."""
    words, found = ctx.words, _shown(ctx, wanted)
    made = found.made
    st.subheader(words("case-preview"), anchor=False)
    for line in problem_lines(made.checked.problems, words):
        st.error(line)
    for note in made.notes:
        st.warning(_note(ctx, note))
    draw_years(yearly(found.table), words)
    if wanted.case is not None:
        _compared(ctx, made)
    _effect(ctx, home, found)
    if made.plan.is_empty:
        st.info(words("case-makes_nothing"))
    elif made.can_apply:
        _confirmation(ctx, made, asks=asks or made.asks)


def _shown(ctx: Context, wanted: WantedCase) -> Shown:
    """Planned once for the same answers at the same revision, so that the click applies it."""
    key = (wanted, ctx.revision, ctx.words.code)
    kept = recall(_SLOT)
    if isinstance(kept, tuple) and kept[0] == key and isinstance(kept[1], Shown):
        return kept[1]
    portfolio = ctx.known.portfolio
    made = plan_case(portfolio, wanted, ctx.words)
    plan = None
    if not made.checked.problems:
        plan = planned_with(applied(portfolio, made.plan), ctx.today, wanted.initiative)
    found = Shown(made, case_table(made.case, made.lines), plan)
    remember(_SLOT, (key, found))
    return found


def _note(ctx: Context, note: Note) -> str:
    told = {name: _told(ctx, one) for name, one in note.told.items()}
    return ctx.words(f"case-note_{note.code}", **told)


def _told(ctx: Context, value: object) -> str:
    if isinstance(value, Month):
        return ctx.words.month(value)
    return rate(value, ctx.words) if isinstance(value, Decimal) else safe(value)


def _effect(ctx: Context, home: Initiative, found: Shown) -> None:
    """What is made, and what the initiative's planned returns would be."""
    words, made = ctx.words, found.made
    things = _made(ctx, made.plan)
    if things:
        st.markdown(words("case-makes", list=words.list_of(things)))
    if found.plan is None:
        return
    currency = home.currency or ctx.currency
    told = {
        "name": safe(home.name),
        "npv": _whole(ctx, found.plan.npv, currency),
        "roi": words.percent(found.plan.roi, 1),
        "rate": words.percent(found.plan.rate, 1 if found.plan.rate * 1000 % 10 else 0),
        "base": words.month(found.plan.base),
    }
    if repeats(found.plan, found.table):
        st.success(words("case-after_same", **told))
        return
    told["case_npv"] = _whole(ctx, to_hundredths(found.table.npv), currency)
    told["case_roi"] = words.percent(found.table.roi, 1)
    st.markdown(words("case-after", **told))


def _whole(ctx: Context, hundredths: int, currency: str) -> str:
    return ctx.words.money(100 * round(hundredths / 100), currency, signed=True)


def _made(ctx: Context, plan: Plan) -> list[str]:
    """`1 business case`, `3 cost lines`, `72 monthly costs`: what is new or changed."""
    counts = Counter(kind_of(one) for one in plan.after.small)
    counts.update({name: len(frame) for name, frame in plan.after.bulk.items()})
    return [ctx.words(f"facts-{kind}", count=count) for kind, count in counts.items() if count]


def _compared(ctx: Context, made: ShownCase) -> None:
    """Each line against what it was: old value, new value."""
    words = ctx.words
    rows = [row for one in made.changes if one.what != "same" for row in _differences(ctx, one)]
    st.markdown(f"**{words('case-compared')}**")
    if rows:
        st.dataframe(pd.DataFrame(rows), hide_index=True, width="stretch")
    else:
        quiet(words("case-compared_none"))


def _differences(ctx: Context, change: LineChange) -> list[dict[str, str]]:
    words, line = ctx.words, change.after or change.before
    names = change.changed or ("initial", "years", "risk")
    return [
        {
            words("case-line"): "" if line is None else line.name,
            words("case-change"): words(f"case-change_{change.what}"),
            words("column-field"): words(f"field-{name}"),
            words("word-before"): _value(ctx, change.before, name),
            words("word-after"): _value(ctx, change.after, name),
        }
        for name in names
    ]


def _value(ctx: Context, line: CaseLine | None, name: str) -> str:
    if line is None:
        return ""
    return value_shown("case_line", name, getattr(line, name), ctx.words, ctx.currency)


def _confirmation(ctx: Context, made: ShownCase, *, asks: bool) -> None:
    words, mark = ctx.words, token("case")
    agreed = not asks or st.checkbox(words("case-agree"), key=f"case_agree_{mark}")
    reason = st.text_input(
        words("case-reason"),
        key=f"case_reason_{mark}",
        max_chars=300,
        placeholder=words("case-reason_example"),
    )
    act = Act(
        "case",
        lambda spent: confirm_case(ctx.ledger, made, By(ctx.user, spent, reason)),
        lambda _: words("case-saved", name=safe(made.case.name)),
        lambda outcome: _then(ctx, made, outcome),
    )
    write_button(ctx, words("case-confirm"), act, disabled=not agreed)


def _then(ctx: Context, made: ShownCase, outcome: Outcome) -> None:
    """Look at what was saved, with the way back at hand."""
    for slot in (_SLOT, "case_file", "case_cells", "case_base", "case_revised"):
        forget(slot)
    if outcome.change is None:
        return
    remember("case_receipt", (outcome.change.number, made.case.name))
    facts = ctx.ledger.history(outcome.change.number).after.small
    new = (one.id for one in facts if isinstance(one, BusinessCase))
    go_to(made.case.initiative, next(new, made.case.id))
