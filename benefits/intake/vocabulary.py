"""The words that workbooks use, in all our languages at once, as plain mappings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Keys are folded by `fold`. Among the headings, `total` is what
    rows that sum others up are called, and `yes` and `no` are what they mean."""

    headings: Mapping[str, str] = field(default_factory=dict)
    months: Mapping[str, int] = field(default_factory=dict)
    statuses: Mapping[str, str] = field(default_factory=dict)
    missing: frozenset[str] = frozenset()

    @classmethod
    def of(
        cls,
        headings: Mapping[str, str],
        months: Mapping[str, int],
        statuses: Mapping[str, str],
        missing: Iterable[str],
    ) -> Vocabulary:
        """The same words folded as cells will be."""
        return cls(
            {fold(alias): name for alias, name in headings.items()},
            {fold(word).replace(".", ""): number for word, number in months.items()},
            {fold(word): code for word, code in statuses.items()},
            frozenset(fold(word) for word in missing),
        )

    def is_total(self, text: str) -> bool:
        """Does a row's name say that it sums up other rows?"""
        return self.headings.get(fold(text).rstrip(":")) == "total"

    def truth(self, text: str) -> bool | None:
        """What a word for yes or no says; None for any other."""
        return {"yes": True, "no": False}.get(self.headings.get(fold(text), ""))


@lru_cache(maxsize=65_536)
def fold(text: str) -> str:
    """One form for words that look alike: case, NBSP, doubled spaces, trailing marks."""
    return _SPACES.sub(" ", text).strip().rstrip("*").rstrip().casefold()
