"""What a command is made of, and how the command line speaks."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime

from benefits import text
from benefits.domain.period import Month
from benefits.text import Words

Run = Callable[[argparse.Namespace, Words], int]
Arguments = Callable[[argparse.ArgumentParser, Words], None]

LANGUAGE_VARIABLES = ("BENEFITS_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
NORWEGIAN = {"no": "nb", "nn": "nb"}

DONE, REFUSED, NOT_UNDERSTOOD = 0, 1, 2
"""Exit codes."""


@dataclass(frozen=True, slots=True)
class Command:
    """One thing the command line can do. Its help is the sentence `cli-<name>`."""

    name: str
    arguments: Arguments
    run: Run


def language(environment: Mapping[str, str]) -> str:
    """The catalogue that the environment asks for, the first one if it asks for none of ours."""
    for variable in LANGUAGE_VARIABLES:
        code = environment.get(variable, "")[:2].lower()
        code = NORWEGIAN.get(code, code)
        if code in text.languages():
            return code
    return text.languages()[0]


def say(sentence: str) -> None:
    """Print a sentence now, also where output goes to a file or another program."""
    print(sentence, flush=True)


def complain(sentence: str) -> int:
    """Print why a command was refused; returns its exit code."""
    print(sentence, file=sys.stderr, flush=True)
    return 1


def author() -> str:
    """Who the history names for what the command line does."""
    return os.environ.get("BENEFITS_USER") or getpass.getuser()


def today() -> Month:
    """The present month; BENEFITS_TODAY=2026-11-21 fixes it for trainings and tests."""
    fixed = os.environ.get("BENEFITS_TODAY")
    return Month.on(date.fromisoformat(fixed) if fixed else datetime.now(UTC).date())
