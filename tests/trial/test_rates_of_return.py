"""IRR and XIRR on ten thousand random programmes."""

from __future__ import annotations

import pytest

from tests.domain.random_programmes import programmes
from tests.domain.rates_agree import disagreements

pytestmark = pytest.mark.trial


def test_rates_of_ten_thousand_programmes_are_those_of_a_slow_search() -> None:
    wrong = [(one, said) for one in programmes(10_000) if (said := disagreements(one))]
    assert wrong == []
