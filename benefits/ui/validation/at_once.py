"""Accepting many benefits at once: those reckoned just as finance accepted them before."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from benefits.actions.outcome import Outcome
from benefits.actions.saving import By
from benefits.actions.validating import validate
from benefits.domain.money.currencies import currency_of
from benefits.domain.realised.verdicts import Judged, months_of
from benefits.domain.record.plan import StalePlan
from benefits.ui.acting import Act, write_button
from benefits.ui.context import Context
from benefits.ui.kept import kept
from benefits.ui.quiet import quiet
from benefits.ui.seen import forget, recall, remember
from benefits.ui.validation.months import said_months
from benefits.views.acceptance import unchanged_in_method

_SLOT = "at_once"

Shown = tuple[tuple[Judged, ...], int]
"""The verdicts that were shown, and the revision they were shown at."""


def accept_at_once(ctx: Context, initiative: int | None) -> None:
    """A button that shows what would be accepted, and then accepts just that."""
    if not len(ctx.known.portfolio.validations):
        return
    verdicts = kept(
        ctx, _SLOT, lambda: unchanged_in_method(ctx.ledger, ctx.known, initiative), initiative
    )
    if not verdicts:
        return
    benefits = len({one.benefit for one in verdicts})
    st.button(
        ctx.words("validation-at_once", count=benefits),
        key="accept_at_once",
        on_click=lambda: remember(_SLOT, (verdicts, ctx.revision)),
    )
    quiet(ctx.words("validation-at_once_about"))
    shown = recall(_SLOT)
    if isinstance(shown, tuple):
        _dialog(ctx, (shown[0], shown[1]))


def _dialog(ctx: Context, shown: Shown) -> None:
    words, (verdicts, revision) = ctx.words, shown

    @st.dialog(words("validation-at_once_title"), width="large", on_dismiss=lambda: forget(_SLOT))
    def ask() -> None:
        if recall(_SLOT) is None:
            st.rerun()
        st.markdown(words("validation-at_once_what", months=len(verdicts)))
        st.dataframe(_table(ctx, verdicts), hide_index=True, width="stretch")
        act = Act(
            f"at_once_{revision}",
            lambda mark: _write(ctx, shown, mark),
            lambda _: words("validation-at_once_done", months=len(verdicts)),
            lambda _: forget(_SLOT),
        )
        with st.container(horizontal=True):
            write_button(ctx, words("validation-at_once_sure"), act)
            if st.button(words("button-cancel"), key="at_once_not"):
                forget(_SLOT)
                st.rerun()

    ask()


def _write(ctx: Context, shown: Shown, mark: str) -> Outcome:
    verdicts, revision = shown
    by = By(ctx.user, mark, ctx.words("validation-at_once_reason"))
    try:
        outcome = validate(ctx.ledger, verdicts, revision, by, ctx.today)
    except StalePlan:
        forget(_SLOT)  # what it showed is no longer what would be accepted
        raise
    if outcome.problems:
        forget(_SLOT)
    return outcome


def _table(ctx: Context, verdicts: tuple[Judged, ...]) -> pd.DataFrame:
    words = ctx.words
    rows = []
    for number in dict.fromkeys(one.benefit for one in verdicts):
        own = [one for one in verdicts if one.benefit == number]
        currency = _currency(ctx, number)
        rows.append(
            {
                words("fact-benefit"): ctx.known.portfolio.benefits[number].name,
                words("validation-which"): said_months(ctx, months_of([o.place for o in own])),
                words("field-amount"): words.money(sum(o.amount for o in own), currency),
            }
        )
    return pd.DataFrame(rows)


def _currency(ctx: Context, benefit: int) -> str:
    portfolio = ctx.known.portfolio
    kpi = portfolio.kpis[portfolio.benefits[benefit].kpi]
    return currency_of(portfolio.initiatives[kpi.initiative], portfolio.settings)
