"""Time travel: the control that sets "as known on" for every page, and the banner that says so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import streamlit as st

from benefits.domain.record.change import Change
from benefits.ledger import Ledger
from benefits.ui.acting import News, tell
from benefits.ui.context import Context, the_ledger
from benefits.ui.fields import typeable
from benefits.ui.kept import kept
from benefits.ui.moment import AS_OF, asked, look_at_now, look_back, of_change
from benefits.ui.safe import safe
from benefits.ui.seen import renew, token, value_of

LISTED = 200
"""How many changes may be chosen from; older ones are reached by their number in the address."""


def keep_in_address(ctx: Context) -> None:
    """The address names the moment, so that it can be sent as a link; one that names nothing on
    record is said to, and left."""
    if ctx.as_of is not None:
        if st.query_params.get(AS_OF) != ctx.as_of.code:
            look_back(ctx.as_of.code)
    elif asked() is not None:
        look_at_now()
        tell(News("warning", ctx.words("as_of-unknown")))


def choose_moment(ctx: Context) -> None:
    """The one control that sets the moment for every page, by day or by change."""
    words = ctx.words
    label = words("as_of-now") if ctx.as_of is None else words("as_of-then", change=_number(ctx))
    with st.popover(label, help=words("as_of-explained")):
        st.markdown(words("as_of-explained"))
        listed = _listed(ctx)
        if listed.codes:
            _choice(ctx, "day", listed.days, listed.codes)
            _choice(ctx, "change", listed.changes, listed.codes)
        if ctx.as_of is not None:
            st.button(words("as_of-back"), key="as_of_back", on_click=_return)


def banner(ctx: Context) -> None:
    """On every page of the past: since when it is, that nothing can be written, the way back."""
    if ctx.as_of is None:
        return
    words = ctx.words
    with st.container(horizontal=True, border=True, vertical_alignment="center", key="past"):
        with st.container(width="stretch"):
            st.markdown(_told(ctx))
        with st.container(width="content"):
            st.button(words("as_of-back"), key="past_back", type="primary", on_click=_return)


def look_from_here(ctx: Context, change: Change) -> None:
    """The button beside a change that shows every page as known right after it."""
    st.button(
        ctx.words("as_of-from_here"),
        key=f"as_of_{change.number}",
        on_click=_look,
        args=(of_change(change).code,),
    )


@dataclass(frozen=True, slots=True)
class _Listed:
    """What may be chosen, newest first: names by change, and the code of each moment."""

    days: Mapping[int, str]
    changes: Mapping[int, str]
    codes: Mapping[int, str]


def _listed(ctx: Context) -> _Listed:
    """Made once for each revision: naming hundreds of moments takes its time. Those made since
    are there for who looks back."""
    whole = the_ledger()
    newest = ctx.revision if ctx.as_of is None else whole.revision()
    return kept(ctx, "moments", lambda: _list(ctx, whole), newest, str(ctx.zone))


def _list(ctx: Context, whole: Ledger) -> _Listed:
    changes = whole.changes(limit=LISTED)
    return _Listed(
        days={one.number: day_named(ctx, one) for one in last_of_days(changes, ctx)},
        changes={one.number: change_named(ctx, one) for one in changes},
        codes={one.number: of_change(one).code for one in changes},
    )


def last_of_days(changes: Sequence[Change], ctx: Context) -> Sequence[Change]:
    """The last change of each day, newest first."""
    days: dict[object, Change] = {}
    for one in changes:
        days.setdefault(one.at.astimezone(ctx.zone).date(), one)
    return list(days.values())


def change_named(ctx: Context, change: Change) -> str:
    """A change in a list to choose from."""
    words = ctx.words
    parts = [
        str(change.number),
        words.moment(change.at, ctx.zone),
        words(f"change-{change.kind}"),
        change.author,
    ]
    return typeable(" · ".join([*parts, change.reason] if change.reason else parts))


def day_named(ctx: Context, change: Change) -> str:
    """The day of a change in a list to choose from."""
    return typeable(ctx.words.day(change.at.astimezone(ctx.zone)))


def _choice(ctx: Context, by: str, names: Mapping[int, str], codes: Mapping[int, str]) -> None:
    key = f"as_of_{by}_{token('as_of')}"

    def keep() -> None:
        picked = value_of(key)
        if isinstance(picked, int):
            _look(codes[picked])

    st.selectbox(
        ctx.words(f"as_of-{by}"),
        list(names),
        index=None,
        placeholder=ctx.words("as_of-choose"),
        format_func=names.__getitem__,
        key=key,
        on_change=keep,
    )


def _look(code: str) -> None:
    # lists that were used begin anew, so that the same moment can be chosen again
    renew("as_of")
    look_back(code)


def _return() -> None:
    renew("as_of")
    look_at_now()


def _told(ctx: Context) -> str:
    words, change = ctx.words, newest_at(ctx)
    moment = "" if change is None else words.moment(change.at, ctx.zone)
    author = "" if change is None else safe(change.author)
    return words("as_of-banner", change=_number(ctx), moment=moment, author=author)


def newest_at(ctx: Context) -> Change | None:
    """The newest change of what is looked at."""
    return kept(
        ctx,
        "newest_change",
        lambda: next(iter(ctx.ledger.changes(before=ctx.revision + 1, limit=1)), None),
    )


def _number(ctx: Context) -> str:
    return str(ctx.revision)
