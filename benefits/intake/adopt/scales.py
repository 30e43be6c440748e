"""What the figures of a name should be multiplied by, to be what its KPI always had."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from benefits.domain.record.exact import floats
from benefits.domain.record.facts import Kpi
from benefits.domain.record.portfolio import Portfolio
from benefits.intake.adopt.naming import Meaning, Named
from benefits.intake.adopt.series import unit_meant
from benefits.intake.sheets.alarms import positions

_BETWEEN: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("thousands", "currency"): ("1000",),
    ("millions", "currency"): ("1000000",),
    ("hours", "days"): ("0.125",),
    ("days", "hours"): ("8", "7.5", "24"),
    ("hours", "minutes"): ("60",),
}
"""From the file's unit to the KPI's. A day has the hours of work that its history speaks for, the
first of these where there is none. Only what can be said exactly is proposed."""
_MOST_OF = 0.8
"""This share of a name's values must be off in the same way."""


@dataclass(frozen=True, slots=True)
class Scale:
    """A proposal for a name: its `meaning` with another factor. `why` is `larger` or `smaller`
    (than what the KPI had, by `times`), `fraction`, `sign` or `unit` (`found` in the file)."""

    name: str
    meaning: Meaning
    why: str
    times: int = 1
    found: str = ""


def proposed_scales(
    rows: pd.DataFrame,
    known: pd.DataFrame,
    told: pd.DataFrame,
    names: Sequence[Named],
    portfolio: Portfolio,
) -> tuple[Scale, ...]:
    """A proposal for each name whose values are not what its KPI usually has. `rows` are the
    figures as found, `known` the values that they would become, `told` how those are judged."""
    units = rows.drop_duplicates("name").set_index("name")["unit"].to_dict()
    where = dict(positions(known["kpi"].to_numpy("int64"))) if len(known) else {}
    off = set(told[told["fraction"] | (told["factor"] != 1) | told["odd"]]["kpi"]) if where else ()
    none = np.empty(0, np.int64)
    found = []
    for name, meaning in _alone(names).items():
        unit, own = str(units.get(name, "")), where.get(int(meaning.kpi or 0), none)
        proposal = _by_unit(unit, meaning, portfolio, known, own)
        if proposal is None and meaning.kpi in off:
            proposal = _by_history(told.iloc[own], meaning)
        if proposal is not None:
            factor, why, times = proposal
            found.append(Scale(name, Meaning(meaning.kpi, factor), why, times, unit))
    return tuple(found)


def _alone(names: Sequence[Named]) -> dict[str, Meaning]:
    """Names that mean a KPI which no other name of the file means."""
    meant = {one.name.text: one.meaning for one in names if one.meaning and one.meaning.kpi}
    counts = Counter(one.kpi for one in meant.values())
    return {name: one for name, one in meant.items() if counts[one.kpi] == 1}


Proposal = tuple[Decimal, str, int]


def _by_unit(
    unit: str,
    meaning: Meaning,
    portfolio: Portfolio,
    known: pd.DataFrame,
    own: NDArray[np.int64],
) -> Proposal | None:
    """From the unit that stands in the file, unless a factor was told already."""
    kpi = portfolio.kpis[int(meaning.kpi or 0)]
    choices = _BETWEEN.get((unit_meant(unit), kpi.unit), ())
    if not choices or meaning.factor != 1:
        return None
    usual = _usual(kpi, portfolio)
    sizes = np.abs(floats(known["value"].iloc[own].to_numpy("int64")))
    middle = float(np.median(sizes)) if len(sizes) else 0.0
    if not usual or not middle:
        return Decimal(choices[0]), "unit", 1
    ranked = sorted(("1", *choices), key=lambda one: abs(np.log(middle * float(one) / usual)))
    return None if ranked[0] == "1" else (Decimal(ranked[0]), "unit", 1)


def _usual(kpi: Kpi, portfolio: Portfolio) -> float:
    """The middle of what is stored, else the size of the baseline; 0 where nothing is known."""
    stored = portfolio.measurements
    past = stored[(stored["kpi"] == kpi.id) & stored["value"].notna()]["value"]
    sizes = np.abs(floats(past.to_numpy("int64")))
    if sizes.any():
        return float(np.median(sizes[sizes > 0]))
    return abs(float(kpi.baseline)) if kpi.baseline else 0.0


def _by_history(own: pd.DataFrame, meaning: Meaning) -> Proposal | None:
    """From the values themselves, where most of them are off by the same."""
    if own["fraction"].mean() >= _MOST_OF:
        return meaning.factor * 100, "fraction", 100
    for factor, share in own["factor"].value_counts(normalize=True).items():
        off = float(str(factor))
        if off != 1 and share >= _MOST_OF:
            times = round(max(off, 1 / off))
            why = "larger" if off > 1 else "smaller"
            back = meaning.factor / times if off > 1 else meaning.factor * times
            return back, why, times
    if own["odd"].mean() >= _MOST_OF:
        return -meaning.factor, "sign", 1
    return None
