"""The business case as a workbook that computes: table, inputs, NPV by rate, notes."""

from __future__ import annotations

from benefits.domain.money.case_table import CaseTable
from benefits.domain.record.exact import LIMIT
from benefits.domain.record.facts import Side
from benefits.packs.case_figures import figures
from benefits.packs.case_layout import (
    FIRST,
    INPUT_HEADING,
    LABEL,
    RATE_COLUMN,
    RATE_ROW,
    RISK,
    Layout,
    cell,
    lines_of,
    padded,
)
from benefits.packs.case_rates import Rates
from benefits.packs.case_rows import Rows
from benefits.packs.guide import NOTE_MARK
from benefits.packs.live import Live, Page
from benefits.packs.request import Words

NOTES = (
    "inputs",
    "risk",
    "discounting",
    "roi",
    "payback",
    "irr",
    "rounding",
    "origin",
)


def case_workbook(table: CaseTable, words: Words, currency: str) -> bytes:
    """An Excel workbook in the words' language. What is typed stands on one sheet, and everything
    else follows from it by formulas that hold our figures until they are computed anew. The
    sheet of inputs reads back as the same business case; the others say that they are not to be.
    """
    live = Live(table.name)
    layout = Layout.of(table)
    front, inputs, rates, notes = (
        live.page(words(f"case_book-sheet_{name}"))
        for name in ("table", "inputs", "rates", "notes")
    )
    _inputs(inputs, table, layout, words, currency)
    rows = Rows(front, table, layout, inputs.prefix, words, _money(table))
    profile = Rates(rates, table, layout, front.prefix, words)
    _head(front, table, words, currency)
    rows.write()
    profile.write()
    figures(front, rows, profile)
    _chart(live, front, layout, words)
    _notes(notes, words)
    front.sheet.activate()
    return live.bytes()


def _money(table: CaseTable) -> str:
    """Whole units, unless somebody typed cents."""
    typed = [amount for amounts in table.entered for amount in amounts]
    whole = all(amount == amount.to_integral_value() for amount in typed)
    return "#,##0" if whole else "#,##0.00"


def _inputs(page: Page, table: CaseTable, layout: Layout, words: Words, currency: str) -> None:
    page.text(0, LABEL, words("case_book-inputs_title"), "title")
    page.text(1, LABEL, words("case_book-inputs_note"), "note")
    page.text(2, LABEL, words("case_book-currency", currency=currency), "note")
    page.text(RATE_ROW, LABEL, _first(words, "case_rate"), "label")
    page.number(RATE_ROW, RATE_COLUMN, table.rate, "input", "0.00%")
    page.text(INPUT_HEADING, LABEL, _first(words, "case_line"), "heading")
    page.text(INPUT_HEADING, RISK, _first(words, "case_risk"), "heading")
    columns(page, INPUT_HEADING, layout, words)
    money = _money(table)
    for side in Side:
        top = layout.section(side, inputs=True)
        section(page, top, layout.total, words, side)
        for number, line, entered, _ in lines_of(table, side):
            page.text(top + number, LABEL, line.name, "input")
            page.number(top + number, RISK, line.risk, "input", "0.##%")
            for column, amount in zip(layout.columns, padded(entered, layout), strict=True):
                page.number(top + number, column, amount, "input", money)
    _allowed(page, layout, words)
    _widths(page, layout)
    page.sheet.freeze_panes(INPUT_HEADING + 1, FIRST)


def _allowed(page: Page, layout: Layout, words: Words) -> None:
    """What inputs accept while somebody types: shares, and numbers."""
    first = layout.section(Side.BENEFIT, inputs=True)
    last = max(layout.section(Side.COST, inputs=True) + layout.costs, first)
    share = {"minimum": 0, "maximum": 1, "error_message": words("case_book-wrong_share")}
    amount = {
        "minimum": -int(LIMIT),
        "maximum": int(LIMIT),
        "error_message": words("workbook-wrong-number"),
    }
    title = {"error_title": words("workbook-wrong_title")[:32]}
    rule = {"validate": "decimal", "criteria": "between", "ignore_blank": True, **title}
    page.sheet.data_validation(RATE_ROW, RATE_COLUMN, RATE_ROW, RATE_COLUMN, {**rule, **share})
    page.sheet.data_validation(first, RISK, last, RISK, {**rule, **share})
    page.sheet.data_validation(first, FIRST, last, layout.columns[-1], {**rule, **amount})


