"""What stands over a column: its name, the period, what kind of figure, in which unit."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace

from benefits.intake.asking import Question
from benefits.intake.cells.units import is_unit, unit_in
from benefits.intake.cells.vocabulary import Vocabulary
from benefits.intake.layout import lexicon
from benefits.intake.layout.grid import PERIOD, WORD, YEAR, Grid
from benefits.intake.layout.tables import Region
from benefits.intake.periods.axis import one_period, together
from benefits.intake.periods.period_columns import across
from benefits.intake.periods.periods import Period, Told

_TOKENS = re.compile(r"[\s_/|:;,()\[\]\-–—]+")
_CODED = re.compile(r"[A-Za-z0-9]+(?:[_.][A-Za-z0-9]+)+|[A-Z0-9]{2,}|[a-z][A-Z0-9_]+")
_SHORT = 4
_LONGEST_CAPTION = 40
_LEAST_SHARE = 0.7


@dataclass(frozen=True, slots=True)
class Head:
    """One column's heading understood. `own` are the words that stand over this column alone,
    `groups` those that stand over others too, both from top to bottom."""

    text: str = ""
    own: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    period: Period | None = None
    measure: str = ""
    unit: str = ""
    meanings: frozenset[str] = frozenset()
    # a period within a longer heading, and what is left of the heading without it
    within: Period | None = None
    rest: str = ""
    left: str = ""
    # a period whose reading must be asked
    unclear: bool = False

    @property
    def dated(self) -> bool:
        return self.unclear or self.period is not None

    @property
    def name(self) -> str:
        """The column's own name: words stacked over each other read downwards."""
        if not self.own:
            return ""
        *above, leaf = self.own
        if above and len(leaf) <= _SHORT and leaf.isupper():
            return f"{leaf} ({' '.join(above)})"
        return " ".join((*above, leaf))


@dataclass(frozen=True, slots=True)
class _Part:
    """One cell over a column; `wide` where it stands over others too."""

    text: str
    wide: bool = False
    period: Period | None = None
    measure: str = ""
    unit: str = ""
    name: str = ""
    within: Period | None = None
    left: str = ""
    unclear: bool = False


@dataclass(frozen=True, slots=True)
class Heads:
    """The heads by column, the rows that hold only units or codes, and what must be asked."""

    by_column: dict[int, Head]
    asked: tuple[tuple[int, int, Question], ...] = ()
    unit_rows: frozenset[int] = frozenset()
    # a name over the whole table, where the sheet has a title of its own besides
    caption: str = ""


def heads(grid: Grid, region: Region, vocabulary: Vocabulary, told: Told) -> Heads:
    """Every column's heading, put together from all heading rows."""
    rows = [_filled(grid, region, row) for row in region.headings]
    roles = [_role(cells, len(rows), len(region.columns)) for cells in rows]
    named = sum(role == "names" for role in roles)
    asked: list[tuple[int, int, Question]] = []
    stacks: dict[int, list[_Part]] = {column: [] for column in region.columns}
    for row, cells, role in zip(region.headings, rows, roles, strict=True):
        if role == "caption" or (role == "codes" and named):
            continue
        whole, unclear, questions = _periods_of(grid, region, row, vocabulary, told)
        asked += [(row, column, one) for column, one in questions]
        for column, (text, wide) in cells.items():
            given = whole.get(column) or (whole.get(_origin(cells, column, text)) if wide else None)
            part = _part(text, given, vocabulary, unit=role == "units")
            part = replace(part, name="", unclear=True) if column in unclear else part
            stacks[column].append(replace(part, wide=wide))
    return Heads(
        {column: _head(stack) for column, stack in stacks.items()},
        tuple(asked),
        frozenset(r for r, role in zip(region.headings, roles, strict=True) if role == "units"),
        _caption(grid, region, rows) if roles[:1] == ["caption"] else "",
    )


def _origin(cells: dict[int, tuple[str, bool]], column: int, text: str) -> int:
    """The first column of those that a wide heading stands over."""
    before = [one for one in cells if one <= column and cells[one][0] == text]
    return next((one for one in reversed(before) if not _continues(cells, one)), column)


