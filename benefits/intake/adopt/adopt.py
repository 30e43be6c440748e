"""Any workbook as measurements: what was read of it, what its names mean, what must be asked."""

from __future__ import annotations

from collections.abc import Mapping as Dictionary
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from benefits.domain.calendar.period import Month
from benefits.domain.record.facts import Kpi, UploadMapping
from benefits.domain.record.portfolio import Portfolio
from benefits.intake.adopt.codes import codes_of
from benefits.intake.adopt.naming import Meaning, Name, Named, named
from benefits.intake.adopt.noticed import questions, remarks, unread_series
from benefits.intake.adopt.recalled import Tables, kept_for, pointed, proposed, remembered
from benefits.intake.adopt.scales import Scale, proposed_scales
from benefits.intake.adopt.series import found_texts, of_actuals, unit_code
from benefits.intake.adopt.settling import measured
from benefits.intake.adopt.years import likely_year
from benefits.intake.bounds import bounded, within
from benefits.intake.cells.vocabulary import Vocabulary
from benefits.intake.files.book import Book
from benefits.intake.files.edited import Edits, edited
from benefits.intake.layout.answering import Asked, answers_of, asked
from benefits.intake.layout.labels import BETWEEN
from benefits.intake.layout.mapping import Mapping
from benefits.intake.layout.reading import Chosen, Reading, more_markers, reading
from benefits.intake.layout.remarks import Remark
from benefits.intake.periods.periods import NOTHING_TOLD
from benefits.intake.periods.periods import Period as When
from benefits.intake.periods.periods import month as one_month
from benefits.intake.problems import Place, Problem
from benefits.intake.sheets.alarms import alarms, judged, valued
from benefits.intake.sheets.rows import stands


@dataclass(frozen=True, slots=True, eq=False)
class Decided:
    """What a person said about a file: who sent it, how its tables lie, what its names mean
    (`new` are KPIs to make, with negative ids that meanings refer to), and which cells are
    corrected or left out, with the reason. Without `tables` a kept mapping is used, else the
    best understanding."""

    sender: str | None = None
    tables: tuple[Mapping, ...] | None = None
    names: Dictionary[str, Meaning] = field(default_factory=dict)
    new: tuple[Kpi, ...] = ()
    edits: Edits = field(default_factory=dict)
    reasons: Dictionary[tuple[str, int, int], str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, eq=False)
class Adopted:
    """What a file of any layout holds, its measurements as `bulk.MEASUREMENT` among them, and
    everything that a person may settle about it. `first` are the tables as the evidence alone
    speaks for them; `sender` is who was told, else who sends files that look like this one."""

    frame: pd.DataFrame
    problems: tuple[Problem, ...]
    decided: Decided
    tables: Tables
    first: Tables
    sender: str
    names: tuple[Named, ...]
    examples: Dictionary[str, str]
    units: Dictionary[str, str]
    questions: tuple[Asked, ...]
    scales: tuple[Scale, ...] = ()

    @property
    def unknown(self) -> tuple[Named, ...]:
        """The names that nobody has explained."""
        return tuple(one for one in self.names if one.meaning is None)


def adopt(
    book: Book,
    portfolio: Portfolio,
    vocabulary: Vocabulary,
    *,
    today: int,
    decided: Decided,
) -> Adopted | None:
    """A book as the recogniser understands it; None where nothing in it looks like figures."""
    book = edited(book, decided.edits)
    vocabulary = more_markers(vocabulary)
    told = replace(NOTHING_TOLD, fiscal_start=portfolio.settings.fiscal_year_start)
    first = proposed(book, vocabulary, told)
    if not first.mappings:
        return None
    kept = kept_for(decided.sender, first, book, portfolio, vocabulary)
    sender = decided.sender if decided.sender is not None else kept.sender if kept else ""
    tables = _tables(decided, kept, first, book, vocabulary)
    read = reading(book, vocabulary, chosen=_chosen(tables))
    if read.frame.empty and not any(read.asked_of) and decided.tables is None:
        return None
    whole = _Whole(book, read, portfolio.with_facts(decided.new), today)
    return _adopted(whole, replace(decided, sender=sender), tables, first)


def _tables(
    decided: Decided,
    kept: UploadMapping | None,
    first: Tables,
    book: Book,
    vocabulary: Vocabulary,
) -> Tables:
    before = first if kept is None else remembered(kept, book, vocabulary, first)
    if decided.tables is None:
        return before
    return replace(pointed(decided.tables, book, vocabulary), drifts=before.drifts, kept=kept)


def _used(tables: Tables) -> list[int]:
    """The tables that are read, by their number."""
    pairs = zip(tables.mappings, tables.candidates, strict=True)
    return [at for at, (one, found) in enumerate(pairs) if one.used and found is not None]


def _chosen(tables: Tables) -> list[Chosen]:
    chosen = []
    for at in _used(tables):
        one, found = tables.mappings[at], tables.candidates[at]
        assert found is not None
        chosen.append(Chosen(found, answers_of(one), _given(one), one.label))
    return chosen


def _given(one: Mapping) -> When | None:
    if not one.period:
        return None
    found = Month.parse(one.period)
    return one_month(found.year, found.month)


@dataclass(frozen=True, slots=True, eq=False)
class _Whole:
    """A file that was read, and what it is held against."""

    book: Book
    read: Reading
    portfolio: Portfolio
    today: int


