"""What each row of a table is about: its names from the left, its section, and what sums up."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from benefits.intake.layout import lexicon
from benefits.intake.layout.grid import BROKEN, FIGURE, MISSING, PERIOD, WORD, YEAR
from benefits.intake.layout.roles import Role
from benefits.intake.layout.shapes import Candidate

Flags = NDArray[np.bool_]
_SUMMED_SHARE = 0.8
_MOST_SUMS = 200


@dataclass(frozen=True, slots=True, eq=False)
class Lines:
    """One entry for each row of the region. `names` by column of names, filled downwards;
    `left_out` holds the code of rows that are no observations, empty for the others."""

    columns: tuple[int, ...]
    names: dict[int, list[str]]
    sections: list[str]
    measures: list[str]
    left_out: list[str]
    outline: bool


def lines(one: Candidate) -> Lines:
    """Names, sections and kinds of all rows."""
    columns = _label_columns(one)
    raw = {column: _texts(one, column) for column in columns}
    holds = _holds_values(one)
    outline = _is_outline(raw, holds)
    levels = raw or {c: _words(one, c) for c in one.having(Role.PERIOD, Role.PART)}
    wide = one.shape.across or not raw
    sections, headings = _sections(levels, holds, outline=outline, wide=wide)
    names = raw if outline else {c: _down(one, c, raw, holds) for c in columns}
    measures = _measures(one, raw, names, outline=outline)
    left_out = _sums(one, names, holds)
    for row in np.flatnonzero(headings | ~holds).tolist():
        left_out[row] = "no_values"
    return Lines(tuple(columns), names, sections, measures, left_out, outline)


def _label_columns(one: Candidate) -> list[int]:
    return one.having(Role.NAME, Role.DIMENSION)


def _texts(one: Candidate, column: int) -> list[str]:
    known = one.grid.traits[one.region.rows, column] & (WORD | FIGURE | PERIOD | YEAR)
    texts = one.grid.texts(column)
    pairs = zip(one.region.rows.tolist(), known.tolist(), strict=True)
    return [texts[row] if kind else "" for row, kind in pairs]


def _words(one: Candidate, column: int) -> list[str]:
    """The texts of a column of periods that are none."""
    known = one.grid.traits[one.region.rows, column]
    texts = _texts(one, column)
    return [text if kind & WORD else "" for text, kind in zip(texts, known.tolist(), strict=True)]


def _holds_values(one: Candidate) -> Flags:
    values = one.having(Role.VALUE)
    cells = one.grid.block(one.region.rows, values)
    return np.asarray((cells != 0).any(axis=1))


def _is_outline(raw: dict[int, list[str]], holds: Flags) -> bool:
    """Names in one column or the next by their level, never in both."""
    if len(raw) < 2:
        return False
    filled = np.array([[bool(text) for text in column] for column in raw.values()])
    depth = filled.sum(axis=0)
    return bool((depth[holds] <= 1).all() and (filled[:, holds].any(axis=1).sum() > 1))


def _sections(
    raw: dict[int, list[str]], holds: Flags, *, outline: bool, wide: bool
) -> tuple[list[str], Flags]:
    """For each row the heading it stands under: a row with a name and no values."""
    size = len(holds)
    found, headings = [""] * size, np.zeros(size, bool)
    if not raw or not (wide or outline):
        return found, headings
    levels = list(raw.values())
    open_at: dict[int, str] = {}
    for row in range(size):
        level = next((at for at, texts in enumerate(levels) if texts[row]), None)
        if level is None:
            found[row] = _path(open_at)
            continue
        name = levels[level][row]
        if not holds[row] and sum(bool(texts[row]) for texts in levels) == 1:
            headings[row] = True
            open_at = {at: text for at, text in open_at.items() if at < level} | {level: name}
        else:
            if outline:
                open_at = {at: text for at, text in open_at.items() if at < level}
            found[row] = _path(open_at)
            if lexicon.TOTAL in lexicon.meanings(name) and not outline:
                open_at = {}
    return found, headings


def _path(open_at: dict[int, str]) -> str:
    return " / ".join(text.rstrip(": ") for _, text in sorted(open_at.items()))


def _down(one: Candidate, column: int, raw: dict[int, list[str]], holds: Flags) -> list[str]:
    """Names written once for the rows below them, where other columns tell these apart."""
    texts = raw[column]
    others = [name for other, name in raw.items() if other != column]
    others += [_texts(one, other) for other in one.having(Role.MEASURE)]
    dated = one.having(Role.PERIOD, Role.PART)
    others += [_texts(one, other) for other in dated] if not one.shape.across else []
    found, last = list(texts), ""
    for row, text in enumerate(texts):
        last = text or last
        if not text and holds[row] and any(names[row] for names in others):
            found[row] = last
    return found


def _measures(
    one: Candidate, raw: dict[int, list[str]], names: dict[int, list[str]], *, outline: bool
) -> list[str]:
    """Actual, target ... by row: from a column of its own, or where a name is nothing else."""
    own = one.having(Role.MEASURE)
    if own:
        return [lexicon.measure(text) for text in _texts(one, own[0])]
    if not raw or not one.shape.across:
        return [""] * len(one.region.rows)
    last = list(names.values())[-1]
    return [lexicon.measure(text) if _is_kind(text) else "" for text in last]


def _is_kind(text: str) -> bool:
    return bool(lexicon.measure(text)) and lexicon.measure(text) != "value"


def _sums(one: Candidate, names: dict[int, list[str]], holds: Flags) -> list[str]:
    """`total_left_out` or `average_left_out` for the rows that only sum up others."""
    found = [""] * len(holds)
    when = one.having(Role.PERIOD, Role.YEAR, Role.PART)
    for texts in (*names.values(), *(_texts(one, column) for column in when)):
        codes = {text: _code(text) for text in set(texts)}
        if any(codes.values()):
            found = [known or codes[text] for known, text in zip(found, texts, strict=True)]
    for texts in (*names.values(), *(_texts(one, column) for column in one.having(Role.MEASURE))):
        beside = _derived(texts)
        found = [known or code for known, code in zip(found, beside, strict=True)]
    spoken = [*_spoken_totals(names), *_nameless(one, names, holds)]
    if not spoken or len(spoken) > _MOST_SUMS:  # where so many are called totals, it is a name
        return found
    table = np.column_stack([_numbers(one, column) for column in one.having(Role.VALUE)])
    for row in spoken:
        if not found[row] and _adds_up(table, row, found, holds):
            found[row] = "total_left_out"
    return found


def _code(text: str) -> str:
    said = lexicon.meanings(text)
    for code in (lexicon.TOTAL, lexicon.AVERAGE, lexicon.CUMULATIVE):
        if code in said:
            return f"{code}_left_out"
    return ""


def _derived(texts: list[str]) -> list[str]:
    """Codes of variances and the like, where actuals or targets stand beside them; a measure of
    its own may be called so too."""
    kinds = {text: _is_kind(text) for text in set(texts)}
    if not any(kinds.values()):
        return [""] * len(texts)
    codes = {
        text: "derived_left_out"
        for text, is_kind in kinds.items()
        if not is_kind and lexicon.DERIVED in lexicon.meanings(text)
    }
    return [codes.get(text, "") for text in texts]


def _nameless(one: Candidate, names: dict[int, list[str]], holds: Flags) -> list[int]:
    """Rows of figures under the others that nothing names or dates."""
    when = one.having(Role.PERIOD, Role.YEAR, Role.PART)
    texts = [*names.values(), *(_texts(one, column) for column in when)]
    if not texts:
        return []
    said = np.array([[bool(text) for text in column] for column in texts]).any(axis=0)
    return np.flatnonzero(holds & ~said).tolist()


def _spoken_totals(names: dict[int, list[str]]) -> list[int]:
    """Rows whose name begins or ends with a word for a total: only their figures can tell."""
    found = []
    for texts in names.values():
        spoken = {text for text in set(texts) if _speaks_of_total(text)}
        found += [row for row, text in enumerate(texts) if text in spoken] if spoken else []
    return sorted(set(found))


def _speaks_of_total(text: str) -> bool:
    words = lexicon.plain(text).split(" ")
    ends = (words[0], words[-1])
    return len(words) > 1 and any(lexicon.TOTAL in lexicon.meanings(word) for word in ends)


def _adds_up(table: NDArray[np.float64], row: int, left_out: list[str], holds: Flags) -> bool:
    """Is the row the sum of rows right above it, not counting other sums?"""
    known = np.isfinite(table[row])
    running = np.zeros(table.shape[1])
    for count, above in enumerate(range(row - 1, -1, -1)):
        if count > _MOST_SUMS:
            break
        if left_out[above] or not holds[above]:
            continue
        running = running + np.nan_to_num(table[above])
        near = np.isclose(running[known], table[row][known], rtol=1e-6, atol=0.51)
        if known.any() and near.mean() >= _SUMMED_SHARE and above < row - 1:
            return True
    return False


def _numbers(one: Candidate, column: int) -> NDArray[np.float64]:
    cells = one.grid.column(column)
    found = np.full(len(one.region.rows), np.nan)
    for at, row in enumerate(one.region.rows.tolist()):
        value = cells.values[row]
        if isinstance(value, int | float) and not one.grid.traits[row, column] & (MISSING | BROKEN):
            found[at] = float(value)
    return found
