"""What has been set: initiatives, KPIs, benefits and costs as tables to read and to edit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields
from enum import Enum
from typing import Any

import pandas as pd

from benefits.domain.checks.checks import check
from benefits.domain.checks.field_problems import FieldProblem
from benefits.domain.checks.readiness import missing
from benefits.domain.record.facts import Benefit, Cost, Fact, Initiative, Kpi
from benefits.views.known import Known


def initiative_facts(known: Known) -> pd.DataFrame:
    """Every initiative: its fields by name, and `kpis`, `active`, `drafts`, `benefits`, `costs`
    (counts). Months are ordinals, choices are codes."""
    frame = table(Initiative, known.portfolio.initiatives.values())
    counts = {
        "kpis": _count(known.kpis),
        "active": _count(known.kpis[known.kpis["kpi_status"] == "active"]),
        "drafts": _count(known.kpis[known.kpis["kpi_status"] == "draft"]),
        "benefits": _count(known.benefits),
        "costs": _count(known.costs),
    }
    found = {name: frame["id"].map(of).fillna(0).astype("int64") for name, of in counts.items()}
    return frame.assign(**found).sort_values("name", ignore_index=True)


def kpi_facts(known: Known, initiative: int | None = None) -> pd.DataFrame:
    """Every KPI: its fields by name (milestones as a tuple) and `missing`, a tuple of the fields
    that it lacks before it may become active."""
    kpis = [one for one in known.portfolio.kpis.values() if initiative in (None, one.initiative)]
    return table(Kpi, kpis).assign(missing=pd.Series([missing(one) for one in kpis], dtype=object))


def benefit_facts(known: Known, initiative: int | None = None) -> pd.DataFrame:
    """Every benefit: its fields by name, with `kpi_name`, `initiative` and, over all benefits of
    its KPI, `claimed` (the sum of attributions, at most 1)."""
    rows = known.within(known.benefits, initiative)
    register = known.benefits[rows].reset_index(drop=True)
    frame = table(Benefit, (known.portfolio.benefits[int(one)] for one in register["benefit"]))
    claimed = frame.groupby("kpi")["attribution"].transform("sum")
    named = {"kpi_name": register["kpi_name"], "initiative": register["initiative"]}
    return frame.assign(**named, claimed=claimed)


def cost_facts(known: Known, initiative: int | None = None) -> pd.DataFrame:
    """Every cost line: its fields by name."""
    lines = known.portfolio.costs.values()
    return table(Cost, [one for one in lines if initiative in (None, one.initiative)])


def problems(known: Known, initiative: int) -> Mapping[tuple[str, int], tuple[FieldProblem, ...]]:
    """What is wrong or worth a second look, by kind and id; only facts that have something."""
    portfolio = known.portfolio
    kpis = portfolio.kpis_of(initiative)
    facts: list[tuple[str, Fact]] = [("initiative", portfolio.initiatives[initiative])]
    facts += [("kpi", one) for one in kpis]
    facts += [("benefit", one) for kpi in kpis for one in portfolio.benefits_of(kpi.id)]
    facts += [("cost", one) for one in portfolio.costs_of(initiative)]
    found = {(kind, one.id): check(one, portfolio) for kind, one in facts}
    return {key: some for key, some in found.items() if some}


def table(shape: type[Fact], facts: Iterable[Fact]) -> pd.DataFrame:
    """A row per fact and a column per field: months and ids as numbers, choices as codes."""
    names = [one.name for one in fields(shape)]
    rows = [[_plain(getattr(fact, name)) for name in names] for fact in facts]
    frame = pd.DataFrame(rows, columns=names, dtype=object)
    return frame.astype({"id": "int64"})


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    return int(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _count(register: pd.DataFrame) -> pd.Series[int]:
    return register.groupby("initiative").size()
