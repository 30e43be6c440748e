"""Who changed a fact while somebody else had it open."""

from __future__ import annotations

from dataclasses import replace

from benefits.actions.saving import By, save
from benefits.ledger import Ledger
from benefits.views.meanwhile import changed_by
from tests.domain.portfolios import initiative


def test_the_newest_change_of_the_fact_is_named_and_others_are_not(sqlite_url: str) -> None:
    ledger = Ledger.open(sqlite_url)
    save(ledger, [initiative(-1, name="ERP"), initiative(-2, name="CRM")], [], 0, By("Kari"))
    erp, crm = sorted(ledger.portfolio().initiatives.values(), key=lambda one: one.name != "ERP")
    save(ledger, [replace(erp, sponsor="Per")], [erp], 1, By("Ola"))
    save(ledger, [replace(crm, sponsor="Per")], [crm], 2, By("Berit"))
    key = frozenset({("initiative", erp.id, 0)})
    found = changed_by(ledger, key, 1)
    assert found is not None
    assert (found.number, found.author) == (2, "Ola")
    assert changed_by(ledger, key, 2) is None
