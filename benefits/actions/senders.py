"""Remembered ways of reading: renamed, given to another sender, forgotten."""

from __future__ import annotations

from dataclasses import replace

from benefits.actions.outcome import Outcome
from benefits.actions.saving import By, carry_out
from benefits.domain.record.facts import Alias, Fact, UploadMapping
from benefits.domain.record.plan import Facts, Plan, plan_facts
from benefits.domain.record.portfolio import Portfolio
from benefits.intake.cells.vocabulary import fold
from benefits.ledger import Ledger


def rename(ledger: Ledger, seen: UploadMapping, name: str, revision: int, by: By) -> Outcome:
    """Call a way of reading otherwise. Raises StalePlan where others changed it since."""
    wanted = replace(seen, name=name.strip() or seen.sender)
    return carry_out(ledger, plan_facts([wanted], [seen], revision), by, Outcome())


def share(ledger: Ledger, seen: UploadMapping, sender: str, by: By) -> Outcome:
    """Read the files of another sender in the same way, with the same names: a copy that the
    other sender's files may change later. What that sender's names mean already stays."""
    portfolio = ledger.portfolio()
    copy = replace(seen, id=-1, sender=sender, name=sender)
    known = {fold(one.label) for one in aliases_of(portfolio, sender)}
    copies = [
        replace(one, id=-2 - at, sender=sender)
        for at, one in enumerate(aliases_of(portfolio, seen.sender))
        if fold(one.label) not in known
    ]
    wanted: list[Fact] = [copy, *copies]
    return carry_out(ledger, plan_facts(wanted, [], portfolio.revision), by, Outcome())


def forget_reading(ledger: Ledger, seen: UploadMapping, by: By) -> Outcome:
    """Forget a way of reading, and what the sender's names mean where it was the sender's last
    one. The values that were loaded stay."""
    portfolio = ledger.portfolio()
    others = [
        one
        for one in portfolio.upload_mappings.values()
        if one.sender == seen.sender and one.id != seen.id
    ]
    names: tuple[Fact, ...] = () if others else aliases_of(portfolio, seen.sender)
    plan = Plan(portfolio.revision, before=Facts((seen, *names)))
    return carry_out(ledger, plan, by, Outcome())


def aliases_of(portfolio: Portfolio, sender: str) -> tuple[Alias, ...]:
    """What a sender's names mean."""
    return tuple(one for one in portfolio.aliases.values() if one.sender == sender)
