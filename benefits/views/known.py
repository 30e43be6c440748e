"""What is known at one revision with everything computed from it, shared by all pages."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field, replace
from threading import Lock
from typing import Any, TypeVar

import numpy as np
import pandas as pd

from benefits.domain.calendar.period import FiscalCalendar, Month, Quarter
from benefits.domain.money.currencies import currency_of
from benefits.domain.realised.realisation import Realisation, realise
from benefits.domain.record.grid import Bools, Grid
from benefits.domain.record.portfolio import Portfolio
from benefits.domain.status.scorecard import Scorecard, scorecard
from benefits.domain.status.status import Thresholds
from benefits.ledger import Ledger, PastLedger
from benefits.views.registers import benefit_register, cost_register, kpi_register

Made = TypeVar("Made")

_KEPT = 6
"""How many portfolios (revisions, months, databases) stay computed, and as many earlier ones."""


@dataclass(frozen=True, slots=True, eq=False)
class Known:
    """A portfolio and its figures. `today` is the current month. The registers name the rows of
    the realisation's tables, in the same order."""

    portfolio: Portfolio
    realisation: Realisation
    today: Month
    kpis: pd.DataFrame
    benefits: pd.DataFrame
    costs: pd.DataFrame
    _made: dict[Hashable, Any] = field(default_factory=dict)

    def once(self, key: Hashable, make: Callable[[], Made]) -> Made:
        """What `make` makes, made once and kept as long as this is known. Frames kept so are
        never handed out themselves, only what is taken from them."""
        if key not in self._made:
            self._made[key] = make()
        found: Made = self._made[key]
        return found

    def lately(self, shelf: str, key: Hashable, make: Callable[[], Made], *, most: int) -> Made:
        """The same for what there could be hundreds of: only the last few are kept."""
        kept: OrderedDict[Hashable, Made] = self.once(("lately", shelf), OrderedDict)
        found = kept.get(key)
        if found is None:
            found = make()
        with _lock:
            kept[key] = found
            while len(kept) > most:
                kept.popitem(last=False)
        return found

    def card(self, size: int) -> Scorecard:
        """The KPIs by periods of `size` months, such as QUARTER."""
        return self.once(("card", size), lambda: self._card(size))

    def _card(self, size: int) -> Scorecard:
        table = self.realisation.kpis
        kpis = [self.portfolio.kpis[int(one)] for one in table.index.ids]
        return scorecard(table, kpis, size, self.realisation.to_date, self.thresholds)

    def in_own_currency(self, initiative: int) -> Known:
        """The same with money in the currency of one initiative, for pages that look at it alone:
        ask nothing about others of what this returns. KeyError where there is no such one."""
        home = self.portfolio.initiatives[initiative]
        currency = currency_of(home, self.portfolio.settings)
        if currency == self.portfolio.settings.currency:
            return self
        return self.once(("in", currency), lambda: self._unconverted(currency))

    def _unconverted(self, currency: str) -> Known:
        found = self.once("unconverted", self._own_money)
        settings = replace(self.portfolio.settings, currency=currency)
        portfolio = replace(self.portfolio, settings=settings)
        return replace(self, portfolio=portfolio, realisation=found, _made={})

    def _own_money(self) -> Realisation:
        return realise(self.portfolio, self.today, own_currency=True)

    @property
    def revision(self) -> int:
        return self.portfolio.revision

    @property
    def grid(self) -> Grid:
        return self.realisation.grid

    @property
    def calendar(self) -> FiscalCalendar:
        return self.portfolio.settings.calendar

    @property
    def thresholds(self) -> Thresholds:
        return Thresholds.of(self.portfolio.settings)

    @property
    def quarters(self) -> tuple[Quarter, ...]:
        """The fiscal quarters of the cards' columns."""
        return self.grid.quarters(self.calendar)

    @property
    def to_date(self) -> Bools:
        """The columns that count as "to date"."""
        return np.arange(self.grid.months) < self.realisation.to_date

    def within(self, register: pd.DataFrame, initiative: int | None) -> Bools:
        """The rows of a register that belong to an initiative, or all."""
        if initiative is None:
            return np.ones(len(register), dtype=np.bool_)
        return np.asarray(register["initiative"].to_numpy() == initiative)


def known(ledger: Ledger, revision: int | None = None, *, today: Month) -> Known:
    """What a ledger holds now or held at a revision, computed once and kept.

    Raises ValueError for a revision that is still to come.
    """
    portfolio = ledger.portfolio(revision)
    key = (ledger.url, portfolio.revision, int(today))
    looks_back = revision is not None or isinstance(ledger, PastLedger)
    with _lock:
        found = _now.get(key) or _earlier.get(key)
        # a database may be replaced by another with the same address and revision
        if found is None or found.portfolio is not portfolio:
            found = known_from(portfolio, today)
        _keep(_earlier if looks_back else _now, key, found)
    return found


def known_from(portfolio: Portfolio, today: Month) -> Known:
    """Compute everything from a portfolio at hand."""
    realisation = realise(portfolio, today)
    return Known(
        portfolio=portfolio,
        realisation=realisation,
        today=today,
        kpis=kpi_register(portfolio, realisation.kpis.index),
        benefits=benefit_register(portfolio, realisation.benefits.index),
        costs=cost_register(portfolio, realisation.costs.index),
    )


def _keep(shelf: _Shelf, key: _Key, found: Known) -> None:
    shelf[key] = found
    shelf.move_to_end(key)
    while len(shelf) > _KEPT:
        shelf.popitem(last=False)


_Key = tuple[str, int, int]
_Shelf = OrderedDict[_Key, Known]
_now: _Shelf = OrderedDict()
_earlier: _Shelf = OrderedDict()
"""Apart, so that readers of the past do not crowd out what everybody looks at."""
_lock = Lock()