def _adopted(whole: _Whole, decided: Decided, tables: Tables, first: Tables) -> Adopted:
    read, portfolio, today = whole.read, whole.portfolio, whole.today
    sender = decided.sender or ""
    numbers = _numbers(read, tables)
    tables_of = np.array(numbers, np.int64)[read.frame["table"].to_numpy(np.int64)]
    frame = read.frame.assign(table=tables_of)
    frame, others = of_actuals(frame)
    rows = frame.assign(name=_names(frame))
    codes = codes_of(rows, read.tables, numbers)
    names = named(_unique(rows, codes), decided.names, sender, portfolio)
    open_ = [
        _with_year(one, rows, names, whole)
        for one in _questions(read, frame, tables, numbers, today)
    ]
    stored, problems = measured(rows, names, portfolio, tables, today)
    problems = [*remarks(read, whole.book), *questions(open_), *problems, *unread_series(others)]
    known = valued(stored)
    told = judged(known, portfolio) if len(known) else known
    alarmed = _alarms(stored, told, portfolio, decided)
    problems += [*tables.drifts, *_unknown(rows, names), *alarmed]
    last = rows.drop_duplicates("name", keep="last")
    examples = dict(zip(last["name"], found_texts(last), strict=True))
    units = dict(zip(last["name"], map(_unit, last["unit"], last["percent"]), strict=True))
    return Adopted(
        *(stored, _ordered(whole.book, problems), decided, tables, first),
        *(sender, tuple(names), examples, units, tuple(open_)),
        proposed_scales(rows, known, told, names, portfolio),
    )


def _unit(unit: str, percent: bool) -> str:  # noqa: FBT001
    return "percent" if percent else unit_code(unit)


def _numbers(read: Reading, tables: Tables) -> list[int]:
    """Which table of all each table of the reading is."""
    at = {id(one): number for number, one in enumerate(tables.candidates)}
    return [at[id(one)] for one in read.tables]


def _questions(
    read: Reading, frame: pd.DataFrame, tables: Tables, numbers: list[int], today: int
) -> list[Asked]:
    found = list[Asked]()
    running = frame[frame["grain"] == "year_to_date"]
    for number, own in zip(numbers, read.asked_of, strict=True):
        mine = running[running["table"] == number]
        found += asked(number, tables.mappings[number], (*own, *_running(mine)), today)
    return found


def _with_year(one: Asked, rows: pd.DataFrame, names: Sequence[Named], whole: _Whole) -> Asked:
    """A question for the year with the one that earlier files make certain as its proposal."""
    if one.code != "year":
        return one
    year = likely_year(rows[rows["table"] == one.table], names, whole.portfolio, whole.today)
    if year is None:
        return one
    choices = tuple(dict.fromkeys((str(year), *one.choices)))
    return replace(one, choices=choices, proposed=str(year))


def _running(rows: pd.DataFrame) -> tuple[Remark, ...]:
    if rows.empty:
        return ()
    first = rows.iloc[0]
    return (Remark("year_to_date", stands(first), len(rows), {"found": first["label"]}),)


def _names(frame: pd.DataFrame) -> NDArray[np.object_]:
    """The label where it names one series alone, else with what tells the series apart."""
    columns = (frame[name].tolist() for name in ("label", "section", "dims"))
    every = list(zip(*columns, strict=True))
    wholes: dict[tuple[Any, ...], str] = {}
    by_label: dict[str, set[str]] = {}
    for label, section, dims in dict.fromkeys(every):
        parts = (section, label, *(text for _, text in dims))
        whole = BETWEEN.join(dict.fromkeys(text for text in parts if text))
        wholes[label, section, dims] = whole
        by_label.setdefault(label, set()).add(whole)
    within("names", len(wholes), str(frame["sheet"].iloc[0]) if len(frame) else "")
    names = {one: one[0] if len(by_label[one[0]]) == 1 else whole for one, whole in wholes.items()}
    found = np.empty(len(every), object)
    found[:] = [names[one] for one in every]
    return found


def _unique(rows: pd.DataFrame, codes: Dictionary[str, str]) -> list[Name]:
    found: dict[str, Name] = {}
    firsts = rows.drop_duplicates("name")
    for name, section, dims in zip(firsts["name"], firsts["section"], firsts["dims"], strict=True):
        around = (section, *(text for _, text in dims))
        found[name] = Name(name, around, codes.get(name, ""))
    return list(found.values())


def _unknown(rows: pd.DataFrame, names: Sequence[Named]) -> list[Problem]:
    unknown = {one.name.text for one in names if one.meaning is None}
    if not unknown:
        return []
    firsts = rows.drop_duplicates("name")[["name", "sheet", "cell"]]
    return [
        Problem("unknown_name", stands(row), {"found": row["name"]})
        for row in firsts[firsts["name"].isin(unknown)].to_dict("records")
    ]


def _alarms(
    frame: pd.DataFrame, told: pd.DataFrame, portfolio: Portfolio, decided: Decided
) -> list[Problem]:
    """Alarms of the KPIs' own history; a KPI that is made here is a draft, which is no news."""
    made = {kpi.name for kpi in decided.new}
    found = alarms(frame, portfolio, told)
    return [p for p in found if p.code != "inactive_kpi" or dict(p.values).get("kpi") not in made]


def _ordered(book: Book, problems: Sequence[Problem]) -> tuple[Problem, ...]:
    sheets = {sheet.name: number for number, sheet in enumerate(book.sheets)}
    return tuple(bounded(sorted(problems, key=lambda one: _position(one.place, sheets))))


def _position(place: Place, sheets: Dictionary[str, int]) -> tuple[int, int, int]:
    return sheets.get(place.sheet, -1), place.row or 0, place.column or 0
