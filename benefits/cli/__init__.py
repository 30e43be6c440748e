"""The command line: the same doors as the pages. A command is one entry of COMMANDS."""

from __future__ import annotations

import argparse
import os

from benefits import __version__, text
from benefits.cli.grammar import Command, Run, complain, language
from benefits.cli.keeping import BACKUP, DEMO, HISTORY, VERIFY
from benefits.cli.loading import EXPORT, IMPORT, TEMPLATE
from benefits.cli.serving import SERVE
from benefits.ledger import NewerDatabase, Unreachable
from benefits.text import Words


def main(arguments: list[str]) -> int:
    """Run one command; returns the exit code: 0 done, 1 refused, 2 not understood."""
    words = text.load(language(os.environ))
    given = parser(words).parse_args(arguments)
    run: Run = given.run
    try:
        return run(given, words)
    except NewerDatabase:
        return complain(words("cli-newer_database"))
    except Unreachable as reason:
        return complain(words("cli-unreachable", url=reason.url))
    except KeyboardInterrupt:
        return 130


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


COMMANDS: tuple[Command, ...] = (SERVE, IMPORT, TEMPLATE, EXPORT, HISTORY, VERIFY, BACKUP, DEMO)
