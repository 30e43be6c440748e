"""A business case as it stands: its years, its figures, and what each line became."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from benefits.actions.files import business_case
from benefits.actions.saving import By
from benefits.actions.undoing import undo
from benefits.domain.record.exact import to_hundredths
from benefits.ui.acting import Act, write_button
from benefits.ui.case.bringing import revise
from benefits.ui.case.choosing import leave
from benefits.ui.case.removal import removal
from benefits.ui.case.tables import draw_years, figures_table, irr_of, paid_back, years_table
from benefits.ui.columns import to_the_right
from benefits.ui.context import Context
from benefits.ui.drawing import show_table
from benefits.ui.export import XLSX
from benefits.ui.figures import rate
from benefits.ui.quiet import quiet
from benefits.ui.safe import safe
from benefits.ui.seen import forget, recall
from benefits.views.case import Became, CaseFound, entered, yearly


def show_receipt(ctx: Context) -> None:
    """What the last case of this session changed, and the way back."""
    kept = recall("case_receipt")
    if not isinstance(kept, tuple):
        return
    number, name = kept
    with st.container(border=True):
        st.markdown(ctx.words("case-receipt", number=str(number), name=safe(name)))
        act = Act(
            f"undo_{number}",
            lambda mark: undo(ctx.ledger, number, By(ctx.user, mark)),
            lambda _: ctx.words("history-undone", number=str(number)),
            lambda _: _taken_back(ctx),
        )
        write_button(ctx, ctx.words("case-undo"), act, primary=False)


def _taken_back(ctx: Context) -> None:
    forget("case_receipt")
    leave(ctx)


def result(ctx: Context, found: CaseFound) -> None:
    """The whole case: cards, the yearly table, figures with their conventions, and its parts."""
    words, table = ctx.words, found.table
    quiet(_about(ctx, found))
    _cards(ctx, found)
    draw_years(yearly(table), words)
    st.markdown(f"**{words('case-figures')}**")
    figures = figures_table(table, found.currency, words)
    st.dataframe(
        figures,
        hide_index=True,
        width="stretch",
        height="content",
        column_config=to_the_right(figures),
    )
    if any(line.risk for line in table.lines):
        label = words("case-entered")
        show_table(
            ctx, f"entered_{found.case.id}", lambda: years_table(entered(table), words), label
        )
    _became(ctx, found)
    _buttons(ctx, found)


def _about(ctx: Context, found: CaseFound) -> str:
    words = ctx.words
    told = [
        words(
            "case-about",
            initiative=safe(found.home.name),
            base=words.month(found.case.base),
            currency=found.currency,
        )
    ]
    if found.file is not None:
        told.append(words("case-about_file", file=safe(found.file.name)))
    if found.case.note:
        told.append(words("case-about_note", note=safe(found.case.note)))
    if found.case.rate != ctx.settings.discount_rate:
        own = rate(ctx.settings.discount_rate, words)
        told.append(words("case-note_other_rate", rate=rate(found.case.rate, words), own=own))
    return " ".join(told)


def _cards(ctx: Context, found: CaseFound) -> None:
    words, table = ctx.words, found.table
    npv = words.amount(to_hundredths(table.npv), signed=True)
    cards = {
        words("case-roi"): words.percent(table.roi),
        words("case-npv", currency=words.currency(found.currency)): npv,
        words("case-payback"): paid_back(table.payback, table.years, words),
        words("case-irr"): irr_of(table, words),
    }
    for place, (label, value) in zip(st.columns(len(cards)), cards.items(), strict=True):
        place.metric(label, value)


def _became(ctx: Context, found: CaseFound) -> None:
    """What each line became, with the way there."""
    words = ctx.words
    st.subheader(words("case-became"), anchor=False)
    if found.drafts:
        st.info(words("case-drafts", count=found.drafts))
    rows = [_row(ctx, found, one) for one in found.became]
    st.dataframe(
        pd.DataFrame(rows),
        hide_index=True,
        width="stretch",
        height="content",
        column_config={
            words("column-link"): st.column_config.LinkColumn(
                words("column-link"), display_text=words("case-open")
            )
        },
    )


def _row(ctx: Context, found: CaseFound, one: Became) -> dict[str, str | None]:
    words = ctx.words
    became = one.benefit or one.cost
    return {
        words("case-line"): one.line.name,
        words("field-side"): words(f"side-{one.line.side}"),
        words("case-becomes"): "" if became is None else became.name,
        words("column-state"): "" if one.state == "cost" else words(f"case-became_{one.state}"),
        words("column-link"): _address(found, one),
    }


def _address(found: CaseFound, one: Became) -> str | None:
    home = f"goals?initiative={found.home.id}"
    if one.cost is not None:
        return f"{home}&part=costs&cost={one.cost.id}"
    if one.benefit is not None:
        return f"{home}&part=benefits&benefit={one.benefit.id}"
    return None


def _buttons(ctx: Context, found: CaseFound) -> None:
    words = ctx.words
    with st.container(horizontal=True, gap="small"):
        st.download_button(
            words("case-download"),
            data=lambda: business_case(found.table, words, found.currency),
            file_name=f"{found.case.name}.xlsx",
            mime=XLSX,
            on_click="ignore",
            type="primary",
            key=f"case_download_{found.case.id}",
        )
        st.button(
            words("case-revise"),
            key=f"case_revise_{found.case.id}",
            on_click=revise,
            args=(ctx, found.case),
        )
        removal(ctx, found.case)
