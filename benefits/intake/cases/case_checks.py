"""What a business case's file computed itself, held against what follows from its lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from benefits.domain.money.case_table import CaseRow, after_risk
from benefits.domain.record.facts import Side
from benefits.intake.cases.case_lines import NONE, Block, CaseLineRead
from benefits.intake.cells.vocabulary import Vocabulary
from benefits.intake.problems import Place, Problem

CENT = Decimal("0.01")
HALF = Decimal("0.5")

Rows = list[tuple[Decimal, ...]]


def checked(found: Block, rate: Decimal | None, vocabulary: Vocabulary) -> Iterator[Problem]:
    """Totals and present values of lines, and the sums of sides, that differ from ours. Files
    state them before or after risk; either is right."""
    for line in found.lines:
        yield from _of_row(found, line.index, [line], rate, vocabulary)
    for index, side in found.sums:
        lines = [line for line in found.lines if line.side is side]
        if lines:
            yield from _of_row(found, index, lines, rate, vocabulary)
            yield from _of_sum(found, index, lines, vocabulary)
    yield from _columns(found)
    yield from _doubtful_totals(found.lines)


def _doubtful_totals(lines: Sequence[CaseLineRead]) -> Iterator[Problem]:
    """A line that equals the sum of all before it on its side is more likely a total."""
    for side in Side:
        own = [line for line in lines if line.side is side]
        for place, line in enumerate(own[2:], start=2):
            before = _sum([one.amounts for one in own[:place]])
            if any(line.amounts) and line.amounts == before:
                yield Problem("case_maybe_total", line.place, {"name": line.name})


def _of_row(
    found: Block,
    index: int,
    lines: Sequence[CaseLineRead],
    rate: Decimal | None,
    vocabulary: Vocabulary,
) -> Iterator[Problem]:
    figures, either = found.figures(index, vocabulary), _either(lines)
    total, value = found.heading.total, found.heading.present_value
    if total in figures and total is not None:
        sums = [sum(row, NONE) for row in either]
        yield from _differing(found.place(index, total), "case_total_differs", figures[total], sums)
    if rate is not None and value in figures and value is not None:
        sums = [CaseRow(row, rate).present_value for row in either]
        place, code = found.place(index, value), "case_present_value_differs"
        wrong = list(_differing(place, code, figures[value], sums, len(lines)))
        yield from wrong
        if not wrong and list(_differing(place, code, figures[value], sums[1:], len(lines))):
            yield Problem("case_risk_not_applied", place, {"found": figures[value]})


def _of_sum(
    found: Block, index: int, lines: Sequence[CaseLineRead], vocabulary: Vocabulary
) -> Iterator[Problem]:
    """The first amount of a row of sums that is not the sum of its lines."""
    figures, either = found.figures(index, vocabulary), _either(lines)
    for year, column in enumerate(found.heading.amounts):
        if column in figures and column is not None:
            sums = [row[year] for row in either]
            place = found.place(index, column)
            wrong = list(_differing(place, "case_sum_differs", figures[column], sums, len(lines)))
            if wrong:
                yield from wrong
                return


def _either(lines: Sequence[CaseLineRead]) -> Rows:
    """The sum of lines before and after risk."""
    after = [after_risk(line.amounts, line.side, line.risk) for line in lines]
    return [_sum([line.amounts for line in lines]), _sum(after)]


def _sum(rows: Sequence[tuple[Decimal, ...]]) -> tuple[Decimal, ...]:
    return tuple(sum(column, NONE) for column in zip(*rows, strict=True))


def _differing(
    place: Place, code: str, theirs: Decimal, ours: Sequence[Decimal], terms: int = 1
) -> Iterator[Problem]:
    """As far apart as rounding of every term and of the sum cannot make them. Signs do not
    matter: costs may be written as negative."""
    step = Decimal(1) if theirs == theirs.to_integral_value() else CENT
    allowed = HALF * step * (terms + 2)
    if all(abs(abs(theirs) - abs(one)) > allowed for one in ours):
        nearest = min(ours, key=lambda one: abs(abs(theirs) - abs(one)))
        values = {"found": theirs, "ours": nearest.quantize(CENT)}
        yield Problem(code, place, values)


def _columns(found: Block) -> Iterator[Problem]:
    """Columns that were recognised, checked and not imported."""
    row = found.heading.index
    for column in (found.heading.total, found.heading.present_value):
        if column is not None and found.lines:
            values = {"found": found.sheet.cell(row, column).text}
            yield Problem("case_column_left_out", found.place(row, column), values)
