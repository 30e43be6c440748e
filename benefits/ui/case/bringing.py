"""Bringing a business case in: from a workbook or typed, the questions, then what would stand."""

from __future__ import annotations

from dataclasses import dataclass, replace

from benefits.actions.case_lines import WantedCase
from benefits.actions.case_source import earlier, first_base, wanted_from, with_links
from benefits.domain.money.currencies import currency_of
from benefits.domain.record.facts import BusinessCase, Initiative
from benefits.ui.address import keep_choice, switch
from benefits.ui.case.choosing import NEW
from benefits.ui.case.file import from_file
from benefits.ui.case.preview import preview
from benefits.ui.case.questions import asked, becoming, choose_earlier, choose_home
from benefits.ui.case.typed import typed
from benefits.ui.context import Context
from benefits.ui.seen import forget, recall, remember, token

WAYS = ("file", "typed")
_REVISED = "case_revised"


@dataclass(frozen=True, slots=True)
class Open:
    """What the source leaves open: points that a person must confirm, a rate that nobody named."""

    asks: bool = False
    named_rate: bool = True


def bring_in(ctx: Context, initiative: int | None) -> None:
    """The page of a new business case, or of a new version of one."""
    words = ctx.words
    home = choose_home(ctx, initiative)
    way = switch(
        "how", words("case-how"), WAYS, code=str, shown=lambda one: words(f"case-how_{one}")
    )
    if way == "file":
        _from_file(ctx, home)
    else:
        _typed(ctx, home)


def revise(ctx: Context, case: BusinessCase) -> None:
    """Open the page of a new version of a case, with its lines to be typed over."""
    forget("case_cells")
    forget("case_base")
    remember(_REVISED, case.id)
    keep_choice("case", NEW)
    keep_choice("initiative", str(case.initiative))
    keep_choice("how", "typed")


def _from_file(ctx: Context, home: Initiative) -> None:
    found = from_file(ctx, currency_of(home, ctx.settings))
    if found is None:
        return
    about = f"{home.id}_{token('case')}_{hash(found.file.name)}"
    suggested = earlier(ctx.known.portfolio, home.id, found.file) or _revised(ctx, home)
    case = choose_earlier(ctx, home, suggested, about)
    rate = found.found.rate
    begun = WantedCase(
        initiative=home.id,
        case=None if case is None else case.id,
        name=found.stem if case is None else case.name,
        base=first_base(found.found, home, ctx.settings) if case is None else case.base,
        rate=ctx.settings.discount_rate if rate is None else rate,
        lines=found.lines,
        received=found.received,
    )
    if case is not None:
        begun = replace(begun, stage=case.stage, note=case.note)
    open_points = Open(asks=found.asks, named_rate=rate is not None)
    _rest(ctx, home, begun, about, open_points)


def _typed(ctx: Context, home: Initiative) -> None:
    case = choose_earlier(ctx, home, _revised(ctx, home), f"typed_{token('case')}")
    about = f"{home.id}_{0 if case is None else case.id}_{token('case')}"
    begun = (
        WantedCase(
            initiative=home.id,
            name=home.name,
            base=home.start,
            rate=ctx.settings.discount_rate,
            lines=(),
        )
        if case is None
        else wanted_from(ctx.known.portfolio, case)
    )
    lines = typed(ctx, currency_of(home, ctx.settings), begun.lines, about)
    if lines:
        _rest(ctx, home, replace(begun, lines=lines), about, Open())


def _rest(ctx: Context, home: Initiative, begun: WantedCase, about: str, left: Open) -> None:
    """The questions, what becomes of the benefits, and the preview with its button."""
    portfolio = ctx.known.portfolio
    about = f"{about}_{begun.case or 0}"
    linked = with_links(portfolio, portfolio.business_cases.get(begun.case or 0), begun.lines)
    wanted = asked(ctx, replace(begun, lines=linked), about, named_rate=left.named_rate)
    lines = becoming(ctx, home, linked, about)
    if wanted is not None:
        preview(ctx, home, replace(wanted, lines=lines), asks=left.asks)


def _revised(ctx: Context, home: Initiative) -> BusinessCase | None:
    """The case that the button for a new version was pressed on."""
    number = recall(_REVISED)
    found = ctx.known.portfolio.business_cases.get(number) if isinstance(number, int) else None
    return found if found is not None and found.initiative == home.id else None
