"""The demo as its files tell it: codes and figures once, words for every language, and facts."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from benefits.domain.calendar.period import Month
from benefits.domain.record import facts
from benefits.domain.record.facts import (
    FACT_KINDS,
    SETTINGS_ID,
    BenefitClass,
    Cadence,
    Category,
    CostKind,
    Counterfactual,
    Direction,
    Fact,
    InitiativeStatus,
    KpiStatus,
    Milestone,
    Settings,
    Timing,
)

FOLDER = Path(__file__).resolve().parents[2] / "data" / "samples"

Row = Mapping[str, Any]
Table = dict[str, Any]
Coded = dict[tuple[str, str], Fact]
"""Facts by their kind and code."""


def languages() -> tuple[str, ...]:
    """The languages that the demo is told in; the first one stands in for all others."""
    told = {path.name.split(".")[1] for path in FOLDER.glob("demo.*.toml")}
    return tuple(sorted(told, key=lambda code: (code != "en", code)))


def spoken(language: str) -> str:
    """The language itself, or the first one where the demo is not told in it."""
    return language if language in languages() else languages()[0]


@cache
def goals() -> Table:
    """The codes and figures of the demo, as written."""
    return _toml(FOLDER / "demo.toml")


@cache
def written(language: str) -> Table:
    """The words of the demo in a language that it is told in."""
    return _toml(FOLDER / f"demo.{language}.toml")


def row_of(kind: str, code: str) -> Row:
    """The row of a code. KeyError where there is none."""
    found: dict[str, Row] = {one["code"]: one for one in goals()[kind]}
    return found[code]


def coded(language: str) -> Coded:
    """Every small fact of the goals, with provisional ids in the order of the file."""
    rows, words = goals(), written(spoken(language))
    shared = Settings(id=SETTINGS_ID, **rows["settings"], **words["settings"])
    made: Coded = {("settings", ""): shared}
    for kind in _KINDS:
        for row in rows[kind]:
            told = {**row, **words.get(kind, {}).get(row["code"], {}), **_ALWAYS.get(kind, {})}
            fields = {name: field(kind, name, one, made) for name, one in told.items()}
            del fields["code"]
            made[kind, row["code"]] = FACT_KINDS[kind](**fields, id=-len(made))
    return made


def field(kind: str, name: str, value: Any, made: Coded) -> Any:
    """A field as the facts hold it; what the file calls by its code becomes an id."""
    reference = _REFERENCES.get(name, name)
    if (reference, str(value)) in made:
        return made[reference, str(value)].id
    shape = _SHAPES.get(f"{kind}.{name}", _SHAPES.get(name))
    return value if shape is None else shape(value)


def _toml(path: Path) -> Table:
    return tomllib.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)


def _milestones(rows: list[Row]) -> tuple[Milestone, ...]:
    return tuple(Milestone(month=Month.parse(r["month"]), value=_number(r["value"])) for r in rows)


def _numbers(values: list[Decimal | int]) -> tuple[Decimal, ...]:
    return tuple(map(_number, values))


def _number(value: Decimal | int) -> Decimal:
    return Decimal(value)


_KINDS = ("initiative", "exchange_rate", "pool", "kpi", "benefit", "cost")
"""In the order in which they refer to one another."""

_ALWAYS: Mapping[str, Row] = {"kpi": {"status": KpiStatus.ACTIVE}}
_REFERENCES = {"leads_to": "kpi", "guardrail": "kpi", "adoption_kpi": "kpi"}
_MONTHS = ("start", "go_live", "baseline_from", "baseline_to", "target_month")
_NUMBERS = (
    *("baseline", "target", "budget", "actual", "hours", "optimism_uplift", "risk"),
    *("unit_value", "volume", "margin", "carrying_rate", "attribution", "capture", "confidence"),
    *("hours_per_unit", "unit_value_low", "unit_value_high", "confidence_low", "confidence_high"),
    *("adoption_low", "adoption_high", "guardrail_tolerance"),
)
_SHAPES: Mapping[str, Callable[[Any], Any]] = {
    **dict.fromkeys(_MONTHS, Month.parse),
    **dict.fromkeys(_NUMBERS, _number),
    "initiative.status": InitiativeStatus,
    "direction": Direction,
    "kpi.category": Category,
    "cadence": Cadence,
    "counterfactual": Counterfactual,
    "path": facts.Path,
    "milestones": _milestones,
    "benefit_class": BenefitClass,
    "timing": Timing,
    "ramp": _numbers,
    "cost.kind": CostKind,
}
