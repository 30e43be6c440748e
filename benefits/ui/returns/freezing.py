"""Freeze a plan: say that the plan as known at a change is what was promised or committed to."""

from __future__ import annotations

import streamlit as st

from benefits.actions.committing import commit
from benefits.actions.saving import By
from benefits.domain.realised.agreed import commitment_of
from benefits.domain.record.facts import Commitment, Stage
from benefits.ui.acting import Act, form_key, write_form_button
from benefits.ui.context import Context
from benefits.ui.fields import Fields, typeable
from benefits.ui.kept import kept
from benefits.ui.quiet import quiet
from benefits.ui.safe import safe
from benefits.views.promise import Promise

CHANGES = 200
"""How many earlier changes are offered."""
NAME = "freeze"


def freezing(ctx: Context, initiative: int | None, found: Promise) -> None:
    """The form, folded; for one initiative at a time."""
    words = ctx.words
    if initiative is None:
        quiet(words("promise-choose_initiative"))
        return
    folded = st.expander(words("promise-freeze"), key="freeze", on_change="rerun")
    if not folded.open:
        return
    with folded:
        quiet(words("promise-freeze_is"))
        fields = Fields(words, form_key(NAME), about="commitment")
        with st.form(form_key(NAME), border=False, enter_to_submit=False):
            _form(ctx, initiative, fields)


def _form(ctx: Context, initiative: int, fields: Fields) -> None:
    words = ctx.words
    left, right = st.columns(2)
    with left:
        stage = fields.code("stage", Stage.COMMITTED, "stage", list(Stage))
        name = fields.text("name", "")
    with right:
        revision = _revision(ctx, fields)
        reason = fields.text("reason", "")
    stored = commitment_of(ctx.known.portfolio, initiative, stage)
    number = -1 if stored is None else stored.id
    wanted = Commitment(id=number, initiative=initiative, stage=stage, revision=revision, name=name)
    said = words(
        "promise-frozen",
        name=safe(ctx.known.portfolio.initiatives[initiative].name),
        stage=words(f"stage-{stage}"),
    )
    act = Act(
        NAME,
        lambda mark: commit(ctx.ledger, wanted, stored, ctx.revision, By(ctx.user, mark, reason)),
        lambda _: said,
    )
    write_form_button(ctx, words("promise-freeze_button"), act, fields.unread)


def _revision(ctx: Context, fields: Fields) -> int:
    """The change whose plan is meant: the newest, or an earlier one."""
    named = kept(ctx, "plans_known_at", lambda: _changes(ctx), str(ctx.zone))
    return st.selectbox(
        ctx.words("promise-known_at"),
        list(named),
        format_func=lambda number: named.get(number, str(number)),
        key=f"{fields.prefix}_revision",
        help=ctx.words("promise-known_at_help"),
    )


def _changes(ctx: Context) -> dict[int, str]:
    words = ctx.words
    found = {}
    for one in ctx.ledger.changes(before=ctx.revision + 1, limit=CHANGES):
        key = "promise-as_of_now" if one.number == ctx.revision else "promise-as_of"
        found[one.number] = typeable(
            words(
                key,
                change=str(one.number),
                moment=words.moment(one.at, ctx.zone),
                kind=words(f"change-{one.kind}"),
            )
        )
    return found
