"""Choices that live in the address, so that what is seen can be sent as a link."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

import streamlit as st

from benefits.ui.fields import typeable
from benefits.ui.seen import recall, remember, renew, token, value_of

T = TypeVar("T")


def chosen(name: str, options: Sequence[T], code: Callable[[T], str], default: T) -> T:
    """The option that the address names, else the one last chosen, else the default."""
    codes = {code(option): option for option in options}
    for wanted in (st.query_params.get(name), recall(f"choice:{name}")):
        if isinstance(wanted, str) and wanted in codes:
            return codes[wanted]
    return default


def choose(
    name: str,
    label: str,
    options: Sequence[T],
    *,
    code: Callable[[T], str],
    shown: Callable[[T], str],
    default: T | None = None,
) -> T:
    """A select box whose choice is kept in the address and for the session.

    `name` is the address parameter and the widget's key; `code` gives the stable text of an
    option, `shown` what people read.
    """
    first = chosen(name, options, code, options[0] if default is None else default)
    key = _key(name, [code(option) for option in options])

    def keep() -> None:
        picked = value_of(key)
        _keep(name, code(picked))  # type: ignore[arg-type]

    def typed(option: T) -> str:
        return typeable(shown(option))

    picked = st.selectbox(
        label, options, index=options.index(first), format_func=typed, key=key, on_change=keep
    )
    if st.query_params.get(name, code(picked)) != code(picked):
        st.query_params[name] = code(picked)
    return picked


def switch(
    name: str,
    label: str,
    options: Sequence[T],
    *,
    code: Callable[[T], str],
    shown: Callable[[T], str],
) -> T:
    """Like `choose`, for a few options that are all seen at once."""
    first = chosen(name, options, code, options[0])
    key = _key(name, [code(option) for option in options])

    def keep() -> None:
        _keep(name, code(value_of(key)))  # type: ignore[arg-type]

    picked = st.segmented_control(
        label,
        options,
        default=first,
        required=True,
        format_func=shown,
        key=key,
        on_change=keep,
        label_visibility="collapsed",
    )
    return first if picked is None else picked


def keep_choice(name: str, code: str) -> None:
    """Choose for the user: the next run shows this choice, in the address and in its widget."""
    renew(f"choice:{name}")
    _keep(name, code)


def _key(name: str, codes: Sequence[str]) -> str:
    # new options or a choice made for the user make a new widget, which begins with the choice
    return f"choose_{name}_{token(f'choice:{name}')}_{'-'.join(codes)[:80]}"


def _keep(name: str, code: str) -> None:
    remember(f"choice:{name}", code)
    st.query_params[name] = code
