"""A form for one fact: live fields, what others did meanwhile, and the buttons that write."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from typing import Any, Generic, TypeVar

import streamlit as st

from benefits.actions.outcome import Outcome
from benefits.actions.saving import By, save
from benefits.domain.record.facts import Benefit, Cost, Initiative, Kpi, Pool, kind_of
from benefits.ui.acting import Act, News, form_key, tell, write_form_button
from benefits.ui.context import Context
from benefits.ui.fields import Fields
from benefits.ui.goals.opening import opened, reopen
from benefits.ui.goals.others import difference, tell_of_others
from benefits.ui.safe import safe
from benefits.ui.values import shown
from benefits.views.moved import REFERRING

F = TypeVar("F", Initiative, Kpi, Benefit, Cost, Pool)


@dataclass(frozen=True, slots=True)
class Opened(Generic[F]):
    """A fact as stored when the form was opened (None for a new one), and what its fields
    began with."""

    base: F | None
    shown: F
    revision: int


Write = Callable[[F, "Opened[F]", str], Outcome]


@dataclass(frozen=True, slots=True, kw_only=True)
class Form(Generic[F]):
    """A form. `name` is the same as long as it is the same form; `stored` is the newest version
    of its fact, `draft` what a new one begins with. `draw` draws the fields and returns what they
    hold; `beside` draws what follows from it. `done` is the key of the sentence for success;
    `why` asks for a reason where saving the fact needs one; `also` is a second button: its label
    and what it makes of the fact."""

    name: str
    stored: F | None
    draft: F
    draw: Callable[[F, Fields], F]
    done: str
    long: tuple[str, ...] = ()
    label: str = "button-save"
    beside: Callable[[F], None] | None = None
    write: Write[F] | None = None
    then: Callable[[Outcome], None] | None = None
    also: tuple[str, Callable[[F], F]] | None = None
    why: Callable[[F, Fields], str] | None = None


def fact_form(ctx: Context, form: Form[F]) -> None:
    """Draw a form. Lines and numbers are read while they are typed; long texts with the button."""
    begun = opened(form.name, "name", lambda: _begin(ctx, form))
    above = st.container()
    typed = Fields(ctx.words, form_key(form.name), live=True, about=kind_of(form.draft))
    wanted = form.draw(begun.shown, typed)
    if form.beside is not None:
        form.beside(wanted)
    reason = "" if form.why is None else form.why(wanted, typed)
    with st.form(form_key(form.name), border=False, enter_to_submit=False):
        texts: dict[str, Any] = {
            name: typed.text(name, getattr(wanted, name), long=True) for name in form.long
        }
        wanted = replace(wanted, **texts)
        with st.container(horizontal=True):
            if form.stored is not None and form.stored != begun.base:
                _buttons_of_choice(ctx, form, begun, wanted, typed)
            else:
                _buttons(ctx, form, begun, wanted, typed, reason)
    if form.stored is not None and begun.base is not None and form.stored != begun.base:
        with above:
            _tell(ctx, begun, form.stored)


def _begin(ctx: Context, form: Form[F]) -> Opened[F]:
    return Opened(form.stored, form.draft if form.stored is None else form.stored, ctx.revision)


def _buttons(
    ctx: Context, form: Form[F], begun: Opened[F], wanted: F, typed: Fields, reason: str
) -> None:
    def act(name: str, fact: F) -> Act:
        write = form.write or (lambda fact, begun, mark: _save(ctx, fact, begun, mark, reason))

        def then(outcome: Outcome) -> None:
            if form.then is not None:
                form.then(outcome)
            reopen(form.name)  # last: what a cut run has not done is done by the next

        said = ctx.words(form.done, name=safe(fact.name))
        return Act(name, lambda mark: write(fact, begun, mark), lambda _: said, then)

    write_form_button(ctx, ctx.words(form.label), act(form.name, wanted), typed.unread)
    if form.also is not None:
        label, made = form.also
        other = act(f"{form.name}_also", made(wanted))
        write_form_button(ctx, ctx.words(label), other, typed.unread, primary=False)


def _save(ctx: Context, wanted: F, begun: Opened[F], mark: str, reason: str) -> Outcome:
    stored = [] if begun.base is None else [begun.base]
    by = By(ctx.user, mark, reason)
    return save(ctx.ledger, [wanted], stored, begun.revision, by, today=ctx.today)


def _buttons_of_choice(
    ctx: Context, form: Form[F], begun: Opened[F], wanted: F, typed: Fields
) -> None:
    """Where somebody else changed the fact: mine on top of theirs, or theirs alone."""
    if st.form_submit_button(ctx.words("goals-keep_mine"), type="primary"):
        if typed.unread:
            tell(News("error", ctx.words("news-refused"), tuple(typed.unread)))
        elif form.stored is not None:
            both = merged(begun.shown, wanted, form.stored)
            reopen(form.name, Opened(form.stored, both, ctx.revision))
        st.rerun()
    if st.form_submit_button(ctx.words("goals-take_theirs")):
        reopen(form.name)
        st.rerun()


def merged(before: F, mine: F, theirs: F) -> F:
    """Theirs with every field on top that I changed."""
    changed: dict[str, Any] = {
        one.name: getattr(mine, one.name)
        for one in fields(mine)
        if getattr(mine, one.name) != getattr(before, one.name)
    }
    return replace(theirs, **changed)


def _tell(ctx: Context, begun: Opened[F], newest: F) -> None:
    kind, words = kind_of(newest), ctx.words
    lines = [
        difference(
            ctx,
            words(f"field-{one.name}"),
            *(
                shown(kind, one.name, _named(ctx, fact, one.name), words, ctx.currency)
                for fact in (begun.base, newest)
            ),
        )
        for one in fields(newest)
        if getattr(begun.base, one.name) != getattr(newest, one.name)
    ]
    tell_of_others(ctx, frozenset({(kind, newest.id, 0)}), begun.revision, lines)


def _named(ctx: Context, fact: F | None, field: str) -> object:
    """The value of a field, of one that refers to another fact the name of that."""
    value = getattr(fact, field)
    if value is None or field not in REFERRING:
        return value
    return getattr(ctx.known.portfolio.fact(REFERRING[field], value), "name", "")
