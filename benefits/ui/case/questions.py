"""What a business case must say beside its lines: whose it is, from when, at which rate."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pandas as pd
import streamlit as st

from benefits.actions.case_lines import WantedCase, WantedLine
from benefits.domain.calendar.period import Month
from benefits.domain.record.facts import BenefitClass, BusinessCase, Initiative, Side, Stage
from benefits.domain.record.grid import YEAR
from benefits.ui.context import Context
from benefits.ui.fields import Fields
from benefits.ui.quiet import quiet
from benefits.views.case import cases

_NEW = "new"
_EARLIER = 120


def choose_home(ctx: Context, initiative: int | None) -> Initiative:
    """The initiative that the case belongs to: the page's, else asked for."""
    homes = ctx.known.portfolio.initiatives
    if initiative is not None:
        return homes[initiative]
    named = sorted(homes.values(), key=lambda one: one.name.casefold())
    return st.selectbox(
        ctx.words("fact-initiative"),
        named,
        format_func=lambda one: one.name,
        key="case_home",
        width=360,
    )


def choose_earlier(
    ctx: Context, home: Initiative, suggested: BusinessCase | None, about: str
) -> BusinessCase | None:
    """The case of which this is a new version; None where it is a new one."""
    own = {one.id: one for one in cases(ctx.known, home.id)}
    if not own:
        return None
    options = [0, *own]
    picked = st.selectbox(
        ctx.words("case-revises"),
        options,
        index=options.index(suggested.id) if suggested is not None else 0,
        format_func=lambda one: (
            ctx.words("case-revises_one", name=own[one].name)
            if one
            else ctx.words("case-revises_none")
        ),
        key=f"case_revises_{home.id}_{about}",
        width=360,
    )
    return own.get(picked)


def asked(ctx: Context, begun: WantedCase, about: str, *, named_rate: bool) -> WantedCase | None:
    """The case with name, base month, rate and stage as answered; None while one is missing."""
    words = ctx.words
    fields = Fields(words, f"case_{about}", about="case")
    first, second, third, fourth = st.columns([3, 2, 2, 2])
    with first:
        name = st.text_input(
            words("case-name"), begun.name, max_chars=300, key=f"case_name_{about}"
        )
    with second:
        span = (begun.base + -_EARLIER, begun.base + _EARLIER)
        base = fields.month("base", begun.base, span) or begun.base
    with third:
        rate = fields.number("rate", begun.rate, percent=True)
    with fourth:
        stage = fields.code("stage", begun.stage, "stage", list(Stage))
    if not named_rate:
        quiet(words("case-rate_from_settings"))
    problems = list(fields.unread)
    if not name.strip():
        problems.append(words("case-no_name"))
    if rate is None or not 0 <= rate <= 1:
        problems.append(words("case-no_rate"))
    if problems or rate is None:
        st.error("\n".join(f"- {one}" for one in problems))
        return None
    found = replace(begun, name=name.strip(), base=base, rate=rate, stage=stage)
    return replace(found, extend=_extend(ctx, found, about))


def _extend(ctx: Context, wanted: WantedCase, about: str) -> bool:
    """Whether the appraisal is to last as long as the case, where it would end before."""
    home = ctx.known.portfolio.initiatives[wanted.initiative]
    last = Month(wanted.base + (YEAR * max(wanted.years, 1) - 1))
    if last <= home.last_month:
        return False
    label = ctx.words("case-extend", month=ctx.words.month(last))
    return st.checkbox(label, value=True, key=f"case_extend_{about}")


def becoming(
    ctx: Context, home: Initiative, lines: Sequence[WantedLine], about: str
) -> tuple[WantedLine, ...]:
    """The lines with the benefit that each stands for, or the class of the one to be made."""
    gains = [place for place, one in enumerate(lines) if one.side is Side.BENEFIT]
    if not gains:
        return tuple(lines)
    words = ctx.words
    st.markdown(f"**{words('case-becomes_title')}**")
    quiet(words("case-becomes_what"))
    known = _benefits(ctx, home)
    edited = st.data_editor(
        _cells(lines, gains),
        key=f"case_becomes_{about}_{hash(tuple(lines[place].name for place in gains))}",
        hide_index=True,
        width="stretch",
        column_config={
            "name": st.column_config.TextColumn(words("case-line"), disabled=True),
            "becomes": st.column_config.SelectboxColumn(
                words("case-becomes"),
                options=[_NEW, *known],
                format_func=lambda code: known.get(str(code), words("case-becomes_new")),
                required=True,
            ),
            "class": st.column_config.SelectboxColumn(
                words("field-benefit_class"),
                options=[str(one) for one in BenefitClass],
                format_func=lambda code: words(f"benefit_class-{code}"),
                required=True,
            ),
        },
    )
    found = list(lines)
    for place, row in zip(gains, edited.to_dict("records"), strict=True):
        benefit = None if row["becomes"] == _NEW else int(str(row["becomes"]))
        picked = BenefitClass(str(row["class"]))
        found[place] = replace(found[place], benefit=benefit, benefit_class=picked)
    return tuple(found)


def _cells(lines: Sequence[WantedLine], gains: Sequence[int]) -> pd.DataFrame:
    rows = [
        {
            "name": lines[place].name,
            "becomes": str(lines[place].benefit or _NEW),
            "class": str(lines[place].benefit_class),
        }
        for place in gains
    ]
    return pd.DataFrame(rows)


def _benefits(ctx: Context, home: Initiative) -> dict[str, str]:
    """The initiative's benefits by number; those of one name are told apart by it."""
    portfolio = ctx.known.portfolio
    own = [one for kpi in portfolio.kpis_of(home.id) for one in portfolio.benefits_of(kpi.id)]
    names = [one.name for one in own]
    return {
        str(one.id): (
            ctx.words("case-becomes_existing", name=one.name)
            if names.count(one.name) == 1
            else ctx.words("case-becomes_number", name=one.name, number=str(one.id))
        )
        for one in sorted(own, key=lambda one: one.name.casefold())
    }
