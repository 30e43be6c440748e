"""Removing a fact: a dialog that names what goes with it, and carries out what it named."""

from __future__ import annotations

import streamlit as st

from benefits.actions.outcome import Outcome
from benefits.actions.removing import plan_removal, remove
from benefits.actions.saving import By
from benefits.domain.record.facts import Benefit, Cost, Initiative, Kpi, Pool, kind_of
from benefits.domain.record.plan import Plan, StalePlan
from benefits.ui.acting import Act, write_button
from benefits.ui.address import keep_choice
from benefits.ui.context import Context
from benefits.ui.goals.choosing import ALL
from benefits.ui.quiet import quiet
from benefits.ui.safe import safe
from benefits.ui.seen import forget, recall, remember

_SLOT = "removal"

Removable = Initiative | Kpi | Benefit | Cost | Pool
"""What can be removed by itself on this page."""


def removal(ctx: Context, fact: Removable) -> None:
    """A quiet button that opens the dialog; the dialog stays while others write."""
    kind = kind_of(fact)
    st.button(
        ctx.words(f"goals-remove_{kind}"),
        key=f"remove_{kind}_{fact.id}",
        type="tertiary",
        on_click=lambda: remember(_SLOT, (kind, fact.id, plan_removal(ctx.known.portfolio, fact))),
    )
    asked = recall(_SLOT)
    if isinstance(asked, tuple) and asked[:2] == (kind, fact.id):
        _dialog(ctx, fact, asked[2])


def _dialog(ctx: Context, fact: Removable, plan: Plan) -> None:
    words, kind = ctx.words, kind_of(fact)

    @st.dialog(words("goals-remove_title", name=safe(fact.name)), on_dismiss=lambda: forget(_SLOT))
    def ask() -> None:
        if recall(_SLOT) is None:
            st.rerun()
        st.markdown(words("goals-remove_what", list=words.list_of(_goes(ctx, plan))))
        quiet(words("goals-remove_kept"))
        act = Act(
            f"remove_{kind}_{fact.id}_sure",
            lambda mark: _remove(ctx, plan, mark),
            lambda _: words("goals-removed", name=safe(fact.name)),
            lambda outcome: _done(outcome, kind),
        )
        with st.container(horizontal=True):
            write_button(ctx, words("button-delete"), act)
            if st.button(words("button-cancel"), key=f"{act.name}_not"):
                forget(_SLOT)
                st.rerun()

    ask()


def _remove(ctx: Context, plan: Plan, mark: str) -> Outcome:
    try:
        return remove(ctx.ledger, plan, By(ctx.user, mark))
    except StalePlan:
        forget(_SLOT)  # what it named is no longer all that would go
        raise


def _done(outcome: Outcome, kind: str) -> None:
    forget(_SLOT)
    if outcome.change is not None and kind != "initiative":
        keep_choice(kind, ALL)


def _goes(ctx: Context, plan: Plan) -> list[str]:
    """`1 initiative`, `3 KPIs`, `40 measurements`."""
    counts: dict[str, int] = {}
    going = plan.before_only()
    for one in plan.before.small:
        if (kind_of(one), one.id, 0) in going:
            counts[kind_of(one)] = counts.get(kind_of(one), 0) + 1
    counts |= {name: len(frame) for name, frame in plan.before.bulk.items()}
    return [ctx.words(f"facts-{kind}", count=count) for kind, count in counts.items()]
