"""IRR and XIRR on random programmes, against counting in whole numbers and walking in 45 digits."""

from __future__ import annotations

import pytest

from benefits.domain.returns.irr import Refusal
from tests.domain.random_programmes import KINDS, programmes
from tests.domain.rates_agree import disagreements, found
from tests.domain.slow_rates import Programme

COUNT = 252


def test_rates_of_random_programmes_are_those_of_a_slow_search() -> None:
    wrong = [(one, said) for one in programmes(COUNT) if (said := disagreements(one))]
    assert wrong == []


def test_the_random_programmes_hold_what_is_hard() -> None:
    results = [found(one) for one in programmes(COUNT)]
    assert COUNT % len(KINDS) == 0
    assert sum(len(result.rates) > 2 for result in results) >= 8
    assert sum(result.refusal is Refusal.TOUCHES for result in results) >= 8
    assert sum(result.refusal is Refusal.NO_RATE for result in results) >= 8
    assert sum(result.rate is not None and result.rate < -0.999 for result in results) >= 8


@pytest.mark.parametrize(
    ("amounts", "what"),
    [([-100, 110], "a rate"), ([-1600, 10000, -10000], "two rates"), ([-1, 4, -4], "one twice")],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_a_rate_that_is_off_or_missing_would_be_seen(
    amounts: list[float], what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    programme = Programme(range(len(amounts)), amounts)
    assert disagreements(programme) == [], what
    for shifted in ([*amounts[:-1], amounts[-1] * (1 + 1e-8)], amounts[:-1], [*amounts, 1.0]):
        other = found(Programme(range(len(shifted)), shifted))
        monkeypatch.setattr("tests.domain.rates_agree.found", lambda _, said=other: said)
        assert disagreements(programme), what
