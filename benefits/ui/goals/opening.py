"""What a form was opened with: it lives as long as the form's fields do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

from benefits.ui.acting import form_key
from benefits.ui.seen import forget, recall, remember, renew, value_of

T = TypeVar("T")


def opened(name: str, probe: str, make: Callable[[], T]) -> T:
    """What form `name` was opened with; made anew when its fields were not on the last page.

    So a form keeps what it began with while others write, and a form that was left, or that has
    done its work, begins with the newest. `probe` is one of its fields that is always drawn and
    never None.
    """
    slot, prepared = f"opened:{name}", f"prepared:{name}"
    if value_of(f"{form_key(name)}_{probe}") is not None:
        forget(prepared)
        return cast("T", recall(slot))
    ready = recall(prepared)
    begun = make() if ready is None else cast("T", ready)
    remember(slot, begun)
    return begun


def refresh(name: str, begun: object) -> None:
    """Give form `name` something newer to have begun with, while its fields stay where they are."""
    remember(f"opened:{name}", begun)


def reopen(name: str, begun: object | None = None) -> None:
    """Draw form `name` anew: with what was prepared for it, or with the newest."""
    renew(name)
    if begun is not None:
        remember(f"prepared:{name}", begun)
