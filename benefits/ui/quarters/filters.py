"""What of many KPIs is looked at and in which order, kept in the address."""

from __future__ import annotations

import streamlit as st

from benefits.ui.address import choose, chosen, keep_choice
from benefits.ui.context import Context
from benefits.ui.known_words import word_for
from benefits.ui.safe import safe
from benefits.ui.seen import forget, recall, remember, renew, token, value_of
from benefits.ui.status import plain
from benefits.views.seeking import FIELDS, ORDERS, Sought, filled_in

ANY = ""
"""The code of no filter."""
EMPTY = "-"
"""The code of a field that is not filled in."""
SEARCH = "search"
LONGEST = 200
"""Letters of a search that are read."""


def choose_search(ctx: Context) -> str:
    """The words that are searched for, read while they are typed."""
    before = st.query_params.get(SEARCH) or recall(SEARCH) or ""
    key = f"{SEARCH}_{token(SEARCH)}"

    def keep() -> None:
        _keep_search(str(value_of(key) or ""))

    typed = st.text_input(
        ctx.words("quarters-search"),
        value=str(before),
        key=key,
        type="search",
        placeholder=ctx.words("quarters-search_in"),
        on_change=keep,
        live=True,
    )
    return (typed or "").strip()[:LONGEST]


def _keep_search(words: str) -> None:
    remember(SEARCH, words)
    if words:
        st.query_params[SEARCH] = words
    else:
        st.query_params.pop(SEARCH, None)


def choose_filters(ctx: Context, initiative: int | None, search: str) -> Sought:
    """The filters, folded away; how many are set stands on the button."""
    words = ctx.words
    codes = {field: _stored(ctx, field, initiative) for field in FIELDS}
    count = sum(code != ANY for code in codes.values())
    label = words("quarters-filters", count=count)
    with st.popover(label, width="stretch", key="filters"):
        for field in FIELDS:
            codes[field] = _choose(ctx, field, initiative)
        clear_button(ctx, "filters", disabled=not (count or search))
    found = {field: _value(code) for field, code in codes.items()}
    return Sought(initiative=initiative, search=search, **found)


def clear_button(ctx: Context, where: str, *, disabled: bool = False) -> None:
    """The button that takes all filters and the search away."""
    label = ctx.words("quarters-clear")
    st.button(label, key=f"clear_{where}", on_click=_clear, disabled=disabled)


def _clear() -> None:
    for field in FIELDS:
        keep_choice(field, ANY)
    forget(SEARCH)
    renew(SEARCH)
    st.query_params.pop(SEARCH, None)


def _codes(ctx: Context, field: str, initiative: int | None) -> list[str]:
    return [ANY, *(one or EMPTY for one in filled_in(ctx.known, field, initiative))]


def _stored(ctx: Context, field: str, initiative: int | None) -> str:
    """What the address or the session says, before the widget is drawn."""
    return chosen(field, _codes(ctx, field, initiative), str, ANY)


def _choose(ctx: Context, field: str, initiative: int | None) -> str:
    return choose(
        field,
        _label(ctx, field),
        _codes(ctx, field, initiative),
        code=str,
        shown=lambda code: _shown(ctx, field, code),
    )


def _label(ctx: Context, field: str) -> str:
    return ctx.words("column-status" if field == "status" else f"field-{field}")


def _shown(ctx: Context, field: str, code: str) -> str:
    words = ctx.words
    if code == ANY:
        return words("quarters-any")
    if code == EMPTY:
        return words("quarters-without")
    if field == "status":
        return plain(code, words)
    return words(f"category-{code}") if field == "category" else word_for(field, code, words)


def _value(code: str) -> str | None:
    return None if code == ANY else "" if code == EMPTY else code


def choose_order(ctx: Context, layout: str) -> str:
    """What comes first."""
    words = ctx.words
    compares = layout == "then"
    orders = [one for one in ORDERS if compares or one != "moved"]
    return choose(
        _order_of(layout),
        words("quarters-sort"),
        orders[::-1] if compares else orders,
        code=str,
        shown=lambda one: words(f"quarters-sort_{one}"),
    )


def sort_by(layout: str, column: str) -> None:
    """Sort by a column whose head was chosen, where it has an order."""
    if column in _ORDER_OF_COLUMN:
        keep_choice(_order_of(layout), _ORDER_OF_COLUMN[column])


def _order_of(layout: str) -> str:
    return "sort_plans" if layout == "then" else "sort"


_ORDER_OF_COLUMN = {
    "kpi": "name",
    "gap": "gap",
    "attainment": "attainment",
    "status": "status",
    "money": "realised",
    "money_difference": "moved",
}


def told(ctx: Context, sought: Sought) -> list[str]:
    """Each filter that is set, in words: `Owner: Kari`."""
    words = ctx.words
    found = []
    if sought.search:
        found.append(words("quarters-searched", words=sought.search))
    if sought.initiative is not None:
        name = ctx.known.portfolio.initiatives[sought.initiative].name
        found.append(words("quarters-filter", field=words("fact-initiative"), value=name))
    for field in FIELDS:
        value = getattr(sought, field)
        if value is not None:
            shown = _shown(ctx, field, value or EMPTY)
            found.append(words("quarters-filter", field=_label(ctx, field), value=shown))
    return found


def seen(ctx: Context, sought: Sought, shown: int, of: int) -> str:
    """How many KPIs are seen of how many, and why, as Markdown."""
    parts = [ctx.words("quarters-count", shown=ctx.words.number(shown), of=of)]
    return " · ".join([*parts, *(safe(one) for one in told(ctx, sought))])
