"""What a command is made of, and how the command line speaks."""

from __future__ import annotations

import argparse
import getpass
import json
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime

from benefits import text
from benefits.domain.calendar.period import Month
from benefits.intake.periods.months import FIRST_YEAR, LAST_YEAR
from benefits.text import Words

Run = Callable[[argparse.Namespace, Words], int]
Arguments = Callable[[argparse.ArgumentParser, Words], None]

TODAY_VARIABLE = "BENEFITS_TODAY"
LANGUAGE_VARIABLES = ("BENEFITS_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
NORWEGIAN = {"no": "nb", "nn": "nb"}

DONE, REFUSED, NOT_UNDERSTOOD, INTERRUPTED = 0, 1, 2, 130
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


def complain(sentence: str, code: int = REFUSED) -> int:
    """Print why a command was not carried out; returns its exit code."""
    print(sentence, file=sys.stderr, flush=True)
    return code


def refuse(given: argparse.Namespace, code: str, sentence: str) -> int:
    """Complain, and where JSON was asked for say the same as JSON; returns the exit code."""
    if getattr(given, "json", False):
        say(json.dumps({"refused": code, "what": sentence}, ensure_ascii=False, indent=2))
    return complain(sentence)


def month(text: str) -> Month:
    """A month of an argument. Raises ValueError on what no workbook may hold either."""
    found = Month.parse(text)
    if not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise ValueError(f"{text} is not between {FIRST_YEAR} and {LAST_YEAR}")
    return found


def count(text: str) -> int:
    """How many, at least one."""
    return _between(1, int(text), 1_000_000)


def seconds(text: str) -> int:
    """How long to wait, between one second and an hour."""
    return _between(1, int(text), 3_600)


def port(text: str) -> int:
    """A port to listen on; 0 is any free one."""
    return _between(0, int(text), 65_535)


def _between(least: int, number: int, most: int) -> int:
    if not least <= number <= most:
        raise ValueError(f"{number} is not in {least}..{most}")
    return number


def author() -> str:
    """Who the history names for what the command line does."""
    return os.environ.get("BENEFITS_USER") or getpass.getuser()


def today() -> Month:
    """The present month; BENEFITS_TODAY=2026-11-21 fixes it for trainings and tests.

    Raises ValueError where that is no day.
    """
    fixed = os.environ.get(TODAY_VARIABLE)
    return Month.on(date.fromisoformat(fixed) if fixed else datetime.now(UTC).date())
