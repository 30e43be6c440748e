"""Status as word, shape and colour together, never colour alone."""

from __future__ import annotations

from benefits.charts.palette import GLYPHS, NAMED
from benefits.text import Words


def badge(status: str, words: Words) -> str:
    """Markdown for a status where text is drawn as Markdown."""
    return f":{NAMED[status]}-badge[{plain(status, words)}]"


def plain(status: str, words: Words) -> str:
    """The same for tables, where Markdown is not drawn."""
    return f"{GLYPHS[status]} {words(f'status-{status}')}"
