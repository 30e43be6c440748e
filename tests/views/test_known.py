"""What is known is computed once for each revision."""

from __future__ import annotations

from pathlib import Path

from benefits import views
from benefits.domain.record.plan import Facts, Plan
from benefits.ledger import Ledger
from tests.domain.portfolios import JAN, initiative


def ledger_in(folder: Path) -> Ledger:
    return Ledger.open(f"sqlite:///{folder / 'benefits.db'}")


def test_pages_share_one_computation_until_something_changes(tmp_path: Path) -> None:
    ledger = ledger_in(tmp_path)
    before = views.known(ledger, today=JAN)
    assert views.known(ledger, today=JAN) is before
    ledger.apply(Plan(0, after=Facts((initiative(-1, name="ERP"),))), author="Kari")
    after = views.known(ledger, today=JAN)
    assert after is not before
    assert list(views.ranking(after)["name"]) == ["ERP"]


def test_an_earlier_revision_stays_as_it_was_known(tmp_path: Path) -> None:
    ledger = ledger_in(tmp_path)
    ledger.apply(Plan(0, after=Facts((initiative(-1),))), author="Kari")
    assert views.known(ledger, 0, today=JAN).portfolio.is_empty
    assert not views.known(ledger, today=JAN).portfolio.is_empty


def test_another_month_is_another_computation(tmp_path: Path) -> None:
    ledger = ledger_in(tmp_path)
    assert views.known(ledger, today=JAN).realisation.through == JAN - 1
    assert views.known(ledger, today=JAN + 1).realisation.through == JAN
