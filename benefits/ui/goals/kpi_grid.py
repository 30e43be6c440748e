"""All KPIs of an initiative in one grid, for the fields that are agreed side by side."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pandas as pd
import streamlit as st

from benefits.actions.saving import By, save
from benefits.domain.calendar.period import Month
from benefits.domain.kpis.kpi_kinds import KINDS
from benefits.domain.record.facts import Direction, Initiative, Kpi, KpiStatus, Path
from benefits.ui.acting import Act, form_key
from benefits.ui.context import Context
from benefits.ui.fields import Fields, typeable
from benefits.ui.goals.cells import number_of, text_of
from benefits.ui.goals.opening import reopen
from benefits.ui.goals.settled import ask_why
from benefits.ui.goals.sheets import Grid, Sheet, differing, grid
from benefits.ui.kept import kept
from benefits.ui.known_words import code_for, word_for

COLUMNS = (
    "name", "unit", "direction", "kind", "baseline", "target", "target_month", "path", "owner",
    "status",
)  # fmt: skip
_SPARE = 3
"""Empty rows at the end; what is written there becomes a new KPI."""

Stored = tuple[Kpi, ...]


def grid_name(initiative: int) -> str:
    """The name of the grid of an initiative's KPIs."""
    return f"kpis_{initiative}"


def kpi_grid(ctx: Context, home: Initiative, kpis: Sequence[Kpi]) -> None:
    """Edit many KPIs at once, and add new ones in the empty rows at the end."""
    words, stored = ctx.words, tuple(sorted(kpis, key=lambda one: one.id))
    names = {one.id: one.name for one in stored}
    grid(
        ctx,
        Grid(
            name=grid_name(home.id),
            newest=kept(ctx, "kpi_cells", lambda: (stored, _cells(ctx, stored)), home.id),
            columns=_columns(ctx, home, stored),
            labels={name: words(f"field-{name}") for name in COLUMNS},
            row_name=lambda row: names.get(row, ""),
            keys=frozenset(("kpi", one.id, 0) for one in stored),
            act=lambda sheet, edited: _act(ctx, home, sheet, edited),
        ),
    )


def _cells(ctx: Context, kpis: Stored) -> pd.DataFrame:
    words = ctx.words
    rows = [
        {
            "name": one.name,
            "unit": word_for("unit", one.unit, words),
            "direction": str(one.direction),
            "kind": one.kind,
            "baseline": _typed(ctx, one.baseline),
            "target": _typed(ctx, one.target),
            "target_month": None if one.target_month is None else str(one.target_month),
            "path": str(one.path),
            "owner": one.owner,
            "status": str(one.status),
        }
        for one in kpis
    ]
    empty: list[dict[str, Any]] = [dict.fromkeys(COLUMNS)] * _SPARE
    ids = [*(one.id for one in kpis), *(-number for number in range(1, _SPARE + 1))]
    return pd.DataFrame([*rows, *empty], columns=list(COLUMNS), index=ids, dtype="object")


def _typed(ctx: Context, value: Decimal | None) -> str | None:
    return None if value is None else ctx.words.plain_number(value)


def _columns(ctx: Context, home: Initiative, kpis: Stored) -> dict[str, Any]:
    words = ctx.words
    months = {*range(home.go_live, home.last_month + 1)}
    months |= {int(one.target_month) for one in kpis if one.target_month is not None}

    def text(name: str, **more: Any) -> Any:
        return st.column_config.TextColumn(
            words(f"field-{name}"), help=_help(ctx, name), max_chars=300, **more
        )

    def code(name: str, options: Sequence[str], say: Callable[[str], str], width: int) -> Any:
        return st.column_config.SelectboxColumn(
            words(f"field-{name}"),
            help=_help(ctx, name),
            options=[str(one) for one in options],
            format_func=lambda one: say(str(one)),
            width=width,
        )

    return {
        "name": text("name", pinned=True, width=170),
        "unit": text("unit", width=95),
        "direction": code("direction", list(Direction), _say(ctx, "direction"), 125),
        "kind": code("kind", list(KINDS), _say(ctx, "kind"), 125),
        "baseline": text("baseline", alignment="right", width=85),
        "target": text("target", alignment="right", width=80),
        "target_month": code(
            "target_month",
            [str(Month(one)) for one in sorted(months)],
            lambda month: typeable(words.month_short(Month.parse(month))),
            110,
        ),
        "path": code("path", list(Path), _say(ctx, "path"), 140),
        "owner": text("owner", width=110),
        "status": code("status", list(KpiStatus), _say(ctx, "kpi_status"), 85),
    }


def _say(ctx: Context, prefix: str) -> Callable[[str], str]:
    return lambda code: ctx.words(f"{prefix}-{code}")


def _help(ctx: Context, name: str) -> str | None:
    key = f"help-{name}"
    return ctx.words(key) if ctx.words.has(key) and name != "status" else None


def _act(
    ctx: Context, home: Initiative, sheet: Sheet[Stored], edited: pd.DataFrame
) -> tuple[Act, list[str]]:
    name = grid_name(home.id)
    unread: list[str] = []
    known = {one.id: one for one in sheet.stored}
    touched = {row for row, _, _ in differing(sheet.base, edited)}
    read = [
        _kpi(ctx, home, known.get(int(row)), int(row), dict(edited.loc[row]), unread)
        for row in edited.index
        if int(row) in touched
    ]
    wanted = [one for one in read if one is not None]
    fields = Fields(ctx.words, form_key(name), live=True, about="kpi")
    reason = ask_why(ctx, wanted, fields)
    act = Act(
        name,
        lambda mark: save(
            ctx.ledger,
            wanted,
            list(sheet.stored),
            sheet.revision,
            By(ctx.user, mark, reason),
            today=ctx.today,
        ),
        lambda _: ctx.words("goals-saved_kpis"),
        lambda _: reopen(name),
    )
    return act, unread


def _kpi(
    ctx: Context,
    home: Initiative,
    stored: Kpi | None,
    row: int,
    cells: dict[str, Any],
    unread: list[str],
) -> Kpi | None:
    """One row as a KPI; None for an empty row and for one that cannot be read."""
    if stored is None and not any(text_of(cells[name]) for name in COLUMNS):
        return None
    words, problems = ctx.words, len(unread)
    said = text_of(cells["name"]) or words("goals-unnamed")
    numbers = {
        name: number_of(cells[name], f"{said} – {words(f'field-{name}')}", words, unread)
        for name in ("baseline", "target")
    }
    unread.extend(
        _required(ctx, said, name) for name in ("direction", "kind") if not text_of(cells[name])
    )
    if len(unread) > problems:
        return None
    month = text_of(cells["target_month"])
    begun = stored or Kpi(
        id=row, initiative=home.id, name="", kind="", unit="", direction=Direction.UP
    )
    return replace(
        begun,
        name=text_of(cells["name"]),
        unit=code_for("unit", text_of(cells["unit"])),
        direction=Direction(text_of(cells["direction"])),
        kind=text_of(cells["kind"]),
        baseline=numbers["baseline"],
        target=numbers["target"],
        target_month=Month.parse(month) if month else None,
        path=Path(text_of(cells["path"]) or begun.path),
        owner=text_of(cells["owner"]),
        status=KpiStatus(text_of(cells["status"]) or begun.status),
    )


def _required(ctx: Context, row: str, name: str) -> str:
    words = ctx.words
    return words(
        "form-problem", name=row, field=words(f"field-{name}"), what=words("problem-required")
    )
