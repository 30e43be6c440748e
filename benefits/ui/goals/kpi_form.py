"""The form of one KPI: what it measures, baseline, target and path, and who answers for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from benefits.domain.kpis.kpi_kinds import KINDS
from benefits.domain.kpis.kpi_templates import Process
from benefits.domain.record.facts import (
    Cadence,
    Category,
    Counterfactual,
    Direction,
    Initiative,
    Kpi,
    KpiStatus,
    Path,
)
from benefits.ui.context import Context
from benefits.ui.fields import Fields
from benefits.ui.goals.choosing import go_to_new
from benefits.ui.goals.forms import Form, fact_form
from benefits.ui.goals.guardrail import guardrail
from benefits.ui.goals.meaning import tell_meaning, tell_missing
from benefits.ui.goals.milestones import milestones
from benefits.ui.goals.picking import other_kpis, pick
from benefits.ui.goals.removal import removal
from benefits.ui.goals.settled import ask_why, tell_method
from benefits.ui.known_words import code_for, word_for
from benefits.ui.quiet import quiet

_BASELINE_MONTHS = 48


def kpi_form(ctx: Context, home: Initiative, stored: Kpi | None) -> None:
    """Change one KPI or make one; a draft that is complete can be made active."""
    draft = Kpi(id=-1, initiative=home.id, name="", kind="average", unit="", direction=Direction.UP)
    is_draft = stored is None or stored.status is KpiStatus.DRAFT
    fact_form(
        ctx,
        Form(
            name=f"kpi_{home.id}_new" if stored is None else f"kpi_{stored.id}",
            stored=stored,
            draft=draft,
            draw=lambda kpi, fields: _draw(ctx, home, kpi, fields),
            beside=lambda kpi: tell_missing(ctx, kpi),
            long=("definition",),
            done="goals-saved_kpi",
            label="goals-save_draft" if is_draft else "button-save",
            also=("goals-activate", _active) if is_draft else None,
            then=(lambda outcome: go_to_new(outcome, ctx, "kpi")) if stored is None else None,
            why=lambda kpi, fields: ask_why(ctx, [kpi], fields),
        ),
    )
    if stored is not None:
        removal(ctx, stored)


def _active(kpi: Kpi) -> Kpi:
    return replace(kpi, status=KpiStatus.ACTIVE)


def _draw(ctx: Context, home: Initiative, kpi: Kpi, fields: Fields) -> Kpi:
    kpi = _what(ctx, kpi, fields)
    kpi = _baseline(ctx, home, kpi, fields)
    kpi = _target(ctx, home, kpi, fields)
    kpi = guardrail(ctx, kpi, fields)
    return _who(ctx, kpi, fields)


def _group(ctx: Context, name: str) -> None:
    st.subheader(ctx.words(f"goals-group_{name}"), anchor=False)


def _what(ctx: Context, kpi: Kpi, fields: Fields) -> Kpi:
    words = ctx.words
    _group(ctx, "what")
    first, second = st.columns([2, 1])
    with first:
        name = fields.text("name", kpi.name)
    with second:
        unit = code_for("unit", fields.text("unit", word_for("unit", kpi.unit, words)))
    first, second, third = st.columns(3)
    with first:
        kind = _select(ctx, fields, "kind", kpi.kind, list(KINDS), "kind")
    with second:
        direction = fields.code("direction", kpi.direction, "direction", list(Direction))
    with third:
        cadence = fields.code("cadence", kpi.cadence, "cadence", list(Cadence))
    quiet(words(f"kind_help-{kind}"))
    first, second, third = st.columns(3)
    with first:
        category = fields.code("category", kpi.category, "category", list(Category))
    with second:
        processes = list(dict.fromkeys(["", *Process, kpi.process]))
        process = _select(ctx, fields, "process", kpi.process, processes, "process")
    with third:
        leads_to = pick(fields, "leads_to", kpi.leads_to, other_kpis(ctx, kpi, kpi.leads_to))
    return replace(
        kpi,
        name=name,
        unit=unit,
        kind=kind,
        direction=direction,
        cadence=cadence,
        category=category,
        process=process,
        leads_to=leads_to,
    )


def _baseline(ctx: Context, home: Initiative, kpi: Kpi, fields: Fields) -> Kpi:
    _group(ctx, "baseline")
    span = (home.start + -_BASELINE_MONTHS, home.last_month)
    first, second, third = st.columns(3)
    with first:
        baseline = fields.number("baseline", kpi.baseline)
    with second:
        since = fields.month("baseline_from", kpi.baseline_from, span, optional=True)
    with third:
        until = fields.month("baseline_to", kpi.baseline_to, span, optional=True)
    first, second = st.columns([2, 1])
    with first:
        source = fields.text("baseline_source", kpi.baseline_source)
    with second:
        method = fields.code(
            "counterfactual", kpi.counterfactual, "counterfactual", list(Counterfactual)
        )
    kpi = replace(
        kpi,
        baseline=baseline,
        baseline_from=since,
        baseline_to=until,
        baseline_source=source,
        counterfactual=method,
    )
    tell_method(ctx, kpi)
    return kpi


def _target(ctx: Context, home: Initiative, kpi: Kpi, fields: Fields) -> Kpi:
    _group(ctx, "target")
    span = (home.go_live, home.last_month)
    first, second, third = st.columns(3)
    with first:
        target = fields.number("target", kpi.target)
    with second:
        month = fields.month("target_month", kpi.target_month, span, optional=True)
    with third:
        path = fields.code("path", kpi.path, "path", list(Path))
    points = kpi.milestones
    if path is Path.MILESTONES:
        points = milestones(ctx, kpi.milestones, fields, span)
    kpi = replace(kpi, target=target, target_month=month, path=path, milestones=points)
    tell_meaning(ctx, kpi, home)
    return kpi


def _who(ctx: Context, kpi: Kpi, fields: Fields) -> Kpi:
    _group(ctx, "who")
    first, second, third = st.columns(3)
    with first:
        owner = fields.text("owner", kpi.owner)
    with second:
        supplier = fields.text("supplier", kpi.supplier)
    with third:
        source = fields.text("source", kpi.source)
    status = kpi.status
    if status is not KpiStatus.DRAFT:
        with st.columns(3)[0]:
            status = fields.code("status", status, "kpi_status", list(KpiStatus))
    return replace(kpi, owner=owner, supplier=supplier, source=source, status=status)


def _select(
    ctx: Context, fields: Fields, name: str, value: str, options: Sequence[str], prefix: str
) -> str:
    """A choice among codes that may hold a text of the user's own as well."""
    words = ctx.words
    return st.selectbox(
        words(f"field-{name}"),
        [str(one) for one in options],
        index=[str(one) for one in options].index(value),
        format_func=lambda code: word_for(prefix, code, words) or words("choice-none"),
        key=f"{fields.prefix}_{name}",
        help=words(f"help-{name}"),
    )
