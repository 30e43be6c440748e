"""How a table was understood, as a value: drawn on a screen, corrected by pointing, kept, and
applied to the sender's next file."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Mapping as Dictionary
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any

from benefits.intake.layout.roles import Role
from benefits.intake.layout.shapes import Candidate
from benefits.intake.periods.periods import NOTHING_TOLD, Told
from benefits.intake.problems import Words, letters


@dataclass(frozen=True, slots=True)
class Use:
    """What one column is for, by its position in the table's own reading direction; `told` are
    the answers about this column alone, as pairs of question and answer."""

    position: int
    role: Role
    heading: str = ""
    unit: str = ""
    told: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Mapping:
    """A table understood. Rows and positions count from 1 as the user sees them; in a `turned`
    table rows are the sheet's columns. `told` and `decimal` hold what a person answered, `label`
    the name for values that nothing names. `pinned` are the positions whose role a person told.

    `percent` (`fraction` or `hundredths`) is what plain figures beside percentages are, `running`
    (`difference` or `as_is`) how figures since the start of the year become months, `period` the
    month of a table that names none. `answered` are the codes of questions that were answered for
    the whole table, `apart` those that are answered column by column.
    Of a table that is not `used` nothing is read.
    """

    sheet: str
    shape: str
    headings: tuple[int, ...]
    first: int
    last: int
    columns: tuple[Use, ...]
    turned: bool = False
    told: Told = NOTHING_TOLD
    decimal: str = ""
    label: str = ""
    pinned: tuple[int, ...] = ()
    percent: str = ""
    running: str = ""
    period: str = ""
    answered: tuple[str, ...] = ()
    used: bool = True
    apart: tuple[str, ...] = ()

    def of(self, *roles: Role) -> tuple[int, ...]:
        """The positions of these roles."""
        return tuple(one.position for one in self.columns if one.role in roles)

    @property
    def area(self) -> str:
        """The range of the table: `A3:O59`."""
        positions = [one.position for one in self.columns] or [1]
        top = self.headings[0] if self.headings else self.first
        corners = ((min(positions), top), (max(positions), self.last))
        if self.turned:
            corners = tuple((row, column) for column, row in corners)  # type: ignore[assignment]
        return ":".join(f"{letters(column)}{row}" for column, row in corners)

    def as_json(self) -> dict[str, Any]:
        """Plain values; `from_json` takes them back."""
        told = {name: value for name, value in asdict(self.told).items() if value}
        columns: list[dict[str, Any]] = [
            {**asdict(one), "role": str(one.role)} for one in self.columns
        ]
        return {**_plain(self), "told": told, "columns": columns}

    @classmethod
    def from_json(cls, kept: Dictionary[str, Any]) -> Mapping:
        """A mapping that was kept. Raises KeyError, TypeError or ValueError for anything else."""
        columns = tuple(_use(one) for one in kept["columns"])
        rest = {name: kept[name] for name in _names() if name in kept}
        lists: dict[str, Any] = {name: tuple(rest[name]) for name in _LISTS if name in rest}
        return cls(**{**rest, **lists, "told": Told(**kept.get("told", {})), "columns": columns})

    def corrected(
        self,
        *,
        headings: Iterable[int] | None = None,
        roles: Dictionary[int, Role] | None = None,
        shape: str | None = None,
    ) -> Mapping:
        """With what a person pointed at: the heading rows, what columns are for, the shape."""
        told = dict(roles or {})
        columns = tuple(replace(one, role=told.get(one.position, one.role)) for one in self.columns)
        return replace(
            self,
            headings=self.headings if headings is None else tuple(sorted(headings)),
            columns=columns,
            shape=self.shape if shape is None else shape,
            pinned=tuple(sorted({*self.pinned, *told})),
        )

    def roles_told(self) -> dict[int, Role]:
        """What a person said, by position."""
        return {one.position: one.role for one in self.columns if one.position in self.pinned}


_LISTS = ("headings", "pinned", "answered", "apart")


def _use(kept: Dictionary[str, Any]) -> Use:
    told = tuple((str(code), str(answer)) for code, answer in kept.get("told", ()))
    return Use(**{**kept, "role": Role(kept["role"]), "told": told})


def _names() -> list[str]:
    return [one.name for one in fields(Mapping) if one.name not in ("columns", "told")]


def _plain(one: Mapping) -> dict[str, Any]:
    values = {name: getattr(one, name) for name in _names()}
    return {name: list(v) if isinstance(v, tuple) else v for name, v in values.items()}


def mapping_of(one: Candidate, told: Told = NOTHING_TOLD) -> Mapping:
    """A table's understanding as a value."""
    grid, rows = one.grid, one.region.rows.tolist()
    columns = tuple(
        Use(grid.positions[at], one.roles[at], one.head(at).text, one.head(at).unit)
        for at in one.region.columns
    )
    return Mapping(
        grid.sheet.name,
        one.shape.code,
        tuple(grid.number(row) for row in one.region.headings),
        grid.number(rows[0]) if rows else 0,
        grid.number(rows[-1]) if rows else 0,
        columns,
        grid.turned,
        told,
        pinned=tuple(grid.positions[at] for at in one.pinned),
    )


