"""What a session remembers: what it was shown and may confirm, its choices, and its news."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from typing import TypeVar

import streamlit as st

T = TypeVar("T")


def seen(name: str, make: Callable[[], T]) -> T:
    """Made once, then the same on every rerun until forgotten."""
    slot = f"seen:{name}"
    if slot not in st.session_state:
        st.session_state[slot] = make()
    kept: T = st.session_state[slot]
    return kept


def remember(name: str, value: object) -> None:
    """Keep a value, in place of what was kept under this name."""
    st.session_state[f"seen:{name}"] = value


def recall(name: str) -> object | None:
    """What is kept under a name, None where there is nothing."""
    kept: object | None = st.session_state.get(f"seen:{name}")
    return kept


def forget(name: str) -> None:
    """Forget everything kept under a name or below it (`upload` forgets `upload:…` too)."""
    slot = f"seen:{name}"
    for key in [str(key) for key in st.session_state]:
        if key == slot or key.startswith(f"{slot}:"):
            del st.session_state[key]


def token(name: str) -> str:
    """A one-time mark for a form or a button that writes.

    It is part of the widget's key and of the change it makes: a second click on the same button
    carries the same token and writes nothing, a new form has a new one.
    """
    return seen(f"token:{name}", lambda: secrets.token_hex(8))


def renew(name: str) -> None:
    """The form has done its work: the next one is a new one."""
    forget(f"token:{name}")


def value_of(key: str) -> object | None:
    """What a widget holds now; for callbacks, which run before the widget is drawn again."""
    held: object | None = st.session_state.get(key)
    return held
