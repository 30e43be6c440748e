"""Answers about short texts are kept; those about long ones would fill the memory for good."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Concatenate, ParamSpec, TypeVar

LONGEST = 200
"""Characters: names, figures and dates are shorter, and only those come again."""
_KEPT = 65_536

P = ParamSpec("P")
Answer = TypeVar("Answer")


def remembered(
    answer: Callable[Concatenate[str, P], Answer],
) -> Callable[Concatenate[str, P], Answer]:
    """The function with its answers about short texts kept."""
    kept = lru_cache(maxsize=_KEPT)(answer)

    @wraps(answer)
    def found(text: str, /, *args: P.args, **kwargs: P.kwargs) -> Answer:
        if len(text) > LONGEST:
            return answer(text, *args, **kwargs)
        return kept(text, *args, **kwargs)  # type: ignore[arg-type]

    return found
