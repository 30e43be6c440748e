"""The tables of a file: as a person pointed, as this sender's were read before, or as proposed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from benefits.domain.record.facts import UploadMapping
from benefits.domain.record.portfolio import Portfolio
from benefits.intake.cells.vocabulary import Vocabulary
from benefits.intake.files.book import Book, Sheet
from benefits.intake.layout import lexicon
from benefits.intake.layout.grid import turn
from benefits.intake.layout.mapping import Drift, Mapping, Use, mapping_of
from benefits.intake.layout.mapping import drifts as differences
from benefits.intake.layout.proposing import again, applied, says_when, understood
from benefits.intake.layout.roles import LEFT_OUT, Role
from benefits.intake.layout.shapes import Candidate
from benefits.intake.periods.periods import Told
from benefits.intake.problems import Place, Problem, Sentence


@dataclass(frozen=True, slots=True, eq=False)
class Tables:
    """Each table as a value and as it stands in the file (None where nothing stands there), and
    how the file differs from the one that its mapping was made on."""

    mappings: tuple[Mapping, ...]
    candidates: tuple[Candidate | None, ...]
    drifts: tuple[Problem, ...] = ()
    # the kept fact that these come from
    kept: UploadMapping | None = None


def fingerprint(mappings: Iterable[Mapping]) -> str:
    """What tables are called and how they lie: the same for every month's file of one kind."""
    told = sorted(
        json.dumps([one.shape, one.turned, *_headings(one)], ensure_ascii=False) for one in mappings
    )
    return hashlib.sha256("\n".join(told).encode()).hexdigest()[:16]


def _headings(one: Mapping) -> list[str]:
    """What stands over its columns; over the months of a wide table something new stands in
    every file."""
    wide = one.shape in ("wide", "crossed")
    return [
        lexicon.plain(use.heading)
        for use in one.columns
        if use.heading and not (wide and use.role in (Role.VALUE, Role.OTHER))
    ]


def proposed(book: Book, vocabulary: Vocabulary, told: Told) -> Tables:
    """Every table as the evidence speaks for it. Of those that say nothing of time only the ones
    in a file without any others are read."""
    found = [ranked[0] for sheet in book.sheets for ranked in understood(sheet, vocabulary, told)]
    dated = [says_when(one, vocabulary) for one in found]
    mappings = tuple(
        replace(mapping_of(one, told), used=is_dated or not any(dated))
        for one, is_dated in zip(found, dated, strict=True)
    )
    return Tables(mappings, tuple(found))


def kept_for(
    sender: str | None, here: Tables, book: Book, portfolio: Portfolio, vocabulary: Vocabulary
) -> UploadMapping | None:
    """The mapping to read a file by: the sender's own of the very same headings, else anybody's,
    else the sender's own (where nobody said who sent it, the only sender's) that finds the most
    of its tables."""
    shape, every = fingerprint(here.mappings), list(portfolio.upload_mappings.values())
    same = [one for one in every if one.shape == shape]
    mine = [one for one in same if one.sender == sender]
    if mine:
        return mine[0]
    if same and (sender is not None or len({one.sender for one in same}) == 1):
        return same[0]
    if same:
        return None
    others = [one for one in every if sender in (None, one.sender)]
    if sender is None and len({one.sender for one in others}) > 1:
        others = others[:_TRIED]
    found = [(_found(one, book, vocabulary), one) for one in others]
    best = max((share for share, _ in found), default=0.0)
    likely = [one for share, one in found if share == best and share >= _ENOUGH]
    return likely[0] if len({one.sender for one in likely}) == 1 else None


_ENOUGH = 0.5
"""So many of a mapping's tables must be found again in a file that is read by it."""
_TRIED = 20


def _found(kept: UploadMapping, book: Book, vocabulary: Vocabulary) -> float:
    """The share of a mapping's tables that stand in a file with most of their columns."""
    before = [Mapping.from_json(one) for one in json.loads(kept.mapping)]
    before = [one for one in before if one.used]
    held = 0
    for one in before:
        table, changed = again(one, book, vocabulary)
        lost = sum(drift.code in ("column_missing", "heading_missing") for drift in changed)
        held += table is not None and lost * 2 < len([u for u in one.columns if u.heading])
    return held / len(before) if before else 0.0


