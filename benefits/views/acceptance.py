"""Months that finance may accept at once: reckoned just as what it accepted before."""

from __future__ import annotations

import numpy as np
import pandas as pd

from benefits.domain.realised.method import method
from benefits.domain.realised.verdicts import Judged
from benefits.domain.record.bulk import VALIDATION
from benefits.domain.record.facts import Verdict
from benefits.ledger import Ledger
from benefits.views.known import Known
from benefits.views.ladder import to_validate

_LOOKED_BACK = 8
"""How many earlier moments are read again at most; benefits last judged before those are left for
a closer look."""


def unchanged_in_method(
    ledger: Ledger, known: Known, initiative: int | None = None
) -> tuple[Judged, ...]:
    """Verdicts that accept all open months of the benefits which finance accepted in full when it
    last looked, and which are reckoned the same way since: formula, prices, shares, baseline."""
    waiting = to_validate(known, initiative)["benefit"].tolist()
    accepted = _last_accepted(ledger, known, waiting)
    looked_at = sorted(set(accepted.values()), reverse=True)[:_LOOKED_BACK]
    same = [one for one in waiting if accepted.get(one) in looked_at]
    same = [one for one in same if _same_method(ledger, known, one, accepted[one])]
    return tuple(verdict for one in same for verdict in accept_all(known, one))


def accept_all(known: Known, benefit: int) -> tuple[Judged, ...]:
    """Verdicts that accept all open months of a benefit to date as measured."""
    one = known.portfolio.benefits[benefit]
    own = known.in_own_currency(known.portfolio.kpis[one.kpi].initiative)
    table = own.realisation.benefits
    row = table.index.row(benefit)
    measured = table.realised[row]
    waits = np.where(table.judged[row], table.lapsed[row] & (measured != 0), measured > 0)
    columns = np.flatnonzero(waits & own.to_date)
    months, amounts = own.grid.ordinals[columns].tolist(), measured[columns].tolist()
    return tuple(
        Judged(benefit=benefit, month=month, verdict=Verdict.ACCEPTED, amount=amount, basis=amount)
        for month, amount in zip(months, amounts, strict=True)
    )


def _last_accepted(ledger: Ledger, known: Known, benefits: list[int]) -> dict[int, int]:
    """The change in which finance last judged each benefit, where it accepted all it judged."""
    stored = known.portfolio.validations
    own: pd.DataFrame = stored[stored["benefit"].isin(benefits)]
    made = ledger.makers(VALIDATION.name, own["row"].tolist())
    said = own.assign(change=[made[int(row)].number for row in own["row"]])
    found = {}
    for benefit, rows in said.groupby("benefit"):
        newest = rows[rows["change"] == rows["change"].max()]
        if (newest["verdict"] == Verdict.ACCEPTED).all():
            found[int(str(benefit))] = int(newest["change"].iloc[0])
    return found


def _same_method(ledger: Ledger, known: Known, benefit: int, change: int) -> bool:
    then = ledger.portfolio(change)
    return method(then, benefit) == method(known.portfolio, benefit)
