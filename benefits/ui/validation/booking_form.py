"""Booking a benefit in the budget: which months, how much, on which line, and why."""

from __future__ import annotations

from decimal import Decimal

import pandas as pd
import streamlit as st

from benefits.actions.outcome import Outcome
from benefits.actions.saving import By
from benefits.actions.validating import book, unbook
from benefits.domain.calendar.period import Month
from benefits.domain.realised.verdicts import Booked, months_of
from benefits.domain.record.exact import LIMIT, to_hundredths
from benefits.ui.acting import Act, form_key, write_form_button
from benefits.ui.context import Context
from benefits.ui.fields import Fields
from benefits.ui.goals.opening import opened, reopen
from benefits.ui.quiet import quiet
from benefits.ui.safe import safe
from benefits.ui.validation.months import said_months
from benefits.ui.validation.spans import choose_months
from benefits.views.claim import Claim

BOOKING = "booking"
"""What the form of a benefit is called, before the benefit's id."""


def booking_form(ctx: Context, found: Claim) -> None:
    """Book months, as validated or with another amount a month; or take bookings back."""
    words, name = ctx.words, f"{BOOKING}_{found.benefit.id}"
    st.subheader(words("validation-booking"), anchor=False)
    if not found.benefit.benefit_class.is_cash:
        quiet(words("validation-booking_no_cash"))
    over = found.months[found.months["booked"] > found.months["validated"].clip(lower=0)]
    if len(over):
        months = said_months(ctx, months_of([(0, int(one)) for one in over["month"]]))
        quiet(words("validation-overbooked", months=months))
    revision = opened(name, "reason", lambda: ctx.revision)
    with st.form(form_key(name), border=True):
        fields = Fields(words, form_key(name))
        since, until = _span(ctx, found, fields)
        amount = fields.number(
            "amount", None, label=words("validation-a_month", currency=found.currency)
        )
        line, reason = fields.text("budget_line", _line(found)), fields.text("reason", "")
        entry = _booked(found, (since, until), amount, line, reason)
        unread = [*fields.unread, *_wanting(ctx, entry, amount)]
        act = Act(
            name,
            lambda mark: book(ctx.ledger, entry, revision, By(ctx.user, mark), ctx.today),
            lambda _: words("validation-booked", count=len(entry), name=safe(found.benefit.name)),
            lambda _: reopen(name),
        )
        write_form_button(ctx, words("validation-book"), act, unread, primary=False)
    _taking_back(ctx, found)


def _span(ctx: Context, found: Claim, fields: Fields) -> tuple[Month, Month]:
    """From the first validated month that is not booked yet to the last validated one."""
    first, last = found.initiative.go_live, found.initiative.last_month
    ready = found.months[(found.months["validated"] > 0) & (found.months["booked"] == 0)]["month"]
    begin = Month(ready.min()) if len(ready) else first
    end = Month(ready.max()) if len(ready) else begin
    left, right = st.columns(2)
    with left:
        since = fields.month("booking_since", begin, (first, last))
    with right:
        until = fields.month("booking_until", end, (first, last))
    return since or begin, until or end


def _line(found: Claim) -> str:
    """The budget line that was used last."""
    used = found.months.loc[found.months["budget_line"] != "", "budget_line"]
    return str(used.iloc[0]) if len(used) else ""


def _booked(
    found: Claim, span: tuple[Month, Month], amount: Decimal | None, line: str, reason: str
) -> list[Booked]:
    """A booking for each month of the span: the amount, or else what is validated there."""
    months = found.months.set_index("month")["validated"]
    validated = {int(str(month)): int(one) for month, one in months.items()}
    typed = None if amount is None or abs(amount) > LIMIT else to_hundredths(amount)
    rows = [
        (month, validated.get(month, 0) if typed is None else typed)
        for month in range(span[0], span[1] + 1)
    ]
    return [
        Booked(benefit=found.benefit.id, month=month, amount=cents, budget_line=line, reason=reason)
        for month, cents in rows
        if cents
    ]


def _wanting(ctx: Context, entry: list[Booked], amount: Decimal | None) -> list[str]:
    if amount is not None and abs(amount) > LIMIT:
        typed = ctx.words.plain_number(amount)
        return [ctx.words("goals-too_large", field=ctx.words("field-amount"), typed=typed)]
    return [] if entry else [ctx.words("validation-nothing_to_book")]


def _taking_back(ctx: Context, found: Claim) -> None:
    """Bookings that may be taken back, folded."""
    booked = found.months[found.months["booked"] != 0]
    if booked.empty:
        return
    words, name = ctx.words, f"unbook_{found.benefit.id}"
    folded = st.expander(words("validation-unbook"), key=f"fold_{name}", on_change="rerun")
    if not folded.open:
        return
    with folded:
        revision = opened(name, "reason", lambda: ctx.revision)
        chosen = choose_months(ctx, form_key(name), booked, "booked", found.currency)
        with st.form(form_key(name), border=False):
            reason = Fields(words, form_key(name)).text("reason", "")
            act = Act(
                name,
                lambda mark: _unbook(ctx, found, chosen, revision, By(ctx.user, mark, reason)),
                lambda _: words("validation-unbooked", count=len(chosen)),
                lambda _: reopen(name),
            )
            unread = [] if len(chosen) else [words("validation-no_month")]
            write_form_button(ctx, words("validation-unbook"), act, unread, primary=False)


def _unbook(ctx: Context, found: Claim, chosen: pd.DataFrame, revision: int, by: By) -> Outcome:
    places = [(found.benefit.id, int(one)) for one in chosen["month"]]
    return unbook(ctx.ledger, places, revision, by)
