"""Finance's verdicts on measured money and what it books: what may be said, and what is odd.

Amounts are int64 hundredths of the initiative's currency. A verdict names the measured amount it
was given on (`basis`), so that everybody sees when that is no longer what is measured.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from benefits.domain.calendar.period import Month
from benefits.domain.checks.field_problems import FieldProblem
from benefits.domain.record.exact import LIMIT, from_hundredths, scaled, to_hundredths
from benefits.domain.record.facts import Benefit, Verdict

Place = tuple[int, int]
"""A benefit and a month."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What finance says of one month of a benefit: `amount` is what it stands behind, `basis` what
    was measured when it looked."""

    benefit: int
    month: int
    verdict: Verdict
    amount: int
    basis: int
    reason: str = ""

    @property
    def place(self) -> Place:
        return self.benefit, self.month


@dataclass(frozen=True, slots=True, kw_only=True)
class Booked:
    """What left a budget, or came into it, in one month on account of a benefit."""

    benefit: int
    month: int
    amount: int
    budget_line: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """What is measured or validated now, by place, and in which currency."""

    amounts: Mapping[Place, int]
    currency: str

    def at(self, place: Place) -> int:
        return self.amounts.get(place, 0)


def reduced(measured: Sequence[int], share: Fraction) -> tuple[int, ...]:
    """A share of each month's measured money, so that their sum is the share of the whole, rounded
    once."""
    return tuple(scaled(np.array(measured, dtype=np.int64), float(share)).tolist())


def share_of(total: int, measured: Sequence[int]) -> Fraction | None:
    """The share that an amount is of all measured months together; None where they come to
    nothing."""
    whole = sum(measured)
    return Fraction(total, whole) if whole else None


def verdict_problems(
    benefit: Benefit, judged: Sequence[Judged], measured: Found
) -> Iterator[FieldProblem]:
    """What keeps verdicts on months of one benefit from being given.

    Money that is measured otherwise by now than when it was shown, months without any, a
    reduction or rejection without its reason, and an amount that the verdict does not allow.
    """
    moved = [one for one in judged if measured.at(one.place) != one.basis]
    yield from (_moved(one, measured) for one in moved[:MOST_NAMED])
    if len(moved) > MOST_NAMED:
        yield FieldProblem("measured_changed_more", "basis", {"count": len(moved) - MOST_NAMED})
    nothing = [one for one in judged if one.basis == 0]
    yield from (_unmeasured(one) for one in nothing[:MOST_NAMED])
    if any(one.verdict is not Verdict.ACCEPTED and not one.reason.strip() for one in judged):
        yield FieldProblem("verdict_needs_reason", "reason")
    wrong = [one for one in judged if one.basis and not allowed(one)]
    yield from (_not_allowed(one, measured.currency) for one in wrong[:MOST_NAMED])


MOST_NAMED = 6
"""How many months a refusal names; the rest are counted."""


def allowed(one: Judged) -> bool:
    """Accepted is all of it, rejected nothing, and reduced lies between the two."""
    if one.verdict is Verdict.ACCEPTED:
        return one.amount == one.basis
    if one.verdict is Verdict.REJECTED:
        return one.amount == 0
    low, high = sorted((0, one.basis))
    return low <= one.amount <= high


def booking_problems(
    benefit: Benefit, booked: Sequence[Booked], validated: Found
) -> Iterator[FieldProblem]:
    """A booking names its budget line and its reason, and is an amount that can be kept. More than
    finance validated, or anything at all of a benefit that is no cash, is advice."""
    for name in ("budget_line", "reason"):
        if any(not str(getattr(one, name)).strip() for one in booked):
            yield FieldProblem("required", name)
    huge = [one for one in booked if abs(one.amount) > to_hundredths(LIMIT)]
    yield from (_beyond_money(one) for one in huge[:1])
    if not benefit.benefit_class.is_cash:
        yield FieldProblem("booked_without_cash", "amount", blocks=False)
    over = [one for one in booked if one.amount > validated.at((one.benefit, one.month))]
    yield from (_over(one, validated) for one in over[:MOST_NAMED])


def _moved(one: Judged, measured: Found) -> FieldProblem:
    values = {
        "month": one.month,
        "shown": from_hundredths(one.basis),
        "now": from_hundredths(measured.at(one.place)),
        "currency": measured.currency,
    }
    return FieldProblem("measured_changed", "basis", values)


def _unmeasured(one: Judged) -> FieldProblem:
    return FieldProblem("nothing_measured", "month", {"month": one.month})


def _not_allowed(one: Judged, currency: str) -> FieldProblem:
    values = {
        "month": one.month,
        "measured": from_hundredths(one.basis),
        "found": from_hundredths(one.amount),
        "currency": currency,
    }
    return FieldProblem("amount_beyond_measured", "amount", values)


def _beyond_money(one: Booked) -> FieldProblem:
    values = {"low": -LIMIT, "high": LIMIT, "found": from_hundredths(one.amount)}
    return FieldProblem("outside_range", "amount", values)


def _over(one: Booked, validated: Found) -> FieldProblem:
    values = {
        "month": one.month,
        "booked": from_hundredths(one.amount),
        "validated": from_hundredths(validated.at((one.benefit, one.month))),
        "currency": validated.currency,
    }
    return FieldProblem("booked_over_validated", "amount", values, blocks=False)


def as_rows(some: Sequence[Judged] | Sequence[Booked]) -> list[dict[str, object]]:
    """The same as rows of their bulk frames."""
    return [{name: getattr(one, name) for name in one.__dataclass_fields__} for one in some]


def months_of(places: Sequence[Place]) -> tuple[Month, ...]:
    """The months among places, in order."""
    return tuple(Month(one) for one in sorted({month for _, month in places}))
