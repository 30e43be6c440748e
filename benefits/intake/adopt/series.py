"""Observations as figures of KPIs: actuals only, in the KPI's own unit, exactly as found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from benefits.domain.kpis.kpi_kinds import parts_of_one
from benefits.domain.record.exact import MILLION
from benefits.domain.record.facts import Kpi
from benefits.domain.record.portfolio import Portfolio
from benefits.intake.adopt.naming import Meaning
from benefits.intake.files.book import number_text
from benefits.intake.layout import lexicon
from benefits.intake.problems import Key, Problem
from benefits.intake.sheets.beside import currency_of
from benefits.intake.sheets.rows import stands

_ACTUAL = ("", "actual", "value")

_UNITS = {
    "percent": "% | ‰ | pct | pct. | percent | prosent | procent | prozent",
    "hours": "h | hr | hrs | hour | hours | time | timer | timar | stunden",
    "days": "d | day | days | dag | dager | dagar | dage | tage",
    "minutes": "min | min. | minutes | minutt | minutter",
    "currency": "kr | kr. | nok | sek | dkk | eur | usd | gbp | € | $ | £",
    "thousands": "tnok | tkr | tkr. | knok | teur | keur | tusd | 1000 kr | 1 000 kr | tusen kr",
    "millions": "mnok | mkr | mkr. | mill. kr | mill kr | meur | musd | mio. kr | mio kr",
    "count": "stk | stk. | antall | pcs | count | number | pieces",
}
_CODES = {word: code for code, words in _UNITS.items() for word in words.split(" | ")}
_SCALES = ("thousands", "millions")
_SAME = {"percent": "percent", "%": "percent", "‰": "percent", "per_mille": "percent"}


def of_actuals(frame: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """What was measured, and what is told beside it: targets, budgets, last year's figures. A
    file without any figure said to be actual is not read as one."""
    own = frame["measure"].isin(_ACTUAL)
    return frame[own].reset_index(drop=True), frame[~own]


def found_texts(frame: pd.DataFrame) -> list[str]:
    """The text found in each value's cell."""
    value, percent = frame["value"].to_numpy(float), frame["percent"].to_numpy(bool)
    numbers = _texts(np.where(percent, np.round(value * 100, 10), value))
    triples = zip(frame["raw"].tolist(), numbers, percent.tolist(), strict=True)
    return [raw or (f"{number} %" if shown else number) for raw, number, shown in triples]


def _texts(values: NDArray[np.float64]) -> list[str]:
    """Numbers as people read them, each different one looked at once."""
    which, few = pd.factorize(values, use_na_sentinel=False)
    texts = [number_text(value) for value in few.tolist()]
    return [texts[one] for one in which.tolist()]


def unit_problems(
    rows: pd.DataFrame, meant: Mapping[str, Meaning | None], portfolio: Portfolio
) -> list[Problem]:
    """Names whose unit in the file is another than their KPI's, unless a factor was told."""
    found = []
    firsts = rows[(rows["unit"] != "") & ~rows["percent"].astype(bool)].drop_duplicates("name")
    told_of = firsts[["name", "kpi", "unit", "sheet", "cell"]]
    for row in told_of.to_dict("records"):
        kpi, meaning = portfolio.kpis[int(row["kpi"])], meant[row["name"]]
        code = unit_meant(str(row["unit"]))
        if not code or _agrees(code, kpi) or (meaning is not None and meaning.factor != 1):
            continue
        currency = currency_of(portfolio, kpi.initiative)
        unit = currency if kpi.unit == "currency" else Key(f"unit-{kpi.unit}")
        told = {"kpi": kpi.name, "found": str(row["unit"]), "unit": unit}
        found.append(Problem("unit_differs", stands(row), told))
    return found


def unit_meant(unit: str) -> str:
    """What a file's own text says of the unit: as `unit_code`, and `thousands` or `millions`."""
    return _CODES.get(lexicon.plain(unit), _CODES.get(unit.casefold(), ""))


def unit_code(unit: str) -> str:
    """The unit of ours that a file's own text means: `hours`, `percent`; empty for others."""
    code = _CODES.get(unit.casefold(), "")
    return "currency" if code in _SCALES else code


def _agrees(code: str, kpi: Kpi) -> bool:
    known = _SAME.get(kpi.unit, kpi.unit)
    if code in _SCALES or known not in _UNITS:
        return code == known or (code not in _SCALES and known not in ("currency", *_UNITS))
    return code == known


def in_kpi_units(
    rows: pd.DataFrame,
    factors: NDArray[np.float64],
    percent: Sequence[str],
    portfolio: Portfolio,
) -> tuple[pd.DataFrame, list[Problem]]:
    """Values times their factors; percentages in the parts of the KPI's unit: 0.12 shown as 12 %
    is 12 of a hundred. `percent` says what plain figures beside percentages are."""
    which, few = pd.factorize(rows["kpi"].to_numpy(np.int64))
    parts = np.array([parts_of_one(portfolio.kpis[one].unit) for one in few.tolist()])[which]
    shown = rows["percent"].to_numpy(bool)
    fractions = np.array([one == "fraction" for one in percent], bool) & (parts > 1)
    value = rows["value"].to_numpy(float)
    value = np.where(shown | fractions, value * parts, value) * factors
    problems = []
    for _, row in rows[shown & (parts == 1)].drop_duplicates("name").iterrows():
        kpi = portfolio.kpis[int(row["kpi"])]
        unit = portfolio.settings.currency if kpi.unit == "currency" else Key(f"unit-{kpi.unit}")
        told = {"found": row["found"], "unit": unit}
        problems.append(Problem("percent_for_other_unit", stands(row), told))
    return rows.assign(value=np.round(value, 9)), problems


def amounts(values: NDArray[np.float64]) -> NDArray[np.int64]:
    """Millionths, exact for whole numbers of any size that the ledger takes."""
    whole = np.floor(values) == values
    parts = np.rint(np.where(whole, 0, values) * MILLION).astype(np.int64)
    found: NDArray[np.int64] = np.where(whole, values, 0).astype(np.int64) * MILLION + parts
    return found