@dataclass(frozen=True, slots=True)
class Drift:
    """How a file differs from the one its mapping was made on: a code, where, and the texts."""

    code: str
    position: int | None = None
    values: Dictionary[str, str] = field(default_factory=dict)

    def told(self, words: Words) -> str:
        """The sentence that says what changed."""
        return words(f"drift-{self.code}", **self.values)


DRIFTS = (
    "sheet_missing",
    "sheet_renamed",
    "sheet_new",
    "heading_missing",
    "heading_moved",
    "heading_renamed",
    "column_moved",
    "column_missing",
    "column_new",
    "unit_changed",
    "shape_changed",
)
"""Every code of a drift; each is told by `drift-<code>`."""


def drifts(before: Mapping, now: Mapping) -> list[Drift]:
    """What changed between the mapping that was kept and the one that fits the new file."""
    found = []
    if before.sheet != now.sheet:
        found.append(Drift("sheet_renamed", None, {"before": before.sheet, "now": now.sheet}))
    if before.headings != now.headings:
        rows = [", ".join(map(str, one.headings)) for one in (before, now)]
        found.append(Drift("heading_moved", None, {"before": rows[0], "now": rows[1]}))
    if before.shape != now.shape:
        found.append(Drift("shape_changed", None, {"before": before.shape, "now": now.shape}))
    return [*found, *_columns(before, now)]


def _columns(before: Mapping, now: Mapping) -> list[Drift]:
    old = _by_heading(before)
    new = _by_heading(now)
    found = []
    there = {one.position: one for one in now.columns}
    renamed: set[str] = set()
    for heading, use in old.items():
        if heading in new:
            found += _same(use, new[heading])
            continue
        other = there.get(use.position)
        if other is not None and other.heading not in old and other.role is use.role:
            renamed.add(other.heading)
            said = {"before": heading, "now": other.heading}
            found.append(Drift("heading_renamed", use.position, said))
        else:
            found.append(Drift("column_missing", use.position, {"before": heading, "now": ""}))
    for heading, use in new.items():
        if heading not in old and heading not in renamed:
            found.append(Drift("column_new", use.position, {"before": "", "now": heading}))
    return found


def _same(old: Use, new: Use) -> list[Drift]:
    found = []
    if old.position != new.position:
        said = {"before": letters(old.position), "now": letters(new.position)}
        found.append(Drift("column_moved", new.position, said))
    if old.unit != new.unit:
        said = {"before": old.unit, "now": new.unit}
        found.append(Drift("unit_changed", new.position, said))
    return found


def _by_heading(one: Mapping) -> dict[str, Use]:
    """Columns by what stands over them; over the months of a wide table something new stands
    in every file, so that these are no drift."""
    wide = one.shape in ("wide", "crossed")
    found: dict[str, Use] = {}
    for use in one.columns:
        if use.heading and not (wide and use.role is Role.VALUE):
            found.setdefault(use.heading, use)
    return found
