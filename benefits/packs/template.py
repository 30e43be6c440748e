"""The workbook that goes out to be filled and comes back to be read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from io import BytesIO
from typing import Any

from openpyxl import Workbook

from benefits.domain.record.portfolio import Portfolio
from benefits.packs.benefit_sheet import benefit_page
from benefits.packs.cost_sheet import cost_page
from benefits.packs.entry import chosen, validate
from benefits.packs.guide import add_guide
from benefits.packs.request import BEFORE, Line, TemplateRequest, Words, lines
from benefits.packs.sheet import (
    HEADINGS,
    MARK,
    Column,
    Page,
    add_page,
    before,
    first,
    machine,
    number,
    own,
)

__all__ = ["HEADINGS", "MARK", "round_trip_workbook"]

TAKES_COUNTS = ("numerator", "denominator")


def round_trip_workbook(request: TemplateRequest, portfolio: Portfolio, words: Words) -> bytes:
    """An Excel workbook in the words' language: one row for each KPI and month to fill, a sheet
    of the costs where there are any, and where asked for one of the benefits.

    It reads back exactly after sorting, hiding columns, saving elsewhere or changing language.
    """
    pages = tuple(_pages(request, portfolio, words))
    book, taken = Workbook(), set[str]()
    book.remove(book.worksheets[0])
    for page in pages:
        validate(add_page(book, page, taken, words), page, words)
    add_guide(book, request, portfolio, pages, words)
    book.properties.title = pages[0].titles[0]
    book.properties.creator = portfolio.settings.organisation or "Benefits"
    book.properties.keywords = f"revision={portfolio.revision}"
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def _pages(request: TemplateRequest, portfolio: Portfolio, words: Words) -> Iterator[Page]:
    """Only those sheets that have something to fill; the first one where none has."""
    asked, scope = lines(request, portfolio), _scope(request, portfolio)
    month = words.month(request.through)
    titles = words("workbook-title", scope=scope), words("workbook-subtitle", month=month)
    columns = tuple(_columns(asked, portfolio))
    measured = Page(words("workbook-actuals"), titles, columns, asked, "month")
    others = [
        page
        for page in (
            cost_page(request, portfolio, words, scope),
            benefit_page(request, portfolio, words, scope),
        )
        if page.rows
    ]
    if asked or not others:
        yield measured
    yield from others


def _columns(asked: Sequence[Line], portfolio: Portfolio) -> Iterator[Column]:
    """Only those columns that some row needs."""
    yield Column("kpi_id", 8, machine("kpi_id"), lambda line, _: line.kpi.id, "kpi_id", hidden=True)
    yield Column("iso", 10, machine("month"), lambda line, _: str(line.month), "month", hidden=True)
    if len({line.kpi.initiative for line in asked}) > 1:
        names = {one.id: one.name for one in portfolio.initiatives.values()}
        yield Column("initiative", 26, first("initiative"), lambda x, _: names[x.kpi.initiative])
    yield Column("kpi", 38, first("kpi"), lambda line, _: line.kpi.name, "kpi")
    yield Column("unit", 10, first("unit"), _unit)
    yield Column("month", 17, first("month"), lambda line, words: words.month(line.month))
    yield Column("better", 16, own("better"), _better)
    yield _figure("baseline", lambda line, _: line.kpi.baseline)
    yield _figure("plan", lambda line, _: line.plan)
    yield _figure("target", lambda line, _: line.kpi.target)
    for place in range(BEFORE):
        yield before(place, BEFORE, _figures)
    yield _input("value", 14, _value, accepts=_answer)
    if any(line.takes_weight for line in asked):
        yield _input("weight", 12, _kept("weight"), opens=lambda line: line.takes_weight)
    for name in TAKES_COUNTS if any(line.takes_counts for line in asked) else ():
        yield _input(name, 12, _kept(name), opens=lambda line: line.takes_counts)
    yield Column(
        "status", 16, first("status"), _status, "status", blank="status", accepts=lambda _: "status"
    )
    yield Column("comment", 36, first("comment"), _kept("comment"), "comment", blank="comment")


def _figure(name: str, show: Callable[[Line, Words], Any]) -> Column:
    return Column(name, 11, own(name), show, figure=True, format=_figures)


def _input(
    name: str,
    width: float,
    show: Callable[[Line, Words], Any],
    opens: Callable[[Line], bool] = lambda _: True,
    accepts: Callable[[Line], str] = number,
) -> Column:
    return Column(
        name, width, first(name), show, name, figure=True, blank=name, opens=opens, accepts=accepts
    )


def _answer(line: Line) -> str:
    return "yes_no" if line.kpi.kind == "yes_no" else "number"


def _kept(name: str) -> Callable[[Line, Words], Any]:
    """What is stored stands in the cell, so that sending it back untouched changes nothing."""
    return lambda line, _: getattr(line.stored, name)


def _value(line: Line, words: Words) -> Decimal | str | None:
    """The stored value; yes or no in words. Zero is a value too."""
    value = line.stored.value
    if value is None or line.kpi.kind != "yes_no":
        return value
    return chosen("heading-yes" if value else "heading-no", words)


def _unit(line: Line, words: Words) -> str:
    """The unit in words where it is one of ours, else as users named it."""
    if line.kpi.unit == "currency":
        return line.currency
    key = f"unit-{line.kpi.unit}"
    return words(key) if words.has(key) else line.kpi.unit


def _better(line: Line, words: Words) -> str:
    return words(f"direction-{line.kpi.direction}")


def _status(line: Line, words: Words) -> str | None:
    """An estimate already given is shown, so that it can be replaced knowingly."""
    status = line.stored.status
    return words(f"measurement_status-{status}") if status else None


def _scope(request: TemplateRequest, portfolio: Portfolio) -> str:
    home = portfolio.initiatives.get(request.initiative or 0)
    return home.name if home else request.owner or portfolio.settings.organisation


def _figures(line: Line) -> str:
    """A number format with as many decimals as the KPI's own figures have, four at most."""
    known = [line.kpi.baseline, line.kpi.target, *line.before]
    decimals = max((_decimals(one) for one in known if one is not None), default=0)
    return "#,##0" + ("." + "0" * decimals if decimals else "")


def _decimals(value: Decimal) -> int:
    exponent = value.normalize().as_tuple().exponent
    return min(max(-exponent, 0), 4) if isinstance(exponent, int) else 0
