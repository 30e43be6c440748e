"""Settings: what the whole organisation shares, and how the figures are judged."""

from __future__ import annotations

import streamlit as st

from benefits.ui.context import context
from benefits.ui.page import head
from benefits.ui.rates import rates_part
from benefits.ui.settings import settings_form, the_record

ctx = context()
head(ctx, ctx.words("page-settings"), ctx.words("settings-answer"))
organisation, record = st.columns([3, 2], gap="large")
with organisation:
    settings_form(ctx)
    rates_part(ctx)
with record:
    the_record(ctx)
