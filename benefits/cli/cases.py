"""Business cases from the command line: bring one in, take one along."""

from __future__ import annotations

import argparse
from decimal import Decimal, InvalidOperation
from pathlib import Path

from benefits.actions.case import ShownCase, confirm_case, plan_case
from benefits.actions.case_lines import WantedCase
from benefits.actions.case_source import (
    CaseFile,
    earlier,
    first_base,
    read_case_file,
    received,
    understood,
    wanted_lines,
    with_links,
)
from benefits.actions.files import business_case
from benefits.actions.received import Upload
from benefits.actions.saving import By
from benefits.cli.grammar import DONE, REFUSED, Command, author, complain, month, say, today
from benefits.cli.loading import bytes_of, initiative_named, write_file
from benefits.domain.record.facts import Initiative, Stage
from benefits.domain.record.plan import StalePlan
from benefits.domain.record.portfolio import Portfolio
from benefits.intake.cases.case_table import CaseRead
from benefits.ledger import Ledger, database_url
from benefits.text import Words
from benefits.views.case import case_found
from benefits.views.known import known

SCALES = (1, 1_000, 1_000_000)


def _arguments(sub: argparse.ArgumentParser, words: Words) -> None:
    doings = sub.add_subparsers(required=True, metavar=words("cli-case_doing"))
    bring = doings.add_parser("import", help=words("cli-case_import"))
    bring.add_argument("file", type=Path, help=words("cli-case_file"))
    bring.add_argument("--initiative", required=True, help=words("cli-initiative"))
    bring.add_argument("--name", default="", help=words("case-name"))
    bring.add_argument("--base", type=month, help=words("cli-case_base"))
    bring.add_argument("--rate", type=_percent, help=words("cli-case_rate"))
    bring.add_argument("--stage", choices=[str(one) for one in Stage], help=words("field-stage"))
    bring.add_argument("--scale", type=int, choices=SCALES, help=words("cli-case_scale"))
    bring.add_argument("--yes", action="store_true", help=words("cli-import_yes"))
    bring.add_argument("--dry-run", action="store_true", help=words("cli-import_dry_run"))
    bring.add_argument("--reason", default="", help=words("cli-import_reason"))
    bring.set_defaults(doing=_import)
    take = doings.add_parser("export", help=words("cli-case_export"))
    take.add_argument("case", type=int, help=words("cli-case_number"))
    take.add_argument("out", type=Path, help=words("cli-out"))
    take.set_defaults(doing=_export)


def _percent(text: str) -> Decimal:
    """`10` or `7.5` per cent as a ratio."""
    try:
        return Decimal(text.rstrip("%")) / 100
    except InvalidOperation:
        raise ValueError(text) from None


def _run(given: argparse.Namespace, words: Words) -> int:
    found: int = given.doing(given, words)
    return found


def _import(given: argparse.Namespace, words: Words) -> int:
    ledger = Ledger.open(database_url())
    portfolio = ledger.portfolio()
    home = initiative_named(given.initiative, portfolio.initiatives.values())
    if home is None:
        return complain(words("cli-no_initiative", name=given.initiative))
    try:
        file = read_case_file(Upload(given.file.name, bytes_of(given.file)))
    except OSError:
        return complain(words("cli-cannot_open", name=str(given.file)))
    found = understood(file, given.scale)
    for problem in found.problems:
        say(f"{file.name} {problem.place}: {problem.what(words)} {problem.remedy(words)}")
    if found.blocked:
        return complain(words("cli-import_blocked"))
    shown = plan_case(portfolio, _wanted(given, portfolio, home, file, found), words)
    return _carry_out(ledger, given, shown, words, asks=found.asks or shown.asks)


def _wanted(
    given: argparse.Namespace,
    portfolio: Portfolio,
    home: Initiative,
    file: CaseFile,
    found: CaseRead,
) -> WantedCase:
    """What is given goes before what the file says, and that before the case as it stands."""
    case = None if given.name else earlier(portfolio, home.id, file)
    settings = portfolio.settings
    base = first_base(found, home, settings) if case is None else case.base
    stage = Stage.PROMISED if case is None else case.stage
    return WantedCase(
        initiative=home.id,
        case=None if case is None else case.id,
        name=given.name or (Path(file.name).stem if case is None else case.name),
        base=given.base or base,
        rate=next(
            one for one in (given.rate, found.rate, settings.discount_rate) if one is not None
        ),
        stage=Stage(given.stage) if given.stage else stage,
        lines=with_links(portfolio, case, wanted_lines(found)),
        received=received(file, found),
        note="" if case is None else case.note,
    )


def _carry_out(
    ledger: Ledger, given: argparse.Namespace, shown: ShownCase, words: Words, *, asks: bool
) -> int:
    for one in shown.checked.problems:
        say(words(f"problem-{one.problem.code}", **one.problem.values))
    if shown.checked.problems:
        return REFUSED
    if shown.plan.is_empty:
        say(words("case-makes_nothing"))
        return DONE
    counts = shown.plan.counts
    values = {"added": counts.added, "changed": counts.changed, "unchanged": counts.unchanged}
    say(words("cli-import_plan", **values))
    if given.dry_run:
        say(words("cli-import_dry"))
        return DONE
    if asks and not given.yes:
        return complain(words("cli-import_waits"))
    try:
        change = confirm_case(ledger, shown, By(author(), reason=given.reason)).change
    except StalePlan:
        return complain(words("cli-stale"))
    if change is not None:
        say(words("cli-import_done", change=str(change.number)))
    return DONE


def _export(given: argparse.Namespace, words: Words) -> int:
    ledger = Ledger.open(database_url())
    try:
        found = case_found(known(ledger, today=today()), given.case)
    except KeyError:
        return complain(words("cli-case_none", number=str(given.case)))
    return write_file(given.out, business_case(found.table, words, found.currency), words)


CASE = Command("case", _arguments, _run)
