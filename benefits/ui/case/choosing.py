"""Which business case the page is about, and the sentence that answers for it."""

from __future__ import annotations

import streamlit as st

from benefits.domain.record.exact import to_hundredths
from benefits.ui.acting import News, tell
from benefits.ui.address import choose, keep_choice
from benefits.ui.context import Context
from benefits.ui.figures import rate
from benefits.views.case import CaseFound, cases

NEW = "new"


def choose_case(ctx: Context, initiative: int | None) -> int | None:
    """The business case in the address, the newest at first; None for a new one."""
    found = {str(one.id): one for one in cases(ctx.known, initiative)}
    asked = st.query_params.get("case")
    if asked is not None and asked not in (*map(str, ctx.known.portfolio.business_cases), NEW):
        told = ctx.words("goals-gone", kind=ctx.words("fact-business_case"))
        tell(News("warning", told))
    homes = ctx.known.portfolio.initiatives

    def shown(code: str) -> str:
        if code == NEW:
            return ctx.words("case-new")
        case = found[code]
        return case.name if initiative else f"{case.name} · {homes[case.initiative].name}"

    picked = choose("case", ctx.words("case-choose"), [*found, NEW], code=str, shown=shown)
    return None if picked == NEW else int(picked)


def go_to(initiative: int, case: int) -> None:
    """Look at a case that was just saved."""
    keep_choice("initiative", str(initiative))
    keep_choice("case", str(case))


def leave(ctx: Context) -> None:
    """Look at the newest case that is still there, where the one looked at is gone."""
    there = sorted(ctx.ledger.portfolio().business_cases, reverse=True)
    if st.query_params.get("case") not in [str(one) for one in there]:
        keep_choice("case", str(next(iter(there), NEW)))


def answer(ctx: Context, found: CaseFound | None) -> str:
    """What the case is worth; for a new one what it is for."""
    words = ctx.words
    if found is None:
        there = bool(ctx.known.portfolio.business_cases)
        return words("case-answer" if there else "case-answer_none")
    table = found.table
    present = {"benefits": table.benefits.present_value, "costs": table.costs.present_value}
    return words(
        "case-summary",
        **{
            name: words.money(to_hundredths(one), found.currency, compact=True)
            for name, one in present.items()
        },
        roi=words.percent(table.roi),
        npv=words.money(to_hundredths(table.npv), found.currency, compact=True, signed=True),
        rate=rate(table.rate, words),
    )


def named(ctx: Context, found: CaseFound) -> str:
    """The case with who stands behind it."""
    stage = ctx.words(f"stage-{found.case.stage}")
    return ctx.words("case-title", name=found.case.name, stage=stage)
