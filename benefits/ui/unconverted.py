"""What a total leaves out because no budget rate is known for its currency."""

from __future__ import annotations

import streamlit as st

from benefits.ui.context import Context
from benefits.ui.moment import carried
from benefits.ui.safe import safe


def say_unconverted(ctx: Context, initiative: int | None = None) -> None:
    """Name every initiative whose money is not in the totals for want of a rate, and the way to
    enter it. Nothing is drawn where everything is converted."""
    left_out = [
        one for one in ctx.known.realisation.unconverted if initiative in (None, one.initiative)
    ]
    for one in left_out:
        name = safe(ctx.known.portfolio.initiatives[one.initiative].name)
        month = ctx.words.month(one.month)
        told = ctx.words("rates-unconverted", name=name, currency=one.currency, month=month)
        st.warning(told)
    if left_out:
        st.page_link(
            "pages/record/settings.py",
            label=ctx.words("rates-enter"),
            query_params=carried(),
        )
