"""What a bridge says of one total: its amounts in its own unit, its name, and which way is good."""

from __future__ import annotations

from dataclasses import dataclass

from benefits.domain.record.exact import MILLION
from benefits.domain.record.facts import Kpi
from benefits.ui.context import Context
from benefits.ui.figures import figure, is_percent, unit_word
from benefits.views.bridge import Bridge
from benefits.views.bridge_totals import COSTS, KPI_VALUES, SHARES, Total


@dataclass(frozen=True, slots=True)
class Told:
    """A bridge as it is told of one total: of money, or of a KPI in its own unit."""

    ctx: Context
    found: Bridge
    total: Total
    kpi: Kpi | None

    def said(
        self, total: Total, amount: int, *, compact: bool = False, signed: bool = False
    ) -> str:
        """An amount of a total; the movement of a share in percentage points."""
        words = self.ctx.words
        if self.kpi is not None and total in KPI_VALUES:
            return _value(self.ctx, self.kpi.unit, amount / MILLION, signed=signed)
        if total not in SHARES:
            return words.money(amount, self.ctx.currency, compact=compact, signed=signed)
        decimals = 1 if compact else 4
        if signed:
            return _points(self.ctx, amount / MILLION * 100, decimals)
        return words.percent(amount / MILLION, decimals)

    @property
    def turn(self) -> float:
        """+1 where more of the total is better, -1 where less is."""
        if self.kpi is not None and self.total in KPI_VALUES:
            return self.kpi.direction.sign
        return -1 if self.total in COSTS else 1

    @property
    def title(self) -> str:
        """What the total is called."""
        name = self.ctx.words(f"bridge-total_{self.total}")
        return f"{self.kpi.name}: {name}" if self.kpi else name

    def scale(self, largest: int) -> tuple[str, int]:
        """What an axis up to `largest` counts, and by how much amounts are divided for it."""
        words = self.ctx.words
        if self.kpi is not None and self.total in KPI_VALUES:
            return unit_word(self.kpi.unit, words, self.ctx.currency), MILLION
        if self.total in SHARES:
            return words("bridge-percent"), MILLION // 100
        scale = words.money_scale(largest, self.ctx.currency)
        return scale.title, scale.divisor


def _value(ctx: Context, unit: str, value: float, *, signed: bool) -> str:
    if signed and is_percent(unit):
        return _points(ctx, value, 2)
    text = figure(value, unit, ctx.words, ctx.currency)
    return f"+{text}" if signed and value > 0 else text


def _points(ctx: Context, value: float, decimals: int) -> str:
    return ctx.words("bridge-points", points=ctx.words.number(value, decimals, signed=True))
