"""Workbooks in and out: import, template, export."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

from benefits.actions.files import export, rows_to_fill, template
from benefits.actions.received import ReadFile, Upload
from benefits.actions.saving import By
from benefits.actions.upload import Preview, confirm, preview
from benefits.cli.grammar import (
    DONE,
    REFUSED,
    Command,
    author,
    complain,
    month,
    refuse,
    say,
    seconds,
    today,
)
from benefits.cli.watching import watch
from benefits.domain.record.facts import Initiative
from benefits.domain.record.plan import StalePlan
from benefits.intake.files.limits import LIMITS
from benefits.ledger import Ledger, database_url
from benefits.packs.request import TemplateRequest
from benefits.text import Words
from benefits.views.export import export_tables
from benefits.views.known import known

MOST_ROWS = 20_000
"""No workbook to fill is longer: nobody would fill it, and it would take minutes to write."""


def _import_arguments(sub: argparse.ArgumentParser, words: Words) -> None:
    sub.add_argument("file", nargs="*", type=Path, help=words("cli-import_file"))
    sub.add_argument("--watch", type=Path, metavar="FOLDER", help=words("cli-watch"))
    sub.add_argument("--sender", default="", help=words("cli-watch_sender"))
    sub.add_argument("--once", action="store_true", help=words("cli-watch_once"))
    sub.add_argument("--every", type=seconds, default=5, help=words("cli-watch_every"))
    sub.add_argument("--dry-run", action="store_true", help=words("cli-import_dry_run"))
    sub.add_argument("--json", action="store_true", help=words("cli-json"))
    sub.add_argument("--yes", action="store_true", help=words("cli-import_yes"))
    sub.add_argument("--reason", default="", help=words("cli-import_reason"))


def _import(given: argparse.Namespace, words: Words) -> int:
    if given.watch is not None:
        return watch(given, words)
    if not given.file:
        return refuse(given, "no_files", words("cli-import_none"))
    ledger = Ledger.open(database_url())
    try:
        uploads = [Upload(path.name, bytes_of(path)) for path in given.file]
    except OSError as missing:
        sentence = words("cli-cannot_open", name=str(missing.filename))
        return refuse(given, "cannot_open", sentence)
    shown = preview(ledger, uploads, today())
    waits = shown.needs_confirmation and not given.yes
    refused = bool(shown.blocked) or (waits and not given.dry_run)
    number = None
    if not (given.dry_run or refused):
        try:
            change = confirm(ledger, shown, By(author(), reason=given.reason)).change
        except StalePlan:
            return refuse(given, "stale", words("cli-stale"))
        number = None if change is None else change.number
    if given.json:
        say(json.dumps(_told(shown, number, words), ensure_ascii=False, indent=2))
    else:
        _tell(shown, number, words, waits=waits, dry=given.dry_run)
    return REFUSED if refused else DONE


def bytes_of(path: Path) -> bytes:
    """At most as much as tells that a file is too large: some never end."""
    with path.open("rb") as stream:
        return stream.read(LIMITS.upload + 1)


def _tell(shown: Preview, number: int | None, words: Words, *, waits: bool, dry: bool) -> None:
    for file in shown.files:
        for problem in file.problems:
            place = f"{file.name} {problem.place}".strip()
            say(f"{place}: {problem.what(words)} {problem.remedy(words)}")
    counts = shown.counts
    values = {"added": counts.added, "changed": counts.changed}
    say(words("cli-import_plan", **values, unchanged=counts.unchanged))
    if number is not None:
        say(words("cli-import_done", change=str(number)))
    elif dry:
        say(words("cli-import_dry"))
    elif shown.blocked:
        say(words("cli-import_blocked"))
    elif waits:
        say(words("cli-import_waits"))


def _told(shown: Preview, number: int | None, words: Words) -> dict[str, Any]:
    counts = shown.counts
    return {
        "change": number,
        "added": counts.added,
        "changed": counts.changed,
        "unchanged": counts.unchanged,
        "files": [_file(one, words) for one in shown.files],
    }


def _file(file: ReadFile, words: Words) -> dict[str, Any]:
    return {
        "name": file.name,
        "sha256": None if file.book is None else file.book.sha256,
        "rows": file.rows,
        "problems": [
            {
                "code": one.code,
                "severity": str(one.severity),
                "sheet": one.place.sheet,
                "cell": one.place.cell,
                "what": one.what(words),
                "remedy": one.remedy(words),
            }
            for one in file.problems
        ],
    }


def _template_arguments(sub: argparse.ArgumentParser, words: Words) -> None:
    sub.add_argument("out", type=Path, help=words("cli-out"))
    sub.add_argument("--initiative", help=words("cli-initiative"))
    sub.add_argument("--owner", help=words("cli-template_owner"))
    sub.add_argument("--from", dest="since", type=month, help=words("cli-template_from"))
    sub.add_argument("--to", dest="through", type=month, help=words("cli-template_to"))
    sub.add_argument("--benefits", action="store_true", help=words("template-benefits"))


def _template(given: argparse.Namespace, words: Words) -> int:
    portfolio = Ledger.open(database_url()).portfolio()
    initiative = initiative_named(given.initiative, portfolio.initiatives.values())
    if given.initiative and initiative is None:
        return complain(words("cli-no_initiative", name=given.initiative))
    request = TemplateRequest(
        through=given.through or today() + -1,
        initiative=None if initiative is None else initiative.id,
        owner=given.owner,
        since=given.since,
        benefits=given.benefits,
    )
    rows = rows_to_fill(request, portfolio).all
    if not 0 < rows <= MOST_ROWS:
        return complain(words("cli-template_rows", count=rows, most=words.number(MOST_ROWS)))
    return write_file(given.out, template(request, portfolio, words), words)


def _export_arguments(sub: argparse.ArgumentParser, words: Words) -> None:
    sub.add_argument("out", type=Path, help=words("cli-out"))
    sub.add_argument("--initiative", help=words("cli-initiative"))
    sub.add_argument("--revision", type=int, help=words("cli-revision"))


def _export(given: argparse.Namespace, words: Words) -> int:
    ledger = Ledger.open(database_url())
    try:
        found = known(ledger, given.revision, today=today())
    except ValueError:
        return complain(words("cli-no_revision", number=str(given.revision)))
    initiative = initiative_named(given.initiative, found.portfolio.initiatives.values())
    if given.initiative and initiative is None:
        return complain(words("cli-no_initiative", name=given.initiative))
    tables = export_tables(found, None if initiative is None else initiative.id)
    return write_file(given.out, export(tables, words), words)


def initiative_named(name: str | None, initiatives: Iterable[Initiative]) -> Initiative | None:
    """The initiative of a name or an id."""
    return next((one for one in initiatives if name in (one.name, str(one.id))), None)


def write_file(path: Path, data: bytes, words: Words) -> int:
    """The whole file or none: a full disk must not cost the one that was there."""
    unfinished = path.with_name(f"{path.name}.unfinished")
    try:
        unfinished.write_bytes(data)
        unfinished.replace(path)
    except OSError:
        with suppress(OSError):
            unfinished.unlink()
        return complain(words("cli-cannot_write", name=str(path)))
    say(words("cli-written", name=str(path)))
    return DONE


IMPORT = Command("import", _import_arguments, _import)
TEMPLATE = Command("template", _template_arguments, _template)
EXPORT = Command("export", _export_arguments, _export)
