"""Load the demo portfolio: its goals as one change, then its workbooks through the upload."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from benefits.actions.saving import By
from benefits.actions.upload import Preview, Upload, confirm, preview
from benefits.domain import facts
from benefits.domain.change import Change, ChangeKind
from benefits.domain.facts import (
    FACT_KINDS,
    SETTINGS_ID,
    BenefitClass,
    Cadence,
    Category,
    CostKind,
    Direction,
    Fact,
    InitiativeStatus,
    KpiStatus,
    Milestone,
    Settings,
)
from benefits.domain.period import Month
from benefits.domain.plan import Facts, Plan
from benefits.domain.portfolio import Portfolio
from benefits.intake.problems import Severity
from benefits.ledger import Ledger

FOLDER = Path(__file__).resolve().parents[2] / "data" / "samples"
LAST_MONTH = Month.of(2026, 10)
"""The last month that the workbooks have actuals for."""

Row = Mapping[str, Any]
Table = dict[str, Any]


class NotEmpty(ValueError):
    """The ledger has initiatives already; the demo is only for an empty one."""


class SampleRefused(RuntimeError):
    """A sample workbook did not pass the upload: our own mistake, with what was found."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A workbook that comes with the product. `layout` names one of the upload's layouts."""

    code: str
    layout: str
    title: str
    reason: str
    path: Path

    @property
    def name(self) -> str:
        return self.path.name

    def upload(self) -> Upload:
        return Upload(self.name, self.path.read_bytes())


def languages() -> tuple[str, ...]:
    """The languages that the demo is told in; the first one stands in for all others."""
    told = {path.name.split(".")[1] for path in FOLDER.glob("demo.*.toml")}
    return tuple(sorted(told, key=lambda code: (code != "en", code)))


def samples(language: str) -> tuple[Sample, ...]:
    """The workbooks in the order they belong in; the first language where ours is not told."""
    told = spoken(language)
    words = written(told)["workbook"]
    return tuple(_sample(row, words[row["code"]], told) for row in goals()["workbook"])


def load_demo(ledger: Ledger, language: str, by: By, today: Month) -> tuple[Change, ...]:
    """Fill an empty ledger with three initiatives, 30 months of actuals and their costs.

    One change of kind demo makes the goals, one upload for each workbook follows, each with its
    own reason and token: two people who ask for the demo at once get one. Raises NotEmpty where
    the ledger has initiatives, whoever made them.
    """
    portfolio = ledger.portfolio()
    if not portfolio.is_empty:
        raise NotEmpty("the demo needs a ledger without initiatives")
    token = f"demo-{portfolio.revision}"
    made = ledger.apply(
        goals_plan(portfolio, language),
        author=by.author,
        reason=written(spoken(language))["texts"]["goals_reason"],
        kind=ChangeKind.DEMO,
        token=token,
    )
    now = Month(max(today, LAST_MONTH + 1))
    uploads = (_uploaded(ledger, one, replace(by, token=token), now) for one in samples(language))
    return (made, *(change for change in uploads if change is not None))


def goals_plan(portfolio: Portfolio, language: str) -> Plan:
    """The demo's goals as additions; settings only where nobody has chosen any yet."""
    chosen = portfolio.settings.id == SETTINGS_ID
    every = _facts(language).values()
    wanted = (one for one in every if not (chosen and isinstance(one, Settings)))
    return Plan(portfolio.revision, after=Facts(tuple(wanted)))


@cache
def goals() -> Table:
    """The codes and figures of the demo, as written."""
    return _toml(FOLDER / "demo.toml")


@cache
def written(language: str) -> Table:
    """The words of the demo in a language that it is told in."""
    return _toml(FOLDER / f"demo.{language}.toml")


def spoken(language: str) -> str:
    """The language itself, or the first one where the demo is not told in it."""
    return language if language in languages() else languages()[0]


def _uploaded(ledger: Ledger, sample: Sample, by: By, today: Month) -> Change | None:
    """The upload of a sample; None where somebody else has just done it."""
    shown = preview(ledger, [sample.upload()], today)
    _refuse(sample, shown)
    mine = By(by.author, f"{by.token}-{sample.code}", sample.reason)
    return confirm(ledger, shown, mine).change


def _refuse(sample: Sample, shown: Preview) -> None:
    found = [one for one in shown.problems if one.severity is Severity.MUST_FIX]
    if found:
        first = found[0]
        raise SampleRefused(f"{sample.name}: {first.code} at {first.place} {dict(first.values)}")


def _sample(row: Row, words: Row, language: str) -> Sample:
    path = FOLDER / language / words["file"]
    return Sample(row["code"], row["layout"], words["title"], words["reason"], path)


def _toml(path: Path) -> Table:
    return tomllib.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)


def _facts(language: str) -> dict[tuple[str, str], Fact]:
    """Every small fact by its kind and code, with provisional ids in the order of the file."""
    rows, words = goals(), written(spoken(language))
    shared = Settings(id=SETTINGS_ID, **rows["settings"], **words["settings"])
    made: dict[tuple[str, str], Fact] = {("settings", ""): shared}
    for kind in ("initiative", "kpi", "benefit", "cost"):
        for row in rows[kind]:
            told = {**row, **words[kind][row["code"]], **_ALWAYS.get(kind, {})}
            fields = {
                name: _field(kind, name, one, made) for name, one in told.items() if name != "code"
            }
            made[kind, row["code"]] = FACT_KINDS[kind](**fields, id=-len(made))
    return made


def _field(kind: str, name: str, value: Any, made: Mapping[tuple[str, str], Fact]) -> Any:
    """A field as the facts hold it; what the file calls by its code becomes an id."""
    if (name, str(value)) in made:
        return made[name, str(value)].id
    shape = _SHAPES.get(f"{kind}.{name}", _SHAPES.get(name))
    return value if shape is None else shape(value)


def _milestones(rows: list[Row]) -> tuple[Milestone, ...]:
    return tuple(Milestone(month=Month.parse(r["month"]), value=_number(r["value"])) for r in rows)


def _number(value: Decimal | int) -> Decimal:
    return Decimal(value)


_ALWAYS: Mapping[str, Row] = {"kpi": {"status": KpiStatus.ACTIVE}}
_MONTHS = ("start", "go_live", "baseline_from", "baseline_to", "target_month")
_NUMBERS = (
    "baseline",
    "target",
    "unit_value",
    "volume",
    "margin",
    "carrying_rate",
    "attribution",
    "capture",
    "confidence",
)
_SHAPES: Mapping[str, Callable[[Any], Any]] = {
    **dict.fromkeys(_MONTHS, Month.parse),
    **dict.fromkeys(_NUMBERS, _number),
    "initiative.status": InitiativeStatus,
    "direction": Direction,
    "kpi.category": Category,
    "cadence": Cadence,
    "path": facts.Path,
    "milestones": _milestones,
    "benefit_class": BenefitClass,
    "cost.kind": CostKind,
}
