"""Form fields that read and write as people of the language do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from typing import TypeVar

import streamlit as st

from benefits.domain.calendar.period import Month
from benefits.text import Words
from benefits.ui.safe import safe

Code = TypeVar("Code", bound=StrEnum)


@lru_cache(maxsize=16_384)
def typeable(text: str) -> str:
    """An option's text with plain spaces, so that it is found by typing."""
    return text.replace("\u00a0", " ")


@dataclass(slots=True)
class Fields:
    """The fields of one form. Keys start with `prefix`, so they live as long as the form does.

    What cannot be read is kept in `unread` as sentences; the value is then None.
    """

    words: Words
    prefix: str
    unread: list[str] = field(default_factory=list)
    live: bool = False
    """Whether lines and numbers are read while they are typed; outside `st.form` only."""
    about: str = ""
    """The kind of fact, where a field of the same name means something else elsewhere."""

    def text(self, name: str, value: str, *, long: bool = False) -> str:
        """A line of text, or several."""
        label, explained, key = self._about(name)
        if long:
            typed = st.text_area(label, value=value, key=key, help=explained, height=90)
        else:
            typed = st.text_input(
                label, value=value, key=key, help=explained, max_chars=300, live=self.live
            )
        return (typed or "").strip()

    def number(
        self, name: str, value: Decimal | None, *, percent: bool = False, label: str | None = None
    ) -> Decimal | None:
        """A number as the language writes it; a ratio is typed in per cent where `percent`."""
        named, explained, key = self._about(name)
        if percent and label is None:
            label = self.words("form-in_percent", field=named)
        shown = None if value is None else value * 100 if percent else value
        typed = st.text_input(
            label or named,
            value="" if shown is None else self.words.plain_number(shown),
            key=key,
            help=explained,
            max_chars=30,
            live=self.live,
        )
        return self._parsed(label or named, typed or "", percent=percent)

    def month(
        self, name: str, value: Month | None, span: tuple[Month, Month], *, optional: bool = False
    ) -> Month | None:
        """A month out of a span (widened to hold `value`), in words."""
        label, explained, key = self._about(name)
        first, last = min(span[0], value or span[0]), max(span[1], value or span[1])
        months = [Month(one) for one in range(first, last + 1)]
        options: list[Month | None] = [None, *months] if optional else list(months)
        return st.selectbox(
            label,
            options,
            index=options.index(value) if value in options else 0,
            format_func=self._month,
            key=key,
            help=explained,
        )

    def code(self, name: str, value: Code, prefix: str, options: Sequence[Code]) -> Code:
        """One of the codes of an enum, in words."""
        label, explained, key = self._about(name)
        return st.selectbox(
            label,
            list(options),
            index=list(options).index(value),
            format_func=lambda code: self.words(f"{prefix}-{code}"),
            key=key,
            help=explained,
        )

    def _about(self, name: str) -> tuple[str, str | None, str]:
        words = self.words
        own = f"{self.about}_{name}"
        label = next(key for key in (f"field-{own}", f"field-{name}") if words.has(key))
        explained = next((key for key in (f"help-{own}", f"help-{name}") if words.has(key)), None)
        return words(label), words(explained) if explained else None, f"{self.prefix}_{name}"

    def _month(self, month: Month | None) -> str:
        return self.words("choice-none") if month is None else typeable(self.words.month(month))

    def _parsed(self, label: str, typed: str, *, percent: bool) -> Decimal | None:
        if not typed.strip():
            return None
        try:
            number = self.words.parse_number(typed)
        except ValueError:
            self.unread.append(self.words("form-not_a_number", field=label, typed=safe(typed)))
            return None
        return number / 100 if percent else number
