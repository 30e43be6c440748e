"""Names in a file that nobody has explained: what is proposed, and what a person says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from zlib import crc32

import streamlit as st

from benefits.actions.adopting import draft_of
from benefits.domain.record.facts import Direction
from benefits.intake.adopt.adopt import Adopted, Decided
from benefits.intake.adopt.naming import Meaning, Named
from benefits.ui.adopted.deciding import decide, so_far
from benefits.ui.context import Context
from benefits.ui.fields import typeable
from benefits.ui.quiet import quiet
from benefits.ui.safe import safe
from benefits.ui.seen import forget, recall, remember, value_of

NEW, LEAVE = "new", "leave"
SHOWN = 15
"""As many names as a person can go through at a time."""


def ask_names(ctx: Context, file_id: str, adopted: Adopted) -> None:
    """A box for each unknown name, with the likeliest KPI in it; nothing counts before it is
    confirmed."""
    words, unknown = ctx.words, adopted.unknown
    if not unknown:
        return
    listed = unknown[:SHOWN]
    with st.form(f"names_{file_id}_{len(unknown)}"):
        st.markdown(f"**{words('reading-names', count=len(unknown))}**")
        quiet(words("reading-names_what"))
        for one in listed:
            _choice(ctx, file_id, adopted, one)
        if len(unknown) > SHOWN:
            quiet(words("reading-names_more", count=len(unknown) - SHOWN))
        _details(ctx, file_id)
        if recall(f"names_error:{file_id}"):
            st.error(words("reading-names_incomplete"))
        _buttons(ctx, file_id, adopted, listed)


def _buttons(ctx: Context, file_id: str, adopted: Adopted, listed: Sequence[Named]) -> None:
    left, right = st.columns(2)
    with left:
        st.form_submit_button(
            ctx.words("reading-names_use"),
            type="primary",
            on_click=_use,
            args=(ctx, file_id, adopted, listed),
        )
    with right:
        st.form_submit_button(
            ctx.words("reading-names_rest"),
            on_click=_use,
            args=(ctx, file_id, adopted, adopted.unknown),
            kwargs={"rest": True},
        )


def options_for(ctx: Context, one: Named) -> list[Any]:
    """The KPIs, those with a name like this first, then making one, and leaving it out."""
    near = [kpi for kpi, _ in one.near]
    others = sorted(
        (kpi for kpi in ctx.known.portfolio.kpis.values() if kpi.id not in near),
        key=lambda kpi: kpi.name.casefold(),
    )
    return [*near, *(kpi.id for kpi in others), NEW, LEAVE]


def told(ctx: Context, choice: Any) -> str:
    """A choice in words; KPIs with their initiative where there are several."""
    if choice in (NEW, LEAVE):
        return ctx.words(f"reading-name_{choice}")
    portfolio = ctx.known.portfolio
    kpi = portfolio.kpis.get(choice)
    if kpi is None:
        return str(choice)
    home = portfolio.initiatives[kpi.initiative].name
    return typeable(f"{kpi.name} · {home}" if len(portfolio.initiatives) > 1 else kpi.name)


def _key(file_id: str, one: Named) -> str:
    return f"name_{file_id}_{crc32(one.name.text.encode())}"


def _choice(ctx: Context, file_id: str, adopted: Adopted, one: Named) -> None:
    options = options_for(ctx, one)
    example = adopted.examples.get(one.name.text, "")
    st.selectbox(
        ctx.words("reading-name", name=safe(one.name.text), example=safe(example)),
        options,
        index=options.index(one.proposed) if one.proposed in options else None,
        format_func=lambda choice: told(ctx, choice),
        key=_key(file_id, one),
        placeholder=ctx.words("reading-name_choose"),
    )


def _details(ctx: Context, file_id: str) -> None:
    """What belongs to names that are left out, and to KPIs that are made."""
    words = ctx.words
    st.text_input(
        words("reading-names_reason"),
        key=f"names_reason_{file_id}",
        max_chars=200,
        placeholder=words("reading-names_reason_example"),
    )
    left, right = st.columns(2)
    homes = ctx.known.portfolio.initiatives
    left.selectbox(
        words("reading-new_home"),
        list(homes),
        format_func=lambda number: typeable(homes[number].name),
        key=f"names_home_{file_id}",
    )
    right.selectbox(
        words("reading-new_direction"),
        list(Direction),
        format_func=lambda one: words(f"direction-{one}"),
        key=f"names_direction_{file_id}",
    )


def _use(
    ctx: Context, file_id: str, adopted: Adopted, listed: Sequence[Named], *, rest: bool = False
) -> None:
    said, reason = so_far(file_id, adopted), str(value_of(f"names_reason_{file_id}") or "").strip()
    chosen = {one.name.text: value_of(_key(file_id, one)) for one in listed}
    left = [name for name, choice in chosen.items() if choice == LEAVE or (rest and choice is None)]
    forget(f"names_error:{file_id}")
    if left and not reason:
        remember(f"names_error:{file_id}", left)
        return
    names = {**said.names, **{name: Meaning(reason=reason) for name in left}}
    for name, choice in chosen.items():
        if isinstance(choice, int):
            names[name] = Meaning(choice)
        elif choice == NEW:
            said = _with_new(file_id, adopted, said, name)
            names[name] = Meaning(said.new[-1].id)
    decide(file_id, replace(said, names=names))


def _with_new(file_id: str, adopted: Adopted, said: Decided, name: str) -> Decided:
    """With a draft of a KPI of this name."""
    home = value_of(f"names_home_{file_id}")
    direction = value_of(f"names_direction_{file_id}")
    assert isinstance(home, int)
    made = draft_of(name, adopted, home, Direction(str(direction)), len(said.new))
    return replace(said, new=(*said.new, made))
