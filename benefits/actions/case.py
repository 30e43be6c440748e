"""A business case into the record: what it would make or change, shown first, then exactly that."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from benefits.actions.case_lines import (
    LineChange,
    Numbering,
    Received,
    WantedCase,
    WantedLine,
    differing,
    paired,
)
from benefits.actions.case_parts import Making
from benefits.actions.outcome import FactProblem, Outcome
from benefits.actions.removing import plan_removal
from benefits.actions.saving import By, checked
from benefits.domain.calendar.period import Month
from benefits.domain.checks.field_problems import FieldProblem
from benefits.domain.money.currencies import currency_of
from benefits.domain.realised.agreed import lines_of
from benefits.domain.record.change import ChangeKind
from benefits.domain.record.facts import (
    BusinessCase,
    CaseLine,
    Initiative,
    Settings,
    Side,
    SourceFile,
)
from benefits.domain.record.grid import YEAR
from benefits.domain.record.plan import Plan, joined
from benefits.domain.record.portfolio import Portfolio
from benefits.ledger import Ledger
from benefits.text import Words


@dataclass(frozen=True, slots=True)
class Note:
    """Something worth knowing before a case is confirmed: `case-note_<code>` and its values.
    One that `asks` must be confirmed."""

    code: str
    told: dict[str, object]
    asks: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class ShownCase:
    """What a business case would do, made against the plan's revision. `case` and `lines` are
    the facts as they would be, `changes` tells the lines against those it had before."""

    plan: Plan
    case: BusinessCase
    lines: tuple[CaseLine, ...]
    changes: tuple[LineChange, ...]
    checked: Outcome
    notes: tuple[Note, ...]

    @property
    def can_apply(self) -> bool:
        return not self.plan.is_empty and not self.checked.problems

    @property
    def asks(self) -> bool:
        return any(one.asks for one in self.notes)


def plan_case(portfolio: Portfolio, wanted: WantedCase, words: Words) -> ShownCase:
    """Plan what a case makes: itself, its lines, and for each line its cost or its benefit with
    the plan by month. A case that is there already (`wanted.case`, or one of the same name in
    the initiative) is compared line by line; lines that stay as they were touch nothing.

    New cost lines and draft KPIs are named in the language of `words`. KeyError for an initiative
    that is not there.
    """
    stored = _stored(portfolio, wanted)
    wanted = replace(wanted, case=None if stored is None else stored.id)
    making = _making(portfolio, wanted, words)
    case = _case(making, stored)
    moved = stored is not None and stored.base != wanted.base
    before = () if stored is None else lines_of(portfolio, stored)
    changes = []
    for position, (old, new) in enumerate(paired(before, wanted.lines)):
        changes.append(_line(making, case, old, new, position, moved=moved))
    plan, kept = _with_file(making, case, stored)
    lines = tuple(one.after for one in changes if one.after is not None)
    return ShownCase(
        plan=plan,
        case=kept,
        lines=lines,
        changes=tuple(changes),
        checked=_checked(portfolio, plan, kept, lines),
        notes=tuple(_notes(portfolio, wanted)),
    )


def confirm_case(ledger: Ledger, shown: ShownCase, by: By) -> Outcome:
    """Apply exactly what was shown, all of it or nothing. Raises StalePlan where somebody changed
    the same facts since."""
    return _carry_out(ledger, shown.plan, by, shown.checked)


def plan_case_removal(
    portfolio: Portfolio, case: BusinessCase, words: Words, *, with_parts: bool
) -> Plan:
    """What removing a case takes with it: its lines, and `with_parts` also the costs and benefits
    that it made, as far as nothing was paid, measured or validated on them."""
    alone = plan_removal(portfolio, case)
    if not with_parts:
        return alone
    lines = lines_of(portfolio, case)
    wanted = WantedCase(case=case.id, initiative=case.initiative, name=case.name, base=case.base,
                        rate=case.rate, lines=())  # fmt: skip
    making = _making(portfolio, wanted, words)
    for line in lines:
        making.release(line)
    return joined([alone, making.plan()])


def remove_case(ledger: Ledger, plan: Plan, by: By) -> Outcome:
    """Carry out a removal that was shown. Raises StalePlan where others changed it since."""
    return _carry_out(ledger, plan, by, Outcome())


def _carry_out(ledger: Ledger, plan: Plan, by: By, found: Outcome) -> Outcome:
    if found.problems or plan.is_empty:
        return found
    change = ledger.apply(
        plan, author=by.author, reason=by.reason, kind=ChangeKind.CASE, token=by.token
    )
    return Outcome(change, advice=found.advice)


def _stored(portfolio: Portfolio, wanted: WantedCase) -> BusinessCase | None:
    if wanted.case is not None:
        return portfolio.business_cases.get(wanted.case)
    name = wanted.name.strip().casefold()
    for one in portfolio.business_cases.values():
        if one.initiative == wanted.initiative and one.name.strip().casefold() == name:
            return one
    return None


def _making(portfolio: Portfolio, wanted: WantedCase, words: Words) -> Making:
    home = wanted.initiative
    names = [one.name for one in portfolio.costs_of(home)]
    names += [one.name for one in portfolio.kpis_of(home)]
    numbering = Numbering(taken={one.strip().casefold() for one in names})
    file = _file(portfolio, wanted.received, numbering)
    return Making(portfolio, wanted, words, numbering, file)


def _file(portfolio: Portfolio, received: Received | None, numbering: Numbering) -> int | None:
    """The record of the file: the one there is, else a new one."""
    if received is None:
        return None
    known = (one.id for one in portfolio.files.values() if one.sha256 == received.sha256)
    found = next(known, None)
    return numbering.next() if found is None else found


def _case(making: Making, stored: BusinessCase | None) -> BusinessCase:
    wanted = making.wanted
    kept = None if stored is None else stored.file
    return BusinessCase(
        id=making.numbering.next() if stored is None else stored.id,
        initiative=wanted.initiative,
        name=wanted.name.strip(),
        base=wanted.base,
        rate=wanted.rate,
        stage=wanted.stage,
        file=kept if making.file is None else making.file,
        note=wanted.note,
    )


def _line(
    making: Making,
    case: BusinessCase,
    before: CaseLine | None,
    wanted: WantedLine | None,
    position: int,
    *,
    moved: bool,
) -> LineChange:
    if wanted is None:
        if before is not None:
            making.release(before)
            making.ended.append(before)
        return LineChange(before, None)
    after = CaseLine(
        id=making.numbering.next() if before is None else before.id,
        case=case.id,
        side=wanted.side,
        name=wanted.name,
        position=position,
        initial=wanted.initial,
        years=wanted.years,
        risk=wanted.risk,
    )
    changed = differing(before, after)
    same = before is not None and not changed and not moved
    if wanted.side is Side.BENEFIT:
        after = replace(after, benefit=making.benefit_of(wanted, before, same=same))
    else:
        after = replace(after, cost=making.cost_of(wanted, before, same=same))
    making.facts.append(after)
    return LineChange(before, after, changed)


def _with_file(
    making: Making, case: BusinessCase, stored: BusinessCase | None
) -> tuple[Plan, BusinessCase]:
    """The whole plan, and the case in it. Another file that says the same changes nothing: the
    case keeps the one that it came from."""
    making.facts += _extended(making)
    rest = making.plan()
    if stored is not None and rest.is_empty and replace(case, file=stored.file) == stored:
        case = stored
    making.facts.append(case)
    if making.file is not None and making.file < 0 and case.file == making.file:
        received = making.wanted.received
        if received is not None:
            name, digest, size = received.name, received.sha256, received.size
            source = SourceFile(id=making.file, name=name, sha256=digest, size=size)
            making.facts.append(source)
    return making.plan(), case


def _extended(making: Making) -> list[Initiative]:
    """The initiative with an appraisal as long as the case, where that is wanted and longer."""
    home, last = making.portfolio.initiatives[making.wanted.initiative], _last(making.wanted)
    if not making.wanted.extend or last <= home.last_month:
        return []
    return [replace(home, horizon_months=last - home.start + 1)]


def _last(wanted: WantedCase) -> Month:
    return wanted.base + (YEAR * max(wanted.years, 1) - 1)


def _checked(
    portfolio: Portfolio, plan: Plan, case: BusinessCase, lines: tuple[CaseLine, ...]
) -> Outcome:
    """The problems of all facts that the plan makes; a case without lines is one."""
    facts = [one for one in plan.after.small if not isinstance(one, SourceFile | Settings)]
    found = checked(facts, portfolio.with_facts([case]))
    if lines:
        return found
    empty = FactProblem(case, FieldProblem("case_without_lines", "years"))
    return replace(found, problems=(*found.problems, empty))


def _notes(portfolio: Portfolio, wanted: WantedCase) -> Iterator[Note]:
    """What keeps the returns of the initiative from being those of the case, and other doubts."""
    home = portfolio.initiatives[wanted.initiative]
    own, said = currency_of(home, portfolio.settings), ""
    if wanted.received is not None:
        said = wanted.received.currency
    if said and said != own:
        yield Note("currency", {"found": said, "currency": own}, asks=True)
    if _last(wanted) > home.last_month and not wanted.extend:
        yield Note("too_short", {"month": home.last_month, "last": _last(wanted)}, asks=True)
    initial = any(one.side is Side.COST and one.initial for one in wanted.lines)
    if initial and home.go_live <= wanted.base:
        yield Note("already_live", {"month": home.go_live})
    risky = any(one.side is Side.COST and one.risk for one in wanted.lines)
    if risky and home.optimism_uplift:
        yield Note("uplift_too", {"share": home.optimism_uplift})
    if wanted.rate != portfolio.settings.discount_rate:
        yield Note("other_rate", {"rate": wanted.rate, "own": portfolio.settings.discount_rate})
