"""A KPI's way from baseline to target, and on to where it lands if nothing changes."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import Any

import pandas as pd

from benefits.charts.style import Moments
from benefits.charts.trajectory import References
from benefits.charts.trajectory import trajectory as trajectory_chart
from benefits.ui.context import Context
from benefits.ui.drawing import Spec, draw
from benefits.ui.figures import Number, figure, is_missing, rough, unit_word
from benefits.ui.kept import kept
from benefits.ui.kpi.outlook_words import answer, remarks
from benefits.ui.overview import look_of
from benefits.ui.quiet import quiet
from benefits.ui.status import plain
from benefits.views.kpi import KpiNow
from benefits.views.kpi_outlook import kpi_outlook, way_ahead


def outlook(ctx: Context, now: KpiNow) -> None:
    """The chart with what is said of the months ahead, and what that rests on."""
    found = kept(ctx, "kpi_outlook", lambda: kpi_outlook(ctx.known, now.kpi.id), now.kpi.id)
    path = ctx.words("kpi-chart", path=ctx.words(f"path-{now.kpi.path}"))
    draw(
        ctx,
        "trajectory",
        lambda: _chart(ctx, now),
        sentence=path if found is None else answer(ctx, now, found),
        table=lambda: _table(ctx, now),
        about=(now.kpi.id,),
    )
    if found is not None:
        quiet(" ".join([*remarks(ctx, now, found), path]))


def _chart(ctx: Context, now: KpiNow) -> Spec:
    words, unit = ctx.words, now.kpi.unit
    better = words(f"chart-{'higher' if now.kpi.direction == 'up' else 'lower'}_is_better")
    labels = {name: words(f"chart-{name}") for name in ("month", "plan", "actual", "status")}
    labels |= {name: words(f"chart-{name}") for name in ("go_live", "today")}
    labels |= {"expected": words("chart-forecast"), "other": words("chart-without_trend")}
    labels["value"] = " · ".join(
        one for one in (unit_word(unit, words, ctx.currency), better) if one
    )
    return trajectory_chart(
        _shown(ctx, now),
        labels,
        look_of(ctx),
        _references(ctx, now),
        Moments(now.initiative.go_live, ctx.today),
    )


def _months(ctx: Context, now: KpiNow) -> pd.DataFrame:
    """The months, with no way ahead for a question of yes or no."""
    frame = way_ahead(ctx.known, now.kpi.id)
    if kpi_outlook(ctx.known, now.kpi.id) is None:
        return frame.drop(columns=["expected", "low", "high", "other"])
    return frame


def _shown(ctx: Context, now: KpiNow) -> pd.DataFrame:
    """The months as they are written; what is carried forward is drawn as an estimate is."""
    words, frame = ctx.words, _months(ctx, now)
    carried = frame["actual"].isna() & frame["carried"].notna()
    frame = frame.assign(
        actual=frame["actual"].fillna(frame["carried"]), estimated=frame["estimated"] | carried
    )
    actual = [_said(ctx, now, one) for one in frame["actual"]]
    frame = frame.assign(
        planned_shown=[_said(ctx, now, one) for one in frame["planned"]],
        actual_shown=[
            words("kpi-carried_value", value=one) if forward else one
            for one, forward in zip(actual, carried, strict=True)
        ],
        status_shown=[words(f"status-{one}") for one in frame["status"]],
    )
    return _ahead_shown(ctx, now, frame) if "expected" in frame.columns else frame


def _ahead_shown(ctx: Context, now: KpiNow, frame: pd.DataFrame) -> pd.DataFrame:
    """With three digits: more would promise more than anybody knows."""
    told = {
        name: [_said(ctx, now, rough(one)) for one in frame[name]]
        for name in ("expected", "low", "high", "other")
    }
    band = [
        ctx.words("ahead-band", value=value, low=low, high=high) if known else value
        for value, low, high, known in zip(
            told["expected"], told["low"], told["high"], frame["expected"].notna(), strict=True
        )
    ]
    return frame.assign(expected_shown=band, other_shown=told["other"])


def _said(ctx: Context, now: KpiNow, value: Number) -> str:
    return figure(value, now.kpi.unit, ctx.words, ctx.currency)


def _references(ctx: Context, now: KpiNow) -> References:
    kpi = now.kpi
    baseline, target = (
        f"{ctx.words(f'chart-{name}')} {_said(ctx, now, value)}"
        for name, value in (("baseline", kpi.baseline), ("target", kpi.target))
    )
    return References(
        None if kpi.baseline is None else float(kpi.baseline),
        baseline,
        None if kpi.target is None else float(kpi.target),
        target,
    )


def _table(ctx: Context, now: KpiNow) -> pd.DataFrame:
    words, shown = ctx.words, _shown(ctx, now)
    table = {
        words("chart-month"): [words.month(one) for one in shown["month"]],
        words("chart-plan"): shown["planned_shown"],
        words("chart-actual"): shown["actual_shown"],
        words("chart-status"): [plain(one, words) for one in shown["status"]],
    }
    for name, label in (("expected", "chart-forecast"), ("other", "chart-without_trend")):
        if name in shown.columns and shown[name].notna().any():
            table[words(label)] = shown[f"{name}_shown"]
    remark = [_remark(ctx, now, row) for row in shown.to_dict("records")]
    return pd.DataFrame({**table, words("column-mark"): remark})


def _remark(ctx: Context, now: KpiNow, row: Mapping[Hashable, Any]) -> str:
    """What stands outside the headline in a month, and why."""
    if not is_missing(row["carried"]):
        return ctx.words("kpi-carried_month")
    if not is_missing(row["disputed"]):
        return ctx.words("kpi-disputed_month", value=_said(ctx, now, row["disputed"]))
    return ctx.words("kpi-estimated_month") if row["estimated"] else ""
