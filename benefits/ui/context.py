"""What every page starts from: ledger, words, user, today, and the moment that is looked at."""

from __future__ import annotations

import getpass
import os
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import streamlit as st

from benefits import text
from benefits.domain.facts import Settings
from benefits.domain.period import FiscalCalendar, Month
from benefits.ledger import Ledger, database_url
from benefits.text import Words
from benefits.ui.seen import recall, remember
from benefits.views.known import Known, known

TODAY_VARIABLE = "BENEFITS_TODAY"
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
    ledger = the_ledger()
    return Context(
        ledger=ledger,
        words=text.load(language()),
        user=user(),
        today=today(),
        known=known(ledger, today=today()),
        theme=_theme(),
        zone=_zone(),
    )


@cache
def _opened(url: str) -> Ledger:
    return Ledger.open(url)


def the_ledger() -> Ledger:
    """The database of this server, opened (and migrated) once."""
    return _opened(database_url())


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


def today() -> Month:
    """The present month; BENEFITS_TODAY=2026-11-21 fixes it for trainings and tests."""
    fixed = os.environ.get(TODAY_VARIABLE)
    return Month.on(date.fromisoformat(fixed) if fixed else datetime.now(UTC).date())


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
