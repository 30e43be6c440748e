"""Reading finished specs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import altair as alt
import pytest

Spec = dict[str, Any]


@pytest.fixture
def layer_of() -> Callable[..., Spec]:
    """The layer drawn from a named data set with a kind of mark; of texts the one without halo."""
    return _layer_of


@pytest.fixture
def is_self_contained() -> Callable[[Spec], bool]:
    """It is valid, nothing in it is an address, and all data stands in it."""

    def check(spec: Spec) -> bool:
        alt.LayerChart.from_dict(spec).to_dict(validate=True)
        names = {one["data"]["name"] for one in _parts(spec) if "data" in one}
        return names <= set(spec["datasets"]) and not any("://" in text for text in _texts(spec))

    return check


def _layer_of(spec: Spec, data: str, mark: str) -> Spec:
    own = [
        one
        for one in spec["layer"]
        if one.get("data", spec.get("data"))["name"] == data
        and one["mark"]["type"] == mark
        and "stroke" not in one["mark"]
    ]
    assert own, (data, mark)
    return own[-1]


def _parts(part: Any) -> Iterator[Spec]:
    if isinstance(part, dict):
        yield part
    for child in _children(part):
        yield from _parts(child)


def _texts(part: Any) -> Iterator[str]:
    if isinstance(part, str):
        yield part
    for child in _children(part):
        yield from _texts(child)


def _children(part: Any) -> list[Any]:
    if isinstance(part, dict):
        return list(part.values())
    return part if isinstance(part, list) else []
