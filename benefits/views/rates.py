"""Which currencies the portfolio's initiatives use, and whether they have rates."""

from __future__ import annotations

from dataclasses import dataclass

from benefits.domain.calendar.period import Month
from benefits.domain.money.currencies import foreign_currencies
from benefits.views.known import Known


@dataclass(frozen=True, slots=True)
class CurrencyUse:
    """A currency that is not the portfolio's: the names of the initiatives that use it, the first
    month that needs a rate, and the first month that has one (None without any)."""

    currency: str
    initiatives: tuple[str, ...]
    needed: Month
    rated: Month | None

    @property
    def is_covered(self) -> bool:
        return self.rated is not None and self.rated <= self.needed


def currencies_in_use(known: Known) -> tuple[CurrencyUse, ...]:
    """Every currency in use besides the portfolio's, in the order of its code."""
    foreign, homes = foreign_currencies(known.portfolio), known.portfolio.initiatives
    rates = known.portfolio.exchange_rates.values()
    found = []
    for currency in sorted(set(foreign.values())):
        users = [homes[number] for number, code in foreign.items() if code == currency]
        begun = [one.start for one in rates if one.currency == currency]
        names = tuple(sorted(one.name for one in users))
        needed = min(one.start for one in users)
        found.append(CurrencyUse(currency, names, needed, min(begun, default=None)))
    return tuple(found)
