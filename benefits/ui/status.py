"""Status as word, shape and colour together, never colour alone."""

from __future__ import annotations

from benefits.charts.palette import GLYPHS, NAMED, OVERRIDDEN
from benefits.text import Words


def badge(status: str, words: Words, *, overridden: bool = False) -> str:
    """Markdown for a status where text is drawn as Markdown."""
    return f":{NAMED[status]}-badge[{plain(status, words, overridden=overridden)}]"


def plain(status: str, words: Words, *, overridden: bool = False) -> str:
    """The same for tables, where Markdown is not drawn. One that a person set is hatched."""
    said = words(f"status-{status}")
    if overridden:
        return f"{OVERRIDDEN} {words('judged-overridden', status=said)}"
    return f"{GLYPHS[status]} {said}"
