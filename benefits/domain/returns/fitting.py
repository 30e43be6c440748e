"""Every rate at which dated flows are worth nothing today: the search behind IRR and XIRR.

Flows are seen as f(x) = sum of a_i * exp(-x * t_i), with times scaled to 0..1 and x = ln(1 + rate)
times the span, so that neither the size of the money nor the length of the programme matters.
Amounts are kept as sign and logarithm: 1e-12 and 1e15 are treated alike.

One change of sign allows one rate (Descartes, for any exponents: Laguerre 1883); so does one
change among the running sums from the front with none from the back, or the reverse, which
settles nearly all programmes. Otherwise the whole line is cut into pieces until each provably has
no rate or at most one. What is too close to call in floats is settled in `close_roots`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from benefits.domain.record.grid import Bools, Floats
from benefits.domain.returns.close_roots import settled

NOISE = 1e-13
"""Share of the sum of all terms below which a float sum's sign is not trusted."""

_CLOSE = 1e-6
"""Half a piece's width, in units of the flows' spread, at which floats give up."""

_STEPS = 100
_PIECES = 16


@dataclass(frozen=True, slots=True, eq=False)
class Flow:
    """Non-zero amounts at ascending, distinct times."""

    times: Floats
    amounts: Floats

    @classmethod
    def of(cls, times: Floats, amounts: Floats) -> Flow:
        """Sorted; amounts of one time added, and dropped where they cancel out."""
        moments, place = np.unique(times, return_inverse=True)
        added = np.bincount(place, weights=amounts, minlength=len(moments))
        size = np.bincount(place, weights=np.abs(amounts), minlength=len(moments))
        kept = np.abs(added) > 1e-15 * size
        return cls(moments[kept], added[kept].astype(np.float64))

    @property
    def sign_changes(self) -> int:
        return changes(self.amounts)

    @property
    def span(self) -> float:
        return float(self.times[-1] - self.times[0])


@dataclass(frozen=True, slots=True)
class Root:
    """A place where flows are worth nothing. `touches`: their worth has one sign on both sides."""

    x: float
    touches: bool = False


def changes(values: Floats) -> int:
    """How often the sign changes along non-zero values (Descartes' rule)."""
    return int(np.count_nonzero(np.signbit(values[1:]) != np.signbit(values[:-1])))


def roots(flow: Flow) -> list[Root]:
    """All of them, ascending, as x = ln(1 + rate) * span; empty where no rate fits."""
    if not flow.sign_changes:
        return []
    curve = _Curve.of(flow)
    with np.errstate(over="ignore", under="ignore", invalid="ignore", divide="ignore"):
        if flow.sign_changes == 1:
            return [Root(_crossing(curve, *_around(curve)))]
        side = _only_side(flow)
        if side:
            return [Root(_crossing(curve, *_beside(curve, side)))]
        return sorted(_searched(flow, curve), key=lambda root: root.x)


@dataclass(frozen=True, slots=True, eq=False)
class _Curve:
    """The sum as signs, logarithms of sizes (the largest is 0) and times from 0 to 1."""

    signs: Floats
    logs: Floats
    times: Floats

    @classmethod
    def of(cls, flow: Flow) -> _Curve:
        logs = np.log(np.abs(flow.amounts))
        times = (flow.times - flow.times[0]) / flow.span
        return cls(np.sign(flow.amounts), logs - logs.max(), times)

    def balance(self, x: float) -> tuple[float, float]:
        """Logarithm of money in over money out, and its slope: nearly a straight line in x."""
        powers = self.logs - x * self.times
        inward = self.signs > 0
        into, early = _log_sum(powers[inward], self.times[inward])
        out, late = _log_sum(powers[~inward], self.times[~inward])
        return into - out, late - early


def _log_sum(powers: Floats, times: Floats) -> tuple[float, float]:
    top = powers.max()
    weights = np.exp(powers - top)
    total = weights.sum()
    return float(top + np.log(total)), float(weights @ times / total)


def _around(curve: _Curve) -> tuple[float, float]:
    """Two places with the signs that one change of sign has far out on either side."""
    low, high = -1.0, 1.0
    while (curve.balance(low)[0] > 0) != (curve.signs[-1] > 0):
        low *= 4
    while (curve.balance(high)[0] > 0) != (curve.signs[0] > 0):
        high *= 4
    return low, high


def _only_side(flow: Flow) -> int:
    """1 where the only rate is above zero, -1 where it is below, 0 where running sums do not
    tell. Sums from the front bound the rates above zero, sums from the back those below."""
    front, back = np.cumsum(flow.amounts), np.cumsum(flow.amounts[::-1])
    least = 1e-12 * np.abs(flow.amounts).sum()
    if min(np.abs(front).min(), np.abs(back).min()) <= least:
        return 0
    counts = changes(front), changes(back)
    return {(1, 0): 1, (0, 1): -1}.get(counts, 0)


