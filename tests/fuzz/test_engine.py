"""The fuzzer finds what chance alone would not: it is led by the lines that an input reaches."""

from __future__ import annotations

from random import Random

import pytest

from tests.fuzz.engine import Campaign, changed, smaller
from tests.fuzz.targets import TARGETS, Fuzzed


def nested(text: str) -> None:
    """Ends only for a text that begins with four certain letters: one in a million."""
    for at, letter in enumerate("knw9"):
        if text[at : at + 1] != letter:
            return
        _REACHED[at]()
    raise KeyError(text)


def _first() -> None:
    return


def _second() -> None:
    return


def _third() -> None:
    return


_REACHED = (_first, _second, _third, _first)


def test_a_way_that_takes_four_right_letters_is_found() -> None:
    campaign = Campaign(nested, ["abcd"], (), Random(1), "test_engine")
    campaign.run(runs=20_000)
    (found,) = campaign.found.values()
    assert (found.error, found.text) == ("KeyError", "knw9")


def test_without_a_way_to_follow_it_is_not_found() -> None:
    campaign = Campaign(nested, ["abcd"], (), Random(1), "no such file")
    campaign.run(runs=20_000)
    assert campaign.found == {}


def test_a_finding_is_made_as_small_as_it_can_be() -> None:
    assert smaller("a long text with an x in it", lambda text: "x" in text) == "x"


def test_equal_seeds_make_equal_changes() -> None:
    one, two = ([changed(chance, ["a\tb\nc"], ["w"]) for _ in range(50)]
                for chance in (Random(3), Random(3)))  # fmt: skip
    assert one == two


@pytest.mark.parametrize("fuzzed", TARGETS, ids=lambda fuzzed: fuzzed.name)
def test_a_short_campaign_finds_nothing(fuzzed: Fuzzed) -> None:
    campaign = Campaign(fuzzed.target, fuzzed.seeds, fuzzed.words, Random(0), "intake")
    campaign.run(runs=60)
    assert [one.trace for one in campaign.found.values()] == []
    assert len(campaign.kept) > 1
