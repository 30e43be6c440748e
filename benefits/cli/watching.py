"""A folder watched for files: what lands there is loaded as its sender's files are read."""

from __future__ import annotations

import argparse
import json
import signal
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import Any

from benefits.actions.adopting import senders
from benefits.actions.closed_rows import closers
from benefits.actions.received import Upload, read_file
from benefits.actions.saving import By
from benefits.actions.upload import Preview, confirm, plan_files
from benefits.cli.grammar import DONE, author, complain, say, today
from benefits.domain.record.plan import StalePlan
from benefits.domain.record.portfolio import Portfolio
from benefits.intake.adopt.adopt import Decided
from benefits.intake.cells.vocabulary import fold
from benefits.intake.files.limits import LIMITS, SUFFIXES
from benefits.ledger import Ledger, database_url
from benefits.text import Words

DONE_FOLDER, REFUSED_FOLDER = "done", "refused"
SETTLED = 2.0
"""Seconds that a file must be left alone before it is taken for whole."""


@dataclass(slots=True)
class _Watch:
    """A folder, and the sizes and times of what lay there at the last look."""

    folder: Path
    ledger: Ledger
    given: argparse.Namespace
    words: Words
    seen: dict[str, tuple[int, int]] = field(default_factory=dict)
    handled: int = 0


def watch(given: argparse.Namespace, words: Words) -> int:
    """Look into the folder again and again until stopped; `--once` looks a single time."""
    folder: Path = given.watch
    if not folder.is_dir():
        return complain(words("cli-watch_no_folder", name=str(folder)))
    one = _Watch(folder, Ledger.open(database_url()), given, words)
    if given.once:
        _look(one, whole=True)
        return DONE
    say(words("cli-watch_watching", folder=str(folder)))
    before = signal.signal(signal.SIGTERM, _stop)
    try:
        while True:
            _look(one, whole=False)
            time.sleep(given.every)
    except KeyboardInterrupt:
        say(words("cli-watch_stopped", count=one.handled))
        return DONE
    finally:
        signal.signal(signal.SIGTERM, before)


def _stop(number: int, frame: FrameType | None) -> None:
    """Being told to end is as good as Ctrl+C: the file at hand is finished or left where it is."""
    raise KeyboardInterrupt


def _look(one: _Watch, *, whole: bool) -> None:
    """Handle the files that lie there whole, one after the other."""
    for path in sorted(_landed(one.folder)):
        if whole or _is_settled(one, path):
            _handle(one, path)


def _landed(folder: Path) -> Iterator[Path]:
    """Workbooks and tables: no other files, no links, nothing that a program has open."""
    for path in folder.iterdir():
        ours = path.suffix.lower().lstrip(".") in SUFFIXES and not path.name.startswith((".", "~$"))
        if ours and path.is_file() and not path.is_symlink():
            yield path


def _is_settled(one: _Watch, path: Path) -> bool:
    """Has nobody written to a file since the last look, nor in the last seconds?"""
    try:
        found = path.stat()
    except OSError:
        return False
    now = (found.st_size, found.st_mtime_ns)
    same = one.seen.get(path.name) == now
    one.seen[path.name] = now
    return same or time.time() - found.st_mtime > SETTLED


def _handle(one: _Watch, path: Path) -> None:
    """Load a file or not, and move it apart with its receipt."""
    try:
        with path.open("rb") as stream:
            upload = Upload(path.name, stream.read(LIMITS.upload + 1))
        shown, number = _loaded(one, upload)
    except OSError:
        return  # gone again, or still being written: the next look tells
    except StalePlan:
        return  # somebody wrote at the same moment: the next look reads it against what is new
    refused = _why_not(one, shown)
    _move(one, path, shown, number, refused)
    one.seen.pop(path.name, None)
    one.handled += 1


def _loaded(one: _Watch, upload: Upload) -> tuple[Preview, int | None]:
    portfolio = one.ledger.portfolio()
    file = read_file(upload, portfolio, today())
    sender = one.given.sender or _named(upload.name, portfolio)
    if file.adopted is not None and sender:
        file = read_file(upload, portfolio, today(), Decided(sender=sender))
    shown = plan_files(portfolio, [file], today(), closers(one.ledger, portfolio))
    if _why_not(one, shown) or not shown.can_apply:
        return shown, None
    change = confirm(one.ledger, shown, By(author(), reason=one.given.reason)).change
    return shown, None if change is None else change.number


def _named(name: str, portfolio: Portfolio) -> str:
    """The sender that a file's name begins with, the longest one where several do."""
    known = [one for one in senders(portfolio) if fold(name).startswith(fold(one))]
    return max(known, key=len, default="")


def _why_not(one: _Watch, shown: Preview) -> str:
    """The key of why a file is not loaded, empty where it is."""
    file = shown.files[0]
    if file.adopted is not None and file.adopted.tables.kept is None:
        return "cli-watch_unknown"
    if file.is_blocked:
        return "cli-import_blocked"
    return "cli-import_waits" if shown.needs_confirmation and not one.given.yes else ""


def _move(one: _Watch, path: Path, shown: Preview, number: int | None, refused: str) -> None:
    """The file beside its receipt, under a name that nothing has there yet."""
    folder = one.folder / (REFUSED_FOLDER if refused else DONE_FOLDER)
    folder.mkdir(exist_ok=True)
    to = _free(folder, path.name)
    receipt = json.dumps(_receipt(one, shown, number, refused), ensure_ascii=False, indent=2)
    to.with_name(f"{to.name}.json").write_text(f"{receipt}\n", encoding="utf-8")
    path.replace(to)
    _tell(one, shown, number, refused, to)


def _free(folder: Path, name: str) -> Path:
    to, count = folder / name, 1
    while to.exists() or to.with_name(f"{to.name}.json").exists():
        count += 1
        to = folder / f"{Path(name).stem} ({count}){Path(name).suffix}"
    return to


def _receipt(one: _Watch, shown: Preview, number: int | None, refused: str) -> dict[str, Any]:
    counts, file = shown.counts, shown.files[0]
    why = one.words(refused) if refused else ""
    return {
        "file": file.name,
        "sha256": None if file.book is None else file.book.sha256,
        "sender": None if file.adopted is None else file.adopted.sender,
        "status": "refused" if refused else "done",
        "why": why,
        "change": number,
        "added": 0 if refused else counts.added,
        "changed": 0 if refused else counts.changed,
        "unchanged": 0 if refused else counts.unchanged,
        "problems": [
            {
                "code": problem.code,
                "severity": str(problem.severity),
                "sheet": problem.place.sheet,
                "cell": problem.place.cell,
                "what": problem.what(one.words),
                "remedy": problem.remedy(one.words),
            }
            for problem in file.problems
        ],
    }


def _tell(one: _Watch, shown: Preview, number: int | None, refused: str, to: Path) -> None:
    told = {"name": shown.files[0].name, "to": str(to)}
    if refused:
        say(one.words("cli-watch_refused", **told))
    elif number is None:
        say(one.words("cli-watch_nothing", **told))
    else:
        counts = {"added": shown.counts.added, "changed": shown.counts.changed}
        say(one.words("cli-watch_done", change=str(number), **told, **counts))
