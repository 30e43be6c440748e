"""The yearly table of a business case in a workbook: its lines, its rate, and every doubt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_EVEN, Decimal

from benefits.domain.record.facts import Side
from benefits.intake.cases.case_checks import checked
from benefits.intake.cases.case_headings import Heading, headings
from benefits.intake.cases.case_lines import NONE, Block, CaseLineRead, block
from benefits.intake.cases.case_rate import Rate, rates
from benefits.intake.cases.case_words import THOUSAND, CaseWords, currency
from benefits.intake.cells.vocabulary import Vocabulary
from benefits.intake.files.book import TEXT, Book, Cell, Sheet
from benefits.intake.problems import Place, Problem, Severity
from benefits.intake.sheets.layouts import is_note

_CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class CaseRead:
    """A business case as read. `lines` are in full currency units, to the cent, before risk, all
    of one length, costs positive. `rate` is a ratio of 1, None where the file names none;
    `first_year` the calendar year of project year 1, where the headings say it; `scale` what one
    unit of the file stands for; `currency` an ISO code or empty. Nothing may be stored while it
    is `blocked`; what it `asks` a person must confirm."""

    lines: tuple[CaseLineRead, ...]
    rate: Decimal | None
    first_year: int | None
    scale: int
    currency: str
    problems: tuple[Problem, ...]

    @property
    def blocked(self) -> bool:
        return any(one.severity is Severity.MUST_FIX for one in self.problems)

    @property
    def asks(self) -> bool:
        return any(one.severity is Severity.CONFIRM for one in self.problems)

    @property
    def years(self) -> int:
        return max((len(line.amounts) - 1 for line in self.lines), default=0)


def read_case(book: Book, vocabulary: Vocabulary, scale: int | None = None) -> CaseRead:
    """The business case in a workbook: on one sheet, or benefits and costs on two. `scale` is
    what a person says one unit stands for (1, 1,000, 1,000,000); without it the file's own words
    count, and must be confirmed."""
    words = CaseWords(vocabulary)
    sheets = [sheet for sheet in book.sheets if not is_note(sheet)]
    tables = [(sheet, _blocks(sheet, words)) for sheet in sheets]
    chosen, others = _chosen([(sheet, blocks) for sheet, blocks in tables if _begun(blocks)])
    told = [one for _, blocks in tables for one in blocks if isinstance(one, Problem)]
    if not chosen:
        return CaseRead((), None, None, 1, "", (*book.notices, *_no_table(sheets, told)))
    found = [one for _, blocks in chosen for one in blocks if isinstance(one, Block)]
    heads = [(one.sheet, one.heading) for one in found]
    named = rates(_by_nearness(sheets, chosen), heads, words)
    problems = [*book.notices, *told, *others, *named.problems, *_facts(found, named, words)]
    lines, doubts = _meant(found, scale, words)
    return CaseRead(
        lines,
        named.rate,
        _first_year(found),
        doubts.scale,
        currency(_said(found)),
        tuple(sorted((*problems, *doubts.problems), key=lambda one: _position(one.place, book))),
    )


def _blocks(sheet: Sheet, words: CaseWords) -> list[Block | Problem]:
    """Every table of a sheet. A side named above a heading holds until another is named."""
    found = list(headings(sheet, words))
    heads = [one for one in found if isinstance(one, Heading)]
    ends = [one.index for one in heads[1:]] + [len(sheet)] * bool(heads)
    result: list[Block | Problem] = [one for one in found if isinstance(one, Problem)]
    above = 0
    for head, end in zip(heads, ends, strict=True):
        side = _side_above(sheet, above, head.index, words) or words.side(sheet.name)
        result.append(block(sheet, head, end, side, words))
        above = head.index + 1
    return result


def _side_above(sheet: Sheet, first: int, last: int, words: CaseWords) -> Side | None:
    """The side that the nearest row of words above a heading names."""
    for index in range(last - 1, first - 1, -1):
        texts = [cell.text for cell in sheet.row(index) if cell.kind == TEXT]
        sides = [side for text in texts if (side := words.section(text)) is not None]
        if sides and len(texts) == len(list(sheet.row(index))):
            return sides[0]
    return None


def _first_year(found: Sequence[Block]) -> int | None:
    said = (one.heading.first_year for one in found if one.lines)
    return next((year for year in said if year is not None), None)


def _by_nearness(sheets: Sequence[Sheet], chosen: Tables) -> list[list[Sheet]]:
    """The case's own sheets, then the others, where assumptions may stand."""
    own = [sheet for sheet, _ in chosen]
    return [own, [sheet for sheet in sheets if sheet not in own]]


def _lines(blocks: Iterable[Block | Problem]) -> list[CaseLineRead]:
    return [line for one in blocks if isinstance(one, Block) for line in one.lines]


def _begun(blocks: Iterable[Block | Problem]) -> bool:
    """Is there a line, or a row that could be one if it were mended?"""
    return any(isinstance(one, Block) and (one.lines or one.problems) for one in blocks)


