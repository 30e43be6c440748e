"""Rows of a table as measurements: what each says, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from benefits.domain.kpis.kpi_kinds import parts_of_one
from benefits.domain.record.bulk import MEASUREMENT
from benefits.domain.record.exact import MILLION
from benefits.domain.record.facts import MeasurementStatus
from benefits.domain.record.portfolio import Portfolio
from benefits.intake.cells.cells import Flags, Parsed, filled, statuses, texts
from benefits.intake.cells.numbers import numbers
from benefits.intake.cells.vocabulary import Vocabulary
from benefits.intake.problems import Key, Problem
from benefits.intake.sheets.beside import beside, currency_of
from benefits.intake.sheets.layouts import Table
from benefits.intake.sheets.match import Directory
from benefits.intake.sheets.rows import (
    Numbers,
    addresses,
    at_faults,
    at_first,
    at_rows,
    identities,
    ordinals,
    totals,
)

Texts = NDArray[np.object_]

_AMOUNTS = ("value", "weight", "numerator", "denominator")
_INPUTS = (*_AMOUNTS, "status", "comment")


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """The frame of the rows that hold a fact, where each stands, and the problems of all."""

    frame: pd.DataFrame
    problems: list[Problem]


def measurements(table: Table, portfolio: Portfolio, vocabulary: Vocabulary, today: int) -> Rows:
    """A measurement for each row with a value or a status that needs none.

    A row whose input cells are all blank says nothing; it is no measurement and no problem.
    """
    said = np.logical_or.reduce([filled(table.cells(name)) for name in _INPUTS])
    directory = Directory("kpi", portfolio.kpis, portfolio.initiatives)
    sums = totals(table, directory, vocabulary, said)
    said &= ~sums
    problems = list(at_first(table, "total_left_out", "kpi", sums))
    kpis, unknown = identities(table, directory, said)
    month, dated, undated = ordinals(table, vocabulary, today, said)
    amounts = {name: numbers(table.cells(name), vocabulary) for name in _AMOUNTS}
    status, unclear = statuses(table.cells("status"), vocabulary)
    problems += [*unknown, *undated, *at_faults(table, "status", unclear, said)]
    for name, parsed in amounts.items():
        problems += at_faults(table, name, parsed.faults, said)
    problems += beside(table, "value", amounts["value"], said, _units(kpis, portfolio))
    value, percents = _by_unit(table, amounts["value"], kpis, portfolio)
    value, nought, other = _from_counts(value, amounts, kpis, portfolio)
    problems += at_rows(table, "ratio_mismatch", "value", other & said)
    problems += _yes_no(table, amounts["value"], kpis, portfolio)
    problems += [*percents, *at_rows(table, "zero_denominator", "denominator", nought & said)]
    problems += _contradictions(table, amounts["value"], value, status, said)
    kept = said & (kpis > 0) & dated & (value.present | (status == "not_applicable"))
    problems += renamed(table, directory, kpis, kept)
    columns = {"kpi": kpis, "month": month, "status": np.where(status == "", "final", status)}
    return Rows(_frame(table, columns, {**amounts, "value": value}, kept), problems)


def _units(kpis: Numbers, portfolio: Portfolio) -> Callable[[int], tuple[str, str]]:
    """Unit and currency that each row's KPI is counted in; those of an unknown one are empty."""

    def expected(index: int) -> tuple[str, str]:
        kpi = portfolio.kpis.get(int(kpis[index]))
        return (kpi.unit, currency_of(portfolio, kpi.initiative)) if kpi else ("", "")

    return expected


def _by_unit(
    table: Table, value: Parsed, kpis: Numbers, portfolio: Portfolio
) -> tuple[Parsed, list[Problem]]:
    """Percentages in the parts of the KPI's unit: 12 % is 12 of a hundred, 0.12 of one."""
    shown = value.percent & value.present & (kpis > 0)
    parts = _parts(kpis, portfolio)
    values = np.where(shown, np.rint(value.found * (parts / 100)), value.found).astype(np.int64)
    problems = []
    for index in np.flatnonzero(shown & (parts == 1)).tolist():
        unit = portfolio.kpis[int(kpis[index])].unit
        currency = portfolio.settings.currency
        shown_unit = currency if unit == "currency" else Key(f"unit-{unit}")
        told = {"found": table.cells("value").text(index), "unit": shown_unit}
        problems.append(Problem("percent_for_other_unit", table.place(index, "value"), told))
    return replace(value, found=np.where(shown, values, value.found)), problems


