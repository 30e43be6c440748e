"""The figures of a business case, each with its formula, its value and what it rests on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from benefits.domain.money.case_table import CASE_CONVENTIONS, CaseTable
from benefits.domain.record.facts import Side
from benefits.domain.returns.irr import Refusal
from benefits.packs.case_layout import FIGURES, FIGURES_FROM, FIRST, LABEL, RISK, Layout, cell
from benefits.packs.case_rates import Rates
from benefits.packs.case_rows import EXACT_TO, YEARS, Rows
from benefits.packs.live import Page, Stored, literal
from benefits.packs.request import Words


@dataclass(frozen=True, slots=True)
class Figure:
    """`formula` without its equals sign, `value` as we have it, `shown` a number format."""

    name: str
    formula: str
    value: Stored
    shown: str


def figures(page: Page, rows: Rows, rates: Rates) -> None:
    """Name, value and convention of each figure, above the table."""
    words = rows.words
    for row, figure in enumerate(_figures(rows, rates), start=FIGURES_FROM):
        assert figure.name == FIGURES[row - FIGURES_FROM]
        page.text(row, LABEL, words(f"case_book-figure_{figure.name}"), "label")
        page.formula(row, RISK, figure.formula, figure.value, "strong", figure.shown)
        page.text(row, FIRST, _basis(figure.name, words), "beside")


def _basis(name: str, words: Words) -> str:
    rests_on = {"payback_months": "payback", "reopens": "payback"}.get(name, name)
    convention = CASE_CONVENTIONS.get(rests_on)
    if convention is None:
        return words("case_book-basis_input")
    if name == "irr":
        return words("case_book-basis_irr")
    return words("case_book-basis_discounted" if convention.discounted else "case_book-basis_plain")


def _figures(rows: Rows, rates: Rates) -> Iterator[Figure]:
    table, layout, money = rows.table, rows.layout, rows.money
    value = layout.present_value
    gains, spent = (cell(layout.sum_of(side), value) for side in (Side.BENEFIT, Side.COST))
    yield Figure("discount_rate", rows.rate, table.rate, "0.00%")
    yield Figure("pv_benefits", gains, table.benefits.present_value, money)
    yield Figure("pv_costs", spent, table.costs.present_value, money)
    pv_benefits, pv_costs = layout.figure("pv_benefits"), layout.figure("pv_costs")
    yield Figure("npv", f"{pv_benefits}-{pv_costs}", table.npv, money)
    undefined = rows.words("case_book-not_defined")
    spending = f"IF(ROUND({pv_costs},{EXACT_TO})=0,{literal(undefined)},"
    yield Figure(
        "roi", f"{spending}{layout.figure('npv')}/{pv_costs})", _or(table.roi, undefined), "0.0%"
    )
    yield Figure("bcr", f"{spending}{pv_benefits}/{pv_costs})", _or(table.bcr, undefined), "0.00")
    yield _irr(table, layout, rates, rows.words)
    net = layout.below("net_flow")
    yield Figure("net", cell(net, layout.total), table.net.total, money)
    yield from _payback(table, layout, rows.words)


def _payback(table: CaseTable, layout: Layout, words: Words) -> Iterator[Figure]:
    found = table.payback
    never = words("case_book-never", years=layout.years)
    paid = layout.across(layout.below("paid_back"))
    years = f"IF(COUNT({paid})=0,{literal(never)},SUM({paid}))"
    yield Figure("payback", years, never if found.periods is None else found.periods, YEARS)
    cells = layout.figure("payback")
    months = f"IF(ISNUMBER({cells}),{cells}*12,{literal(never)})"
    in_months = never if found.periods is None else 12 * found.periods
    yield Figure("payback_months", months, in_months, "0.0")
    yes, no = words("case_book-reopens_yes"), words("case_book-reopens_no")
    again = f"SUM({layout.across(layout.below('below_again'))})>0"
    formula = f"IF({again},{literal(yes)},{literal(no)})"
    yield Figure("reopens", formula, yes if found.reopens else no, "@")


def _irr(table: CaseTable, layout: Layout, rates: Rates, words: Words) -> Figure:
    """The rate where exactly one fits; else the words for why there is none."""
    none, several = words("case_book-one_way"), words("case_book-no_single_rate")
    found, net = table.irr, layout.across(layout.below("net_flow"))
    one_way = " ,".join(
        f"SUMPRODUCT(--(ROUND({net},{EXACT_TO}){sign}0))=0" for sign in (">", "<")
    ).replace(" ,", ",")
    rate = f"IFERROR(IRR({net},{rates.guess}),{literal(several)})"
    single = f"IF({rates.crossings}=1,{rate},{literal(several)})"
    told = none if found.refusal is Refusal.NO_SIGN_CHANGE else several
    value = told if found.rate is None else found.rate
    return Figure("irr", f"IF(OR({one_way}),{literal(none)},{single})", value, "0.0%")


def _or(value: Decimal | None, undefined: str) -> Stored:
    return undefined if value is None else value
