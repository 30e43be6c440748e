"""Start from templates: pick some of the KPIs that most programmes measure, get them as drafts."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from benefits.actions.saving import By, save
from benefits.domain.kpis.kpi_templates import KPI_TEMPLATES, KpiTemplate
from benefits.domain.record.facts import Initiative, Kpi
from benefits.text import Words
from benefits.ui.acting import Act, form_key, write_button
from benefits.ui.context import Context
from benefits.ui.goals.kpi_grid import grid_name
from benefits.ui.goals.sheets import follow


def starters(ctx: Context, home: Initiative, kpis: Sequence[Kpi]) -> None:
    """Choose templates and make draft KPIs of them."""
    words, name = ctx.words, f"starters_{home.id}"
    left = _not_taken(kpis, words)
    if not left:
        return
    picked = st.pills(
        words("goals-starters"),
        [one.code for one in left],
        selection_mode="multi",
        format_func=lambda code: words(f"template-{code}-name"),
        key=f"{form_key(name)}_picked",
        help=words("goals-starters_help"),
    )
    chosen = [one for one in left if one.code in picked]
    for one in chosen:
        st.markdown(_about(one, words))
    act = Act(
        name,
        lambda mark: save(
            ctx.ledger, _drafts(chosen, home, words), [], ctx.revision, By(ctx.user, mark)
        ),
        lambda _: words("goals-saved_starters", count=len(chosen)),
        lambda _: follow(grid_name(home.id)),
    )
    if chosen:
        write_button(ctx, words("goals-starters_make", count=len(chosen)), act)


def _not_taken(kpis: Sequence[Kpi], words: Words) -> list[KpiTemplate]:
    taken = {one.name.strip().casefold() for one in kpis}
    return [
        one for one in KPI_TEMPLATES if words(f"template-{one.code}-name").casefold() not in taken
    ]


def _about(one: KpiTemplate, words: Words) -> str:
    return words(
        "goals-starter_about",
        name=words(f"template-{one.code}-name"),
        unit=words(f"unit-{one.unit}"),
        direction=words(f"direction-{one.direction}"),
        definition=words(f"template-{one.code}-definition"),
        pitfall=words(f"template-{one.code}-pitfall"),
    )


def _drafts(chosen: Sequence[KpiTemplate], home: Initiative, words: Words) -> list[Kpi]:
    return [draft(one, -number, home, words) for number, one in enumerate(chosen, 1)]


def draft(one: KpiTemplate, number: int, home: Initiative, words: Words) -> Kpi:
    """A draft KPI from a template, with the template's time from go-live on as its own."""
    return Kpi(
        id=number,
        initiative=home.id,
        name=words(f"template-{one.code}-name"),
        kind=one.kind,
        unit=one.unit,
        direction=one.direction,
        definition=words(f"template-{one.code}-definition"),
        category=one.category,
        process=one.process,
        target=one.target,
        target_month=home.go_live + (one.months - 1),
        path=one.path,
    )
