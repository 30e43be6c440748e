"""The sheet of costs in the workbook to fill: what was paid, and the plan where it changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from benefits.domain.record.portfolio import Portfolio
from benefits.packs.cost_lines import CostLine, cost_lines
from benefits.packs.request import BEFORE, TemplateRequest, Words
from benefits.packs.sheet import Column, Page, before, first, machine, number, own


def cost_page(request: TemplateRequest, portfolio: Portfolio, words: Words, scope: str) -> Page:
    """One row for each cost line and month asked about."""
    asked = cost_lines(request, portfolio)
    titles = words("workbook-costs_title", scope=scope), words("workbook-costs_subtitle")
    return Page(words("workbook-costs"), titles, tuple(_columns(asked, portfolio)), asked, "month")


def _columns(asked: Sequence[CostLine], portfolio: Portfolio) -> Iterator[Column]:
    """The planned amount is for reading; what changes it stands in a column of its own."""
    yield Column("cost_id", 8, machine("cost_id"), lambda x, _: x.cost.id, "cost_id", hidden=True)
    yield Column("iso", 10, machine("month"), lambda x, _: str(x.month), "month", hidden=True)
    if len({line.cost.initiative for line in asked}) > 1:
        names = {one.id: one.name for one in portfolio.initiatives.values()}
        yield Column("initiative", 26, first("initiative"), lambda x, _: names[x.cost.initiative])
    yield Column("cost", 38, first("cost"), lambda line, _: line.cost.name, "cost")
    yield Column("kind", 16, own("cost_kind"), _kind)
    yield Column("unit", 10, own("currency"), lambda line, _: line.currency)
    yield Column("month", 17, first("month"), lambda line, words: words.month(line.month))
    for place in range(BEFORE):
        yield before(place, BEFORE, _money)
    yield Column(
        "planned", 14, own("planned"), lambda line, _: line.planned, figure=True, format=_money
    )
    yield _amount("actual", "value", lambda line, _: line.actual, "cost", opens=_may_be_paid)
    yield _amount("new_plan", "planned", lambda _, __: None, "new_plan")
    comment = first("comment")
    yield Column(
        "comment", 36, comment, lambda line, _: line.comment, "comment", blank="cost_comment"
    )


def _amount(name: str, code: str, show: Any, blank: str, opens: Any = lambda _: True) -> Column:
    return Column(
        name, 16, own(name), show, code,
        figure=True, blank=blank, opens=opens, accepts=number, format=_money,
    )  # fmt: skip


def _may_be_paid(line: CostLine) -> bool:
    return not line.is_ahead


def _kind(line: CostLine, words: Words) -> str:
    return words(f"cost_kind-{line.cost.kind}")


def _money(line: CostLine) -> str:
    """Whole amounts without decimals."""
    known = [one for one in (line.planned, line.actual, *line.before) if one is not None]
    return "#,##0" if all(one == one.to_integral_value() for one in known) else "#,##0.00"
