"""Workbooks that go on computing: inputs, formulas with their value, text that stays text.

Written with XlsxWriter, because a formula must carry the figure that we computed: programs that
only show a workbook would else show nothing. The look is that of every other workbook.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from io import BytesIO
from typing import Any

import xlsxwriter
from xlsxwriter.utility import quote_sheetname

from benefits.packs import look

Style = Mapping[str, Any]
Stored = float | Decimal | str | None

_MARKUP = "<r>"
"""What XlsxWriter takes for formatted text of its own and writes without escaping it."""

_PLAIN = {"font_name": look.FAMILY, "font_size": 10.5, "font_color": f"#{look.INK}"}
_HAIRLINE = {"bottom": 1, "bottom_color": f"#{look.LINE}"}
_STYLES: dict[str, Style] = {
    "body": {},
    "note": {"font_color": f"#{look.QUIET}"},
    "beside": {"font_color": f"#{look.QUIET}", "indent": 1},
    "told": {"text_wrap": True, "valign": "top"},
    "title": {"font_size": 16, "bold": True},
    "heading": {"bold": True, "font_color": "#FFFFFF", "bg_color": f"#{look.ACCENT}"},
    "heading_right": {
        "bold": True,
        "font_color": "#FFFFFF",
        "bg_color": f"#{look.ACCENT}",
        "align": "right",
    },
    "section": {"bold": True, "bg_color": f"#{look.PANEL}"},
    "label": _HAIRLINE,
    "strong": {**_HAIRLINE, "bold": True},
    "figure": _HAIRLINE,
    "quiet": {**_HAIRLINE, "font_color": f"#{look.QUIET}"},
    "sum": {"bold": True, "top": 1, "top_color": f"#{look.QUIET}"},
    "input": {"bg_color": f"#{look.INPUT}", "border": 1, "border_color": f"#{look.LINE}"},
}


class Live:
    """A workbook being written; `bytes` ends it."""

    def __init__(self, title: str) -> None:
        guesses = ("strings_to_formulas", "strings_to_urls", "strings_to_numbers")
        self._stream = BytesIO()
        self.book: Any = xlsxwriter.Workbook(
            self._stream, {"in_memory": True, **dict.fromkeys(guesses, False)}
        )
        self.book.set_properties({"title": look.legible(title)})
        self._formats: dict[tuple[str, str, bool], Any] = {}
        self._taken: set[str] = set()

    def page(self, name: str) -> Page:
        """A new sheet of a valid name."""
        sheet = self.book.add_worksheet(look.sheet_name(name, self._taken))
        sheet.hide_gridlines(2)
        sheet.set_paper(9)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.set_footer("&L&A&R&P / &N")
        return Page(self, sheet)

    def style(self, name: str, shown: str = "", *, quoted: bool = False) -> Any:
        """A look and a number format, made once."""
        key = name, shown, quoted
        if key not in self._formats:
            properties = {**_PLAIN, **_STYLES[name], "quote_prefix": quoted}
            if shown:
                properties |= {"num_format": shown, "align": "right"}
            self._formats[key] = self.book.add_format(properties)
        return self._formats[key]

    def bytes(self) -> bytes:
        self.book.close()
        return self._stream.getvalue()


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """One sheet; rows and columns count from 0."""

    live: Live
    sheet: Any

    @property
    def prefix(self) -> str:
        """What stands before a cell that another sheet refers to."""
        return f"{quote_sheetname(self.sheet.get_name())}!"

    def text(self, row: int, column: int, text: str, style: str = "body") -> None:
        """Text, never a formula: whatever it begins with, and also when somebody edits it."""
        said = look.legible(text)
        if said.startswith(_MARKUP):
            said = f" {said}"
        quoted = look.looks_like_a_formula(said)
        self.sheet.write_string(row, column, said, self.live.style(style, quoted=quoted))

    def number(self, row: int, column: int, value: Decimal, style: str, shown: str) -> None:
        self.sheet.write_number(row, column, float(value), self.live.style(style, shown))

    def formula(
        self, row: int, column: int, formula: str, value: Stored, style: str, shown: str
    ) -> None:
        """A formula and the figure that it gives now."""
        drawn = self.live.style(style, shown)
        self.sheet.write_formula(row, column, f"={formula}", drawn, _stored(value))


def _stored(value: Stored) -> float | str:
    """Empty for nothing, and for a text that a file cannot tell from an error."""
    if isinstance(value, str):
        return "" if value.startswith("#") else look.legible(value)
    return "" if value is None else float(value)


def literal(text: str) -> str:
    """A text within a formula."""
    return '"' + look.legible(text)[:255].replace('"', '""') + '"'
