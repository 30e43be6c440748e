"""A KPI's status to date in words: what it rests on, its thresholds, and setting it by hand."""

from __future__ import annotations

import streamlit as st

from benefits.actions.outcome import Outcome
from benefits.actions.overriding import override, take_back
from benefits.actions.saving import By
from benefits.domain.record.codes import Status
from benefits.domain.record.facts import Kpi, StatusOverride
from benefits.domain.status.status_rule import Because
from benefits.ui.acting import Act, form_key, write_button
from benefits.ui.context import Context
from benefits.ui.figures import figure, is_percent
from benefits.ui.kept import kept
from benefits.ui.quiet import quiet
from benefits.ui.safe import safe
from benefits.ui.seen import token
from benefits.ui.status import badge, plain
from benefits.views.judging import Guard, KpiStatusNow, set_by, status_of, will_hold_until
from benefits.views.kpi import KpiNow

SETTABLE = (Status.ON_TRACK, Status.WATCH, Status.OFF_TRACK)
"""What a person may say; that nothing is known is for the figures to say."""


def status_line(ctx: Context, now: KpiNow) -> None:
    """The status with its thresholds and what it rests on, and the way to set another one."""
    words, kpi = ctx.words, now.kpi
    found = kept(ctx, "status_of", lambda: status_of(ctx.known, kpi.id), kpi.id)
    shown = badge(found.code, words, overridden=found.is_overridden)
    st.markdown(f"{shown} {because(ctx, kpi, found)}")
    quiet(thresholds(ctx))
    if ctx.as_of is None:
        _by_hand(ctx, kpi, found)


def thresholds(ctx: Context) -> str:
    """From which share of the plan to date something is on track, and from which watched."""
    words, rule = ctx.words, ctx.known.thresholds
    on_track, watch = (words.percent(one) for one in (rule.on_track_from, rule.watch_from))
    return words("judged-thresholds", on_track=on_track, watch=watch)


def because(ctx: Context, kpi: Kpi, found: KpiStatusNow) -> str:
    """Why the status is what it is, in a sentence or two."""
    ruled = _ruled(ctx, kpi, found)
    if found.override is None:
        return ruled
    return f"{_set_by(ctx, found.override)} {_without(ctx, found)} {ruled}"


def _without(ctx: Context, found: KpiStatusNow) -> str:
    return ctx.words("judged-without", status=badge(found.by_rule, ctx.words))


def _ruled(ctx: Context, kpi: Kpi, found: KpiStatusNow) -> str:
    words = ctx.words
    if found.ruled is Because.SILENCE:
        return words("judged-because_silence")
    kept_share = words.percent(found.share)
    if found.ruled is Because.GUARDRAIL and found.guard is not None:
        return words("judged-because_guardrail", share=kept_share, **_apart(ctx, found.guard))
    way = "rule" if found.share is None or found.share >= 0 else "worse"
    said = words(f"judged-because_{way}", share=kept_share)
    if found.share is None:
        said = words("judged-because_plain", status=found.by_rule)
    return f"{said} {_partner(ctx, found.guard)}".rstrip()


def _partner(ctx: Context, guard: Guard | None) -> str:
    """How the KPI stands that must not suffer; nothing without one."""
    if guard is None:
        return ""
    if guard.worse is None:
        return ctx.words("judged-guard_unknown", partner=safe(guard.kpi.name))
    side = "worse" if guard.worse > 0 else "better"
    return ctx.words(f"judged-guard_{side}", **_apart(ctx, guard))


def _apart(ctx: Context, guard: Guard) -> dict[str, str]:
    return {
        "partner": safe(guard.kpi.name),
        "worse": distance(ctx, abs(guard.worse or 0.0), guard.kpi.unit),
        "allowed": _allowed(ctx, guard),
    }


def _allowed(ctx: Context, guard: Guard) -> str:
    if not guard.tolerance:
        return ctx.words("judged-allowed_none")
    tolerance = distance(ctx, guard.tolerance, guard.kpi.unit)
    return ctx.words("judged-allowed", tolerance=tolerance)


def distance(ctx: Context, value: float, unit: str) -> str:
    """How far two values of a unit are apart; those in per cent in percentage points."""
    if is_percent(unit):
        return ctx.words("judged-points", points=ctx.words.number(round(value, 2)))
    return safe(figure(value, unit, ctx.words, ctx.currency))


def _set_by(ctx: Context, one: StatusOverride) -> str:
    words = ctx.words
    change = kept(ctx, "status_set_by", lambda: set_by(ctx.ledger, one), one.id)
    return words(
        "judged-because_override",
        author=safe(change.author),
        moment=words.moment(change.at, ctx.zone),
        reason=safe(one.reason),
        month=words.month(one.month),
    )


def _by_hand(ctx: Context, kpi: Kpi, found: KpiStatusNow) -> None:
    """Folded: another status with its reason, or the way back to what the rule says."""
    name = f"override_{kpi.id}"
    folded = st.expander(ctx.words("judged-change"), key=f"{name}_open", on_change="rerun")
    if not folded.open:
        return
    with folded:
        until = ctx.words.month(will_hold_until(ctx.known, kpi.id))
        quiet(ctx.words("judged-change_about", month=until))
        picked, reason = _asked(ctx, name, found)
        with st.container(horizontal=True):
            label = ctx.words("judged-set", month=until)
            act = _setting(ctx, kpi, name, picked, reason)
            write_button(ctx, label, act, disabled=not reason)
            if found.override is not None:
                act = _taking_back(ctx, kpi, f"{name}_back", reason)
                write_button(ctx, ctx.words("judged-take_back"), act, primary=False)


def _asked(ctx: Context, name: str, found: KpiStatusNow) -> tuple[Status, str]:
    words, mark = ctx.words, token(name)
    options = [one for one in SETTABLE if one != found.code]
    picked = st.segmented_control(
        words("judged-choose"),
        options,
        default=options[0],
        required=True,
        format_func=lambda one: plain(one, words),
        key=f"{form_key(name)}_status_{found.code}",
    )
    reason = st.text_input(words("judged-reason"), key=f"{name}_why_{mark}", max_chars=300)
    return options[0] if picked is None else picked, (reason or "").strip()


def _setting(ctx: Context, kpi: Kpi, name: str, picked: Status, reason: str) -> Act:
    through, revision = ctx.known.realisation.through, ctx.revision

    def write(mark: str) -> Outcome:
        by = By(ctx.user, mark, reason)
        return override(ctx.ledger, kpi.id, picked, through, revision, by)

    said = ctx.words("judged-done_set", name=safe(kpi.name), status=plain(picked, ctx.words))
    return Act(name, write, lambda _: said)


def _taking_back(ctx: Context, kpi: Kpi, name: str, reason: str) -> Act:
    revision = ctx.revision

    def write(mark: str) -> Outcome:
        return take_back(ctx.ledger, kpi.id, revision, By(ctx.user, mark, reason))

    said = ctx.words("judged-done_back", name=safe(kpi.name))
    return Act(name, write, lambda _: said)
