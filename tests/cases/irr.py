"""`irr.json`: IRR, XIRR, NPV, XNPV, MIRR and payback, each against 50 digits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import pairwise
from typing import Any

import numpy as np

from benefits.domain.returns.dated import xnpv, years_since_first
from benefits.domain.returns.irr import Irr, Refusal, irr, xirr
from benefits.domain.returns.periodic import discounted_payback, lasting_payback, mirr, npv
from benefits.domain.returns.returns import discounted, payback
from tests.cases.comparing import Case, Figures, Inputs, Rule

FILE = "irr.json"
TANGENT = 1e-3
"""Rates are nearly one where NPV between them stays under this share of the largest flow."""

STATUS = {
    Refusal.INCOMPLETE: "invalid",
    Refusal.NO_SIGN_CHANGE: "none",
    Refusal.NO_RATE: "none",
    Refusal.NO_TIME: "undefined",
    Refusal.SEVERAL: "multiple",
    Refusal.TOUCHES: "double_root",
    Refusal.SHORT: "unique",
    None: "unique",
}
"""SHORT: the rate is right, and withheld on screen."""


def amounts(inputs: Inputs) -> list[float]:
    return [np.nan if one is None else one for one in inputs["amounts"]]


def days(inputs: Inputs) -> list[date]:
    return [date.fromisoformat(one) for one in inputs["dates"]]


def of_rate(inputs: Inputs) -> Irr:
    """What the product says of a case of IRR or XIRR."""
    flows = amounts(inputs)
    return xirr(days(inputs), flows) if "dates" in inputs else irr(flows)


def _rate(inputs: Inputs) -> Figures:
    found, flows = of_rate(inputs), np.array(amounts(inputs))
    status = STATUS[found.refusal]
    years = years_since_first(days(inputs)) if "dates" in inputs else np.arange(len(flows))
    return {
        "status": status,
        "value": found.rates[0] if status in ("unique", "double_root") else None,
        "all_roots": list(found.rates),
        "sign_changes": found.sign_changes,
        "extreme_roots_ignored": found.beyond,
        "near_tangent": _near_tangent(flows, years, found.rates),
    }


def _near_tangent(flows: np.ndarray, years: np.ndarray, rates: tuple[float, ...]) -> bool:
    between = [np.linspace(*pair, 101) for pair in pairwise(rates)]
    values = [np.abs((1 + grid[:, None]) ** -years @ flows).max() for grid in between]
    return any(value < TANGENT * np.abs(flows).max() for value in values)


def _known(value: float | None, otherwise: str) -> dict[str, Any]:
    return {"status": otherwise if value is None else "ok", "value": value}


def _npv(inputs: Inputs) -> Figures:
    found = npv(amounts(inputs), inputs["rate"], inputs["first_period"])
    return _known(found, _no_value(inputs))


def _xnpv(inputs: Inputs) -> Figures:
    found = xnpv(days(inputs), amounts(inputs), inputs["rate"])
    return {**_known(found, _no_value(inputs)), "discounted_to": "earliest date"}


def _no_value(inputs: Inputs) -> str:
    return "invalid" if None in inputs["amounts"] else "undefined"


def _mirr(inputs: Inputs) -> Figures:
    found = mirr(amounts(inputs), inputs["finance_rate"], inputs["reinvest_rate"])
    return _known(found, "invalid" if None in inputs["amounts"] else "none")


def _payback(inputs: Inputs) -> Figures:
    """Flows at their value today where there is a rate."""
    flows = np.array(amounts(inputs), dtype=np.float64)
    rate = inputs.get("rate")
    first = payback(flows) if rate is None else discounted_payback(flows, rate)
    lasting = lasting_payback(flows if rate is None else discounted(flows, rate))
    return {
        **_known(first.periods, "never"),
        "final_crossing": lasting,
        "convention": ("t=0", "linear", "first"),
    }


_SURE = frozenset({"status", "value"})
FUNCTIONS: dict[str, Rule] = {
    "irr": Rule(_rate, _SURE | {"all_roots"}),
    "xirr": Rule(_rate, _SURE | {"all_roots"}),
    "npv": Rule(_npv, _SURE),
    "xnpv": Rule(_xnpv, _SURE),
    "mirr": Rule(_mirr, _SURE),
    "payback": Rule(_payback, _SURE),
    "discounted_payback": Rule(_payback, _SURE),
}


def cases(document: Mapping[str, Any]) -> Iterator[Case]:
    """All cases of a document, those with a fault too."""
    for raw in document["cases"]:
        function = raw["function"]
        rule = FUNCTIONS.get(function)
        yield Case(
            file=FILE,
            id=raw["id"],
            rule=rule,
            inputs=raw["args"],
            expected=_understood(raw["expected"]),
            tolerance=_of_rates if function in ("irr", "xirr") else _of_sums,
            troubles=() if rule else (f"unknown function {function!r}",),
        )


def _understood(expected: Mapping[str, Any]) -> Mapping[str, Any]:
    """The payback convention is words: those of ours that it has. Each of ours must be in it."""
    if not isinstance(expected.get("convention"), str):
        return expected
    said = tuple(word for word in ("t=0", "linear", "first") if word in expected["convention"])
    return {**expected, "convention": said}


def _of_rates(_name: str, value: float) -> float:
    return 1e-7 * max(1.0, abs(value))


def _of_sums(_name: str, value: float) -> float:
    return 1e-9 * max(1.0, abs(value))
