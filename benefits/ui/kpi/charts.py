"""The charts of one KPI: where it stands, its way there, and its money quarter by quarter."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import Any

import pandas as pd

from benefits.charts.bars import quarter_bars
from benefits.charts.bullet import LABELS, Reading, bullet
from benefits.charts.style import Moments
from benefits.charts.trajectory import References
from benefits.charts.trajectory import trajectory as trajectory_chart
from benefits.ui.context import Context
from benefits.ui.drawing import Spec, draw
from benefits.ui.figures import figure, is_missing, share, unit_word
from benefits.ui.kept import kept
from benefits.ui.overview import look_of
from benefits.ui.status import plain
from benefits.views.kpi import KpiNow, kpi_money, trajectory


def standing(ctx: Context, now: KpiNow) -> None:
    """The newest quarter between its baseline and its target; nothing where one of them or the
    actual value is not known, or where the promise is to keep the level."""
    words, baseline, target = ctx.words, now.baseline, now.target
    if now.quarter is None or baseline is None or target is None or is_missing(now.attainment):
        return
    shown = _values(ctx, now)
    draw(
        ctx,
        "standing",
        lambda: bullet(_reading(ctx, now, baseline, target), _names(ctx), look_of(ctx)),
        sentence=words(
            "kpi-standing",
            quarter=words.quarter(now.quarter, ctx.calendar),
            share=share(now.attainment, words),
            plan="target" if shown.get("planned") == shown["target"] else "tick",
        ),
        table=lambda: _standing_table(ctx, now),
        about=(now.kpi.id,),
    )


def _names(ctx: Context) -> dict[str, str]:
    return {name: ctx.words(f"kpi-{name}") for name in LABELS}


def _reading(ctx: Context, now: KpiNow, baseline: float, target: float) -> Reading:
    return Reading(
        baseline,
        target,
        now.actual,
        now.planned,
        lower_is_better=now.kpi.direction == "down",
        status=now.status,
        shown=_values(ctx, now),
    )


def _values(ctx: Context, now: KpiNow) -> dict[str, str]:
    """The quarter's values as they are written, of those that are known."""
    known = {name: getattr(now, name) for name in LABELS}
    return {
        name: figure(value, now.kpi.unit, ctx.words, ctx.currency)
        for name, value in known.items()
        if value is not None
    }


def _standing_table(ctx: Context, now: KpiNow) -> pd.DataFrame:
    names, values = _names(ctx), _values(ctx, now)
    return pd.DataFrame({names[name]: [value] for name, value in values.items()})


def chart(ctx: Context, now: KpiNow) -> None:
    """The way from baseline to target, with go-live and today."""
    draw(
        ctx,
        "trajectory",
        lambda: _chart(ctx, now),
        sentence=ctx.words("kpi-chart", path=ctx.words(f"path-{now.kpi.path}")),
        table=lambda: _trajectory_table(ctx, trajectory(ctx.known, now.kpi.id), now.kpi.unit),
        about=(now.kpi.id,),
    )


def _chart(ctx: Context, now: KpiNow) -> Spec:
    words, unit = ctx.words, now.kpi.unit
    better = words(f"chart-{'higher' if now.kpi.direction == 'up' else 'lower'}_is_better")
    labels = {name: words(f"chart-{name}") for name in ("month", "plan", "actual", "status")}
    labels |= {"go_live": words("chart-go_live"), "today": words("chart-today")}
    labels["value"] = " · ".join(
        one for one in (unit_word(unit, words, ctx.currency), better) if one
    )
    return trajectory_chart(
        _shown(ctx, trajectory(ctx.known, now.kpi.id), unit),
        labels,
        look_of(ctx),
        _references(ctx, now),
        Moments(now.initiative.go_live, ctx.today),
    )


def _shown(ctx: Context, frame: pd.DataFrame, unit: str) -> pd.DataFrame:
    """The months as they are written; what is carried forward is drawn as an estimate is."""
    words = ctx.words
    carried = frame["actual"].isna() & frame["carried"].notna()
    frame = frame.assign(
        actual=frame["actual"].fillna(frame["carried"]), estimated=frame["estimated"] | carried
    )
    actual = [figure(one, unit, words, ctx.currency) for one in frame["actual"]]
    return frame.assign(
        planned_shown=[figure(one, unit, words, ctx.currency) for one in frame["planned"]],
        actual_shown=[
            words("kpi-carried_value", value=one) if forward else one
            for one, forward in zip(actual, carried, strict=True)
        ],
        status_shown=[words(f"status-{one}") for one in frame["status"]],
    )


