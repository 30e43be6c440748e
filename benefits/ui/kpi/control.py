"""Whether a KPI's movement is more than chance: its control chart and what rests on it."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from benefits.charts.control import GLYPHS, LABELS, Aim, Around, Limits
from benefits.charts.control import control as control_chart
from benefits.charts.happened import Happened
from benefits.charts.style import Moments
from benefits.domain.control.signal import Variation
from benefits.domain.control.standing import Standing
from benefits.ui.context import Context
from benefits.ui.drawing import Spec, draw
from benefits.ui.figures import figure, unit_word
from benefits.ui.kept import kept
from benefits.ui.kpi.marks import marks_of, told
from benefits.ui.kpi.phases import phases
from benefits.ui.overview import look_of
from benefits.ui.quiet import quiet
from benefits.views.control import Control, Stretch, Uncharted, kpi_control
from benefits.views.kpi import KpiNow

_UNSETTLED = (Standing.WAITING, Standing.CHANCE, Standing.SIGNAL)
"""While one of these holds, a reader asks how long it takes to know."""

_LINES = {"comment": "comments"}
"""The line below the chart that a mark stands in, where it is not that of the changes."""


def control(ctx: Context, now: KpiNow) -> None:
    """The section; a sentence alone where there is nothing to chart."""
    words, kpi = ctx.words, now.kpi.id
    st.subheader(words("control-title"), anchor=False)
    screen = True
    found = _found(ctx, kpi, screen=screen)
    if isinstance(found, Control):
        screen = _choose_screen(ctx, kpi)
        found = _found(ctx, kpi, screen=screen)
    if isinstance(found, Uncharted):
        quiet(words(f"control-{found.code}"))
        return
    draw(
        ctx,
        "control",
        lambda: _chart(ctx, now, found),
        sentence=_sentence(ctx, found),
        table=lambda: _table(ctx, now, found),
        about=(kpi, screen, str(ctx.zone)),
    )
    quiet(_legend(ctx, found, kpi))
    quiet(" ".join(_remarks(ctx, found)))
    phases(ctx, now, found)


def _found(ctx: Context, kpi: int, *, screen: bool) -> Control | Uncharted:
    return kept(ctx, "control", lambda: kpi_control(ctx.known, kpi, screen=screen), kpi, screen)


def _choose_screen(ctx: Context, kpi: int) -> bool:
    """Whether unusual jumps are left out of the limits."""
    label, about = (ctx.words(one) for one in ("control-screen", "control-screen_help"))
    return st.toggle(label, value=True, key=f"screen_{kpi}", help=about)


def _sentence(ctx: Context, found: Control) -> str:
    """What the newest value says, and what the target can expect of the process."""
    words, is_frozen = ctx.words, found.newest.baseline_until is not None
    said = [words(f"variation-{found.variation}")]
    # a process that is moving does not go on like the mean of all its values
    if found.assurance is not None and (is_frozen or found.variation is Variation.COMMON_CAUSE):
        frozen = "yes" if is_frozen else "no"
        said.append(words(f"assurance-{found.assurance}", frozen=frozen))
    return " ".join(said)


def _legend(ctx: Context, found: Control, kpi: int) -> str:
    """The shapes that occur, and what stands below the months."""
    words, met = ctx.words, set(found.months["point_type"])
    shapes = [f"{GLYPHS[one]} {words(f'point_type-{one}')}" for one in GLYPHS if one in met]
    lines = {_LINES.get(one.kind, "changes") for one in marks_of(ctx, kpi)}
    marks = [words(f"control-legend_{one}") for one in ("changes", "comments") if one in lines]
    below = [words("control-legend", marks=words.list_of(marks))] if marks else []
    return " · ".join([*shapes, *below])


def _remarks(ctx: Context, found: Control) -> list[str]:
    """What the limits rest on, how sure that is, and how long it takes to know."""
    words, last = ctx.words, found.newest
    said = [_basis(ctx, found, last)]
    if last.of.screened_out:
        said.append(words("control-screened", count=last.of.screened_out))
    if last.of.restored:
        said.append(words("control-restored"))
    said += [words(f"series_warning-{one}") for one in found.warnings]
    if found.tell is not None and found.standing in _UNSETTLED:
        said.append(words("control-tell", count=found.tell))
    return said


def _basis(ctx: Context, found: Control, last: Stretch) -> str:
    words = ctx.words
    if last.baseline_until is not None:
        month = words.month(last.baseline_until)
        return words("control-rests_frozen", count=last.of.baseline, month=month)
    if len(found.stretches) > 1:
        return words("control-rests_phase", count=last.of.baseline, month=words.month(last.first))
    return words("control-rests_all", count=last.of.baseline)


def _chart(ctx: Context, now: KpiNow, found: Control) -> Spec:
    words, kpi = ctx.words, now.kpi
    better = words(f"chart-{'higher' if kpi.direction == 'up' else 'lower'}_is_better")
    labels = {name: words(f"chart-{name}") for name in LABELS if name != "value"}
    unit = unit_word(kpi.unit, words, ctx.currency)
    labels["value"] = " · ".join(one for one in (unit, better) if one)
    return control_chart(
        _shown(ctx, now, found.months),
        [_limits(ctx, now, one) for one in found.stretches],
        labels,
        look_of(ctx),
        _around(ctx, now, found),
    )


def _around(ctx: Context, now: KpiNow, found: Control) -> Around:
    words = ctx.words
    aim = None
    if found.target is not None:
        aim = Aim(found.target, f"{words('chart-target')} {_figure(ctx, now, found.target)}")
    happened = [
        Happened(
            min(int(one.month), int(ctx.today)),
            _LINES.get(one.kind, "changes"),
            told(ctx, one, bare=True),
        )
        for one in reversed(marks_of(ctx, now.kpi.id))
    ]
    return Around(Moments(now.initiative.go_live, ctx.today), aim, tuple(happened))


def _figure(ctx: Context, now: KpiNow, value: float) -> str:
    return figure(value, now.kpi.unit, ctx.words, ctx.currency)


def _limits(ctx: Context, now: KpiNow, one: Stretch) -> Limits:
    of, until = one.of, one.baseline_until
    return Limits(
        first=int(one.first),
        last=int(one.last),
        mean=of.mean,
        lower=of.lower,
        upper=of.upper,
        mean_shown=_figure(ctx, now, of.mean),
        lower_shown=_figure(ctx, now, of.lower),
        upper_shown=_figure(ctx, now, of.upper),
        counted=None if until is None else (int(one.first), int(until)),
        reason=one.reason,
    )


def _shown(ctx: Context, now: KpiNow, frame: pd.DataFrame) -> pd.DataFrame:
    words = ctx.words
    return frame.assign(
        value_shown=[_figure(ctx, now, one) for one in frame["value"]],
        rule_shown=[words(f"rule-{one}") for one in frame["rule"]],
    )


def _table(ctx: Context, now: KpiNow, found: Control) -> pd.DataFrame:
    """Newest first, each month with the limits it is judged by."""
    words, shown = ctx.words, _shown(ctx, now, found.months).iloc[::-1]
    by_number = {one.number: one for one in found.stretches}
    limits = {
        name: [_figure(ctx, now, getattr(by_number[at].of, name)) for at in shown["phase"]]
        for name in ("mean", "lower", "upper")
    }
    table = {
        words("chart-month"): [words.month(one) for one in shown["month"]],
        words("chart-actual"): list(shown["value_shown"]),
        words("control-meaning"): [
            words(f"point_type-{one}") if one else "" for one in shown["point_type"]
        ],
        words("chart-rule"): list(shown["rule_shown"]),
        **{words(f"chart-{name}"): limits[name] for name in limits},
    }
    if len(found.stretches) > 1:
        table[words("control-phase")] = list(shown["phase"])
    return pd.DataFrame(table)
