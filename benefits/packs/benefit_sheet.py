"""The sheet of benefits in the workbook to fill: those there are, and room for new ones."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from benefits.domain.kpis.kpi_kinds import KINDS, Form
from benefits.domain.record.facts import Benefit, Kpi
from benefits.domain.record.portfolio import Portfolio
from benefits.packs.entry import chosen
from benefits.packs.request import TemplateRequest, Words
from benefits.packs.sheet import Column, Page, first, machine, number, own

FREE = 15
"""Rows at the end where the KPI is typed."""

_BELONGS = {"initiative": "of_initiative", "kpi": "of_kpi"}
_SHARES = ("attribution", "capture", "confidence")


@dataclass(frozen=True, slots=True)
class BenefitLine:
    """One row: a benefit, or a KPI without one, or room for any."""

    kpi: Kpi | None
    benefit: Benefit | None
    initiative: str
    currency: str
    pool: str = ""

    def value(self, name: str) -> Any:
        """What is stored of the benefit; None where there is none yet."""
        return None if self.benefit is None else getattr(self.benefit, name)

    @property
    def counts_otherwise(self) -> bool:
        """Does the volume come month by month, or from another KPI?"""
        return bool(self.value("volume_plan")) or self.value("volume_kpi") is not None


def benefit_lines(request: TemplateRequest, portfolio: Portfolio) -> tuple[BenefitLine, ...]:
    """The benefits asked for, then each KPI asked for without one; none where not asked for."""
    if not request.benefits:
        return ()
    kpis = [kpi for kpi in portfolio.kpis.values() if _in_scope(kpi, request)]
    found = [
        _line(kpi, one, portfolio)
        for kpi in kpis
        for one in portfolio.benefits_of(kpi.id)
        if request.owner in (None, one.owner, kpi.owner)
    ]
    bare = [
        _line(kpi, None, portfolio)
        for kpi in kpis
        if request.owner in (None, kpi.owner) and not portfolio.benefits_of(kpi.id)
        if kpi.kind in KINDS and KINDS[kpi.kind].form is not Form.NONE
    ]
    free = [BenefitLine(None, None, "", portfolio.settings.currency)] * FREE
    return (*found, *bare, *free)


def _in_scope(kpi: Kpi, request: TemplateRequest) -> bool:
    return request.initiative in (None, kpi.initiative)


def _line(kpi: Kpi, benefit: Benefit | None, portfolio: Portfolio) -> BenefitLine:
    home = portfolio.initiatives[kpi.initiative]
    pool = portfolio.pools.get(benefit.pool) if benefit and benefit.pool is not None else None
    currency = home.currency or portfolio.settings.currency
    return BenefitLine(kpi, benefit, home.name, currency, pool.name if pool else "")


def benefit_page(request: TemplateRequest, portfolio: Portfolio, words: Words, scope: str) -> Page:
    """One row for each benefit and for each KPI without one, and rows to add others."""
    asked = benefit_lines(request, portfolio)
    titles = words("workbook-benefits_title", scope=scope), words("workbook-benefits_subtitle")
    columns = tuple(_columns(asked, portfolio))
    return Page(words("workbook-benefits"), titles, columns, asked, "name")


def _columns(asked: Sequence[BenefitLine], portfolio: Portfolio) -> Iterator[Column]:
    """Only those columns that some row needs."""
    yield Column("id", 8, machine("benefit_id"), _id("benefit"), "benefit_id", hidden=True)
    yield Column("kpi_id", 8, machine("kpi_id"), _id("kpi"), "kpi_id", hidden=True)
    if len(portfolio.initiatives) > 1:
        yield _typed("initiative", 26, lambda line, _: line.initiative)
    yield _typed("kpi", 34, lambda line, _: line.kpi.name if line.kpi else None)
    yield Column("unit", 18, own("worth_unit"), _unit)
    yield _said("name", 34, "benefit_name")
    yield _amount("unit_value", 14)
    yield _amount("volume", 14, "benefit_volume", opens=lambda line: not line.counts_otherwise)
    stocks = any(_form(line) is Form.STOCK for line in asked)
    for name in (*(("carrying_rate",) if stocks else ()), "margin", *_SHARES):
        yield _share(name)
    yield _choice("benefit_class", 20)
    if stocks:
        yield _choice("timing", 16)
    yield _choice("disbenefit", 12)
    if portfolio.pools:
        show = lambda line, _: line.pool or None  # noqa: E731
        yield Column("pool", 22, first("pool"), show, "pool", blank="pool")
        yield _amount("hours_per_unit", 14)
    yield _said("owner", 22)
    yield _said("assumptions", 44)


def _id(name: str) -> Callable[[BenefitLine, Words], int | None]:
    def show(line: BenefitLine, _: Words) -> int | None:
        fact = getattr(line, name)
        return None if fact is None else int(fact.id)

    return show


def _typed(name: str, width: float, show: Any) -> Column:
    """What says where a benefit belongs: typed only in the free rows."""
    return Column(
        name, width, first(name), show, name, blank=_BELONGS[name], opens=lambda line: not line.kpi
    )


def _said(name: str, width: float, code: str = "") -> Column:
    code = code or name
    show = lambda line, _: line.value(name) or None  # noqa: E731
    return Column(name, width, first(code), show, code, blank=code)


def _amount(
    name: str, width: float, code: str = "", opens: Callable[[Any], bool] = lambda _: True
) -> Column:
    code = code or name
    return Column(
        name, width, first(code), lambda line, _: line.value(name), code,
        figure=True, blank=code, opens=opens, accepts=number,
    )  # fmt: skip


def _share(name: str) -> Column:
    return Column(
        name, 13, first(name), lambda line, _: line.value(name), name,
        figure=True, blank=name, accepts=lambda _: "share",
        format=lambda line: _percent(line.value(name)),
    )  # fmt: skip


def _choice(name: str, width: float) -> Column:
    accepts = "yes_no" if name == "disbenefit" else name

    def show(line: BenefitLine, words: Words) -> str | None:
        value = line.value(name)
        if value is None:
            return None
        code = ("yes" if value else "no") if name == "disbenefit" else value
        return chosen(f"heading-{code}", words)

    return Column(name, width, first(name), show, name, blank=name, accepts=lambda _: accepts)


def _percent(value: Decimal | None) -> str:
    """Per cent with the decimals it has, one where nothing stands yet."""
    if value is None:
        return "0.0%"
    exponent = (value * 100).normalize().as_tuple().exponent
    decimals = -exponent if isinstance(exponent, int) and exponent < 0 else 0
    return "0" + ("." + "0" * decimals if decimals else "") + "%"


def _form(line: BenefitLine) -> Form:
    known = line.kpi is not None and line.kpi.kind in KINDS
    return KINDS[line.kpi.kind].form if known and line.kpi is not None else Form.NONE


def _unit(line: BenefitLine, words: Words) -> str | None:
    """`NOK / days`: what the value of a unit is counted in."""
    if line.kpi is None:
        return None
    if line.kpi.unit == "currency":
        return f"{line.currency} / {line.currency}"
    key = f"unit-{line.kpi.unit}"
    return f"{line.currency} / {words(key) if words.has(key) else line.kpi.unit}"
