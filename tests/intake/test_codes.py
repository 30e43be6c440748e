"""The codes beside names in other people's files: what they mean stays where names change."""

from __future__ import annotations

from dataclasses import replace

from benefits.actions.adopting import remembering
from benefits.domain.record.facts import Alias, KpiStatus
from benefits.domain.record.portfolio import Portfolio
from benefits.intake.adopt.adopt import Adopted
from benefits.intake.adopt.naming import Meaning
from tests.intake.making import DAYS, ERRORS, portfolio
from tests.intake.test_adopt import adopted, codes, values

FIRST = """
KPI no | Measure | Jan 2026
Q-017 | Feil i faktura | 390
Q-021 | Dager | 8
"""
SAID = {"Feil i faktura": Meaning(ERRORS.id), "Dager": Meaning(DAYS.id)}


def loaded(found: Adopted, known: Portfolio) -> Portfolio:
    """The portfolio with what is remembered once a file was loaded."""
    plan = remembering({-1: found}, known)
    aliases = [one for one in plan.after.small if isinstance(one, Alias)]
    kept = {70 + at: replace(one, id=70 + at) for at, one in enumerate(aliases)}
    return replace(known, aliases={**known.aliases, **kept})


def test_a_name_written_anew_is_known_by_its_code() -> None:
    known = loaded(adopted(FIRST, sender="Shop", names=SAID), portfolio())
    again = adopted(
        "KPI no | Measure | Feb 2026\nQ-021 | Lead time | 7\nQ-017 | Invoice mistakes | 380",
        known,
        sender="Shop",
    )
    assert [one.how for one in again.names] == ["code", "code"]
    assert [one[:3] for one in values(again)] == [(10, "2026-02", 380.0), (12, "2026-02", 7.0)]


def test_a_code_that_now_stands_beside_another_kpis_name_is_asked() -> None:
    known = loaded(adopted(FIRST, sender="Shop", names=SAID), portfolio())
    again = adopted("KPI no | Measure | Feb 2026\nQ-017 | Days to close | 7", known, sender="Shop")
    assert "unknown_name" in codes(again)
    assert values(again) == []


def test_codes_shared_by_several_names_say_nothing() -> None:
    drawing = "Dept no | Measure | Jan 2026\n40 | Errors | 390\n40 | Days to close | 8"
    found = adopted(drawing, sender="Shop")
    assert [one.name.code for one in found.names] == ["", ""]
    assert loaded(found, portfolio()).aliases == {}


def test_codes_that_are_known_are_not_written_again() -> None:
    known = loaded(adopted(FIRST, sender="Shop", names=SAID), portfolio())
    assert {one.label for one in known.aliases.values()} == {"Q-017", "Q-021", *SAID}
    same = adopted(FIRST, known, sender="Shop")
    assert KpiStatus.ACTIVE is ERRORS.status
    assert len(loaded(same, known).aliases) == len(known.aliases)
