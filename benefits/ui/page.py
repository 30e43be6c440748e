"""What every page begins with: its title, its filters, the one-sentence answer, and as of when."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from benefits import text
from benefits.ui.acting import show_news
from benefits.ui.as_of import banner, choose_moment, keep_in_address, newest_at
from benefits.ui.context import Context, choose_language, choose_user
from benefits.ui.live import watch
from benefits.ui.moment import carried
from benefits.ui.quiet import quiet
from benefits.ui.safe import safe, sentence
from benefits.ui.seen import value_of


class Head:
    """The page head. The row is laid out at once, so that filters can be asked for before the
    title and the answer that depend on them are said."""

    def __init__(self, ctx: Context, filters: Sequence[int] = ()) -> None:
        """`filters` are the widths of the places for filters, in pixels."""
        self._ctx = ctx
        head = st.container(
            horizontal=True,
            horizontal_alignment="distribute",
            vertical_alignment="bottom",
            gap="small",
            key="head",
        )
        # as wide as its longest word at least: on a phone the rest goes to a line of its own
        self._title = head.container(width="content")
        row = head.container(
            horizontal=True, vertical_alignment="bottom", gap="small", width="content"
        )
        self.filters = [row.container(width=width) for width in filters]
        keep_in_address(ctx)
        with row.container(width="content"):
            choose_moment(ctx)
        with row.container(width="content"):
            _you(ctx)

    def say(self, title: str, answer: str | None = None) -> None:
        """The title, the sentence that answers the page's question, and as of when it is told."""
        self._title.title(safe(title), anchor=False)
        banner(self._ctx)
        if answer:
            st.markdown(sentence(answer))
        quiet(" · ".join([*_whose(self._ctx), as_of(self._ctx)]))
        # with or without news what stands below keeps its place, and its half-typed text
        with st.container():
            show_news()
        # what is past stays as it was, whatever is written meanwhile
        if self._ctx.as_of is None:
            watch(self._ctx.ledger, self._ctx.revision)


def head(ctx: Context, title: str, answer: str | None = None) -> None:
    """The head of a page without filters."""
    Head(ctx).say(title, answer)


def _whose(ctx: Context) -> list[str]:
    """The organisation, where it has said its name."""
    name = ctx.settings.organisation
    return [safe(name)] if name else []


def as_of(ctx: Context) -> str:
    """As of which change and moment, and how far the data reach."""
    words = ctx.words
    newest = newest_at(ctx)
    if newest is None:
        return words("page-nothing_yet")
    moment = words.moment(newest.at, ctx.zone)
    cutoff = ctx.known.realisation.cutoff
    if cutoff is None:
        return words("page-as_of", moment=moment, change=str(newest.number))
    month = words.month(cutoff)
    return words("page-as_of_through", moment=moment, change=str(newest.number), month=month)


def empty(sentence: str, label: str, page: str) -> None:
    """Say what to do next where there is nothing to show yet."""
    with st.container(border=True):
        st.markdown(sentence)
        st.page_link(page, label=label, query_params=carried())


def _you(ctx: Context) -> None:
    """Who one is here and which language one reads, out of the way but on every page."""
    words = ctx.words
    with st.popover(safe(ctx.user)):
        st.text_input(
            words("frame-your_name"),
            value=ctx.user,
            max_chars=80,
            key="your_name",
            help=words("frame-your_name_help"),
            on_change=lambda: choose_user(str(value_of("your_name") or "")),
        )
        st.selectbox(
            words("word-language"),
            text.languages(),
            index=text.languages().index(words.code),
            format_func=lambda code: text.load(code)("language-name"),
            key="language",
            on_change=lambda: choose_language(str(value_of("language"))),
        )
