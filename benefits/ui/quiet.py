"""Side remarks: smaller and greyer than the text, and still dark enough for everybody to read."""

from __future__ import annotations

import streamlit as st


def quiet(remark: str) -> None:
    """A remark in Markdown. The framework's own captions are too pale on a light ground."""
    st.markdown(f":small[:gray[{remark}]]")
