"""Tables found in a sheet, proposed, corrected by a person, and found again in the next file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from benefits.intake.cells.vocabulary import Vocabulary
from benefits.intake.files.book import Book, Sheet
from benefits.intake.layout.grid import Grid, grid
from benefits.intake.layout.lexicon import plain
from benefits.intake.layout.mapping import Drift, Mapping, Use, drifts, mapping_of
from benefits.intake.layout.roles import Role
from benefits.intake.layout.shapes import Candidate, candidates, is_dated
from benefits.intake.layout.tables import Region, region_below, regions
from benefits.intake.layout.titles import title_period
from benefits.intake.periods.periods import NOTHING_TOLD, Told

_LEAST = 0.35
"""A table with less evidence than this is taken for text with some figures in it."""
_TURNED_AT_MOST = 2_000
_ENOUGH_HEADINGS = 0.5


def understood(
    sheet: Sheet, vocabulary: Vocabulary, told: Told = NOTHING_TOLD
) -> list[list[Candidate]]:
    """For each table of a sheet every understanding, the best first; lying tables are tried
    where no upright one says when."""
    if not len(sheet):
        return []
    upright = _ranked(grid(sheet, vocabulary), vocabulary, told)
    if any(says_when(one[0], vocabulary) for one in upright) or len(sheet) > _TURNED_AT_MOST:
        return upright
    lying = _ranked(grid(sheet, vocabulary, turned=True), vocabulary, told)
    return lying if any(is_dated(one[0]) for one in lying) else upright


def says_when(one: Candidate, vocabulary: Vocabulary) -> bool:
    """Does the table, its title or its sheet's name say when?"""
    return is_dated(one) or title_period(one.grid, one.region, vocabulary) is not None


def _ranked(seen: Grid, vocabulary: Vocabulary, told: Told) -> list[list[Candidate]]:
    found = []
    for region in regions(seen):
        ranked = candidates(seen, region, vocabulary, told)
        if ranked and (ranked[0].score >= _LEAST or not is_dated(ranked[0])):
            found.append(ranked)
    return found


def applied(mapping: Mapping, sheet: Sheet, vocabulary: Vocabulary) -> Candidate | None:
    """The table that a mapping means, read as it says; None where nothing stands there."""
    seen = grid(sheet, vocabulary, turned=mapping.turned)
    headings = [row for row in map(seen.sheet.index, mapping.headings) if row is not None]
    region = region_below(seen, tuple(headings), mapping.last)
    if not len(region.rows):
        return None
    return _as_told(seen, region, mapping, vocabulary)


def _as_told(
    seen: Grid, region: Region, mapping: Mapping, vocabulary: Vocabulary
) -> Candidate | None:
    places = {position: at for at, position in enumerate(seen.positions)}
    told = mapping.roles_told()
    pinned = {places[position]: role for position, role in told.items() if position in places}
    ranked = candidates(seen, region, vocabulary, mapping.told, pinned)
    same = [one for one in ranked if one.shape.code == mapping.shape]
    return next(iter([*same, *ranked]), None)


def again(
    mapping: Mapping, book: Book, vocabulary: Vocabulary
) -> tuple[Candidate | None, list[Drift]]:
    """The table that a kept mapping means in another file, and how that file differs."""
    sheet = _sheet_of(mapping, book.sheets, vocabulary)
    if sheet is None:
        return None, [Drift("sheet_missing", None, {"before": mapping.sheet, "now": ""})]
    seen = grid(sheet, vocabulary, turned=mapping.turned)
    ranked = [one for one in regions(seen) if _resemblance(seen, one, mapping) > 0]
    if not ranked:
        return None, [Drift("heading_missing", None, {"before": mapping.sheet, "now": ""})]
    region = max(ranked, key=lambda one: _resemblance(seen, one, mapping))
    found = _as_told(seen, region, _moved(mapping, seen, region), vocabulary)
    if found is None:
        return None, [Drift("heading_missing", None, {"before": mapping.sheet, "now": sheet.name})]
    return found, drifts(mapping, mapping_of(found, mapping.told))


def _sheet_of(mapping: Mapping, sheets: Iterable[Sheet], vocabulary: Vocabulary) -> Sheet | None:
    """The sheet of the same name, else the one whose headings are the most alike."""
    every = [one for one in sheets if len(one)]
    named = [one for one in every if plain(one.name) == plain(mapping.sheet)]
    if named:
        return named[0]
    ranked = [(_best_resemblance(one, mapping, vocabulary), one) for one in every]
    score, best = max(ranked, key=lambda pair: pair[0], default=(0.0, None))
    return best if score >= _ENOUGH_HEADINGS else None


def _best_resemblance(sheet: Sheet, mapping: Mapping, vocabulary: Vocabulary) -> float:
    seen = grid(sheet, vocabulary, turned=mapping.turned)
    return max((_resemblance(seen, one, mapping) for one in regions(seen)), default=0.0)


def _resemblance(seen: Grid, region: Region, mapping: Mapping) -> float:
    """How many of a mapping's headings stand over a table; without headings all do."""
    words = {plain(part) for one in mapping.columns for part in one.heading.split(" / ") if part}
    if not words:
        return 1.0 if not region.headings else 0.1
    here = {plain(seen.text(row, at)) for row in region.headings for at in region.columns}
    return len(words & here) / len(words)


def _moved(mapping: Mapping, seen: Grid, region: Region) -> Mapping:
    """The mapping with what was told about columns moved to where their headings stand now."""
    here: dict[str, int] = {}
    for row in region.headings:
        for at in region.columns:
            here.setdefault(plain(seen.text(row, at)), seen.positions[at])
    roles: dict[int, Role] = {}
    for one in mapping.columns:
        if one.position in mapping.pinned:
            leaf = plain(one.heading.split(" / ")[-1])
            roles[here.get(leaf, one.position) if leaf else one.position] = one.role
    columns = tuple(one for one in mapping.columns if one.position not in mapping.pinned)
    uses = tuple(Use(position, role) for position, role in roles.items())
    return replace(mapping, columns=(*columns, *uses), pinned=tuple(roles))
