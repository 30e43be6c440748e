"""`spc.json`: XmR charts, every limit, rule, point and icon of each.

A case's category is a label that nothing depends on; whatever else it says is known or refused.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction
from functools import partial
from typing import Any

from benefits.domain.control.signal import Improvement, PointType
from benefits.domain.control.xmr import Chart, Choices, Phase, xmr
from tests.cases.comparing import Case, Either, Figures, Inputs
from tests.cases.comparing import Rule as CaseRule
from tests.domain.slow_charts import LIMIT, NEAR, SlowChart, SlowPhase, slow_chart

FILE = "spc.json"
OUTSIDE_COUNTS = "point_type_if_outside_points_count_for_2of3"
COLLAPSED = "limits_collapsed_by_screening"
"""Nothing but the mean is asked for: the published limits are no limits there."""
ANY = "any"

CASE_KEYS = frozenset({"id", "dates", "values", "improvement_direction", "options", "expected"})
MORE_CASE_KEYS = frozenset(
    {"category", "source", "ambiguous_points", "quirks", "accept", "confirmed_by", "notes"}
)
OPTIONS = frozenset({"screen_outliers", "fix_after_n_points", "rebase_dates", "target"})
COUNTS = ("n", "n_baseline", "moving_ranges_screened_out")
SEGMENT = frozenset(
    {"first_date", "last_date", "short_group", "mean", "avg_moving_range", *COUNTS}
    | {"lpl", "upl", "near_lpl", "near_upl"}
)
WHOLE = frozenset({"mean", "lpl", "upl", "segments", "segment_counts", "rule", "rules_triggered"})
CHART_NEEDS = WHOLE | {"point_type", "variation_icon", "assurance_icon"}


def _figures(inputs: Inputs) -> Figures:
    chart = chart_of(inputs)
    if chart.refusal is not None:
        return {"refuse": True}
    ours = {**_of_chart(chart, inputs), OUTSIDE_COUNTS: _types_if_outside_counts(inputs)}
    return _freed(ours, inputs)


def chart_of(inputs: Inputs, *, outside_counts: bool = False) -> Chart:
    """What the product says of a case."""
    options = inputs["options"]
    rebased = [_day(one) for one in options.get("rebase_dates") or ()]
    choices = Choices(
        screen=options.get("screen_outliers", True),
        phases=tuple(one for one in rebased if one is not None),
        fix_after=options.get("fix_after_n_points"),
        target=options.get("target"),
        outside_counts=outside_counts,
    )
    days: Any = [_day(one) for one in inputs["dates"]]
    return xmr(inputs["values"], days, Improvement(inputs["improvement_direction"]), choices)


def _day(text: Any) -> int | None:
    try:
        return date.fromisoformat(text[:10]).toordinal()
    except (TypeError, ValueError):
        return None


def _of_chart(chart: Chart, inputs: Inputs) -> dict[str, Any]:
    last = chart.phases[-1]
    dates = {_day(text): text for text in inputs["dates"]}
    return {
        "refuse": False,
        "mean": last.mean,
        "lpl": _known(last.lower),
        "upl": _known(last.upper),
        "segments": [_segment(one, dates) for one in chart.phases],
        "segment_counts": [[one.points, one.baseline, one.screened_out] for one in chart.phases],
        "rule": [None if one is None else one.code for one in chart.rule],
        "rules_triggered": [[one.code for one in rules] for rules in chart.rules],
        "point_type": _plain(chart.point_types),
        "variation_icon": str(chart.variation) if chart.variation else None,
        "assurance_icon": str(chart.assurance) if chart.assurance else None,
    }


def _segment(phase: Phase, dates: Mapping[int | None, str]) -> dict[str, Any]:
    return {
        "first_date": dates[phase.first],
        "last_date": dates[phase.last],
        "mean": phase.mean,
        "avg_moving_range": _known(phase.average_range),
        "lpl": _known(phase.lower),
        "upl": _known(phase.upper),
        "near_lpl": _known(phase.near_lower),
        "near_upl": _known(phase.near_upper),
        "short_group": phase.short,
    }


def _known(figure: float) -> float | None:
    return None if math.isnan(figure) else figure


def _plain(types: tuple[PointType | None, ...]) -> list[str | None]:
    return [None if one is None else str(one) for one in types]


def _types_if_outside_counts(inputs: Inputs) -> list[str | None]:
    return _plain(chart_of(inputs, outside_counts=True).point_types)


def _freed(ours: dict[str, Any], inputs: Inputs) -> Figures:
    """Our figures, and beside them what a case accepts as well. Even what it leaves open it must
    state as the published tools do, or nobody would see a case that was changed."""
    accept, collapsed = inputs["accept"], COLLAPSED in inputs["quirks"]
    if not accept and not collapsed:
        return ours
    published = _published(inputs)
    free = {name: ANY for name in ours if collapsed and name != "mean"} | accept
    if {"lpl", "upl"} & set(free):
        free = {"segments": ANY, "segment_counts": ANY} | free
    return ours | {name: _either(name, ours, published, free[name], inputs) for name in free}


def _either(name: str, ours: Figures, published: Figures, accepted: Any, inputs: Inputs) -> Any:
    mine = ours[name]
    theirs = [published[name]] if name in published else []
    if accepted == ANY:
        return Either((mine, *theirs))
    near = _tolerance(inputs, name, 0.0)
    ok = any(one == mine or _close(one, mine, near) for one in accepted)
    return Either((mine, *theirs, *accepted)) if ok else mine


def _close(one: Any, other: Any, tolerance: float) -> bool:
    numbers = isinstance(one, int | float) and isinstance(other, int | float)
    return numbers and abs(one - other) <= tolerance


def _published(inputs: Inputs) -> Figures:
    """The figures of the published tools, from a reckoning of its own."""
    options, sign = inputs["options"], Improvement(inputs["improvement_direction"]).sign
    slow = slow_chart(
        inputs["values"],
        [_day(one) or 0 for one in inputs["dates"]],
        [_day(one) or 0 for one in options.get("rebase_dates") or ()],
        options.get("fix_after_n_points"),
        screen=options.get("screen_outliers", True),
    )
    rules = [None if one is None else (one or ("common_cause",))[0] for one in slow.rules]
    final = slow.phases[-1]
    return {
        "lpl": _number(final.line(-LIMIT)),
        "upl": _number(final.line(LIMIT)),
        "segments": [_slow_segment(one, inputs["dates"]) for one in slow.phases],
        "segment_counts": [[len(one.at), one.baseline, one.screened_out] for one in slow.phases],
        "rule": rules,
        "rules_triggered": [list(one or ()) for one in slow.rules],
        "point_type": [None if one is None else _type(one, sign) for one in rules],
        "variation_icon": _icon(slow, sign, inputs),
    }


def _slow_segment(phase: SlowPhase, dates: list[str]) -> dict[str, Any]:
    return {
        "first_date": dates[phase.at[0]],
        "last_date": dates[phase.at[-1]],
        "mean": float(phase.mean),
        "avg_moving_range": _number(phase.average_range),
        "lpl": _number(phase.line(-LIMIT)),
        "upl": _number(phase.line(LIMIT)),
        "near_lpl": _number(phase.line(-NEAR)),
        "near_upl": _number(phase.line(NEAR)),
        "short_group": len(phase.at) < 13,
    }


def _number(figure: Fraction | None) -> float | None:
    return None if figure is None else float(figure)


def _way(rule: str) -> int:
    if rule == "common_cause":
        return 0
    return 1 if rule.endswith(("_upl", "_up", "_above")) else -1


def _type(rule: str, sign: int) -> str:
    if not (way := _way(rule)):
        return "common_cause"
    if not sign:
        return "special_cause_neutral_high" if way > 0 else "special_cause_neutral_low"
    return "special_cause_improvement" if way * sign > 0 else "special_cause_concern"


def _icon(slow: SlowChart, sign: int, inputs: Inputs) -> str:
    rules = slow.rules[slow.phases[-1].at[-1]]
    way = _way(rules[0]) if rules else 0
    level = "high" if way > 0 else "low"
    meaning = {1: "improvement", -1: "concern"}.get(way * sign, "neutral")
    return f"{meaning}_{level}" if way else "common_cause"


CHART = CaseRule(_figures, CHART_NEEDS)
REFUSED = CaseRule(_figures, frozenset({"refuse"}))
KINDS: dict[str, CaseRule] = {"chart": CHART, "refused": REFUSED}


def cases(document: Mapping[str, Any]) -> Iterator[Case]:
    """All cases of a document, those with a fault too."""
    for raw in document["cases"]:
        troubles = tuple(_troubles(raw))
        inputs = {"quirks": [], "accept": {}, "options": {}, **raw}
        expected = raw.get("expected", {})
        rule = REFUSED if "refuse" in expected and "mean" not in expected else CHART
        yield Case(
            file=FILE,
            id=raw["id"],
            rule=None if troubles else rule,
            inputs=inputs,
            expected=_understood(expected),
            tolerance=partial(_tolerance, inputs),
            troubles=troubles,
        )


def _understood(expected: Mapping[str, Any]) -> Mapping[str, Any]:
    """Counts of segments stand apart: they have no tolerance."""
    if not isinstance(expected.get("segments"), list):
        return expected
    segments = expected["segments"]
    return {
        **expected,
        "segments": [{k: one[k] for k in one if k not in COUNTS} for one in segments],
        "segment_counts": [[one.get(name) for name in COUNTS] for one in segments],
    }


def _troubles(raw: Mapping[str, Any]) -> Iterator[str]:
    expected = raw.get("expected", {})
    yield from (f"has no {key}" for key in sorted(CASE_KEYS - set(raw)))
    yield from _strangers("key", raw, CASE_KEYS | MORE_CASE_KEYS)
    yield from _strangers("option", raw.get("options", {}), OPTIONS)
    yield from _strangers("accepted figure", raw.get("accept", {}), expected)
    if raw.get("improvement_direction") not in [one.value for one in Improvement]:
        yield f"unknown direction {raw.get('improvement_direction')!r}"
    if not isinstance(raw.get("category", ""), str):
        yield f"unknown category {raw['category']!r}"
    if not isinstance(raw.get("options", {}).get("screen_outliers", True), bool):
        yield "screen_outliers is neither true nor false"
    for one in expected.get("segments") or ():
        yield from (f"segment has no {key}" for key in sorted(SEGMENT - set(one)))
        yield from _strangers("key of a segment", one, SEGMENT)
    points = range(len(raw.get("values", ())))
    strange = [at for at in raw.get("ambiguous_points", {}) if at not in map(str, points)]
    yield from (f"ambiguous point {at!r} is not there" for at in strange)


def _strangers(what: str, found: Mapping[str, Any], known: Any) -> Iterator[str]:
    yield from (f"unknown {what} {name!r}" for name in sorted(set(found) - set(known)))


def _tolerance(inputs: Inputs, name: str, _value: float) -> float:
    """A millionth of the average moving range of all values, or of what doubles can hold."""
    if name == "segment_counts":
        return 0.0
    in_order = sorted(
        zip(inputs["dates"], inputs["values"], strict=False), key=lambda at: str(at[0])
    )
    known = [one for _, one in in_order if isinstance(one, int | float)]
    steps = [abs(one - other) for one, other in zip(known[1:], known, strict=False)]
    average = sum(steps) / len(steps) if steps else 0.0
    return max(1e-6 * average, 1e-9 * max(map(abs, known), default=0.0))
