"""The workbook of the page Quarters holds what is seen: the same rows, columns, order and words."""

from __future__ import annotations

from datetime import UTC
from decimal import Decimal
from io import BytesIO
from typing import Any

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from benefits import text, views
from benefits.actions.demo import load_demo
from benefits.actions.saving import By
from benefits.domain.calendar.period import Month
from benefits.domain.calendar.spans import Span
from benefits.ledger import Ledger
from benefits.ui.context import Context
from benefits.ui.figures import share, significant
from benefits.ui.quarters.board import Looked, headline, looked_at
from benefits.ui.quarters.columns import Column
from benefits.ui.quarters.take_along import taken_along
from benefits.views.seeking import Sought

TODAY = Month.of(2026, 11)
LAYOUTS = (("one", None), ("all", None), ("brief", None), ("then", 3))


@pytest.fixture(scope="module", params=text.languages())
def ctx(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Context:
    """The demo as a reader of a language sees it."""
    database = tmp_path_factory.mktemp("demo") / "ledger.db"
    ledger = Ledger.open(f"sqlite:///{database.as_posix()}")
    load_demo(ledger, request.param, By("Kari"), TODAY)
    known = views.known(ledger, today=TODAY)
    words = text.load(request.param)
    return Context(ledger, words, "Kari", TODAY, known, "light", UTC)


def seen(ctx: Context, layout: str, against: int | None, span: Span = Span.QUARTER) -> Looked:
    sought = Sought(initiative=min(ctx.known.portfolio.initiatives), status="on_track")
    return looked_at(
        ctx, views.current_period(ctx.known, span), layout, against, sought, "attainment"
    )


def taken(ctx: Context, looked: Looked) -> Worksheet:
    data = taken_along(looked.columns, looked.rows, headline(ctx, looked), "Quarters")
    (sheet,) = openpyxl.load_workbook(BytesIO(data)).worksheets
    return sheet


def written(ctx: Context, column: Column, cell: Any) -> set[str]:
    """How the screen would write a cell of the workbook; amounts with a sign or without."""
    words = ctx.words
    if column.kind == "money":
        exact = None if cell is None else round(Decimal(str(cell)) * 100)
        return {words.amount(exact, signed=signed) for signed in (True, False)}
    if column.kind == "share":
        return {share(cell, words)}
    return {"" if cell is None else str(cell)}


@pytest.mark.parametrize("span", Span)
@pytest.mark.parametrize(("layout", "against"), LAYOUTS)
def test_rows_columns_and_order_are_those_of_the_screen(
    ctx: Context, layout: str, against: int | None, span: Span
) -> None:
    looked = seen(ctx, layout, against, span)
    sheet = taken(ctx, looked)
    top = len(headline(ctx, looked)) + 2
    headings = [cell.value for cell in sheet[top]]
    told = [one for one in looked.columns if one.kind != "picture"]
    assert [one for one in headings if one in {column.heading for column in told}] == [
        one.heading for one in told
    ]
    names = [sheet.cell(row, 1).value for row in range(top + 1, sheet.max_row + 1)]
    assert names == looked.seen.column(0).to_pylist()
    assert 0 < len(names) < len(ctx.known.kpis)


@pytest.mark.parametrize(("layout", "against"), LAYOUTS)
def test_texts_shares_and_amounts_read_as_on_the_screen(
    ctx: Context, layout: str, against: int | None
) -> None:
    looked = seen(ctx, layout, against)
    sheet = taken(ctx, looked)
    top = len(headline(ctx, looked)) + 2
    places = {cell.value: cell.column for cell in sheet[top]}
    for column in looked.columns:
        if column.kind in {"picture", "number"}:
            continue
        for at, row in enumerate(looked.rows, start=top + 1):
            cell = sheet.cell(at, places[column.heading]).value
            assert column.shown[row] in written(ctx, column, cell), column.code


def test_figures_are_numbers_with_all_their_digits(ctx: Context) -> None:
    looked = seen(ctx, "one", None)
    sheet = taken(ctx, looked)
    top = len(headline(ctx, looked)) + 2
    places = {cell.value: cell.column for cell in sheet[top]}
    for name in ("baseline", "target", "planned", "actual"):
        column = places[ctx.words(f"quarters-{name}")]
        stored = looked.frame[name].iloc[looked.rows].tolist()
        cells = [sheet.cell(at, column).value for at in range(top + 1, sheet.max_row + 1)]
        assert [significant(one) for one in cells] == [significant(one) for one in stored]
        assert {type(one) for one in cells} <= {int, float}


def test_the_head_says_what_is_seen_and_as_of_when(ctx: Context) -> None:
    looked = seen(ctx, "one", None)
    words, sheet = ctx.words, taken(ctx, looked)
    first, second, third = (str(sheet.cell(row, 1).value) for row in (1, 2, 3))
    assert words.period(looked.period, ctx.calendar) in first
    assert words("status-on_track") in second
    assert words("quarters-sort_attainment") in second
    assert str(ctx.revision) in third
