"""The frame around every page: language, title, navigation."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from benefits import text
from benefits.ui.context import language
from benefits.ui.live import needing_the_database

FAVICON = str(Path(__file__).parent / "static" / "favicon.svg")
PAGES = (
    "results/overview",
    "results/returns",
    "results/quarters",
    "results/kpi",
    "work/goals",
    "work/upload",
    "work/case",
    "work/validation",
    "record/history",
    "record/settings",
)

# The language comes first: every word after it depends on it.
words = text.load(language())
st.set_page_config(page_title=words("product-name"), page_icon=FAVICON, layout="wide")
page = st.navigation(
    [
        st.Page(
            f"pages/{path}.py",
            title=words(f"page-{path.rsplit('/', 1)[1]}"),
            url_path=path.rsplit("/", 1)[1],
            default=path == PAGES[0],
        )
        for path in PAGES
    ],
    position="top",
)
with needing_the_database(words):
    page.run()
