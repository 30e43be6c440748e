"""What planned and realised money rests on, told in the drivers of a movement.

Volume, adoption, effect and unit value of every benefit's month, so that any gap between two
states can be split by cause. The money of such a basis is the table's to the hundredth.
"""

from __future__ import annotations

from dataclasses import fields, replace

import numpy as np

from benefits.domain.kpis.kpi_kinds import parts_of_one
from benefits.domain.kpis.rollup import blocks
from benefits.domain.money.valuation import MOST
from benefits.domain.money.volumes import quarterly
from benefits.domain.movement.movement import CENTS, Basis, implied
from benefits.domain.realised.realisation import Realisation
from benefits.domain.realised.workings import Workings, workings
from benefits.domain.record.grid import QUARTER, Floats, Ints
from benefits.domain.record.patched import patched
from benefits.domain.record.portfolio import Portfolio


def planned_basis(portfolio: Portfolio, realisation: Realisation) -> Basis:
    """The plan of `realisation`, computed from that portfolio; `.money` is its `planned`. What a
    business case plans is told in the drivers of its KPI's plan, with the effect that it takes."""
    found, table = _worked_out(portfolio, realisation), realisation.benefits
    goal, use = found.gains.planned, _use(portfolio, realisation, found, realisation.kpis.planned)
    basis = Basis(
        volume=found.volumes.planned,
        adoption=use,
        effect=goal / np.where(np.isnan(use), 1.0, use),
        unit_value=found.sure * table.rate,
        counted=found.months.counted,
        overlap=table.planned_overlap,
    )
    return _telling(basis, table.planned)


def realised_basis(portfolio: Portfolio, realisation: Realisation) -> Basis:
    """What is realised in `realisation`, computed from that portfolio; `.money` is its
    `realised`. Months to date without a final value count and lack an effect."""
    found, table = _worked_out(portfolio, realisation), realisation.benefits
    seen = realisation.kpis.measured
    use = _use(portfolio, realisation, found, np.where(seen.final, seen.value, np.nan))
    gain = np.where(found.months.rests, found.gains.measured, np.nan)
    basis = Basis(
        volume=found.volumes.measured,
        adoption=use,
        effect=gain / np.where(np.isnan(use), 1.0, use),
        unit_value=found.factors.worth * table.rate,
        counted=found.months.earned,
        overlap=table.realised_overlap,
    )
    return _telling(basis, table.realised)


def _worked_out(portfolio: Portfolio, realisation: Realisation) -> Workings:
    return workings(portfolio, realisation.kpis, realisation.grid, realisation.to_date)


def _use(portfolio: Portfolio, realisation: Realisation, found: Workings, values: Floats) -> Floats:
    """The share of use by each benefit's adoption KPI, of `values` (KPIs, months); NaN where
    nobody measures it, or nobody uses it: then a gap cannot be told from a gap in effect."""
    use = np.full(found.months.counted.shape, np.nan)
    table = realisation.kpis
    named = np.array([one.adoption_kpi or 0 for one in found.benefits], dtype=np.int64)
    rows = np.flatnonzero([one.adoption_kpi is not None for one in found.benefits])
    sources = table.index.rows(named[rows])
    rows, sources = rows[sources >= 0], sources[sources >= 0]
    kpis = [portfolio.kpis[int(one)] for one in table.index.ids[sources]]
    parts = np.array([parts_of_one(kpi.unit) for kpi in kpis]).reshape(-1, 1)
    own = values[sources]
    ends = np.repeat(blocks(own, QUARTER)[:, :, -1], QUARTER, axis=1)
    share = np.where(quarterly(kpis)[:, None], ends, own) / parts
    use[rows] = np.where(share > 0, share, np.nan)
    return use


def _telling(basis: Basis, money: Ints) -> Basis:
    """The basis with the effect that `money` takes, where a business case or rounding in another
    currency makes it other than what the drivers come to."""
    rows = np.flatnonzero((basis.money != money).any(axis=1))
    if not len(rows):
        return basis
    arrays = {one.name: getattr(basis, one.name) for one in fields(basis)}
    some = Basis(**{name: array[rows] for name, array in arrays.items()})
    told = net_of_overlap(money[rows], some)
    parts = {name: patched(array, rows, getattr(told, name)) for name, array in arrays.items()}
    return Basis(**parts)


def net_of_overlap(money: Ints, reference: Basis) -> Basis:
    """A state that comes to `money` after the overlap of another one, told in its drivers. Where
    both are more than a month can hold, the overlap gives way."""
    most = round(MOST * CENTS)
    gross = (money + reference.overlap).clip(-most, most)
    return replace(implied(gross, reference), overlap=gross - money)