def _continues(cells: dict[int, tuple[str, bool]], column: int) -> bool:
    order = sorted(cells)
    at = order.index(column)
    return at > 0 and cells[order[at - 1]] == cells[column]


def _periods_of(
    grid: Grid, region: Region, row: int, vocabulary: Vocabulary, told: Told
) -> tuple[dict[int, Period], set[int], list[tuple[int, Question]]]:
    """The whole cells of a heading row that are periods."""
    at = [one for one in region.columns if grid.traits[row, one] & (PERIOD | YEAR)]
    if not at:
        return {}, set(), []
    counted = not any(grid.traits[row, one] & YEAR for one in at)
    told = replace(told, bare="month" if counted else told.bare, year=None)
    read = across(grid.sheet, row, [grid.positions[one] for one in at], vocabulary, told)
    found = {one: period for one, period in zip(at, read.found, strict=True) if period is not None}
    unclear = {one for one, likely in zip(at, read.likely.tolist(), strict=True) if likely}
    return (
        found,
        unclear - set(found),
        [(at[question.index], question) for question in read.questions],
    )


def _filled(grid: Grid, region: Region, row: int) -> dict[int, tuple[str, bool]]:
    """Text over each column, and whether it stands over several: by merged ranges, else by
    the gaps of a sparse row over a full one."""
    own = {one: grid.text(row, one) for one in region.columns if grid.text(row, one)}
    merged = _merged(grid, region, row, own)
    cells = {one: (text, one in merged) for one, text in own.items()} | merged
    if merged or row == region.headings[-1]:
        return dict(sorted(cells.items()))
    return dict(sorted((cells | _spread(grid, region, row, own)).items()))


def _merged(
    grid: Grid, region: Region, row: int, own: dict[int, str]
) -> dict[int, tuple[str, bool]]:
    number = grid.number(row)
    found: dict[int, tuple[str, bool]] = {}
    for merge in grid.sheet.merges:
        if not merge.top <= number <= merge.bottom or merge.right == merge.left:
            continue
        over = [one for one in region.columns if merge.left <= grid.positions[one] <= merge.right]
        if over and own.get(over[0]) and merge.top == number:
            found |= dict.fromkeys(over, (own[over[0]], len(over) > 1))
    return found


def _spread(
    grid: Grid, region: Region, row: int, own: dict[int, str]
) -> dict[int, tuple[str, bool]]:
    """Names of groups that are written once, over their first column."""
    lower = region.headings[region.headings.index(row) + 1]
    below = [one for one in region.columns if grid.traits[lower, one] & (WORD | PERIOD | YEAR)]
    starts = [one for one in below if one in own]
    dated = bool(starts) and all(grid.traits[row, one] & (PERIOD | YEAR) for one in starts)
    if not dated and (len(starts) < 2 or len(starts) * 2 > len(below)):
        return {}
    groups = [
        [one for one in below if start <= one and (end is None or one < end)]
        for start, end in zip(starts, [*starts[1:], None], strict=True)
    ]
    if not dated and any(len(group) < 2 for group in groups):
        return {}
    return {one: (own[group[0]], len(group) > 1) for group in groups for one in group}


def _role(cells: dict[int, tuple[str, bool]], rows: int, columns: int) -> str:
    """Whether a heading row holds names, units, codes or a caption of the whole table."""
    texts = [text for text, _ in cells.values()]
    if rows < 2 or not texts:
        return "names"
    if len(set(texts)) == 1 and 2 < len(texts) >= 0.8 * columns and not _has_digit(texts[0]):
        return "caption"
    units = [text for text in texts if is_unit(text)]
    plain = all(text[:1] in "([" or not any(map(str.isalpha, text)) for text in units)
    if len(units) >= (_LEAST_SHARE if plain else 1) * len(texts):
        return "units"
    coded = sum(bool(_CODED.fullmatch(text)) for text in texts)
    marked = sum("_" in text or not text.isupper() for text in texts if _CODED.fullmatch(text))
    distinct = len(set(texts)) >= 0.9 * len(texts) and len(texts) > 2
    many = coded >= 0.9 * len(texts)
    return "codes" if distinct and many and marked * 5 >= coded else "names"


