"""What a value is of: names put together from the left of its row and the top of its column."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from benefits.intake.bounds import within
from benefits.intake.cells.units import is_unit, unit_in
from benefits.intake.layout import lexicon
from benefits.intake.layout.heads import Head, ambiguous
from benefits.intake.layout.lines import Lines
from benefits.intake.layout.remarks import Remark
from benefits.intake.layout.roles import Role
from benefits.intake.layout.shapes import Candidate

BETWEEN = " / "
_BETWEEN_WORDS = re.compile(r"[\s\-–:,/|()_]+")
_DEFAULT_SHEET = re.compile(
    r"(?:sheet|ark|blad|tabelle|hoja|feuil|feuille|blad|trang_?tính|foglio|taulukko|arkusz"
    r"|planilha|data|table|tabell|ตาราง|csv|export|report|rapport|kpi|kpis)?[ _-]*\d*",
    re.IGNORECASE,
)


@dataclass(slots=True, eq=False)
class Labels:
    """Names, dimensions, measures and units of the values of a table, by row and column."""

    rows: list[str]
    columns: dict[int, str]
    measures: dict[int, str]
    units: dict[int, str]
    row_measures: list[str]
    row_units: list[str]
    dimensions: list[tuple[tuple[str, str], ...]]
    sections: list[str]
    fallback: str = ""
    asked: list[Remark] = field(default_factory=list)
    # are the dimensions themselves the name, because nothing else is?
    consumed: bool = False

    def names(self, column: int) -> list[str]:
        """The name of what is measured, for each row."""
        above = self.columns.get(column, "")
        if not above:
            return [left or self.fallback for left in self.rows]
        return [f"{left}{BETWEEN}{above}" if left else above for left in self.rows]

    def kinds(self, column: int) -> list[str]:
        """`actual`, `target` ... for each row, empty where nothing says so."""
        over = self.measures.get(column, "")
        return ["" if (kind or over) == "value" else kind or over for kind in self.row_measures]

    def keys(self, column: int) -> list[str]:
        """The names made unique: with section, dimensions and kind of figure."""
        rows = zip(
            self.sections, self.names(column), self.dimensions, self.kinds(column), strict=True
        )
        known: dict[tuple[Any, ...], str] = {}
        return [known.get(row) or known.setdefault(row, self._key(*row)) for row in rows]

    def _key(
        self, section: str, name: str, dimensions: tuple[tuple[str, str], ...], kind: str
    ) -> str:
        parts = [name] if section == name else [section, name]
        parts += [] if self.consumed else [text for _, text in dimensions]
        parts += [] if lexicon.measure(name) == kind else [kind]
        return BETWEEN.join(part for part in parts if part)


def labels(one: Candidate, rows: Lines) -> Labels:
    """The names of all values of a table."""
    values = one.having(Role.VALUE)
    above = _above(one, values)
    size = len(one.region.rows)
    left, dimensions = _left(one, rows, named_above=_named_above(one, above))
    found = Labels(
        left if left else [""] * size,
        above,
        {column: one.head(column).measure for column in values},
        {column: one.head(column).unit for column in values},
        rows.measures,
        _row_units(one, rows),
        dimensions,
        _sections(one, rows),
        consumed=bool(any(left)) and not one.having(Role.NAME),
    )
    within("names", len(set(found.rows)) * len({*above.values()} or {""}), one.grid.sheet.name)
    _split_kinds(found)
    _name_the_nameless(one, found, values, rows.left_out)
    return found


def _named_above(one: Candidate, above: dict[int, str]) -> bool:
    """Do the columns say what is measured? Over months all of them must."""
    names = above.values()
    return bool(above) and (all(names) if one.shape.across else any(names))


def _split_kinds(found: Labels) -> None:
    """`Errors - Actual` beside `Errors - Target`: one measure, two kinds of figure."""
    rows = _pairs(found.rows)
    for row, name in enumerate(found.rows):
        if name in rows:
            found.rows[row], found.row_measures[row] = rows[name]
    columns = _pairs(found.columns.values())
    for column, name in found.columns.items():
        if name in columns:
            found.columns[column], found.measures[column] = columns[name]


def _pairs(names: Iterable[str]) -> dict[str, tuple[str, str]]:
    """Names that differ only in the kind of figure at their end or beginning."""
    split: dict[str, tuple[str, str]] = {}
    for name in dict.fromkeys(names):
        words = [word for word in _BETWEEN_WORDS.split(name) if word]
        for word, start in ((words[-1:], False), (words[:1], True)):
            kind = lexicon.measure(word[0]) if word and len(words) > 1 else ""
            if kind and kind != "value":
                cut = name[len(word[0]) :] if start else name[: name.rindex(word[0])]
                split[name] = (cut.strip(" -–:,/|(_"), kind)
                break
    kinds: dict[str, set[str]] = {}
    for rest, kind in split.values():
        kinds.setdefault(rest, set()).add(kind)
    return {name: (rest, kind) for name, (rest, kind) in split.items() if len(kinds[rest]) > 1}


def _sections(one: Candidate, rows: Lines) -> list[str]:
    """What rows stand under; where a sheet holds several tables, the name of the table first."""
    line = _line_above(one) if one.region.number else ""
    if not line:
        return rows.sections
    return [f"{line}{BETWEEN}{section}" if section else line for section in rows.sections]


def _above(one: Candidate, values: list[int]) -> dict[int, str]:
    """Names over the value columns, with their groups where names alone are not enough."""
    within = {column: one.head(column) for column in values}
    groups = ambiguous(within)
    caption = one.heads.caption
    found = {}
    for column, head in within.items():
        only_sum = len(values) == 1 and lexicon.TOTAL in head.meanings
        name = "" if only_sum else _joined(head, groups=groups)
        found[column] = f"{caption}{BETWEEN}{name}" if caption and name else name
    if any(found.values()) and not one.shape.across:
        return {column: name or within[column].text for column, name in found.items()}
    return found


def _joined(head: Head, *, groups: bool) -> str:
    every = (*head.groups, head.name) if groups or not head.name else (head.name,)
    names = [name for name in every if name]
    return BETWEEN.join(dict.fromkeys(names))


def _left(
    one: Candidate, rows: Lines, *, named_above: bool
) -> tuple[list[str], list[tuple[tuple[str, str], ...]]]:
    """Names by row, and what only divides them."""
    own = [column for column in rows.columns if one.roles[column] is Role.NAME]
    others = [column for column in rows.columns if column not in own]
    dims = _dimensions(one, rows, others)
    if own:
        return _texts(rows, own), dims
    if named_above:
        return [], dims
    return _texts(rows, others), dims if len(others) > 1 and not rows.outline else _empty(rows)


def _empty(rows: Lines) -> list[tuple[tuple[str, str], ...]]:
    return [()] * len(rows.sections)


def _texts(rows: Lines, columns: list[int]) -> list[str]:
    found = []
    for row in range(len(rows.sections)):
        texts = [rows.names[column][row] for column in columns]
        kept = [text for text in texts if text and not _is_kind(text, rows, row)]
        found.append(BETWEEN.join(kept) or _section_name(rows, row, texts))
    return found


def _section_name(rows: Lines, row: int, texts: list[str]) -> str:
    """A row that only says `Actual` is named by what it stands under."""
    section = rows.sections[row].rpartition(BETWEEN)[2]
    return section if any(texts) else ""


def _is_kind(text: str, rows: Lines, row: int) -> bool:
    return bool(rows.measures[row]) and lexicon.measure(text) == rows.measures[row]


def _dimensions(
    one: Candidate, rows: Lines, columns: list[int]
) -> list[tuple[tuple[str, str], ...]]:
    """(heading, text) pairs; neighbours under one heading are one dimension."""
    groups: list[tuple[str, list[int]]] = []
    for column in columns:
        text = one.head(column).name or one.head(column).text
        if groups and (text in ("", groups[-1][0])) and groups[-1][1][-1] == column - 1:
            groups[-1][1].append(column)
        else:
            groups.append((text, [column]))
    known: dict[tuple[str, ...], tuple[tuple[str, str], ...]] = {}
    found = []
    for row in range(len(rows.sections)):
        texts = tuple(" ".join(_said(rows, at, row)) for _, at in groups)
        texts = tuple("" if _is_only_figure(text, rows, row) else text for text in texts)
        if texts not in known:
            pairs = zip(groups, texts, strict=True)
            known[texts] = tuple((head, text) for (head, _), text in pairs if text)
        found.append(known[texts])
    return found


def _is_only_figure(text: str, rows: Lines, row: int) -> bool:
    return lexicon.measure(text) == "value" or _is_kind(text, rows, row)


def _said(rows: Lines, columns: list[int], row: int) -> list[str]:
    return [rows.names[column][row] for column in columns if rows.names[column][row]]


def _row_units(one: Candidate, rows: Lines) -> list[str]:
    """Units beside the names, else within them."""
    own = one.having(Role.UNIT)
    if own:
        texts = one.grid.texts(own[0])
        return [texts[row].strip("()[] ") for row in one.region.rows.tolist()]
    found = [""] * len(rows.sections)
    if not one.shape.across:
        return found
    for texts in rows.names.values():
        known = {text: "" if is_unit(text) else unit_in(text) for text in set(texts)}
        found = [unit or known[text] for unit, text in zip(found, texts, strict=True)]
    return found


def _name_the_nameless(one: Candidate, found: Labels, values: list[int], codes: list[str]) -> None:
    """Where nothing names the values: what stands over the table, else the sheet, else ask."""
    if any(found.rows) or any(found.columns.values()) or not values or not codes:
        return
    if all(section for section, code in zip(found.sections, codes, strict=True) if not code):
        found.rows = [section.rpartition(BETWEEN)[2] for section in found.sections]
        return
    title = _title(one)
    if title:
        found.fallback = title
        return
    at = one.region.headings[-1] if one.region.headings else int(one.region.rows[0])
    found.columns = {column: one.head(column).text or "?" for column in values}
    if one.shape.across:
        found.columns = dict.fromkeys(values, "?")
    found.asked.append(Remark("kpi", one.grid.place(at, values[0]), len(values)))


def _title(one: Candidate) -> str:
    """The line right above the table, where the sheet holds several; else the sheet's own name,
    where somebody gave it one; else that line."""
    name = one.grid.sheet.name.strip()
    named = name if name and not _DEFAULT_SHEET.fullmatch(name) and not _is_time(name) else ""
    line = _line_above(one)
    return (line or named) if one.region.number else (named or line)


def _line_above(one: Candidate) -> str:
    """A lone text above the headings, with at most one empty row between."""
    grid, region = one.grid, one.region
    if not region.titles or not region.headings:
        return ""
    row = region.titles[-1]
    filled = [at for at in range(len(grid.positions)) if grid.text(row, at)]
    if len(filled) > 1:  # each of several tables side by side has a line of its own
        filled = [at for at in filled if at in region.columns]
    near = grid.number(region.headings[0]) - grid.number(row) <= 2
    text = grid.text(row, filled[0]) if len(filled) == 1 and near else ""
    return text.rstrip(":") if text and len(text) <= 60 and not _is_time(text) else ""


def _is_time(text: str) -> bool:
    return any(map(str.isdecimal, text)) and len(re.sub(r"[\W\d_]", "", text)) <= 4