Tables = list[tuple[Sheet, list[Block | Problem]]]


def _chosen(tables: Tables) -> tuple[Tables, list[Problem]]:
    """The first sheet with both sides, or one sheet for each side; others are told."""
    sides = {sheet.name: {line.side for line in _lines(blocks)} for sheet, blocks in tables}
    whole = [one for one in tables if len(sides[one[0].name]) == len(Side)]
    first = [next((one for one in tables if sides[one[0].name] == {side}), None) for side in Side]
    apart = [one for one in first if one is not None]
    chosen = whole[:1] or apart or tables[:1]
    names = {sheet.name for sheet, _ in chosen}
    left = [sheet.name for sheet, _ in tables if sheet.name not in names]
    return chosen, [Problem("case_other_sheet", Place(one), {"sheet": one}) for one in left]


def _no_table(sheets: Sequence[Sheet], told: Sequence[Problem]) -> Iterator[Problem]:
    yield from told
    if not told:
        yield Problem("case_no_table", Place(sheets[0].name) if sheets else Place())


def _facts(found: Sequence[Block], rate: Rate, words: CaseWords) -> Iterator[Problem]:
    """What the rows and the file's own sums give cause to say."""
    for one in found:
        yield from one.problems
        yield from checked(one, rate.rate, words.vocabulary)
        if one.heading.amounts[0] is None and one.lines:
            first = one.heading.columns[0]
            place = one.place(one.heading.index, first)
            said = one.sheet.cell(one.heading.index, first).text
            yield Problem("case_no_initial", place, {"found": said})


@dataclass(frozen=True, slots=True)
class _Doubts:
    scale: int
    problems: tuple[Problem, ...]


def _meant(
    found: Sequence[Block], scale: int | None, words: CaseWords
) -> tuple[tuple[CaseLineRead, ...], _Doubts]:
    """The lines as they are meant, and what must be confirmed about that."""
    lines = [line for one in found for line in one.lines]
    signed, flipped = _positive(lines)
    named, told = _scale(found, words)
    used = scale or named
    length = max((len(line.amounts) for line in lines), default=0)
    full = tuple(_in_units(line, used, length) for line in signed)
    return full, _Doubts(used, (*flipped, *(told if scale is None else ())))


def _positive(lines: Sequence[CaseLineRead]) -> tuple[list[CaseLineRead], list[Problem]]:
    """Costs in an accountant's sign are turned; a single negative one is a refund."""
    costs = [line for line in lines if line.side is Side.COST]
    amounts = [amount for line in costs for amount in line.amounts if amount]
    if amounts and all(amount < 0 for amount in amounts):
        problem = Problem("case_negative_costs", costs[0].place, {"name": costs[0].name})
        return [_turned(line) if line.side is Side.COST else line for line in lines], [problem]
    refunds = [line for line in costs if any(amount < 0 for amount in line.amounts)]
    return list(lines), [
        Problem("case_mixed_signs", line.place, {"name": line.name}) for line in refunds
    ]


def _turned(line: CaseLineRead) -> CaseLineRead:
    return replace(line, amounts=tuple(-amount for amount in line.amounts))


def _in_units(line: CaseLineRead, scale: int, length: int) -> CaseLineRead:
    padded = line.amounts + (NONE,) * (length - len(line.amounts))
    full = tuple((amount * scale).quantize(_CENT, ROUND_HALF_EVEN) for amount in padded)
    return replace(line, amounts=full)


def _scale(found: Sequence[Block], words: CaseWords) -> tuple[int, list[Problem]]:
    """Thousands or millions, where a title, heading or note of the sheet says so."""
    cells = [(one, cell) for one in found for cell in _wording(one)]
    said = [(cells[at], size) for at, size in words.scales(cell.text for _, cell in cells)]
    if not said:
        return 1, []
    (first, cell), scale = said[0]
    place, values = Place(first.sheet.name, cell.row, cell.column), {"found": cell.text}
    if len({size for _, size in said}) > 1:
        return scale, [Problem("case_units_disagree", place, values)]
    code = "case_in_thousands" if scale == THOUSAND else "case_in_millions"
    return scale, [Problem(code, place, values)]


def _wording(one: Block) -> Iterator[Cell]:
    """Cells that speak of the whole table: what stands above it, and rows without figures."""
    lines = {line.index for line in one.lines}
    for index in range(len(one.sheet)):
        cells = list(one.sheet.row(index))
        if index == one.heading.index or (
            index not in lines and all(cell.kind == TEXT for cell in cells)
        ):
            yield from (cell for cell in cells if cell.kind == TEXT)


def _said(found: Sequence[Block]) -> Iterator[str]:
    return (cell.text for one in found for cell in _wording(one))


def _position(place: Place, book: Book) -> tuple[int, int, int]:
    names = [sheet.name for sheet in book.sheets]
    at = names.index(place.sheet) if place.sheet in names else -1
    return at, place.row or 0, place.column or 0
