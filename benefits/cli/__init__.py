"""The command line: the same doors as the pages. A command is one entry of COMMANDS."""

from __future__ import annotations

import argparse
import os
import sys

from benefits import __version__, text
from benefits.cli.cases import CASE
from benefits.cli.closing import CLOSE
from benefits.cli.grammar import (
    DONE,
    INTERRUPTED,
    TODAY_VARIABLE,
    Command,
    Run,
    complain,
    language,
    refuse,
    today,
)
from benefits.cli.keeping import BACKUP, DEMO, HISTORY, VERIFY
from benefits.cli.loading import EXPORT, IMPORT, TEMPLATE
from benefits.cli.reading import READ
from benefits.cli.serving import SERVE
from benefits.ledger import NewerDatabase, Unreachable
from benefits.text import Words


def main(arguments: list[str]) -> int:
    """Run one command; returns the exit code: 0 done, 1 refused, 2 not understood or
    130 interrupted. `read` has its own: 0 can be imported, 3 asks, 2 refused."""
    words = text.load(language(os.environ))
    given = parser(words).parse_args(arguments)
    if not _knows_today():
        told = {"name": TODAY_VARIABLE, "found": os.environ.get(TODAY_VARIABLE, "")}
        return refuse(given, "not_a_day", words("cli-not_a_day", **told))
    run: Run = given.run
    try:
        return run(given, words)
    except NewerDatabase:
        return refuse(given, "newer_database", words("cli-newer_database"))
    except Unreachable as reason:
        return refuse(given, "unreachable", words("cli-unreachable", url=reason.url))
    except KeyboardInterrupt:
        return complain(words("cli-interrupted"), INTERRUPTED)
    except BrokenPipeError:  # who reads our output has read enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE


def _knows_today() -> bool:
    try:
        today()
    except ValueError:
        return False
    return True


def parser(words: Words) -> argparse.ArgumentParser:
    """The grammar of the command line, explained in the language of `words`."""
    top = argparse.ArgumentParser(prog="python -m benefits", description=words("product-tagline"))
    top.add_argument("--version", action="version", version=f"benefits {__version__}")
    commands = top.add_subparsers(required=True, metavar=words("cli-command"))
    for command in COMMANDS:
        sentence = words(f"cli-{command.name}")
        sub = commands.add_parser(command.name, help=sentence, description=sentence)
        command.arguments(sub, words)
        sub.set_defaults(run=command.run)
    return top


COMMANDS: tuple[Command, ...] = (
    SERVE,
    IMPORT,
    CASE,
    READ,
    CLOSE,
    TEMPLATE,
    EXPORT,
    HISTORY,
    VERIFY,
    BACKUP,
    DEMO,
)