def _beside(curve: _Curve, side: int) -> tuple[float, float]:
    start, step = curve.balance(0.0)[0] > 0, float(side)
    while (curve.balance(step)[0] > 0) == start:
        step *= 4
    return min(0.0, step), max(0.0, step)


def _crossing(curve: _Curve, low: float, high: float) -> float:
    """The one place between where the sign changes: Newton's steps on the balance, halving
    where a step leaves the bracket, until steps are nothing or, near it, stop getting shorter."""
    before, x, last = curve.balance(low)[0] > 0, (low + high) / 2, np.inf
    for _ in range(_STEPS):
        height, slope = curve.balance(x)
        low, high = (x, high) if (height > 0) == before else (low, x)
        guess = x - height / slope if slope else np.nan
        follow = guess if low <= guess <= high else (low + high) / 2
        step = abs(follow - x) / max(1.0, abs(x))
        if step <= 1e-15 or last <= step <= 1e-9:
            return follow
        x, last = follow, step
    return x


def _searched(flow: Flow, curve: _Curve) -> Iterator[Root]:
    lows, highs, doubtful = _pieces(curve)
    starts, ends = _sure_signs(curve, lows), _sure_signs(curve, highs)
    crossed = starts * ends < 0
    for low, high in zip(lows[crossed], highs[crossed], strict=True):
        yield Root(_crossing(curve, float(low), float(high)))
    unclear = starts * ends == 0
    doubtful += list(zip(lows[unclear], highs[unclear], strict=True))
    for low, high in _joined(doubtful):
        for x, touches in settled(flow.times, flow.amounts, low, high):
            yield Root(x, touches)


def _pieces(curve: _Curve) -> tuple[Floats, Floats, list[tuple[float, float]]]:
    """The line cut up: pieces on which f has at most one zero, and pieces too close to call."""
    edges = np.linspace(_reach(curve, -1), _reach(curve, 1), _PIECES + 1)
    lows, highs = edges[:-1], edges[1:]
    sure: list[tuple[Floats, Floats]] = []
    doubtful: list[tuple[float, float]] = []
    while len(lows):
        single, close, split = _judged(curve, (lows + highs) / 2, (highs - lows) / 2)
        sure.append((lows[single], highs[single]))
        doubtful += list(zip(lows[close], highs[close], strict=True))
        lows, highs = lows[split], highs[split]
        middles = (lows + highs) / 2
        lows, highs = np.concatenate([lows, middles]), np.concatenate([middles, highs])
    all_lows, all_highs = (np.concatenate(one) for one in zip(*sure, strict=True))
    return all_lows, all_highs, doubtful


def _reach(curve: _Curve, side: int) -> float:
    """A place beyond which the first flow (side 1) or the last one (side -1) outweighs all
    others together. Not a round number, so that no piece ends at a likely rate such as 0."""
    times = curve.times if side > 0 else 1 - curve.times
    first = 0 if side > 0 else -1
    others = np.delete(curve.logs, first), np.delete(times, first)
    x = 1.0371 if side > 0 else 1.0173
    while np.logaddexp.reduce(others[0] - x * others[1]) >= curve.logs[first]:
        x *= 2
    return side * x


def _judged(curve: _Curve, middle: Floats, half: Floats) -> tuple[Bools, Bools, Bools]:
    """For each piece: at most one zero; too close to call; or to be cut again. The rest has none.

    By Taylor around the middle, with the second derivative bounded over the piece. Times are
    taken from their weighted mean, which moves no zero and keeps the bounds tight far out.
    """
    powers = curve.logs - middle[:, None] * curve.times
    powers -= powers.max(axis=1, keepdims=True)
    weights = np.exp(powers)
    total = weights.sum(axis=1)
    away = curve.times - (weights @ curve.times / total)[:, None]
    value, slope = weights @ curve.signs, (weights * away) @ curve.signs
    bound = np.exp(np.minimum(powers + half[:, None] * np.abs(away), 700.0))
    bend = half * (bound * away * away).sum(axis=1)
    spread = np.sqrt((weights * away * away).sum(axis=1) / total)
    empty = np.abs(value) > half * (np.abs(slope) + bend / 2) + NOISE * total
    single = ~empty & (np.abs(slope) > bend + NOISE * total * spread)
    close = ~empty & ~single & (half * spread < _CLOSE)
    return single, close, ~(empty | single | close)


def _sure_signs(curve: _Curve, at: Floats) -> Floats:
    """The sign of f at each place, 0 where floats cannot tell."""
    powers = curve.logs - at[:, None] * curve.times
    weights = np.exp(powers - powers.max(axis=1, keepdims=True))
    value = weights @ curve.signs
    return np.where(np.abs(value) > NOISE * weights.sum(axis=1), np.sign(value), 0.0)


def _joined(pieces: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Neighbouring pieces as one."""
    joined: list[tuple[float, float]] = []
    for low, high in sorted((float(low), float(high)) for low, high in pieces):
        if joined and low <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(high, joined[-1][1]))
        else:
            joined.append((low, high))
    return joined
