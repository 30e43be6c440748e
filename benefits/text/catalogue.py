"""The catalogues on disk: which languages there are, and what each file says."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message, Resource

FOLDER = Path(__file__).parent
FIRST = "en"
"""The language that is offered first and that nobody has to choose."""


class CatalogueError(Exception):
    """A catalogue that cannot be read as written: our mistake, found when it is loaded."""


@cache
def languages(folder: Path = FOLDER) -> tuple[str, ...]:
    """Codes of all languages, the first one first: `("en", "nb")`. Each is one .ftl file."""
    found = sorted(path.stem for path in folder.glob("*.ftl"))
    return tuple(sorted(found, key=lambda code: code != FIRST))


def read(code: str) -> str:
    """The source of a catalogue. Raises KeyError where there is no such language."""
    if code not in languages():
        raise KeyError(code)
    return (FOLDER / f"{code}.ftl").read_text(encoding="utf-8")


def parse(source: str) -> Resource:
    """The messages of a catalogue. Raises CatalogueError with the text that is not Fluent."""
    resource = FluentParser(with_spans=False).parse(source)
    for entry in resource.body:
        if isinstance(entry, Junk):
            why = "; ".join(note.message or "" for note in entry.annotations)
            raise CatalogueError(f"{why}: {(entry.content or '').strip()[:200]}")
    return resource


def messages(resource: Resource) -> list[Message]:
    """All messages in the order of the file, those written twice included."""
    return [entry for entry in resource.body if isinstance(entry, Message)]
