"""Names that resemble another one, the most alike first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rapidfuzz import fuzz, process

NEAR_ENOUGH = 60
"""Names less alike than this, of 100, are no proposal."""


def alike(name: str, among: Iterable[str], most: int) -> list[tuple[str, float]]:
    """At most so many of the names, each with its likeness of 100. All of them are folded."""
    found: Sequence[tuple[str, float, int]] = process.extract(
        name, list(among), scorer=fuzz.WRatio, limit=most, score_cutoff=NEAR_ENOUGH
    )
    return [(text, score) for text, score, _ in found]
