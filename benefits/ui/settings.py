"""The settings form, and what can be known and taken along of the record itself."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

import streamlit as st

from benefits.actions.outcome import Outcome
from benefits.actions.saving import By, save
from benefits.domain.calendar.period import YearName
from benefits.domain.checks.checks import MOST_DUE_DAYS
from benefits.domain.record.change import FaultKind
from benefits.domain.record.facts import SETTINGS_ID, PriceBasis, Settings
from benefits.ui.acting import Act, form_key, write_form_button
from benefits.ui.context import Context
from benefits.ui.fields import Fields
from benefits.ui.seen import forget, recall, remember, seen

NAME = "settings"


@dataclass(frozen=True, slots=True)
class _Opened:
    """The settings as they were when the form was opened, and at which revision."""

    settings: Settings
    revision: int


def settings_form(ctx: Context) -> None:
    """Change what the whole organisation shares."""
    words = ctx.words
    opened = seen(f"{NAME}:opened", lambda: _Opened(ctx.settings, ctx.revision))
    fields = Fields(words, form_key(NAME))
    with st.form(form_key(NAME), border=False):
        wanted = _wanted(opened.settings, fields)
        act = Act(
            NAME,
            lambda mark: _save(ctx, wanted, opened, mark),
            lambda _: words("settings-saved"),
            lambda _: forget(NAME),
        )
        write_form_button(ctx, words("button-save"), act, fields.unread)


def _save(ctx: Context, wanted: Settings, opened: _Opened, mark: str) -> Outcome:
    stored = [opened.settings] if opened.settings.id == SETTINGS_ID else []
    return save(ctx.ledger, [wanted], stored, opened.revision, By(ctx.user, mark))


def _wanted(settings: Settings, fields: Fields) -> Settings:
    left, right = st.columns(2, gap="medium")
    with left:
        organisation = fields.text("organisation", settings.organisation)
        start = _start_month(settings, fields)
        on_track = fields.number("on_track_from", settings.on_track_from, percent=True)
        rate = fields.number("discount_rate", settings.discount_rate, percent=True)
        inflation = fields.number("inflation", settings.inflation or None, percent=True)
    with right:
        currency = fields.text("currency", settings.currency).upper()
        named = fields.code(
            "fiscal_year_named_by", settings.fiscal_year_named_by, "year_name", list(YearName)
        )
        watch = fields.number("watch_from", settings.watch_from, percent=True)
        prices = fields.code("price_basis", settings.price_basis, "price_basis", list(PriceBasis))
        due = _due_days(settings, fields)
    return replace(
        settings,
        id=SETTINGS_ID,
        organisation=organisation,
        currency=currency,
        fiscal_year_start=start,
        fiscal_year_named_by=named,
        discount_rate=_or(rate, settings.discount_rate),
        on_track_from=_or(on_track, settings.on_track_from),
        watch_from=_or(watch, settings.watch_from),
        price_basis=prices,
        inflation=inflation or Decimal(0),
        due_days=due,
    )


def _or(typed: Decimal | None, before: Decimal) -> Decimal:
    return before if typed is None else typed


def _start_month(settings: Settings, fields: Fields) -> int:
    words = fields.words
    return st.selectbox(
        words("field-fiscal_year_start"),
        range(1, 13),
        index=settings.fiscal_year_start - 1,
        format_func=words.month_name,
        key=f"{fields.prefix}_start",
        help=words("help-fiscal_year_start"),
    )


def _due_days(settings: Settings, fields: Fields) -> int:
    return st.number_input(
        fields.words("field-due_days"),
        0,
        MOST_DUE_DAYS,
        settings.due_days,
        step=1,
        key=f"{fields.prefix}_due_days",
        help=fields.words("help-due_days"),
    )


def the_record(ctx: Context) -> None:
    """Prove that nothing was altered, and take everything along."""
    words = ctx.words
    st.subheader(words("settings-record"), anchor=False)
    st.markdown(words("settings-record_is", changes=ctx.revision))
    if st.button(words("settings-verify"), key="verify", help=words("settings-verify_help")):
        remember("verified", (ctx.revision, ctx.ledger.verify()))
    _verdict(ctx)


def _verdict(ctx: Context) -> None:
    found = recall("verified")
    if not isinstance(found, tuple) or found[0] != ctx.revision:
        return
    words, faults = ctx.words, found[1]
    if not faults:
        st.success(words("settings-intact", changes=ctx.revision))
        return
    st.error(words("settings-altered", count=len(faults)))
    for fault in faults[:20]:
        st.markdown(
            words(
                f"fault-{FaultKind(fault.kind)}",
                table=fault.table,
                row=str(fault.row),
                change=str(fault.change),
            )
        )