def _has_digit(text: str) -> bool:
    return any(map(str.isdecimal, text))


def _caption(grid: Grid, region: Region, rows: list[dict[int, tuple[str, bool]]]) -> str:
    """A report's only title names the report; a second one names the table."""
    titled = any((grid.traits[row] != 0).any() for row in region.titles)
    first = next(iter(rows[0].values()))[0] if rows and rows[0] else ""
    return first if titled and len(first) <= _LONGEST_CAPTION else ""


def _part(text: str, whole: Period | None, vocabulary: Vocabulary, *, unit: bool) -> _Part:
    if unit:
        return _Part(text, unit=unit_in(text) or text.strip("()[] "))
    if whole is not None:
        return _Part(text, period=whole)
    kind = lexicon.measure(text)
    if kind:
        return _Part(text, measure=kind, unit=unit_in(text))
    return _mixed(text, vocabulary)


def _mixed(text: str, vocabulary: Vocabulary) -> _Part:
    """A heading that says several things at once: `jan_actual`, `Sales 2025`, `Budget (NOK)`."""
    if is_unit(text) and text[:1] in "([":
        return _Part(text, unit=text.strip("()[] "))
    unit = unit_in(text)
    bare = re.sub(r"\s*[(\[][^)\]]*[)\]]\s*$", "", text) if unit else text
    kind = lexicon.measure(bare)
    if kind:
        return _Part(text, measure=kind, unit=unit)
    for period, rest in _cuts(bare, vocabulary):
        kind = lexicon.measure(rest)
        if kind or not rest:
            return _Part(text, period=period, measure=kind, unit=unit)
        return _Part(text, unit=unit, name=text, within=period, left=rest)
    return _Part(text, unit=unit, name=text)


def _cuts(text: str, vocabulary: Vocabulary) -> list[tuple[Period, str]]:
    """A period at either end of a text, the longest first, and the rest."""
    words = [word for word in _TOKENS.split(text) if word]
    found = []
    for size in (3, 2, 1):
        if size > len(words):
            continue
        for part, rest in ((words[:size], words[size:]), (words[-size:], words[:-size])):
            period = _joined(part, vocabulary)
            if period is not None and rest:
                found.append((period, " ".join(rest)))
        if found:
            break
    return found


def _joined(words: list[str], vocabulary: Vocabulary) -> Period | None:
    text = " ".join(words)
    if not any(one.isalpha() for one in text) and not re.fullmatch(r"\d{4}|\d{4} \d{2}", text):
        return None
    return one_period(text, vocabulary) or one_period("-".join(words), vocabulary)


def _head(stack: list[_Part]) -> Head:
    period: Period | None = None
    for part in stack:
        period = together(period, part.period)
    names = [part for part in stack if part.name]
    own = tuple(dict.fromkeys(part.name for part in names if not part.wide))
    groups = tuple(dict.fromkeys(part.name for part in names if part.wide))
    meanings = frozenset[str]().union(*(lexicon.meanings(text) for text in (*groups, *own[-1:])))
    if len(own) > 1:  # words stacked over each other mean something only together
        meanings = frozenset[str]().union(*(lexicon.meanings(t) for t in (*groups, " ".join(own))))
    within = next((part for part in reversed(names) if part.within is not None), None)
    return Head(
        text=" / ".join(dict.fromkeys(part.text for part in stack)),
        own=own,
        groups=groups,
        period=period,
        measure=next((part.measure for part in reversed(stack) if part.measure), ""),
        unit=next((part.unit for part in reversed(stack) if part.unit), ""),
        meanings=meanings,
        within=None if within is None else within.within,
        rest="" if within is None else within.name,
        left="" if within is None else within.left,
        unclear=period is None and any(part.unclear for part in stack),
    )


def ambiguous(found: dict[int, Head]) -> bool:
    """Do two of the columns have the same name, so that their groups are needed too?"""
    names = Counter((head.name, head.measure, head.period) for head in found.values())
    return bool(names) and max(names.values()) > 1
