"""What finance says of measured money, and what left a budget, by benefit and month.

Claimed, measured, validated, booked: each rung is harder than the one before it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from benefits.domain.record.grid import Bools, Grid, Index, Ints, Places, filled, numbers
from benefits.domain.record.portfolio import Portfolio


@dataclass(frozen=True, slots=True, eq=False)
class Ladder:
    """The upper rungs (benefits, months), hundredths of the initiative's currency. `judged` marks
    months with a verdict, `lapsed` those whose verdict was on another amount than is measured
    now, `overbooked` those with more booked than validated."""

    validated: Ints
    booked: Ints
    judged: Bools
    lapsed: Bools
    overbooked: Bools


def ladder(portfolio: Portfolio, index: Index, measured: Ints, grid: Grid) -> Ladder:
    """Judge measured money (benefits, months).

    A verdict stands with its amount. One that has lapsed counts with the smaller of its amount
    and what is measured, until finance looks again. Without a verdict a gain awaits one, and a
    loss counts at once: bad news needs no approval. Bookings are shown as they are.
    """
    frame, booked = portfolio.validations, _booked(portfolio, index, grid)
    if not len(frame):
        losses, nobody = np.minimum(measured, 0), np.broadcast_to(np.False_, measured.shape)
        return Ladder(losses, booked, nobody, nobody, _above(booked, losses))
    places = Places.of(frame, "benefit", index, grid)
    amount, basis = (
        filled(measured.shape, places, numbers(frame[name])) for name in ("amount", "basis")
    )
    judged = ~np.isnan(amount)
    lapsed = judged & (basis != measured)
    given = np.rint(np.nan_to_num(amount)).astype(np.int64)
    least = np.minimum(given, measured)
    validated = np.where(judged & ~lapsed, given, least)
    return Ladder(validated, booked, judged, lapsed, _above(booked, validated))


def _above(booked: Ints, validated: Ints) -> Bools:
    return np.asarray((booked != 0) & (booked > validated))


def _booked(portfolio: Portfolio, index: Index, grid: Grid) -> Ints:
    if not len(portfolio.bookings):
        return np.zeros((len(index), grid.months), dtype=np.int64)
    places = Places.of(portfolio.bookings, "benefit", index, grid)
    amounts = filled((len(index), grid.months), places, numbers(portfolio.bookings["amount"]))
    return np.rint(np.nan_to_num(amounts)).astype(np.int64)
