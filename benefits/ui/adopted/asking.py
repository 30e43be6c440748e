"""Who sent a file, and the questions that its columns leave open."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from benefits.actions.adopting import senders
from benefits.domain.calendar.period import Month
from benefits.intake.adopt.adopt import Adopted
from benefits.intake.layout.answering import APART, FISCAL, MONTHS, NAMES, Asked, answered
from benefits.intake.problems import letters
from benefits.ui.adopted.deciding import decide, so_far
from benefits.ui.context import Context
from benefits.ui.fields import typeable
from benefits.ui.quiet import quiet
from benefits.ui.safe import safe
from benefits.ui.seen import value_of


def ask_sender(ctx: Context, file_id: str, adopted: Adopted) -> None:
    """The sender as it was recognised, or chosen, or typed."""
    words, key = ctx.words, f"sender_{file_id}"
    known = [*senders(ctx.known.portfolio)]
    options = list(dict.fromkeys((*known, *([adopted.sender] if adopted.sender else ()))))
    st.selectbox(
        words("reading-sender"),
        options,
        index=options.index(adopted.sender) if adopted.sender else None,
        key=key,
        help=words("reading-sender_help"),
        placeholder=words("reading-sender_placeholder"),
        accept_new_options=True,
        on_change=_sent_by,
        args=(file_id, adopted, key),
    )
    if adopted.tables.kept is not None:
        quiet(words("reading-known", sender=safe(adopted.tables.kept.sender)))


def _sent_by(file_id: str, adopted: Adopted, key: str) -> None:
    name = str(value_of(key) or "").strip()[:120]
    decide(file_id, replace(so_far(file_id, adopted), sender=name))


def ask_questions(ctx: Context, file_id: str, adopted: Adopted) -> None:
    """Each open question with the reading that is proposed, answered together."""
    words, asked = ctx.words, adopted.questions
    if not asked:
        return
    with st.form(f"questions_{file_id}_{len(asked)}"):
        st.markdown(f"**{words('reading-questions', count=len(asked))}**")
        for one in asked:
            _field(ctx, file_id, one)
        st.form_submit_button(
            words("reading-answer"), type="primary", on_click=_answer, args=(file_id, adopted)
        )


def _key(file_id: str, one: Asked) -> str:
    return f"answer_{file_id}_{one.key}"


def _field(ctx: Context, file_id: str, one: Asked) -> None:
    place = safe(_where(ctx, one))
    label = (
        f"{place}: {safe(one.remark.asked(ctx.words))}" if place else one.remark.asked(ctx.words)
    )
    if one.code in NAMES or not one.choices:
        st.text_input(label, key=_key(file_id, one), max_chars=120)
        return
    st.selectbox(
        label,
        one.choices,
        index=one.choices.index(one.proposed) if one.proposed else 0,
        format_func=lambda choice: _told(ctx, one, choice),
        key=_key(file_id, one),
    )


def _where(ctx: Context, one: Asked) -> str:
    """The cell that shows the question, with the columns that share it."""
    place = str(one.remark.place)
    if len(one.positions) < 2:
        return place
    columns = ctx.words.list_of(map(letters, one.positions))
    return ctx.words("reading-asked_columns", place=place, columns=columns)


def _told(ctx: Context, one: Asked, choice: str) -> str:
    if one.code in MONTHS:
        return typeable(ctx.words.month(Month.parse(choice)))
    if one.code == FISCAL:
        return typeable(ctx.words.month_name(int(choice)))
    if one.code == "month_name" and choice != APART:
        month = ctx.words.month_name(int(one.remark.values[choice]))
        return typeable(ctx.words(f"answer-{choice}", month=month))
    return choice if choice.isdecimal() else ctx.words(f"answer-{choice}")


def _answer(file_id: str, adopted: Adopted) -> None:
    tables = list(adopted.tables.mappings)
    for one in adopted.questions:
        said = str(value_of(_key(file_id, one)) or "").strip()
        if said:
            tables[one.table] = answered(tables[one.table], one.code, said, one.positions)
    decide(file_id, replace(so_far(file_id, adopted), tables=tuple(tables)))
