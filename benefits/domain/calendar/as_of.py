"""A moment to look from: a change, and the month in which it was the newest."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from benefits.domain.calendar.period import Month

_CODE = re.compile(r"([1-9]\d{0,9})(?:~(\d{4}-\d{2}))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class AsOf:
    """Everything as known at `revision`, told in `month`, which was the present one then."""

    revision: int
    month: Month

    @property
    def code(self) -> str:
        """As it stands in an address: `12~2026-11`, the same for every reader of a link."""
        return f"{self.revision}~{self.month}"


def read_code(code: str) -> tuple[int, Month | None] | None:
    """The change and, where it is given, the month of `12~2026-11` or `12`; None where the text is
    neither."""
    found = _CODE.fullmatch(code)
    if found is None:
        return None
    try:
        month = None if found[2] is None else Month.parse(found[2])
    except ValueError:
        return None
    return int(found[1]), month


def month_at(moment: datetime) -> Month:
    """The month that pages took for the present one at a moment, which is in UTC."""
    return Month.on(moment.date())
