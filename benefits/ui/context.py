"""What every page starts from: ledger, words, user, today, and the moment that is looked at."""

from __future__ import annotations

import getpass
import os
from dataclasses import dataclass
from datetime import UTC, date, tzinfo
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import streamlit as st

from benefits import text
from benefits.domain.calendar.as_of import AsOf
from benefits.domain.calendar.period import FiscalCalendar, Month
from benefits.domain.record.facts import Settings
from benefits.ledger import Ledger, PastLedger, database_url
from benefits.text import Words
from benefits.ui import moment
from benefits.ui.moment import day_then, looked_back_to, today
from benefits.ui.seen import recall, remember
from benefits.views.known import Known, known

__all__ = [
    "USER_VARIABLE",
    "Context",
    "choose_language",
    "choose_user",
    "context",
    "language",
    "the_ledger",
    "this_day",
    "today",
    "user",
]
USER_VARIABLE = "BENEFITS_USER"
_NORWEGIAN = {"no": "nb", "nn": "nb"}


@dataclass(frozen=True, slots=True)
class Context:
    """What a page needs to ask and to write. `known` is the portfolio with all its figures."""

    ledger: Ledger
    words: Words
    user: str
    today: Month
    known: Known
    theme: str
    zone: tzinfo
    as_of: AsOf | None = None
    """The earlier moment that is looked at, None for now. Nothing can be written then."""

    @property
    def settings(self) -> Settings:
        return self.known.portfolio.settings

    @property
    def calendar(self) -> FiscalCalendar:
        return self.settings.calendar

    @property
    def currency(self) -> str:
        return self.settings.currency

    @property
    def revision(self) -> int:
        return self.known.portfolio.revision


def context() -> Context:
    """The context of this run, for pages and what they share. Safe to ask for anywhere."""
    whole, zone = the_ledger(), _zone()
    as_of = looked_back_to(whole, zone)
    ledger = whole if as_of is None else PastLedger(whole, as_of.revision)
    month = today() if as_of is None else as_of.month
    return Context(
        ledger=ledger,
        words=text.load(language()),
        user=user(),
        today=month,
        known=known(ledger, today=month),
        theme=_theme(),
        zone=zone,
        as_of=as_of,
    )


@cache
def _opened(url: str) -> Ledger:
    return Ledger.open(url)


def the_ledger() -> Ledger:
    """The database of this server, opened (and migrated) once."""
    return _opened(database_url())


def this_day() -> date:
    """Today, or the day that is looked back to."""
    whole, zone = the_ledger(), _zone()
    as_of = looked_back_to(whole, zone)
    return moment.this_day() if as_of is None else day_then(whole, as_of)


def language() -> str:
    """Chosen in this session, else named in the address, else what the browser prefers."""
    for code in (recall("language"), st.query_params.get("lang"), _browser_language()):
        if code in text.languages():
            return str(code)
    return text.languages()[0]


def choose_language(code: str) -> None:
    """Keep a language for the rest of the session."""
    remember("language", code)


def user() -> str:
    """Who the history names: the name given in this session, else the one of the machine."""
    return str(recall("user") or os.environ.get(USER_VARIABLE) or getpass.getuser())


def choose_user(name: str) -> None:
    """Keep a name for the rest of the session; an empty one falls back to the machine's."""
    remember("user", name.strip())


def _browser_language() -> str:
    code = (st.context.locale or "")[:2].lower()
    return _NORWEGIAN.get(code, code)


def _theme() -> str:
    return "dark" if st.context.theme.type == "dark" else "light"


def _zone() -> tzinfo:
    try:
        return ZoneInfo(st.context.timezone or "UTC")
    except (ZoneInfoNotFoundError, ValueError):
        return UTC
