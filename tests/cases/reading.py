"""The folder of reference files: ours, or the one that BENEFITS_CASES names."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from tests.cases import irr, roi, spc
from tests.cases.comparing import Case

OURS = Path(__file__).parent
FILES: dict[str, Callable[[Mapping[str, Any]], Iterator[Case]]] = {
    roi.FILE: roi.cases,
    irr.FILE: irr.cases,
    spc.FILE: spc.cases,
}
"""A further file of figures is a module with FILE and cases, and its line here."""


def folder() -> Path:
    return Path(os.environ.get("BENEFITS_CASES") or OURS)


def present(place: Path) -> list[str]:
    """The files that are there, in our order. Raises FileNotFoundError where none is."""
    found = [name for name in FILES if (place / name).is_file()]
    if not found:
        raise FileNotFoundError(f"{place} holds none of {', '.join(FILES)}")
    return found


def cases(place: Path) -> list[Case]:
    """Every case of every file that is there. Raises ValueError where two share an id."""
    found = [case for name in present(place) for case in FILES[name](_document(place / name))]
    names = [str(case) for case in found]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise ValueError(f"twice: {', '.join(twice)}")
    return found


def _document(path: Path) -> Mapping[str, Any]:
    document: Mapping[str, Any] = json.loads(path.read_text("utf-8"))
    return document
