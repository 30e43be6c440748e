"""Where a wanted business case comes from: a workbook, a typed table, or the case as it stands."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from benefits.actions.case_lines import Received, WantedCase, WantedLine, paired
from benefits.actions.received import Upload, vocabulary
from benefits.domain.calendar.period import Month
from benefits.domain.realised.agreed import lines_of
from benefits.domain.record.facts import BusinessCase, CaseLine, Initiative, Settings, Side
from benefits.domain.record.portfolio import Portfolio
from benefits.intake.cases.case_lines import CaseLineRead
from benefits.intake.cases.case_table import CaseRead, read_case
from benefits.intake.files.book import Book
from benefits.intake.files.reader import read
from benefits.intake.problems import Problem, Unreadable


@dataclass(frozen=True, slots=True, eq=False)
class CaseFile:
    """A file as it was read. `book` is None where nothing could be, and `problems` say why."""

    name: str
    book: Book | None
    problems: tuple[Problem, ...] = ()


def read_case_file(upload: Upload) -> CaseFile:
    """Read a workbook in a process of its own."""
    try:
        return CaseFile(upload.name, read(upload.data))
    except Unreadable as unreadable:
        return CaseFile(upload.name, None, (unreadable.problem,))


def understood(file: CaseFile, scale: int | None = None) -> CaseRead:
    """The business case in a file; `scale` is what a person says one unit stands for."""
    if file.book is None:
        return CaseRead((), None, None, 1, "", file.problems)
    return read_case(file.book, vocabulary(), scale)


def received(file: CaseFile, found: CaseRead) -> Received | None:
    """What the record keeps of the file."""
    if file.book is None:
        return None
    return Received(file.name, file.book.sha256, file.book.size, found.currency)


def wanted_lines(found: CaseRead, *, refunds: bool = False) -> tuple[WantedLine, ...]:
    """The lines of a file. Costs that are all negative were read as costs in an accountant's
    sign; with `refunds` they are negative costs after all."""
    turned = refunds and any(one.code == "case_negative_costs" for one in found.problems)
    return tuple(_line(one, turned=turned and one.side is Side.COST) for one in found.lines)


def _line(line: CaseLineRead, *, turned: bool) -> WantedLine:
    amounts = tuple(-one for one in line.amounts) if turned else line.amounts
    place = line.place
    return WantedLine(
        side=line.side,
        name=line.name,
        amounts=amounts,
        risk=line.risk,
        sheet=place.sheet,
        cell=place.cell,
    )


def first_base(found: CaseRead, home: Initiative, settings: Settings) -> Month:
    """Where project year 1 begins as far as the file and the initiative tell: the initiative's
    start, unless the headings name another year; then the first month of that fiscal year."""
    year = found.first_year
    if year is None or year == home.start.year:
        return home.start
    return Month.of(year, settings.fiscal_year_start)


def earlier(portfolio: Portfolio, initiative: int, file: CaseFile) -> BusinessCase | None:
    """The case of the initiative that the same file, or one of the same name, was read into."""
    own = [one for one in portfolio.business_cases.values() if one.initiative == initiative]
    digest = "" if file.book is None else file.book.sha256
    files = {one.id: portfolio.files.get(one.file or 0) for one in own}
    known = [(one, found) for one in own if (found := files[one.id]) is not None]
    same = [one for one, found in known if found.sha256 == digest]
    same += [one for one, found in known if found.name == file.name]
    return next(iter(same), None)


def with_links(
    portfolio: Portfolio, case: BusinessCase | None, lines: tuple[WantedLine, ...]
) -> tuple[WantedLine, ...]:
    """The lines with the benefits that the same lines of a case stand for already."""
    if case is None:
        return lines
    pairs = paired(lines_of(portfolio, case), lines)
    return tuple(_linked(portfolio, before, one) for before, one in pairs if one is not None)


def _linked(portfolio: Portfolio, before: CaseLine | None, line: WantedLine) -> WantedLine:
    known = None if before is None or before.benefit is None else before.benefit
    benefit = None if known is None else portfolio.benefits.get(known)
    if benefit is None or line.benefit is not None:
        return line
    return replace(line, benefit=benefit.id, benefit_class=benefit.benefit_class)


def wanted_from(portfolio: Portfolio, case: BusinessCase) -> WantedCase:
    """A case as it stands, to be revised by hand."""
    return WantedCase(
        case=case.id,
        initiative=case.initiative,
        name=case.name,
        base=case.base,
        rate=case.rate,
        stage=case.stage,
        note=case.note,
        lines=tuple(_wanted_line(portfolio, one) for one in lines_of(portfolio, case)),
    )


def _wanted_line(portfolio: Portfolio, line: CaseLine) -> WantedLine:
    became = None if line.benefit is None else portfolio.benefits.get(line.benefit)
    found = WantedLine(
        side=line.side, name=line.name, amounts=(line.initial, *line.years), risk=line.risk
    )
    if became is None:
        return found
    return replace(found, benefit=became.id, benefit_class=became.benefit_class)


def trimmed(lines: tuple[WantedLine, ...]) -> tuple[WantedLine, ...]:
    """The same lines without years at the end in which no line has an amount."""
    full = max((_used(one.amounts) for one in lines), default=0)
    return tuple(replace(one, amounts=one.amounts[: max(full, 1)]) for one in lines)


def _used(amounts: tuple[Decimal, ...]) -> int:
    return max((place + 1 for place, one in enumerate(amounts) if one), default=0)
