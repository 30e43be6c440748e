"""Text tables (csv, tsv) as rows of text: encoding and separator told by content."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import Any

from benefits.intake.encodings import decoded

SEPARATORS = (";", "\t", ",", "|")
SAMPLE = 64

Notice = dict[str, Any]


def table(path: str) -> tuple[Iterator[list[str]], list[Notice]]:
    """Rows of the file, and a notice where the encoding had to be guessed."""
    text, encoding, guessed = decoded(Path(path).read_bytes())
    notices = [{"code": "text_guessed", "values": {"encoding": encoding}}] if guessed else []
    csv.field_size_limit(len(text) + 1)
    told, rest = _told_separator(text)
    rows = csv.reader(StringIO(rest, newline=""), delimiter=told or separator(rest))
    # the line that names the separator is not shown as a row by the programs that understand it
    return ([cell.strip("\x00") for cell in row] for row in rows), notices


def separator(text: str) -> str:
    """The one that cuts the first rows into the most columns most evenly."""
    return max(SEPARATORS, key=lambda mark: _evenness(text, mark))


def _evenness(text: str, mark: str) -> tuple[float, int]:
    sample = []
    for row in csv.reader(StringIO(text, newline=""), delimiter=mark):
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
