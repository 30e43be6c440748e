"""What a KPI is compared with: whether the method can answer, and why it changes after go-live."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from benefits.actions.saving import unsettled
from benefits.domain.kpis.counterfactual import Refusal
from benefits.domain.record.facts import Counterfactual, Kpi
from benefits.text import Words
from benefits.ui.context import Context
from benefits.ui.fields import Fields
from benefits.ui.quiet import quiet
from benefits.ui.safe import safe
from benefits.views.without_change import refusals


def tell_method(ctx: Context, kpi: Kpi) -> None:
    """What the chosen method does, or at once why it cannot be used yet."""
    words, method = ctx.words, kpi.counterfactual
    refused = None
    if method is not Counterfactual.FLAT:
        refused = refusals(ctx.known, kpi)[method]
    if refused is None:
        quiet(words(f"counterfactual_help-{method}"))
        return
    name = words(f"counterfactual-{method}")
    st.warning(words("goals-method_refused", method=name, why=why_refused(refused, words)))


def why_refused(refused: Refusal, words: Words) -> str:
    """Why a method has no answer, with how much it has and needs."""
    return words(f"refused-{refused.code}", has=refused.has, needs=refused.needs)


def ask_why(ctx: Context, kpis: Sequence[Kpi], fields: Fields) -> str:
    """A field for the reason, where saving KPIs would change what was settled at go-live."""
    words = ctx.words
    found = {one.name: unsettled(one, ctx.known.portfolio, ctx.today) for one in kpis}
    changed = {name: names for name, names in found.items() if names}
    if not changed:
        return ""
    told = [
        words(
            "goals-settled_line",
            name=safe(name),
            fields=words.list_of(words(f"field-{one}") for one in names),
        )
        for name, names in changed.items()
    ]
    lines = "\n".join(f"- {one}" for one in told)
    st.warning(f"{words('goals-settled')}\n\n{lines}")
    return fields.text("change_reason", "")
