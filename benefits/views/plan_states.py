"""One initiative's benefits and costs in one state of affairs, and states laid side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

import numpy as np

from benefits.domain.movement.movement import Basis
from benefits.domain.realised.realisation import Realisation
from benefits.domain.record.grid import Bools, Ints
from benefits.domain.record.portfolio import Portfolio


@dataclass(frozen=True, slots=True, eq=False)
class State:
    """Benefits and costs of one initiative by month, in the portfolio's currency.

    Rows are the benefits in `ids`, ascending; a line of a business case that became no benefit has
    its id with a minus. `months` are consecutive ordinals; `costs` and `one_off` are hundredths by
    month. `go_live` is None where the plan names none.
    """

    ids: Ints
    names: Mapping[int, str]
    cash: Bools
    months: Ints
    basis: Basis
    costs: Ints
    one_off: Ints
    go_live: int | None


def state_of(
    portfolio: Portfolio, found: Realisation, basis: Basis, costs: Ints, initiative: int
) -> State:
    """One initiative's rows of a basis and of a matrix of costs."""
    table, lines = found.benefits, found.costs.initiative == initiative
    rows = np.flatnonzero(table.initiative == initiative)
    ids = table.index.ids[rows]
    return State(
        ids=ids,
        names={int(one): portfolio.benefits[int(one)].name for one in ids},
        cash=table.cash[rows],
        months=found.grid.ordinals,
        basis=of_rows(basis, rows),
        costs=costs[lines].sum(axis=0),
        one_off=costs[lines & found.costs.one_off].sum(axis=0),
        go_live=int(portfolio.initiatives[initiative].go_live),
    )


def of_rows(basis: Basis, rows: Ints) -> Basis:
    """Some benefits of a basis."""
    return Basis(**{name: array[rows] for name, array in arrays(basis).items()})


def arrays(basis: Basis) -> dict[str, Any]:
    """What a basis is made of, by name."""
    return {one.name: getattr(basis, one.name) for one in fields(basis)}


@dataclass(frozen=True, slots=True, eq=False)
class Together:
    """The states of a scope in one table: benefits `ids` in rows, `months` in columns. `go_live`
    is the first of them."""

    ids: Ints
    months: Ints
    basis: Basis
    cash: Bools
    costs: Ints
    one_off: Ints
    go_live: int | None


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """Rows and months that hold several sets of states, so that these can be compared."""

    ids: Ints
    months: Ints

    @classmethod
    def around(cls, sets: Sequence[Sequence[State]]) -> Frame:
        """The smallest frame around all of them. Raises ValueError without a state."""
        every = [one for states in sets for one in states]
        ids = np.unique(np.concatenate([one.ids for one in every]))
        first = min(int(one.months[0]) for one in every)
        last = max(int(one.months[-1]) for one in every)
        return cls(ids, np.arange(first, last + 1, dtype=np.int64))

    def together(self, states: Sequence[State]) -> Together:
        """The states of one set in this frame."""
        shape = (len(self.ids), len(self.months))
        wide = arrays(Basis.nothing(shape))
        cash = np.zeros(len(self.ids), dtype=np.bool_)
        costs, one_off = (np.zeros(len(self.months), dtype=np.int64) for _ in range(2))
        for one in states:
            rows, columns = np.searchsorted(self.ids, one.ids), self._columns(one)
            for name, array in arrays(one.basis).items():
                wide[name][rows, columns] = array
            cash[rows] = one.cash
            costs[columns] += one.costs
            one_off[columns] += one.one_off
        starts = [one.go_live for one in states if one.go_live is not None]
        return Together(
            ids=self.ids,
            months=self.months,
            basis=Basis(**wide),
            cash=cash,
            costs=costs,
            one_off=one_off,
            go_live=min(starts, default=None),
        )

    def _columns(self, state: State) -> slice:
        first = int(state.months[0] - self.months[0])
        return slice(first, first + len(state.months))