def lying(sheet: Sheet, mapping: Mapping) -> Sheet:
    """The sheet as its mapping reads it: a turned one lies on its side."""
    return turn(sheet) if mapping.turned else sheet


def pointed(mappings: Sequence[Mapping], book: Book, vocabulary: Vocabulary) -> Tables:
    """The tables as a person pointed at them."""
    sheets = {sheet.name: sheet for sheet in book.sheets}
    found = [
        applied(one, sheets[one.sheet], vocabulary) if one.sheet in sheets else None
        for one in mappings
    ]
    return Tables(tuple(mappings), tuple(found))


def remembered(kept: UploadMapping, book: Book, vocabulary: Vocabulary, here: Tables) -> Tables:
    """The tables of a file as those of an earlier one were read. Tables that nobody has seen
    before are left out until a person wants them. Raises ValueError, KeyError or TypeError where
    what was kept is no mapping."""
    before = [Mapping.from_json(one) for one in json.loads(kept.mapping)]
    if fingerprint(before) == fingerprint(here.mappings) and not any(b.pinned for b in before):
        return _the_same(kept, before, here, book, vocabulary)
    mappings, candidates, drifts = list[Mapping](), list[Candidate | None](), list[Problem]()
    for one in before:
        found, changed = again(one, book, vocabulary)
        sheet = one.sheet if found is None else found.grid.sheet.name
        if found is not None:
            changed = differences(_read_of(one), _read_of(mapping_of(found)))
        drifts += [_drifted(drift, sheet) for drift in changed if one.used]
        mappings.append(one if found is None else _renewed(one, found))
        candidates.append(found)
    for new, table in zip(here.mappings, here.candidates, strict=True):
        if not any(_overlap(new, one) for one in mappings):
            mappings.append(replace(new, used=False))
            candidates.append(table)
            drifts.append(_drifted(Drift("sheet_new", None, {"now": new.sheet}), new.sheet))
    return Tables(tuple(mappings), tuple(candidates), tuple(drifts), kept)


def _the_same(
    kept: UploadMapping, before: list[Mapping], here: Tables, book: Book, vocabulary: Vocabulary
) -> Tables:
    """The very same headings: table by table what was told of the earlier one."""
    drifts, pairs = list[Problem](), list(zip(before, here.mappings, strict=True))
    for old, new in pairs:
        changed = differences(_read_of(old), _read_of(new)) if old.used else []
        drifts += [_drifted(one, new.sheet) for one in changed]
    mappings = [_told(new, old) for old, new in pairs]
    return replace(pointed(mappings, book, vocabulary), drifts=tuple(drifts), kept=kept)


def _read_of(one: Mapping) -> Mapping:
    """Of a wide table only what is read of it: sums move with every new month."""
    if one.shape not in ("wide", "crossed"):
        return one
    return replace(one, columns=tuple(use for use in one.columns if use.role not in LEFT_OUT))


def _told(new: Mapping, old: Mapping) -> Mapping:
    """A table with all that was told about it before."""
    names = ("told", "decimal", "label", "percent", "running", "answered", "used", "apart")
    told = replace(new, **{name: getattr(old, name) for name in names})
    return replace(told, columns=_answers_of(new, old))


def _answers_of(new: Mapping, old: Mapping) -> tuple[Use, ...]:
    """The new columns with what was told of each, known by its heading, else by its place."""
    named = {lexicon.plain(one.heading): one.told for one in old.columns if one.heading}
    placed = {one.position: one.told for one in old.columns if not one.heading}
    return tuple(
        replace(one, told=named.get(lexicon.plain(one.heading), placed.get(one.position, ())))
        for one in new.columns
    )


def _renewed(before: Mapping, found: Candidate) -> Mapping:
    """A kept mapping as it lies in the new file, with all that was told."""
    return _told(mapping_of(found, before.told), before)


def _overlap(one: Mapping, other: Mapping) -> bool:
    same = one.sheet == other.sheet and one.turned == other.turned
    return same and one.first <= other.last and other.first <= one.last


def _drifted(drift: Drift, sheet: str) -> Problem:
    told = {"what": Sentence(f"drift-{drift.code}", dict(drift.values))}
    return Problem("drifted", Place(sheet, None, drift.position), told)
