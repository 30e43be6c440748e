"""Exchange rates by currency and the month they begin in, as a grid that is edited and saved."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pandas as pd
import streamlit as st

from benefits.actions.rates import save_rates
from benefits.actions.saving import By
from benefits.domain.calendar.period import Month
from benefits.domain.record.facts import ExchangeRate
from benefits.domain.record.grid import YEAR
from benefits.ui.acting import Act
from benefits.ui.context import Context
from benefits.ui.fields import typeable
from benefits.ui.goals.cells import number_of, text_of
from benefits.ui.goals.opening import reopen
from benefits.ui.goals.sheets import Grid, Sheet, differing, grid
from benefits.ui.quiet import quiet
from benefits.ui.safe import safe
from benefits.views.rates import CurrencyUse, currencies_in_use

NAME = "rates"
COLUMNS = ("currency", "start", "budget", "actual", "remove")
_SPARE = 3
"""Empty rows at the end; what is written there becomes a new rate."""
_YEARS = 6

Stored = tuple[ExchangeRate, ...]


def rates_part(ctx: Context) -> None:
    """The rates of every currency, and which initiatives need them."""
    words = ctx.words
    st.subheader(words("settings-rates"), anchor=False)
    quiet(words("settings-rates_are", currency=ctx.currency))
    for use in currencies_in_use(ctx.known):
        _tell(ctx, use)
    rates = ctx.known.portfolio.exchange_rates.values()
    stored = tuple(sorted(rates, key=lambda one: (one.currency, int(one.start))))
    names = {one.id: f"{one.currency} {words.month_short(one.start)}" for one in stored}
    grid(
        ctx,
        Grid(
            name=NAME,
            newest=(stored, _cells(ctx, stored)),
            columns=_columns(ctx, stored),
            labels=_labels(ctx),
            row_name=lambda row: names.get(row, ""),
            keys=frozenset(("exchange_rate", one.id, 0) for one in stored),
            act=lambda sheet, edited: _act(ctx, sheet, edited),
            label="settings-save_rates",
        ),
    )


def _tell(ctx: Context, use: CurrencyUse) -> None:
    """Who uses a currency, and whether their months have rates."""
    words = ctx.words
    told = {
        "currency": use.currency,
        "names": words.list_of(safe(one) for one in use.initiatives),
        "needed": words.month(use.needed),
    }
    if use.is_covered:
        quiet(words("settings-rate_covered", **told))
    else:
        st.warning(words("settings-rate_uncovered", **told))


def _labels(ctx: Context) -> dict[str, str]:
    return {name: ctx.words(f"settings-rate_{name}", currency=ctx.currency) for name in COLUMNS}


def _cells(ctx: Context, rates: Stored) -> pd.DataFrame:
    typed = ctx.words.plain_number
    rows = [
        {
            "currency": one.currency,
            "start": str(one.start),
            "budget": typed(one.budget),
            "actual": None if one.actual is None else typed(one.actual),
            "remove": False,
        }
        for one in rates
    ]
    empty: list[dict[str, Any]] = [{**dict.fromkeys(COLUMNS), "remove": False}] * _SPARE
    ids = [*(one.id for one in rates), *(-number for number in range(1, _SPARE + 1))]
    return pd.DataFrame([*rows, *empty], columns=list(COLUMNS), index=ids, dtype="object")


def _columns(ctx: Context, rates: Stored) -> dict[str, Any]:
    words, labels = ctx.words, _labels(ctx)
    numbers = {
        name: st.column_config.TextColumn(
            labels[name], help=words(f"settings-rate_{name}_help"), alignment="right", max_chars=30
        )
        for name in ("budget", "actual")
    }
    return {
        "currency": st.column_config.TextColumn(
            labels["currency"], help=words("settings-rate_currency_help"), max_chars=3
        ),
        "start": st.column_config.SelectboxColumn(
            labels["start"],
            help=words("settings-rate_start_help"),
            options=[str(one) for one in _months(ctx, rates)],
            format_func=lambda month: typeable(words.month_short(Month.parse(str(month)))),
        ),
        **numbers,
        "remove": st.column_config.CheckboxColumn(labels["remove"]),
    }


def _months(ctx: Context, rates: Stored) -> list[Month]:
    """The first months of the fiscal years that the portfolio reaches, the months in which
    initiatives start, and those that rates begin in already."""
    homes = ctx.known.portfolio.initiatives.values()
    first = min([*(one.start for one in homes), ctx.today])
    last = max([*(one.last_month for one in homes), ctx.today + _YEARS * YEAR])
    opening = ctx.calendar.quarter_of(first)
    year = int(opening.first) - 3 * (opening.number - 1)
    starts = {*range(year, int(last) + 1, YEAR), *(int(one.start) for one in homes)}
    return [Month(one) for one in sorted({*starts, *(int(one.start) for one in rates)})]


def _act(ctx: Context, sheet: Sheet[Stored], edited: pd.DataFrame) -> tuple[Act, list[str]]:
    unread: list[str] = []
    known = {one.id: one for one in sheet.stored}
    touched = {row for row, _, _ in differing(sheet.base, edited)}
    gone = {int(row) for row in edited.index if edited.at[row, "remove"] is True}
    read = [
        _rate(ctx, known.get(row), row, dict(edited.loc[row]), unread)
        for row in map(int, edited.index)
        if row in touched - gone
    ]
    wanted = [one for one in read if one is not None]
    ended = [known[row] for row in gone if row in known]
    act = Act(
        NAME,
        lambda mark: save_rates(
            ctx.ledger, wanted, ended, list(sheet.stored), sheet.revision, By(ctx.user, mark)
        ),
        lambda _: ctx.words("settings-rates_saved"),
        lambda _: reopen(NAME),
    )
    return act, unread


def _rate(
    ctx: Context, stored: ExchangeRate | None, row: int, cells: dict[str, Any], unread: list[str]
) -> ExchangeRate | None:
    """One row as a rate; None for an empty row and for one that cannot be read."""
    words, problems = ctx.words, len(unread)
    if stored is None and not any(text_of(cells[name]) for name in COLUMNS):
        return None
    currency, month = text_of(cells["currency"]).upper(), text_of(cells["start"])
    labels = _labels(ctx)
    numbers = {
        name: number_of(cells[name], f"{currency} – {labels[name]}", words, unread)
        for name in ("budget", "actual")
    }
    given = {"currency": currency, "start": month, "budget": text_of(cells["budget"])}
    for name in (name for name, typed in given.items() if not typed):
        told = {"name": currency or words("goals-unnamed"), "field": labels[name]}
        unread.append(words("form-problem", **told, what=words("problem-required")))
    if len(unread) > problems:
        return None
    begun = stored or ExchangeRate(id=row, currency="", start=ctx.today, budget=Decimal(0))
    budget = numbers["budget"] or Decimal(0)
    return replace(
        begun,
        currency=currency,
        start=Month.parse(month),
        budget=budget,
        actual=numbers["actual"],
    )
