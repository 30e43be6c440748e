"""Files of any layout: understood as this sender's were before, and remembered for the next."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from benefits.domain.calendar.period import Month
from benefits.domain.record.facts import Alias, Direction, Fact, Kpi, UploadMapping
from benefits.domain.record.plan import Plan, plan_facts
from benefits.domain.record.portfolio import Portfolio
from benefits.intake.adopt.adopt import Adopted, Decided, adopt
from benefits.intake.adopt.naming import Meaning
from benefits.intake.adopt.recalled import fingerprint
from benefits.intake.cells.vocabulary import Vocabulary, fold
from benefits.intake.files.book import Book
from benefits.intake.files.edited import edited
from benefits.intake.layout.answering import lasting
from benefits.intake.sheets.check import Checked
from benefits.intake.sheets.layouts import is_note

_FIRST = -1_000_000
"""Provisional ids of what a file lets us remember: far from those of files and benefits."""
NEW_KPIS = -2_000_000
"""Provisional ids of KPIs that are made from a row."""

LONGEST_NAME = 120

Files = Mapping[int, Adopted | None]
"""Files that can be loaded, by the provisional id of their record."""


def understood(
    book: Book,
    portfolio: Portfolio,
    vocabulary: Vocabulary,
    today: Month,
    decided: Decided | None,
    found: Checked,
) -> Adopted | None:
    """A file that has none of our own layouts, as the recogniser understands it; None where it
    has one, or holds nothing that looks like figures. What nearly is our own layout is told as
    that, unless all of it can be read without a question."""
    if found.layouts:
        return None
    shown = replace(book, sheets=tuple(one for one in book.sheets if not is_note(one)))
    given = decided or Decided()
    adopted = adopt(shown, portfolio, vocabulary, today=int(today), decided=given)
    nearly = any(one.code == "missing_heading" for one in found.problems)
    if adopted is None or (decided is None and nearly and adopted.questions):
        return None
    return adopted


def corrected(book: Book, decided: Decided | None) -> Book:
    """The book with the cells that a person corrected."""
    return book if decided is None else edited(book, decided.edits)


def remembering(files: Files, portfolio: Portfolio) -> Plan:
    """The plan that keeps how files were read, for those whose sender was told, and the KPIs
    that are made from their rows."""
    wanted: dict[tuple[type[Fact], object], Fact] = {}
    for adopted in (one for one in files.values() if one is not None):
        for kpi in _used(adopted):
            wanted[Kpi, kpi.id] = kpi
        if adopted.sender:
            kept = _mapping(adopted, portfolio)
            wanted[UploadMapping, (kept.sender, kept.shape)] = kept
            for alias in _aliases(adopted, portfolio):
                wanted[Alias, (alias.sender, fold(alias.label))] = alias
    numbered = [
        fact if fact.id != 0 else replace(fact, id=_FIRST - at)
        for at, fact in enumerate(wanted.values())
    ]
    stored: tuple[Fact, ...] = (*portfolio.upload_mappings.values(), *portfolio.aliases.values())
    return replace(plan_facts(numbered, stored, portfolio.revision), unchanged=0)


def _used(adopted: Adopted) -> Iterable[Kpi]:
    """The new KPIs that a name of the file means."""
    meant = {one.meaning.kpi for one in adopted.names if one.meaning is not None}
    return (kpi for kpi in adopted.decided.new if kpi.id in meant)


def _mapping(adopted: Adopted, portfolio: Portfolio) -> UploadMapping:
    """What is kept of a sender's files; only a correction or a drift changes it, so that each
    month's file can be undone by itself."""
    before = _kept(adopted.sender, adopted, portfolio)
    settled = adopted.decided.tables is not None or adopted.tables.drifts
    if before is not None and before == adopted.tables.kept and not settled:
        return before
    told = json.dumps(
        [lasting(one).as_json() for one in adopted.tables.mappings], ensure_ascii=False
    )
    shape = fingerprint(adopted.first.mappings)
    if before is not None:
        return replace(before, shape=shape, mapping=told)
    return UploadMapping(
        id=0, sender=adopted.sender, name=adopted.sender, shape=shape, mapping=told
    )


def _kept(sender: str, adopted: Adopted, portfolio: Portfolio) -> UploadMapping | None:
    """The sender's own mapping that this file was read by, or that has its very headings."""
    kept = adopted.tables.kept
    if kept is not None and kept.sender == sender:
        return kept
    shape = fingerprint(adopted.first.mappings)
    mine = (one for one in portfolio.upload_mappings.values() if one.sender == sender)
    return next((one for one in mine if one.shape == shape), None)


def _aliases(adopted: Adopted, portfolio: Portfolio) -> Iterable[Alias]:
    """What a person said of names, where it is not what they are called anyway, and what the
    codes beside names mean."""
    known = {
        fold(one.label): one for one in portfolio.aliases.values() if one.sender == adopted.sender
    }
    for one in adopted.names:
        if one.how == "told" and one.meaning is not None:
            before = known.get(fold(one.name.text))
            number = 0 if before is None else before.id
            yield _alias(one.name.text, one.meaning, adopted.sender, number)
    for one in adopted.names:
        code = one.name.code
        coded = known.get(fold(code))
        if one.meaning is None or one.meaning.kpi is None or not code:
            continue
        number = 0 if coded is None else coded.id
        if coded is None or one.how == "told":
            yield _alias(code, one.meaning, adopted.sender, number)


def _alias(label: str, meaning: Meaning, sender: str, number: int) -> Alias:
    return Alias(
        id=number,
        sender=sender,
        label=label,
        kpi=meaning.kpi,
        factor=meaning.factor,
        reason=meaning.reason,
    )


_KINDS = {"percent": "rate", "hours": "duration", "days": "duration", "minutes": "duration"}


def draft_of(name: str, adopted: Adopted, home: int, direction: Direction, number: int) -> Kpi:
    """A KPI made from the rows of a name: a draft, with the unit that stands in the file."""
    unit = adopted.units.get(name, "")
    return Kpi(
        id=NEW_KPIS - number,
        initiative=home,
        name=name[:LONGEST_NAME],
        kind=_KINDS.get(unit, "flow"),
        unit=unit or "count",
        direction=direction,
        supplier=adopted.sender,
    )


def senders(portfolio: Portfolio) -> Sequence[str]:
    """Everybody who sends files: those whose files are remembered, then suppliers of KPIs."""
    kept = sorted({one.sender for one in portfolio.upload_mappings.values()})
    suppliers = sorted({one.supplier for one in portfolio.kpis.values() if one.supplier})
    return tuple(dict.fromkeys((*kept, *suppliers)))
