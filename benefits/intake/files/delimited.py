"""Text tables (csv, tsv) as rows of text: encoding and separator told by content."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO
from itertools import islice
from pathlib import Path
from typing import Any

from benefits.intake.files.chunks import Refused
from benefits.intake.files.encodings import decoded

SEPARATORS = (";", "\t", ",", "|")
SAMPLE = 64
SOUGHT = 10_000
"""Rows among which those of the sample are sought: millions may be blank."""
_END = "\x00\x01end"
"""A last line of ours: within a cell it shows that a quotation mark was never closed."""

Notice = dict[str, Any]


def table(path: str) -> tuple[Iterator[list[str]], list[Notice]]:
    """Rows of the file, and a notice where the encoding had to be guessed."""
    text, encoding, guessed = decoded(Path(path).read_bytes())
    notices = [{"code": "text_guessed", "values": {"encoding": encoding}}] if guessed else []
    csv.field_size_limit(len(text) + 1)
    told, rest = _told_separator(text)
    # the line that names the separator is not shown as a row by the programs that understand it
    return _rows(rest, told or separator(rest)), notices


def _rows(text: str, mark: str) -> Iterator[list[str]]:
    """Raises Refused where a quotation mark swallows every row after it."""
    rows = csv.reader(StringIO(f"{text}\n{_END}", newline=""), delimiter=mark)
    for number, row in enumerate(rows, start=1):
        if row and _END in row[-1]:
            if "\n" in row[-1].rstrip(f"\r\n{_END}"):
                raise Refused("unclosed_quote", row=number)
            row[-1] = row[-1].removesuffix(_END).removesuffix("\n")
        yield [cell.strip("\x00") for cell in row]


def separator(text: str) -> str:
    """The one that cuts the first rows into the most columns most evenly."""
    return max(SEPARATORS, key=lambda mark: _evenness(text, mark))


def _evenness(text: str, mark: str) -> tuple[float, int]:
    sample = []
    rows = csv.reader(StringIO(text, newline=""), delimiter=mark)
    for row in islice(rows, SOUGHT):
        if any(row):
            sample.append(len(row))
        if len(sample) == SAMPLE:
            break
    usual = max(set(sample), key=lambda wide: (sample.count(wide), wide), default=1)
    if usual < 2:
        return 0.0, 0
    return sample.count(usual) / len(sample), usual


def _told_separator(text: str) -> tuple[str, str]:
    """Some programs write `sep=;` as the first line."""
    first, _, rest = text.partition("\n")
    found = first.strip()
    if found.lower().startswith("sep=") and len(found) == 5:
        return found[4], rest
    return "", text
