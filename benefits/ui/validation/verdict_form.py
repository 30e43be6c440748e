"""Finance's verdict on months of a benefit: accept, reduce, reject, or take a verdict back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

import pandas as pd
import streamlit as st

from benefits.actions.outcome import Outcome
from benefits.actions.saving import By
from benefits.actions.validating import validate, withdraw
from benefits.domain.realised.verdicts import Judged, reduced, share_of
from benefits.domain.record.exact import LIMIT, to_hundredths
from benefits.domain.record.facts import Verdict
from benefits.domain.record.plan import StalePlan
from benefits.ui.acting import Act, form_key, write_form_button
from benefits.ui.context import Context
from benefits.ui.fields import Fields
from benefits.ui.goals.opening import opened, refresh, reopen
from benefits.ui.quiet import quiet
from benefits.ui.safe import safe
from benefits.ui.validation.booking_form import BOOKING
from benefits.ui.validation.spans import choose_months
from benefits.views.claim import Claim, claim
from benefits.views.known import known

WITHDRAW = "withdraw"
CHOICES = (*(one.value for one in Verdict), WITHDRAW)


@dataclass(frozen=True, slots=True, eq=False)
class Begun:
    """What the form was opened with: what the page showed, and at which revision."""

    found: Claim
    revision: int


def verdict_form(ctx: Context, found: Claim) -> None:
    """Which verdict, on which months, how much of them, and why."""
    words, name = ctx.words, f"verdict_{found.benefit.id}"
    st.subheader(words("validation-verdict"), anchor=False)
    begun = opened(name, "reason", lambda: Begun(found, ctx.revision))
    picked = _choose_verdict(ctx, begun.found, form_key(name))
    if picked is None:
        quiet(words("validation-nothing_to_judge"))
        return
    among = _among(begun.found, picked)
    chosen = choose_months(ctx, f"{form_key(name)}_{picked}", among, "measured", found.currency)
    with st.form(form_key(name), border=True):
        fields = Fields(words, form_key(name))
        share = _share(ctx, fields, chosen, found.currency) if picked == Verdict.REDUCED else None
        if picked == WITHDRAW:
            quiet(words("validation-withdraw_about"))
        reason = fields.text("reason", "")
        unread = [*fields.unread, *_wanting(ctx, picked, chosen, share)]
        entry = Entry(picked, chosen, share, reason)
        write_form_button(ctx, _label(ctx, entry, found), _act(ctx, name, begun, entry), unread)


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """What the form holds."""

    picked: str
    chosen: pd.DataFrame
    share: Fraction | None
    reason: str


def _choose_verdict(ctx: Context, found: Claim, key: str) -> str | None:
    options = [one for one in CHOICES if len(_among(found, one))]
    if not options:
        return None
    return st.segmented_control(
        ctx.words("validation-verdict"),
        options,
        default=options[0],
        required=True,
        format_func=lambda one: ctx.words(f"validation-do_{one}"),
        key=f"{key}_verdict",
        label_visibility="collapsed",
    )


def _among(found: Claim, picked: str) -> pd.DataFrame:
    """The months that a verdict may be given on, or taken back from."""
    return found.months[found.months["judged" if picked == WITHDRAW else "judgeable"]]


def _share(ctx: Context, fields: Fields, chosen: pd.DataFrame, currency: str) -> Fraction | None:
    """How much of the measured money finance stands behind: a share, or an amount in total."""
    words = ctx.words
    left, right = st.columns(2)
    with left:
        share = fields.number("accepted_share", None, percent=True)
    with right:
        label = words("validation-amount", currency=currency)
        amount = fields.number("amount", None, label=label)
    quiet(words("validation-share_or_amount"))
    if share is not None and amount is not None:
        fields.unread.append(words("validation-one_of_two"))
    if amount is not None and abs(amount) <= LIMIT:
        return share_of(to_hundredths(amount), chosen["measured"].tolist())
    return None if share is None or abs(share) > LIMIT else Fraction(Decimal(share))


def _wanting(
    ctx: Context, picked: str, chosen: pd.DataFrame, share: Fraction | None
) -> Sequence[str]:
    if chosen.empty:
        return [ctx.words("validation-no_month")]
    if picked == Verdict.REDUCED and share is None:
        return [ctx.words("validation-no_share")]
    if share is not None and not 0 <= share <= 1:
        return [ctx.words("validation-share_outside")]
    return []


def _label(ctx: Context, entry: Entry, found: Claim) -> str:
    count = len(entry.chosen)
    money = ctx.words.money(int(entry.chosen["measured"].sum()), found.currency, compact=True)
    return ctx.words(f"validation-press_{entry.picked}", count=count, amount=money)


def _act(ctx: Context, name: str, begun: Begun, entry: Entry) -> Act:
    return Act(
        name,
        lambda mark: _write(ctx, name, begun, entry, mark),
        lambda _: ctx.words(
            f"validation-done_{entry.picked}",
            count=len(entry.chosen),
            name=safe(begun.found.benefit.name),
        ),
        lambda _: _begin_again(name, begun.found.benefit.id),
    )


def _begin_again(name: str, benefit: int) -> None:
    """Both forms begin with what is validated now."""
    reopen(name)
    reopen(f"{BOOKING}_{benefit}")


def _write(ctx: Context, name: str, begun: Begun, entry: Entry, mark: str) -> Outcome:
    """Write; where others were faster the form begins anew with the newest, its text kept."""
    by = By(ctx.user, mark, entry.reason)
    try:
        if entry.picked == WITHDRAW:
            benefit = begun.found.benefit.id
            places = [(benefit, int(one)) for one in entry.chosen["month"]]
            return withdraw(ctx.ledger, places, begun.revision, by)
        verdicts = judged(begun.found, entry)
        outcome = validate(ctx.ledger, verdicts, begun.revision, by, ctx.today)
    except StalePlan:
        _renew(ctx, name, begun)
        raise
    if any(one.problem.code == "measured_changed" for one in outcome.problems):
        _renew(ctx, name, begun)
    return outcome


def _renew(ctx: Context, name: str, begun: Begun) -> None:
    newest = known(ctx.ledger, today=ctx.today)
    if begun.found.benefit.id in newest.portfolio.benefits:
        refresh(name, Begun(claim(newest, begun.found.benefit.id), newest.revision))


def judged(found: Claim, entry: Entry) -> list[Judged]:
    """The chosen months as verdicts on what the page showed."""
    measured = [int(one) for one in entry.chosen["measured"]]
    verdict = Verdict(entry.picked)
    amounts = {
        Verdict.ACCEPTED: tuple(measured),
        Verdict.REJECTED: (0,) * len(measured),
        Verdict.REDUCED: reduced(measured, entry.share or Fraction(0)),
    }[verdict]
    return [
        Judged(
            benefit=found.benefit.id,
            month=int(month),
            verdict=verdict,
            amount=amount,
            basis=basis,
            reason=entry.reason,
        )
        for month, amount, basis in zip(entry.chosen["month"], amounts, measured, strict=True)
    ]
