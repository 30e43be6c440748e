"""Figures that are not what their KPI always had: what to multiply them by, one click each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from zlib import crc32

import streamlit as st

from benefits.intake.adopt.adopt import Adopted
from benefits.intake.adopt.scales import Scale
from benefits.ui.adopted.deciding import decide, so_far
from benefits.ui.context import Context
from benefits.ui.safe import safe

SHOWN = 10
"""As many as are listed one by one; one button takes all of them."""


def offer_scales(ctx: Context, file_id: str, adopted: Adopted) -> None:
    """Each proposal as a sentence with its button; what is taken is remembered for the sender."""
    words, scales = ctx.words, adopted.scales
    if not scales:
        return
    st.markdown(f"**{words('reading-scales', count=len(scales))}**")
    for one in scales[:SHOWN]:
        said, act = st.columns([3, 1], vertical_alignment="center")
        said.markdown(_sentence(ctx, one))
        factor = words.number(one.meaning.factor)
        act.button(
            words("reading-scale_use", factor=factor),
            key=f"scale_{file_id}_{crc32(one.name.encode())}",
            on_click=_use,
            args=(file_id, adopted, (one,)),
            width="stretch",
        )
    if len(scales) > 1:
        st.button(
            words("reading-scales_use", count=len(scales)),
            key=f"scales_{file_id}",
            on_click=_use,
            args=(file_id, adopted, scales),
        )


def _sentence(ctx: Context, one: Scale) -> str:
    return ctx.words(
        f"reading-scale_{one.why}",
        name=safe(one.name),
        times=ctx.words.number(one.times),
        found=safe(one.found),
    )


def _use(file_id: str, adopted: Adopted, scales: Sequence[Scale]) -> None:
    said = so_far(file_id, adopted)
    names = {**said.names, **{one.name: one.meaning for one in scales}}
    decide(file_id, replace(said, names=names))
