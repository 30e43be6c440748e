"""What a KPI measures, by whom and from where; which version that is, and those before it."""

from __future__ import annotations

import streamlit as st

from benefits.ui.context import Context
from benefits.ui.kept import kept
from benefits.ui.known_words import word_for
from benefits.ui.kpi.marks import beside_its_change, moved_told
from benefits.ui.moment import carried
from benefits.ui.quiet import quiet
from benefits.ui.safe import safe
from benefits.views.kpi import KpiNow
from benefits.views.kpi_marks import KpiVersion, kpi_versions


def definition(ctx: Context, now: KpiNow) -> None:
    """The card with its version, and folded what each earlier version was."""
    words, kpi = ctx.words, now.kpi
    st.subheader(words("kpi-definition"), anchor=False)
    versions = kept(ctx, "kpi_versions", lambda: kpi_versions(ctx.ledger, kpi.id), kpi.id)
    with st.container(border=True):
        st.markdown("  \n".join(_fields(ctx, now)))
        quiet(_as_of(ctx, versions))
        st.page_link(
            "pages/work/goals.py",
            label=words("kpi-edit"),
            query_params=carried(
                {"initiative": str(kpi.initiative), "part": "kpis", "kpi": str(kpi.id)}
            ),
        )
    if len(versions) > 1:
        with st.expander(words("definition-versions"), key=f"versions_{kpi.id}"):
            for number, one in zip(range(len(versions), 0, -1), versions, strict=True):
                _version(ctx, number, one)


def _fields(ctx: Context, now: KpiNow) -> list[str]:
    words, kpi = ctx.words, now.kpi
    told = (
        ("definition", kpi.definition),
        ("kind", words(f"kind-{kpi.kind}")),
        ("category", words(f"category-{kpi.category}")),
        ("process", word_for("process", kpi.process, words)),
        ("owner", kpi.owner),
        ("supplier", kpi.supplier),
        ("source", kpi.source),
        ("baseline_source", kpi.baseline_source),
        ("leads_to", _named(ctx, kpi.leads_to)),
        ("guardrail", _named(ctx, kpi.guardrail)),
    )
    return [f"**{words(f'field-{name}')}:** {safe(value)}" for name, value in told if value]


def _named(ctx: Context, kpi: int | None) -> str:
    found = ctx.known.portfolio.kpis.get(kpi or 0)
    return "" if found is None else found.name


def _as_of(ctx: Context, versions: tuple[KpiVersion, ...]) -> str:
    change = versions[0].change
    return ctx.words(
        "definition-as_of",
        change=str(change.number),
        author=safe(change.author),
        moment=ctx.words.moment(change.at, ctx.zone),
        before=len(versions) - 1,
    )


def _version(ctx: Context, number: int, one: KpiVersion) -> None:
    """A version with what it changed of the one before it."""
    words = ctx.words
    line = words(
        "definition-version",
        number=number,
        author=safe(one.change.author),
        moment=words.moment(one.change.at, ctx.zone),
        moved=words.list_of(moved_told(ctx, field) for field in one.moved),
        first="no" if one.moved else "yes",
        reason=safe(one.change.reason),
        why="given" if one.change.reason else "none",
    )
    beside_its_change(ctx, line, one.change)
