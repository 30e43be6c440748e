"""The record itself: history, verify, backup, demo."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from benefits.actions.demo import NotEmpty, load_demo
from benefits.actions.saving import By
from benefits.cli.grammar import DONE, REFUSED, Command, author, complain, count, say, today
from benefits.domain.record.change import Change
from benefits.ledger import Ledger, Unreachable, database_url
from benefits.text import Words


def _history_arguments(sub: argparse.ArgumentParser, words: Words) -> None:
    sub.add_argument("--most", type=count, default=50, help=words("cli-history_most"))
    sub.add_argument("--json", action="store_true", help=words("cli-json"))


def _history(given: argparse.Namespace, words: Words) -> int:
    changes = Ledger.open(database_url()).changes(limit=given.most)
    if given.json:
        say(json.dumps([_told(one) for one in changes], ensure_ascii=False, indent=2))
    else:
        for one in changes:
            say(_line(one, words))
    return DONE


def _line(change: Change, words: Words) -> str:
    counts = change.counts
    told = (("added", counts.added), ("changed", counts.changed), ("ended", counts.ended))
    moved = words.list_of(words(f"counted-{name}", count=count) for name, count in told if count)
    parts = [
        str(change.number),
        words.moment(change.at),
        change.author,
        words(f"change-{change.kind}"),
        moved,
        change.reason,
    ]
    return " · ".join(part for part in parts if part)


def _told(change: Change) -> dict[str, Any]:
    counts = change.counts
    return {
        "number": change.number,
        "at": change.at.isoformat(),
        "author": change.author,
        "kind": str(change.kind),
        "reason": change.reason,
        "added": counts.added,
        "changed": counts.changed,
        "ended": counts.ended,
        "undoes": change.undoes,
        "undone_by": change.undone_by,
    }


def _no_arguments(_sub: argparse.ArgumentParser, _words: Words) -> None:
    """These commands need nothing."""


def _verify(_given: argparse.Namespace, words: Words) -> int:
    ledger = Ledger.open(database_url())
    faults = ledger.verify()
    for fault in faults:
        told = {"table": fault.table, "row": str(fault.row), "change": str(fault.change)}
        say(words(f"fault-{fault.kind}", **told))
    if faults:
        return complain(words("settings-altered", count=len(faults)))
    say(words("settings-intact", changes=ledger.revision()))
    return DONE


def _backup_arguments(sub: argparse.ArgumentParser, words: Words) -> None:
    sub.add_argument("out", type=Path, help=words("cli-backup_out"))


def _backup(given: argparse.Namespace, words: Words) -> int:
    ledger, name = Ledger.open(database_url()), str(given.out)
    try:
        ledger.backup(given.out)
    except (OSError, Unreachable):  # of the new file: the ledger itself is open already
        taken = given.out.exists()
        return complain(words("cli-exists" if taken else "cli-cannot_write", name=name))
    say(words("cli-written", name=name))
    return DONE


def _demo(_given: argparse.Namespace, words: Words) -> int:
    try:
        changes = load_demo(Ledger.open(database_url()), words.code, By(author()), today())
    except NotEmpty:
        complain(words("cli-demo_not_empty"))
        return REFUSED
    say(words("cli-demo_loaded", count=len(changes)))
    return DONE


HISTORY = Command("history", _history_arguments, _history)
VERIFY = Command("verify", _no_arguments, _verify)
BACKUP = Command("backup", _backup_arguments, _backup)
DEMO = Command("demo", _no_arguments, _demo)
