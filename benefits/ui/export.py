"""Take along what is seen, as an Excel workbook."""

from __future__ import annotations

import streamlit as st

from benefits.actions.files import export
from benefits.ui.context import Context
from benefits.views.export import export_tables

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def offer_export(ctx: Context, initiative: int | None) -> None:
    """A button that makes the workbook when it is clicked."""
    words, known = ctx.words, ctx.known
    st.download_button(
        words("export-download"),
        data=lambda: export(export_tables(known, initiative), words),
        file_name=file_name(ctx, words("product-name")),
        mime=XLSX,
        on_click="ignore",
        key="export",
        width="stretch",
    )


def file_name(ctx: Context, title: str) -> str:
    """What a workbook is called: its title and the moment it tells of."""
    return f"{title} {_moment(ctx)}.xlsx"


def _moment(ctx: Context) -> str:
    """The month; looking back also the change as of which it is told."""
    month = str(ctx.known.today)
    if ctx.as_of is None:
        return month
    return f"{month} {ctx.words('as_of-file', change=str(ctx.revision))}"
