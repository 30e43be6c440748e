"""The words that workbooks use, in all our languages at once, as plain mappings."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from benefits.intake.cells.remembering import remembered

_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Keys are folded by `fold`. Among the headings, `total` is what
    rows that sum others up are called, and `yes` and `no` are what they mean. `month_choices`
    are names that mean one month in one language and another in another."""

    headings: Mapping[str, str] = field(default_factory=dict)
    months: Mapping[str, int] = field(default_factory=dict)
    statuses: Mapping[str, str] = field(default_factory=dict)
    missing: frozenset[str] = frozenset()
    month_choices: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    weekdays: frozenset[str] = frozenset()

    @classmethod
    def of(
        cls,
        headings: Mapping[str, str],
        months: Mapping[str, int],
        statuses: Mapping[str, str],
        missing: Iterable[str],
        month_choices: Mapping[str, tuple[int, ...]] | None = None,
        weekdays: Iterable[str] = (),
    ) -> Vocabulary:
        """The same words folded as cells will be."""
        return cls(
            {fold(alias): name for alias, name in headings.items()},
            {fold_month(word): number for word, number in months.items()},
            {fold(word): code for word, code in statuses.items()},
            frozenset(fold(word) for word in missing),
            {fold_month(word): numbers for word, numbers in (month_choices or {}).items()},
            frozenset(fold(word) for word in weekdays),
        )

    def is_total(self, text: str) -> bool:
        """Does a row's name say that it sums up other rows?"""
        return self.headings.get(fold(text).rstrip(":")) == "total"

    def truth(self, text: str) -> bool | None:
        """What a word for yes or no says; None for any other."""
        return {"yes": True, "no": False}.get(self.headings.get(fold(text), ""))


def fold_month(text: str) -> str:
    """A month's name without the dots and blanks that people put in or leave out."""
    return fold(text).replace(".", "").replace(" ", "").replace("-", "")


@remembered
def fold(text: str) -> str:
    """One form for words that look alike: case, NBSP, doubled spaces, trailing marks."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    return _SPACES.sub(" ", text).strip().rstrip("*").rstrip().casefold()
