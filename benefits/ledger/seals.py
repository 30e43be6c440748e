"""Seals on rows and the hash chain over changes, so that tampering shows.

A row's first seal covers its table, its content and the change that made it; when the row ends,
the second covers the first and the change that ended it. A change's digest covers the seals of all
rows that it made or ended, its own fields, and the digest of the change before.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from itertools import islice, repeat
from typing import Any

START = "0" * 64
"""What the first change follows."""
_TOGETHER = 1_000
"""Rows that are written as one text: few enough for the processor's own memory."""


def seal_of(table: str, content: Sequence[Any]) -> str:
    """The seal of a row: its values in the order of its columns, without `until` and `seal`."""
    return hashlib.blake2b(_canonical((table, *content)), digest_size=16).hexdigest()


def seals_of(table: str, columns: Sequence[Sequence[Any]]) -> list[str]:
    """The seals of many rows, given by their columns: as `seal_of` gives them, in a fraction of
    the time. Some rows at a time are written as one text; a quotation mark within a value is
    escaped, so nothing but the start of a row looks like one, and so is a line break."""
    start, seals = f"[{_encode(table)},", list[str]()
    rows = zip(repeat(table), *columns, strict=False) if columns else iter(())
    while some := list(islice(rows, _TOGETHER)):
        whole = _encode(some)[1:-1].replace(f"],{start}", f"]\n{start}")
        told = whole.encode().split(b"\n")
        seals += [hashlib.blake2b(one, digest_size=16).hexdigest() for one in told]
    return seals


def ended_seal(seal: str, until: int) -> str:
    """The seal of a row that was ended."""
    return hashlib.blake2b(f"{seal}|{until}".encode(), digest_size=16).hexdigest()


def facts_digest(made: Iterable[str], ended: Iterable[str]) -> str:
    """One digest over the first seals of the rows made and the second seals of the rows ended."""
    digest = hashlib.sha256()
    for mark, seals in (("+", made), ("-", ended)):
        digest.update(mark.join(["", *sorted(seals)]).encode())
    return digest.hexdigest()


def change_digest(fields: Sequence[Any], previous: str) -> str:
    """The digest of a change record that follows the digest `previous`."""
    return hashlib.sha256(_canonical([*fields, previous])).hexdigest()


def _foreign(value: object) -> list[str]:
    """What we never store (bytes, fractions) still gets a seal, and one that fits nothing else."""
    return [type(value).__name__, repr(value)]


_encode = json.JSONEncoder(
    ensure_ascii=True, check_circular=False, separators=(",", ":"), default=_foreign
).encode


def _canonical(values: Sequence[Any]) -> bytes:
    return _encode(values).encode()
