"""Removing a business case: a dialog that names what goes with it."""

from __future__ import annotations

from collections import Counter

import streamlit as st

from benefits.actions.case import plan_case_removal, remove_case
from benefits.actions.saving import By
from benefits.domain.record.facts import BusinessCase
from benefits.domain.record.plan import Plan
from benefits.ui.acting import Act, write_button
from benefits.ui.case.choosing import leave
from benefits.ui.context import Context
from benefits.ui.quiet import quiet
from benefits.ui.safe import safe
from benefits.ui.seen import forget, recall, remember

_SLOT = "case_removal"


def removal(ctx: Context, case: BusinessCase) -> None:
    """A quiet button that opens the dialog; the dialog stays while others write."""
    st.button(
        ctx.words("case-delete"),
        key=f"remove_case_{case.id}",
        type="tertiary",
        on_click=lambda: remember(_SLOT, case.id),
    )
    if recall(_SLOT) == case.id:
        _dialog(ctx, case)


def _dialog(ctx: Context, case: BusinessCase) -> None:
    words, name = ctx.words, safe(case.name)

    @st.dialog(words("case-delete_title", name=name), on_dismiss=lambda: forget(_SLOT))
    def ask() -> None:
        if recall(_SLOT) is None:
            st.rerun()
        parts = st.checkbox(words("case-delete_parts"), key=f"case_parts_{case.id}")
        plan = plan_case_removal(ctx.known.portfolio, case, words, with_parts=parts)
        st.markdown(words("case-delete_what", list=words.list_of(_goes(ctx, plan))))
        quiet(words("goals-remove_kept"))
        act = Act(
            f"remove_case_{case.id}_sure",
            lambda mark: remove_case(ctx.ledger, plan, By(ctx.user, mark)),
            lambda _: words("case-deleted", name=name),
            lambda _: _done(ctx),
        )
        with st.container(horizontal=True):
            write_button(ctx, words("button-delete"), act)
            if st.button(words("button-cancel"), key=f"{act.name}_not"):
                forget(_SLOT)
                st.rerun()

    ask()


def _done(ctx: Context) -> None:
    forget(_SLOT)
    forget("case_receipt")
    leave(ctx)


def _goes(ctx: Context, plan: Plan) -> list[str]:
    """`1 business case`, `4 lines of a business case`: what ends without a successor."""
    counts = Counter(kind for kind, _, _ in plan.before_only())
    return [ctx.words(f"facts-{kind}", count=counts[kind]) for kind in sorted(counts)]
