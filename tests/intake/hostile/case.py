"""What a hostile file is: its bytes, and everything that reading it must lead to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

Said = tuple[str, str]
"""Code and place of a problem: `("error_cell", "Data!C2")`."""
Stored = tuple[str, str, float]
"""KPI, month and value of a measurement."""


@dataclass(frozen=True, slots=True)
class Hostile:
    """A file by what it is, the problems it must lead to in their order, and what is stored.

    `why` is the problem's `what` or `found`, where a code has several reasons.
    """

    name: str
    make: Callable[[], bytes]
    said: tuple[Said, ...] = ()
    stored: tuple[Stored, ...] = ()
    why: str = ""


def refused(name: str, make: Callable[[], bytes], code: str, why: str = "") -> Hostile:
    """A file that is turned away as a whole."""
    return Hostile(name, make, ((code, ""),), why=why)
