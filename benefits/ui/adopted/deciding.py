"""What a person said about a file in this session; saying something makes the preview anew."""

from __future__ import annotations

from typing import Any

from benefits.actions.received import ReadFile, Upload, checked_file, read_file
from benefits.domain.record.portfolio import Portfolio
from benefits.intake.adopt.adopt import Adopted, Decided
from benefits.intake.files.book import Book
from benefits.ui.context import Context
from benefits.ui.seen import forget, recall, remember

PREVIEW = "upload"
"""What the shown preview is kept under."""


def decided(file_id: str) -> Decided | None:
    """What was said about a file so far."""
    kept = recall(f"decided:{file_id}")
    return kept if isinstance(kept, Decided) else None


def decide(file_id: str, said: Decided) -> None:
    """Keep what was said; what was shown before it does not hold any more."""
    remember(f"decided:{file_id}", said)
    forget(PREVIEW)


def so_far(file_id: str, adopted: Adopted) -> Decided:
    """What was said, or what was taken for it: the sender that was recognised."""
    return decided(file_id) or adopted.decided


def forget_files() -> None:
    """The files are loaded: neither their bytes nor what was said is needed any more."""
    forget("decided")
    forget("book")


def read_once(ctx: Context, file: Any, portfolio: Portfolio) -> ReadFile:
    """A dropped file checked with what was said about it; its bytes are read only once."""
    kept = recall(f"book:{file.file_id}")
    if isinstance(kept, Book):
        return checked_file(file.name, kept, portfolio, ctx.today, decided(file.file_id))
    found = read_file(Upload(file.name, file.getvalue()), portfolio, ctx.today)
    if found.book is not None:
        remember(f"book:{file.file_id}", found.book)
    return found
