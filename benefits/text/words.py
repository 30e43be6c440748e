"""The words of one language and the formats that go with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from decimal import Decimal
from functools import cache
from numbers import Integral
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_interval, format_skeleton
from babel.lists import format_list
from fluent.runtime import FluentBundle

from benefits.domain.calendar.period import FiscalCalendar, Month, Quarter
from benefits.domain.calendar.spans import Period, Span
from benefits.text import catalogue, formats, typed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fluent.syntax.ast import Resource

Value = float | Decimal | None
_REDUCED = ("", "format-thousand", "format-million", "format-billion")
_AXIS = ("units", "thousands", "millions", "billions")


@dataclass(frozen=True, slots=True)
class MoneyScale:
    """How an axis shows money: divide hundredths by `divisor`, name the axis `title`."""

    divisor: int
    title: str


class Words:
    """`words("page-overview")` is a sentence; the other methods write figures and dates."""

    def __init__(self, code: str, resource: Resource) -> None:
        self.code = code
        self._keys = tuple(dict.fromkeys(one.id.name for one in catalogue.messages(resource)))
        self._plain: dict[str, str] = {}
        # the file names its own locale, which the bundle needs before it can read the file
        self._bundle = _bundle("en", resource)
        self.locale = Locale.parse(self("language-locale"))
        self._bundle = _bundle(str(self.locale), resource)
        self._months: dict[tuple[str, int], str] = {}

    def __call__(self, key: str, /, **values: Any) -> str:
        """The sentence of a key. Raises KeyError for an unknown key or a value not given."""
        if values:
            return self._format(key, {name: _native(one) for name, one in values.items()})
        known = self._plain.get(key)
        if known is None:
            known = self._plain[key] = self._format(key, {})
        return known

    def has(self, key: str) -> bool:
        return bool(self._bundle.has_message(key))

    def keys(self, prefix: str = "") -> tuple[str, ...]:
        """All keys that start with a prefix, in the order of the file."""
        return tuple(key for key in self._keys if key.startswith(prefix))

    def _format(self, key: str, values: dict[str, Any]) -> str:
        if not self.has(key):
            raise KeyError(f"{key} ({self.code})")
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise KeyError(f"{key} ({self.code}) has no text of its own")
        text, errors = self._bundle.format_pattern(pattern, values)
        if errors:
            raise KeyError(f"{key} ({self.code}): {errors[0]}")
        return str(text)

    def number(self, value: Value, decimals: int | None = None, *, signed: bool = False) -> str:
        """`1,234.5`; without `decimals` as many as the number needs, two at most from 0.1 up."""
        if value is None or formats.is_missing(value):
            return self("format-missing")
        return formats.number(formats.exact(value), self.locale, decimals, signed=signed)

    def plain_number(self, value: Decimal) -> str:
        """A number as one would type it: `1234,5`, every digit, no thousands marks."""
        return typed.plain_number(value, self.locale)

    def parse_number(self, text: str) -> Decimal:
        """What a person typed. Raises ValueError where it is no number or could be two."""
        return typed.parse_number(text, self.locale)

    def percent(self, ratio: Value, decimals: int = 0, *, signed: bool = False) -> str:
        """A ratio of 1 as per cent: 0.5 is `50%` or `50 %`."""
        if ratio is None or formats.is_missing(ratio):
            return self("format-missing")
        return formats.percent(formats.exact(ratio), self.locale, decimals, signed=signed)

    def money(
        self, hundredths: Value, currency: str, *, compact: bool = False, signed: bool = False
    ) -> str:
        """Hundredths as an amount: whole units, to the cent where there are cents, or compact
        with three figures (`NOK 1.23m`, `1,23 mill. kr`), fewer where these say it exactly."""
        if hundredths is None or formats.is_missing(hundredths):
            return self("format-missing")
        amount = formats.exact(hundredths).scaleb(-2)
        before, after = formats.currency_shape(currency, self.locale)
        shown, figure = self._reduced(amount) if compact else self._whole(amount)
        return f"{formats.sign(shown, signed=signed)}{before}{figure}{after}"

    def amount(self, hundredths: Value, *, signed: bool = False) -> str:
        """Compact money without its currency (`1.23m`, `1,23 mill.`), where a heading names it."""
        if hundredths is None or formats.is_missing(hundredths):
            return self("format-missing")
        shown, figure = self._reduced(formats.exact(hundredths).scaleb(-2))
        return f"{formats.sign(shown, signed=signed)}{figure}"

    def currency(self, currency: str) -> str:
        """A currency as headings name it: `NOK`, `kr`."""
        return formats.symbol(currency, self.locale)

    def money_scale(self, largest: Value, currency: str) -> MoneyScale:
        """How an axis up to `largest` hundredths shows money, so that its ticks stay short."""
        amount = Decimal() if largest is None else formats.exact(largest).scaleb(-2)
        power = formats.magnitude(amount)
        title = self(f"format-axis_{_AXIS[power]}", currency=formats.symbol(currency, self.locale))
        return MoneyScale(100 * 1000**power, title)

    def month(self, month: int) -> str:
        """`March 2026`"""
        return self._month("yMMMM", int(month))

    def month_short(self, month: int) -> str:
        """`Mar 2026`"""
        return self._month("yMMM", int(month))

    def month_name(self, month: int) -> str:
        """`March`, for 1 to 12."""
        names: dict[int, str] = self.locale.months["stand-alone"]["wide"]
        return names[month]

    def quarter(self, quarter: Quarter, calendar: FiscalCalendar) -> str:
        """`Q3 2026`; where the fiscal year spans two calendar years both are named."""
        number = str(quarter.number)
        if calendar.is_calendar_year():
            return self("format-quarter", number=number, year=str(quarter.year))
        first = quarter.first + -3 * (quarter.number - 1)
        return self("format-fiscal_quarter", number=number, years=_two_years(first))

    def fiscal_year(self, first: Month, calendar: FiscalCalendar) -> str:
        """`2026` for the year that begins with a month, `FY2026/27` where it spans two."""
        if calendar.is_calendar_year():
            return str(first.year)
        return self("format-fiscal_year", years=_two_years(first))

    def period(self, period: Period, calendar: FiscalCalendar, *, spelled: bool = False) -> str:
        """`July 2026`, `Q1 FY2026/27` or `FY2026/27`. Where nobody can know its months from the
        name, `spelled` adds them: `Q1 FY2026/27 (Jul–Sept 2026)`."""
        if period.span is Span.MONTH:
            return self.month(period.first)
        if period.span is Span.QUARTER:
            named = self.quarter(calendar.quarter_of(period.first), calendar)
        else:
            named = self.fiscal_year(period.first, calendar)
        if not spelled or calendar.is_calendar_year():
            return named
        return self("format-spelled", named=named, months=self.months(period.first, period.last))

    def months(self, first: Month, last: Month) -> str:
        """`Jul–Sept 2026`, `Nov 2026–Jan 2027`"""
        days = (Month(first).first_day(), Month(last).first_day())
        told = format_interval(*days, "yMMM", locale=self.locale)
        return formats.plain(str(told).replace("\u2009", ""))

    def day(self, day: date) -> str:
        """`3 Mar 2026`"""
        return formats.plain(format_skeleton("yMMMd", day, locale=self.locale))

    def moment(self, at: datetime, zone: tzinfo | str | None = None) -> str:
        """`3 Mar 2026, 14:05` in a time zone (the machine's own by default); naive is UTC."""
        aware = at if at.tzinfo else at.replace(tzinfo=UTC)
        local = aware.astimezone(ZoneInfo(zone) if isinstance(zone, str) else zone)
        return f"{self.day(local)}, {local:%H:%M}"

    def list_of(self, items: Iterable[str]) -> str:
        """`errors, orders and hours`"""
        return str(format_list(list(items), locale=self.locale))

    def _month(self, skeleton: str, month: int) -> str:
        known = self._months.get((skeleton, month))
        if known is None:
            text = format_skeleton(skeleton, Month(month).first_day(), locale=self.locale)
            known = self._months[skeleton, month] = formats.plain(text)
        return known

    def _whole(self, amount: Decimal) -> tuple[Decimal, str]:
        decimals = 0 if amount == amount.to_integral_value() else 2
        return amount, formats.number(abs(amount), self.locale, decimals)

    def _reduced(self, amount: Decimal) -> tuple[Decimal, str]:
        power = formats.magnitude(amount)
        part = formats.rounded(amount / 1000**power, 6)
        decimals = formats.three_figures(part) if power else 0
        shown = formats.rounded(part, decimals)
        # 12.0 beside 11.9: a zero is left out only where nothing was rounded away
        places = None if shown == part else decimals
        figure = formats.number(abs(shown).normalize(), self.locale, places)
        return shown, figure if not power else self(_REDUCED[power], amount=figure)


@cache
def load(code: str) -> Words:
    """The words of a language. Raises KeyError for an unknown one."""
    return Words(code, catalogue.parse(catalogue.read(code)))


def _bundle(locale: str, resource: Resource) -> FluentBundle:
    bundle = FluentBundle([locale], use_isolating=False)
    bundle.add_resource(resource)
    return bundle


def _native(value: Any) -> Any:
    """Fluent counts plurals of Python's own numbers only; frames hold numpy's."""
    if isinstance(value, Integral) and not isinstance(value, bool):
        return int(value)
    return value


def _two_years(first: Month) -> str:
    return f"{first.year}/{(first.year + 1) % 100:02d}"
