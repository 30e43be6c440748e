"""Guided by coverage: inputs that reach new lines are kept, changed and tried again."""

from __future__ import annotations

import sys
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from random import Random
from types import CodeType, FrameType
from typing import Any

Target = Callable[[str], None]
Edge = tuple[CodeType, int, int]

SLOW = 10.0
"""Seconds after which an input is a finding of its own."""
LONGEST = 4_000
"""Characters: longer inputs find nothing more and take their time."""


class TooSlow(Exception):
    """One input took longer than anybody would wait."""


@dataclass(frozen=True, slots=True)
class Finding:
    """An input that ended in an exception: what was raised, where, and the text that does it."""

    error: str
    where: str
    text: str
    trace: str


@dataclass(slots=True)
class Campaign:
    """What is known of one target: the inputs worth keeping, the ways seen, what was found.

    `within` is part of the paths of the files whose lines count.
    """

    target: Target
    seeds: Sequence[str]
    words: Sequence[str]
    chance: Random
    within: str
    kept: list[str] = field(default_factory=list)
    seen: set[Edge] = field(default_factory=set)
    found: dict[str, Finding] = field(default_factory=dict)
    runs: int = 0

    def run(self, *, seconds: float = float("inf"), runs: float = float("inf")) -> None:
        """Try the seeds, then changed ones, until the time or the number of runs is over."""
        until, last = time.monotonic() + seconds, self.runs + runs
        for text in self._inputs():
            if time.monotonic() >= until or self.runs >= last:
                return
            self.attempt(text)

    def _inputs(self) -> Iterator[str]:
        yield from self.seeds
        while True:
            yield changed(self.chance, self.kept or [""], self.words)

    def attempt(self, text: str) -> None:
        """One run: kept where it goes a new way, noted where it raises."""
        self.runs += 1
        ways, error = traced(self.target, text, self.within)
        if ways - self.seen:
            self.seen |= ways
            self.kept.append(text)
        if error is not None:
            self._note(text, error)

    def _note(self, text: str, error: BaseException) -> None:
        where = _place(error)
        if where not in self.found:
            small = smaller(text, lambda one: self._fails_at(one, where))
            trace = "".join(traceback.format_exception(error))
            self.found[where] = Finding(type(error).__name__, where, small, trace)

    def _fails_at(self, text: str, where: str) -> bool:
        error = traced(self.target, text, self.within)[1]
        return error is not None and _place(error) == where


def traced(target: Target, text: str, within: str) -> tuple[set[Edge], BaseException | None]:
    """The ways from line to line that an input takes through the files, and how it ended."""
    ways: set[Edge] = set()
    deadline = time.monotonic() + SLOW
    add = ways.add

    def enter(frame: FrameType, _event: str, _arg: Any) -> Any:
        code = frame.f_code
        if within not in code.co_filename:
            return None
        if time.monotonic() > deadline:
            raise TooSlow
        before = 0

        def step(frame: FrameType, event: str, _arg: Any) -> Any:
            nonlocal before
            if event == "line":
                line = frame.f_lineno
                add((code, before, line))
                before = line
            return step

        return step

    error: BaseException | None = None
    sys.settrace(enter)
    try:
        target(text)
    except Exception as raised:  # noqa: BLE001  this is what is looked for
        error = raised
    finally:
        sys.settrace(None)
    if error is None and time.monotonic() > deadline:
        error = TooSlow()
    return ways, error


def _place(error: BaseException) -> str:
    """Where it was raised: the innermost file and line."""
    frames = traceback.extract_tb(error.__traceback__)
    last = frames[-1] if frames else None
    return f"{last.filename}:{last.lineno}" if last else type(error).__name__


def changed(chance: Random, kept: Sequence[str], words: Sequence[str]) -> str:
    """One of the inputs with a few things in it changed; newer ones are taken more often."""
    text = kept[int(len(kept) * (1 - chance.random() ** 2) - 1e-9)]
    for _ in range(chance.choice((1, 1, 2, 4, 8))):
        text = chance.choice(_CHANGES)(chance, text, kept, words)[:LONGEST]
    return text


Change = Callable[[Random, str, Sequence[str], Sequence[str]], str]
_LETTERS = (
    "0123456789.,;:-+/%'\"()[]*#= \t\n\\€$£\u00a0\u2009\u202f\u2212\u2013\u200b\ufeff\x00\x1f"
    "aeikmnqrstwåøéßЖกİ①²½٣"
)


def _span(chance: Random, text: str) -> tuple[int, int]:
    start = chance.randint(0, len(text))
    return start, min(len(text), start + chance.choice((0, 1, 1, 2, 4, 16)))


def _insert(chance: Random, text: str, _kept: Sequence[str], _words: Sequence[str]) -> str:
    start, end = _span(chance, text)
    new = "".join(chance.choice(_LETTERS) for _ in range(chance.choice((1, 1, 2, 3))))
    return text[:start] + new + text[end if chance.random() < 0.5 else start :]


def _word(chance: Random, text: str, _kept: Sequence[str], words: Sequence[str]) -> str:
    start, end = _span(chance, text)
    return text[:start] + (chance.choice(words) if words else "") + text[end:]


def _delete(chance: Random, text: str, _kept: Sequence[str], _words: Sequence[str]) -> str:
    start, end = _span(chance, text)
    return text[:start] + text[end:]


def _again(chance: Random, text: str, _kept: Sequence[str], _words: Sequence[str]) -> str:
    start, end = _span(chance, text)
    return text[:end] + text[start:end] * chance.choice((1, 2, 8)) + text[end:]


def _splice(chance: Random, text: str, kept: Sequence[str], _words: Sequence[str]) -> str:
    other = chance.choice(kept)
    return text[: chance.randint(0, len(text))] + other[chance.randint(0, len(other)) :]


def _line(chance: Random, text: str, kept: Sequence[str], _words: Sequence[str]) -> str:
    """Lines out, twice, in another order, or from another input."""
    lines, others = text.split("\n"), chance.choice(kept).split("\n")
    at = chance.randrange(len(lines))
    match chance.randrange(4):
        case 0:
            del lines[at]
        case 1:
            lines.insert(at, chance.choice(lines))
        case 2:
            lines.insert(at, chance.choice(others))
        case _:
            chance.shuffle(lines)
    return "\n".join(lines)


def _cell(chance: Random, text: str, kept: Sequence[str], _words: Sequence[str]) -> str:
    """A cell of one line changed for a cell of some other."""
    lines = text.split("\n")
    at = chance.randrange(len(lines))
    cells = lines[at].split("\t")
    others = chance.choice(chance.choice(kept).split("\n")).split("\t")
    cells[chance.randrange(len(cells))] = chance.choice(others)
    lines[at] = "\t".join(cells)
    return "\n".join(lines)


_CHANGES: tuple[Change, ...] = (_insert, _word, _delete, _again, _splice, _line, _cell)


def smaller(text: str, fails: Callable[[str], bool], tries: int = 400) -> str:
    """A shorter text that still fails: parts are left out, larger ones first."""
    size = max(1, len(text) // 2)
    while size and tries > 0:
        at = 0
        while at < len(text) and tries > 0:
            tries -= 1
            shorter = text[:at] + text[at + size :]
            if fails(shorter):
                text = shorter
            else:
                at += size
        size //= 2
    return text
