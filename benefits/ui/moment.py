"""The moment that is looked at: now, or an earlier one that the address and the session keep."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta, tzinfo

import streamlit as st

from benefits.domain.calendar.as_of import AsOf, month_at, read_code
from benefits.domain.calendar.period import Month
from benefits.domain.record.change import Change
from benefits.ledger import Ledger
from benefits.ui.seen import forget, recall, remember

AS_OF = "as_of"
"""The parameter of the address."""
TODAY_VARIABLE = "BENEFITS_TODAY"


def today() -> Month:
    """The present month."""
    return Month.on(this_day())


def this_day() -> date:
    """Today; BENEFITS_TODAY=2026-11-21 fixes it for trainings and tests."""
    fixed = os.environ.get(TODAY_VARIABLE)
    return date.fromisoformat(fixed) if fixed else datetime.now(UTC).date()


def month_then(moment: datetime) -> Month:
    """The month that pages took for the present one at a moment in UTC; one that is fixed is the
    present one always."""
    return today() if os.environ.get(TODAY_VARIABLE) else month_at(moment)


def day_then(ledger: Ledger, as_of: AsOf) -> date:
    """The day that is looked back to: that of the change, or the last of a later month."""
    if os.environ.get(TODAY_VARIABLE):
        return this_day()
    made = next(iter(ledger.changes(before=as_of.revision + 1, limit=1))).at.date()
    later = (as_of.month + 1).first_day() - timedelta(days=1)
    return made if Month.on(made) == as_of.month else later


def asked() -> str | None:
    """The earlier moment that the address names, else the one that the session looks at."""
    code = st.query_params.get(AS_OF) or recall(AS_OF)
    return code if isinstance(code, str) else None


def looked_back_to(ledger: Ledger, zone: tzinfo) -> AsOf | None:
    """The moment that is asked for: a change (`12`, or `12~2026-11` to be told in a month) or the
    end of a day (`2026-11-03`); None for now, and for a moment that is not on record."""
    code = asked()
    return None if code is None else _read(code, ledger, zone)


def of_change(change: Change) -> AsOf:
    """Right after a change, in its own month."""
    return AsOf(change.number, month_then(change.at))


def look_back(code: str) -> None:
    """Look at an earlier moment on every page, for the rest of the session."""
    remember(AS_OF, code)
    st.query_params[AS_OF] = code


def look_at_now() -> None:
    """Back to what is known now."""
    forget(AS_OF)
    st.query_params.pop(AS_OF, None)


def carried(query: Mapping[str, str] | None = None) -> dict[str, str]:
    """The parameters of a link to a page of ours, with the moment that is looked at."""
    code = asked()
    return {**(query or {}), **({} if code is None else {AS_OF: code})}


def _read(code: str, ledger: Ledger, zone: tzinfo) -> AsOf | None:
    found = read_code(code)
    number, month = (_on_day(code, ledger, zone), None) if found is None else found
    change = next(iter(ledger.changes(before=number + 1, limit=1)), None)
    if change is None or change.number != number:
        return None
    then = month_then(change.at)
    # a month before the change, or one to come, was never the present one
    return AsOf(number, then if month is None or not then <= month <= today() else month)


def _on_day(code: str, ledger: Ledger, zone: tzinfo) -> int:
    """The last change up to the end of a day; 0 where there is none or the day is no day."""
    try:
        day = date.fromisoformat(code)
    except ValueError:
        return 0
    end = datetime.combine(day + timedelta(days=1), time(), zone) - timedelta(microseconds=1)
    return ledger.revision_at(end)
