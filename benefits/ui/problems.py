"""Problems and conflicts as sentences: where, what was found, and what to do."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from benefits.actions.outcome import FactProblem
from benefits.domain.record.bulk import BULK_KINDS
from benefits.domain.record.facts import kind_of
from benefits.domain.record.plan import Conflict, Key
from benefits.domain.record.portfolio import Portfolio
from benefits.text import Words
from benefits.ui.safe import safe
from benefits.ui.values import SHARES

MOST = 8
"""How many lines a message names; the rest are counted."""


def problem_lines(problems: Iterable[FactProblem], words: Words) -> tuple[str, ...]:
    """What must be mended in a form, field by field."""
    return tuple(_problem_line(one, words) for one in problems)


def _problem_line(found: FactProblem, words: Words) -> str:
    problem = found.problem
    told = {
        name: _told(problem.field, name, value, words) for name, value in problem.values.items()
    }
    return words(
        "form-problem",
        name=safe(getattr(found.fact, "name", "")) or words(f"fact-{kind_of(found.fact)}"),
        field=words(f"field-{problem.field}"),
        what=words(_sentence(problem.code, words), **told),
    )


def _sentence(code: str, words: Words) -> str:
    # a file names an unknown KPI by its text, a form by what has been removed meanwhile
    return f"form-{code}" if words.has(f"form-{code}") else f"problem-{code}"


def _told(field: str, name: str, value: object, words: Words) -> object:
    """Months, shares and codes as people read them."""
    if name in {"start", "last", "go_live", "month"}:
        return words.month(int(str(value)))
    if name == "kind":
        return words(f"kind-{value}")
    if name in {"claimed", "left"} or field in SHARES:
        return words.percent(Decimal(str(value)))
    if isinstance(value, Decimal | int | float):
        return words.number(value)
    return value


def conflict_lines(
    conflicts: Iterable[Conflict], portfolio: Portfolio, words: Words
) -> tuple[str, ...]:
    """What others changed, and in which change."""
    listed = tuple(conflicts)
    lines = [
        words(
            "conflict-line",
            fact=fact_name(one.key, portfolio, words),
            change=str(one.change),
            author=safe(one.author),
        )
        for one in listed[:MOST]
    ]
    if len(listed) > MOST:
        lines.append(words("word-and_more", count=len(listed) - MOST))
    return tuple(lines)


def fact_name(key: Key, portfolio: Portfolio, words: Words) -> str:
    """`Measurement of Order errors, March 2026`, or the kind and name of a small fact."""
    kind, number, month = key
    subject = BULK_KINDS[kind].key[0] if kind in BULK_KINDS else kind
    named = portfolio.fact(subject, number)
    about = portfolio.kpis.get(getattr(named, "kpi", 0))
    name = safe(getattr(named, "name", "") or getattr(about, "name", "")) or str(number)
    if month:
        return words(f"conflict-{kind}", name=name, month=words.month(month))
    if kind == "settings":
        return words("fact-settings")
    return words("conflict-fact", kind=words(f"fact-{kind}"), name=name)