def columns(page: Page, row: int, layout: Layout, words: Words) -> None:
    """Initial, year 1, year 2 ... as they are understood when they come back."""
    year = _first(words, "case_year")
    for number, column in enumerate(layout.columns):
        told = f"{year} {number}" if number else _first(words, "case_initial")
        page.text(row, column, told, "heading_right")


def section(page: Page, row: int, width: int, words: Words, side: Side) -> None:
    """A band with the name of a side."""
    page.text(row, LABEL, _first(words, f"case_{side}s"), "section")
    for column in range(RISK, width):
        page.text(row, column, "", "section")


def _first(words: Words, name: str) -> str:
    """The first of the words that are understood when they come back."""
    return words(f"heading-{name}").partition(" | ")[0]


def _head(page: Page, table: CaseTable, words: Words, currency: str) -> None:
    page.text(0, 0, NOTE_MARK)
    page.sheet.set_row(0, None, None, {"hidden": True})
    page.text(1, LABEL, table.name or words("case_book-sheet_table"), "title")
    month = words.month(int(table.base))
    page.text(2, LABEL, words("case_book-subtitle", currency=currency, month=month), "note")
    _widths(page, Layout.of(table))
    page.sheet.set_column(Layout.of(table).total, Layout.of(table).present_value, 16)


def _widths(page: Page, layout: Layout) -> None:
    page.sheet.set_column(0, 0, 3)
    page.sheet.set_column(LABEL, LABEL, 44)
    page.sheet.set_column(RISK, RISK, 22)
    page.sheet.set_column(FIRST, layout.total - 1, 14)


def _chart(live: Live, page: Page, layout: Layout, words: Words) -> None:
    """Benefits and costs of each year as columns, the running net as a line."""
    name = page.sheet.get_name()
    chart = live.book.add_chart({"type": "column"})
    running = live.book.add_chart({"type": "line"})
    drawn = (
        (chart, layout.sum_of(Side.BENEFIT), "#0F5E63"),
        (chart, layout.sum_of(Side.COST), "#B7791F"),
        (running, layout.below("cumulative"), "#1D2523"),
    )
    first, last = layout.columns[0], layout.columns[-1]
    for one, row, color in drawn:
        look = {"line": {"color": color}} if one is running else {"fill": {"color": color}}
        one.add_series(
            {
                "name": [name, row, LABEL],
                "categories": [name, layout.heading, first, layout.heading, last],
                "values": [name, row, first, row, last],
                **look,
            }
        )
    chart.combine(running)
    chart.set_title({"name": words("case_book-chart"), "name_font": {"size": 12}})
    chart.set_legend({"position": "bottom"})
    chart.set_x_axis({"label_position": "low"})
    chart.set_size({"width": 900, "height": 320})
    page.sheet.insert_chart(cell(layout.below("below_again") + 2, LABEL), chart)


def _notes(page: Page, words: Words) -> None:
    page.text(0, 0, NOTE_MARK)
    page.sheet.set_row(0, None, None, {"hidden": True})
    page.text(1, LABEL, words("case_book-notes_title"), "title")
    page.sheet.set_column(0, 0, 3)
    page.sheet.set_column(LABEL, LABEL, 24)
    page.sheet.set_column(RISK, RISK, 110)
    for row, name in enumerate(NOTES, start=3):
        page.text(row, LABEL, words(f"case_book-about_{name}"), "told")
        note = words(f"case_book-note_{name}")
        page.text(row, RISK, note, "told")
        page.sheet.set_row(row, 15.5 * (1 + len(note) // 105))
