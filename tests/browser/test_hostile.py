"""Files that abort the reading library, dropped one after another while somebody else works."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Enter
from tests.browser.files import file, tidy
from tests.browser.walking import House
from tests.intake.hostile.attacks import (
    claimed_strings,
    far,
    far_binary,
    one_string_everywhere,
    repeated,
)

pytestmark = [pytest.mark.browser, pytest.mark.trial]

FAR = {"what": "area", "limit": 10_000_000}
ATTACKS = (
    ("far.xlsx", far("XFD1048576"), "too_large", {**FAR, "found": "XFD1048576"}),
    ("strings.xlsx", claimed_strings(4_000_000_000), "unsafe_content", {"what": "shared_strings"}),
    ("copies.xlsx", one_string_everywhere(), "too_much_memory", {"megabytes": 1_000}),
    ("far.xlsb", far_binary(), "too_large", {**FAR, "found": "XFD1048576"}),
    ("all.ods", repeated(1_048_576, 16_384), "too_large", {**FAR, "found": "XFD1048578"}),
    ("beyond.xlsx", far("ZZZZ99999999"), "too_large", {**FAR, "found": "ZZZZ99999999"}),
)
TRACES = ("Traceback", "Exception", "most recent call", "NoneType")


def test_attacks_in_one_session_leave_another_one_at_work(demo: House, enter: Enter):
    attacker, worker = enter(demo), enter(demo)
    worker.open("upload")
    before = demo.ledger.revision()
    for place, (name, data, code, values) in enumerate(ATTACKS):
        attacker.open("upload")
        attacker.drop(file(name, data))
        # while the attack is being read the other one looks around
        worker.follow("history" if place % 2 else "kpi")
        expect(worker.page.locator("h1")).to_be_visible()
        attacker.sees("upload-blocked")
        attacker.settle()
        told = attacker.cells()[0]
        assert attacker.words(f"problem-{code}", **values) in told, name
        assert attacker.words(f"remedy-{code}", **values) in told, name
        assert [one for one in TRACES if one in attacker.shown()] == []
        expect(attacker.page.get_by_role("button", name=re.compile("^Load "))).to_have_count(0)
        assert demo.ledger.revision() == before, name


def test_while_an_attack_is_read_another_session_saves(demo: House, enter: Enter):
    attacker, worker = enter(demo), enter(demo)
    worker.open("upload")
    worker.drop(tidy("good.xlsx", [("Support requests", "2026-10", 207)]))
    worker.sees("upload-changed")
    before = demo.ledger.revision()
    attacker.open("upload")
    attacker.drop(*(file(f"attack {n}.xlsx", one_string_everywhere()) for n in range(3)))
    worker.click("upload-confirm", count=1)
    worker.sees("upload-loaded")
    attacker.sees("upload-blocked")
    assert demo.ledger.revision() == before + 1
    assert [one.name for one in demo.ledger.history(before + 1).after.small] == ["good.xlsx"]
