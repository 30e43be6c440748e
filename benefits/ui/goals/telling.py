"""How soon a goal can be told from chance, said while it is typed."""

from __future__ import annotations

from benefits.domain.record.grid import YEAR
from benefits.text import Words
from benefits.ui.figures import figure, is_percent, rough
from benefits.ui.safe import safe
from benefits.views.telling import NEEDED, Telling


def telling_told(found: Telling, unit: str, words: Words, currency: str) -> str:
    """What can be told by when, or what is needed to say so; and a target beyond all before."""
    said = [_beyond(found, unit, words, currency), *_how_soon(found, unit, words, currency)]
    return " ".join(one for one in said if one)


def _how_soon(found: Telling, unit: str, words: Words, currency: str) -> list[str]:
    if found.count < NEEDED:
        return [words("goals-tell_needs", count=found.count, needed=NEEDED)]
    if not found.varies:
        return [words("goals-tell_unvaried", count=found.count)]
    said = [words("goals-tell_never", years=found.years, count=found.count)]
    if found.months is not None:
        said = [words("goals-tell_months", months=found.months)]
    if found.points is not None and found.more is not None:
        said.append(words("goals-tell_longer", points=found.points, more=found.more))
    if found.smallest is not None:
        change = _change(found.smallest, unit, words, currency)
        said.append(words("goals-tell_smallest", within=YEAR, change=change))
    return said


def _beyond(found: Telling, unit: str, words: Words, currency: str) -> str:
    if found.best is None:
        return ""
    best = safe(figure(found.best, unit, words, currency))
    return words("goals-tell_beyond", count=found.count, best=best)


def _change(size: float, unit: str, words: Words, currency: str) -> str:
    if is_percent(unit):
        return words("judged-points", points=words.number(rough(size, 2)))
    return safe(figure(rough(size, 2), unit, words, currency))
