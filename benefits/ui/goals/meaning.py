"""What a goal means, in sentences: how far the target lies, and what is still missing."""

from __future__ import annotations

from decimal import Decimal

import streamlit as st

from benefits.domain.checks.readiness import missing
from benefits.domain.kpis.kpi_kinds import parts_of_one
from benefits.domain.kpis.kpi_templates import KPI_TEMPLATES
from benefits.domain.record.exact import to_hundredths
from benefits.domain.record.facts import Initiative, Kpi, KpiStatus
from benefits.text import Words
from benefits.ui.context import Context
from benefits.ui.figures import figure
from benefits.ui.goals.picking import currency_at
from benefits.ui.goals.telling import telling_told
from benefits.ui.known_words import word_for
from benefits.ui.quiet import quiet
from benefits.ui.safe import safe
from benefits.views.telling import telling


def amount(value: Decimal, unit: str, words: Words, currency: str) -> str:
    """`8.4%`, `5 days`, `NOK 2,150,000`, with every digit that was typed."""
    if unit == "currency":
        return words.money(to_hundredths(value), currency)
    if parts_of_one(unit) == 100:
        return figure(value, unit, words)
    return f"{words.number(value)}\u00a0{safe(word_for('unit', unit, words))}".rstrip()


def meaning(kpi: Kpi, words: Words, currency: str) -> str:
    """`From 10 days to 5 days by March 2026: 50 % lower`; empty before there is a goal."""
    if kpi.baseline is None or kpi.target is None:
        return ""
    return words(
        "goals-meaning" if kpi.target_month else "goals-meaning_sometime",
        baseline=amount(kpi.baseline, kpi.unit, words, currency),
        target=amount(kpi.target, kpi.unit, words, currency),
        month=words.month(kpi.target_month) if kpi.target_month else "",
        change=_change(kpi, kpi.baseline, kpi.target, words, currency),
    )


def _change(kpi: Kpi, baseline: Decimal, target: Decimal, words: Words, currency: str) -> str:
    step = target - baseline
    way = "same" if not step else "higher" if step > 0 else "lower"
    is_percent = parts_of_one(kpi.unit) == 100
    if not baseline and step and is_percent:
        return words(f"goals-{way}_from_zero", points=words.number(abs(step)))
    if not baseline or not step:
        return words(f"goals-{way}", by=amount(abs(step), kpi.unit, words, currency))
    by = words.percent(abs(step / baseline), 0 if abs(step / baseline) >= Decimal("0.1") else 1)
    if is_percent:
        return words(f"goals-{way}_points", by=by, points=words.number(abs(step)))
    return words(f"goals-{way}", by=by)


def tell_meaning(ctx: Context, kpi: Kpi, home: Initiative) -> None:
    """The goal in a sentence, a first target to begin with, and how soon it could be told from
    chance."""
    words, currency = ctx.words, currency_at(ctx, home)
    told = meaning(kpi, words, currency)
    sentences = [told, _worse(kpi, words), _suggestion(kpi, home, words, currency)]
    said = [one for one in sentences if one]
    if said:
        st.markdown("  \n".join(said))
    found = telling(ctx.known, home, kpi)
    if found is not None:
        quiet(telling_told(found, kpi.unit, words, currency))


def tell_missing(ctx: Context, kpi: Kpi) -> None:
    """What a draft still lacks, as it is typed."""
    if kpi.status is KpiStatus.DRAFT:
        quiet(missing_line(kpi, ctx.words))


def missing_line(kpi: Kpi, words: Words) -> str:
    """What a KPI lacks before it may become active."""
    absent = [words(f"field-{name}") for name in missing(kpi)]
    if not absent:
        return words("goals-ready")
    return words("goals-missing", count=len(absent), list=words.list_of(absent))


def _worse(kpi: Kpi, words: Words) -> str:
    if kpi.baseline is None or kpi.target is None:
        return ""
    wrong = kpi.direction.sign * (kpi.target - kpi.baseline) < 0
    return words("problem-target_worse_than_baseline") if wrong else ""


def _suggestion(kpi: Kpi, home: Initiative, words: Words, currency: str) -> str:
    """Where a KPI still has a template's name: the target that template begins with."""
    known = {words(f"template-{one.code}-name").casefold(): one for one in KPI_TEMPLATES}
    start = known.get(kpi.name.casefold())
    target = None if start is None else start.suggested_target(kpi.baseline)
    if start is None or target is None or target == kpi.target:
        return ""
    return words(
        "goals-suggestion",
        target=amount(target, kpi.unit, words, currency),
        month=words.month(home.go_live + (start.months - 1)),
    )
