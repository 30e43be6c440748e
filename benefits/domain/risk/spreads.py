"""How sure the inputs of a benefit are: low, likely and high, stated by its owner or assumed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

import numpy as np

from benefits.domain.record.facts import Benefit
from benefits.domain.record.grid import Floats, Ints


@dataclass(frozen=True, slots=True)
class Range:
    """One input's low, likely and high. Raises ValueError where they are not in this order."""

    low: float
    likely: float
    high: float

    def __post_init__(self) -> None:
        if not self.low <= self.likely <= self.high:
            raise ValueError(f"{self.low} <= {self.likely} <= {self.high} does not hold")


SURE = Range(1.0, 1.0, 1.0)
"""A factor that nothing is uncertain about."""

ASSUMED_UNIT_VALUE = Range(0.9, 1.0, 1.1)
ASSUMED_ADOPTION = Range(0.8, 1.0, 1.1)
ASSUMED_ATTRIBUTION = Range(0.8, 1.0, 1.2)
ASSUMED_COSTS = Range(0.95, 1.0, 1.2)
ASSUMED_DELAY = Range(0, 0, 3)
"""Assumed where nobody said anything: factors on the likely value, and months of delay. Adoption
falls short more often than it exceeds, and costs overrun more often than they fall short."""

ASSUMED_CONFIDENCE_SHARE = 0.5
"""Which share of the distance to full confidence the assumed range goes either way, so that a
benefit of confidence 80 % ranges from 70 % to 90 % and a certain one not at all."""


@dataclass(frozen=True, slots=True)
class BenefitSpread:
    """One benefit's ranges: factors on the likely value, whose likely is 1, and whole months of
    delay, whose likely is 0."""

    unit_value: Range = SURE
    adoption: Range = SURE
    confidence: Range = SURE
    attribution: Range = SURE
    delay: Range = Range(0, 0, 0)


def benefit_spread(benefit: Benefit) -> BenefitSpread:
    """What its owner stated, and what is assumed for the rest. A bound on the wrong side of the
    likely value counts as that value; where that is 0 there is nothing to be relative to."""
    sure = assumed_confidence(benefit.confidence)
    value, low, high = benefit.unit_value, benefit.unit_value_low, benefit.unit_value_high
    return BenefitSpread(
        unit_value=_relative(low, high, value, ASSUMED_UNIT_VALUE),
        adoption=_relative(
            benefit.adoption_low, benefit.adoption_high, Decimal(1), ASSUMED_ADOPTION
        ),
        confidence=_relative(
            benefit.confidence_low, benefit.confidence_high, benefit.confidence, sure
        ),
        attribution=assumed_attribution(benefit.attribution),
        delay=_delay(benefit.delay_low, benefit.delay_high),
    )


def assumed_confidence(confidence: Decimal) -> Range:
    """Factors that take a confidence half of its way to 100 %, and as far down."""
    if confidence <= 0:
        return SURE
    reach = float(max(1 - confidence, Decimal(0)) / confidence) * ASSUMED_CONFIDENCE_SHARE
    return Range(max(1 - reach, 0.0), 1.0, 1 + reach)


def assumed_attribution(attribution: Decimal) -> Range:
    """Factors on the share that is put down to the initiative, which never exceeds all of it."""
    most = float(1 / attribution) if attribution > 0 else 1.0
    high = max(min(ASSUMED_ATTRIBUTION.high, most), 1.0)
    return Range(ASSUMED_ATTRIBUTION.low, 1.0, high)


def _relative(low: Decimal | None, high: Decimal | None, likely: Decimal, assumed: Range) -> Range:
    if likely == 0:
        return SURE
    # Of a negative value the lower bound is the larger factor.
    lower, upper = (low, high) if likely > 0 else (high, low)
    below = assumed.low if lower is None else float(lower / likely)
    above = assumed.high if upper is None else float(upper / likely)
    return Range(min(below, 1.0), 1.0, max(above, 1.0))


def _delay(low: int | None, high: int | None) -> Range:
    earliest = ASSUMED_DELAY.low if low is None else low
    latest = ASSUMED_DELAY.high if high is None else high
    return Range(min(earliest, 0), 0, max(latest, 0))


@dataclass(frozen=True, slots=True, eq=False)
class Spread:
    """One input of many benefits: low, likely and high by benefit."""

    low: Floats
    likely: Floats
    high: Floats

    @classmethod
    def of(cls, ranges: Sequence[Range]) -> Spread:
        table = np.array([(one.low, one.likely, one.high) for one in ranges], dtype=np.float64)
        low, likely, high = table.reshape(-1, 3).T
        return cls(low, likely, high)

    def __len__(self) -> int:
        return len(self.likely)

    def rows(self, kept: slice | Ints) -> Spread:
        """The spread of some of the benefits."""
        return Spread(self.low[kept], self.likely[kept], self.high[kept])


@dataclass(frozen=True, slots=True, eq=False)
class Spreads:
    """The ranges of many benefits, in the order of their rows; `costs` is one factor on all
    that remains to be paid."""

    unit_value: Spread
    adoption: Spread
    confidence: Spread
    attribution: Spread
    delay: Spread
    costs: Range = SURE

    @classmethod
    def of(cls, benefits: Sequence[BenefitSpread], costs: Range = ASSUMED_COSTS) -> Spreads:
        """Ranges laid out by row."""
        return cls(
            unit_value=Spread.of([one.unit_value for one in benefits]),
            adoption=Spread.of([one.adoption for one in benefits]),
            confidence=Spread.of([one.confidence for one in benefits]),
            attribution=Spread.of([one.attribution for one in benefits]),
            delay=Spread.of([one.delay for one in benefits]),
            costs=costs,
        )

    @property
    def columns(self) -> tuple[Floats, ...]:
        """Every bound of every input as a column by benefit."""
        inputs = (self.unit_value, self.adoption, self.confidence, self.attribution, self.delay)
        return tuple(end for one in inputs for end in (one.low, one.likely, one.high))

    def rows(self, kept: slice | Ints) -> Spreads:
        """The ranges of some of the benefits."""
        return Spreads(
            unit_value=self.unit_value.rows(kept),
            adoption=self.adoption.rows(kept),
            confidence=self.confidence.rows(kept),
            attribution=self.attribution.rows(kept),
            delay=self.delay.rows(kept),
            costs=self.costs,
        )