def _from_counts(
    value: Parsed, amounts: dict[str, Parsed], kpis: Numbers, portfolio: Portfolio
) -> tuple[Parsed, Flags, Flags]:
    """A blank value beside a numerator and a denominator is their quotient.

    Also tells the rows whose denominator is nought, and those whose value is not the quotient.
    """
    above, below = amounts["numerator"], amounts["denominator"]
    counted = above.present & below.present & (kpis > 0)
    nought = counted & (below.found == 0) & ~value.present
    divisor = np.where(counted & (below.found != 0), below.found, 1)
    quotient = np.rint(
        np.where(counted, above.found, 0) / divisor * _parts(kpis, portfolio) * MILLION
    )
    computed = counted & ~value.present & ~nought
    apart = np.abs(quotient - value.found) > _ROUNDING * np.maximum(np.abs(quotient), MILLION)
    other = counted & value.present & (below.found != 0) & apart
    found = np.where(computed, quotient, value.found).astype(np.int64)
    return replace(value, found=found, present=value.present | computed), nought, other


_ROUNDING = 0.005
"""How far a value may be from its own quotient: people round to two or three figures."""


def _parts(kpis: Numbers, portfolio: Portfolio) -> NDArray[np.float64]:
    """How many of each row's unit make one whole."""
    known = np.unique(kpis)
    units = [portfolio.kpis[one].unit if one else "" for one in known.tolist()]
    parts = np.array([parts_of_one(unit) for unit in units])
    return np.asarray(parts[np.searchsorted(known, kpis)])


def _yes_no(table: Table, value: Parsed, kpis: Numbers, portfolio: Portfolio) -> list[Problem]:
    """Yes and no are values of yes/no KPIs only."""
    problems = []
    for index in np.flatnonzero(value.truth & (kpis > 0)).tolist():
        if portfolio.kpis[int(kpis[index])].kind != "yes_no":
            told = {"found": table.cells("value").text(index)}
            problems.append(Problem("not_a_number", table.place(index, "value"), told))
    return problems


def _contradictions(
    table: Table, written: Parsed, value: Parsed, status: Texts, said: Flags
) -> list[Problem]:
    """Values against statuses: neither may say what the other denies."""
    off = status == MeasurementStatus.NOT_APPLICABLE.value
    faulty = np.zeros(len(said), bool)
    faulty[[fault.index for fault in written.faults]] = True
    without = said & ~value.present & ~faulty
    stated = without & (status != "") & ~off
    silent = without & (status == "")
    commented = silent & filled(table.cells("comment")) & ~written.missing
    return [
        *at_rows(table, "value_not_applicable", "value", said & off & value.present),
        *at_rows(table, "value_missing", "value", stated),
        *at_first(table, "missing_marker", "value", silent & written.missing),
        *at_first(table, "comment_without_value", "comment", commented),
    ]


def renamed(table: Table, directory: Directory, ids: Numbers, rows: Flags) -> list[Problem]:
    """Rows matched by id that call a fact otherwise than it is called now, once for each."""
    what = directory.what
    if f"{what}_id" not in table.positions:
        return []
    names, seen, problems = texts(table.cells(what)), set[int](), []
    for index in np.flatnonzero(rows).tolist():
        known = int(ids[index])
        if known in seen or not directory.is_renamed(known, str(names[index])):
            continue
        seen.add(known)
        values = {"found": str(names[index]), "now": directory.facts[known].name}
        problems.append(Problem(f"{what}_renamed", table.place(index, what), values))
    return problems


def _frame(
    table: Table, columns: dict[str, NDArray[Any]], amounts: dict[str, Parsed], kept: Flags
) -> pd.DataFrame:
    nullable = {
        name: pd.arrays.IntegerArray(one.found[kept], ~one.present[kept])
        for name, one in amounts.items()
    }
    origin = {
        "comment": texts(table.cells("comment"))[kept],
        "sheet": table.body.name,
        "cell": addresses(table, "value", kept),
        "found": table.cells("value").where(kept).texts(),
    }
    raw = {name: values[kept] for name, values in columns.items()}
    return MEASUREMENT.conform(pd.DataFrame({**raw, **nullable, **origin}))