def _references(ctx: Context, now: KpiNow) -> References:
    words, unit, kpi = ctx.words, now.kpi.unit, now.kpi
    texts = [
        f"{words(f'chart-{name}')} {figure(value, unit, words, ctx.currency)}"
        for name, value in (("baseline", kpi.baseline), ("target", kpi.target))
    ]
    return References(
        None if kpi.baseline is None else float(kpi.baseline),
        texts[0],
        None if kpi.target is None else float(kpi.target),
        texts[1],
    )


def _trajectory_table(ctx: Context, frame: pd.DataFrame, unit: str) -> pd.DataFrame:
    words, shown = ctx.words, _shown(ctx, frame, unit)
    return pd.DataFrame(
        {
            words("chart-month"): [words.month(one) for one in shown["month"]],
            words("chart-plan"): shown["planned_shown"],
            words("chart-actual"): shown["actual_shown"],
            words("chart-status"): [plain(one, words) for one in shown["status"]],
            words("column-mark"): [_remark(ctx, row, unit) for row in frame.to_dict("records")],
        }
    )


def _remark(ctx: Context, row: Mapping[Hashable, Any], unit: str) -> str:
    """What stands outside the headline in a month, and why."""
    words = ctx.words
    if not is_missing(row["carried"]):
        return words("kpi-carried_month")
    if not is_missing(row["disputed"]):
        return words("kpi-disputed_month", value=figure(row["disputed"], unit, words, ctx.currency))
    return words("kpi-estimated_month") if row["estimated"] else ""


def money_chart(ctx: Context, now: KpiNow) -> None:
    """The KPI's money to date, quarter by quarter, against its plan; nothing before the first."""
    words = ctx.words
    frame = kept(ctx, "kpi_money_quarters", lambda: kpi_money(ctx.known, now.kpi.id), now.kpi.id)
    if frame.empty:
        return
    draw(
        ctx,
        "kpi_money",
        lambda: _money_chart(ctx, frame),
        sentence=words(
            "kpi-money_quarters",
            realised=words.money(int(frame["realised"].sum()), ctx.currency, compact=True),
            planned=words.money(int(frame["planned"].sum()), ctx.currency, compact=True),
            faint=int(frame["provisional"].sum()),
        ),
        table=lambda: _money_table(ctx, frame),
        about=(now.kpi.id,),
    )


def _money_chart(ctx: Context, frame: pd.DataFrame) -> Spec:
    words = ctx.words
    scale = words.money_scale(int(frame[["planned", "realised"]].abs().max().max()), ctx.currency)
    labels = {"quarter": words("word-quarter"), "amount": scale.title}
    labels |= {"plan": words("chart-plan"), "actual": words("quarters-money")}
    drawn = _money_shown(ctx, frame).rename(columns={"realised": "actual"})
    return quarter_bars(drawn, labels, look_of(ctx), scale.divisor)


def _money_shown(ctx: Context, frame: pd.DataFrame) -> pd.DataFrame:
    """The quarters by name, with their amounts as they are written."""
    words, calendar = ctx.words, ctx.calendar
    quarters = [words.quarter(calendar.quarter_of(one), calendar) for one in frame["first"]]
    planned, actual = (
        [words.money(None if is_missing(one) else int(one), ctx.currency) for one in frame[name]]
        for name in ("planned", "realised")
    )
    return frame.assign(quarter=quarters, planned_shown=planned, actual_shown=actual)


def _money_table(ctx: Context, frame: pd.DataFrame) -> pd.DataFrame:
    words, shown = ctx.words, _money_shown(ctx, frame).iloc[::-1]
    return pd.DataFrame(
        {
            words("word-quarter"): shown["quarter"],
            words("chart-plan"): shown["planned_shown"],
            words("quarters-money"): shown["actual_shown"],
        }
    )
