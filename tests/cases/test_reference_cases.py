"""Published and hand-worked figures are ours, within their tolerance, one by one."""

from __future__ import annotations

import copy
import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cases import irr, reading, roi
from tests.cases.comparing import Case, differences, ours

pytestmark = pytest.mark.cases

CASES = reading.cases(reading.folder())


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_expected_figures_are_ours(case: Case) -> None:
    assert differences(case, ours(case)) == []


@pytest.mark.parametrize("case", CASES, ids=str)
def test_any_other_expected_figure_would_be_seen(case: Case) -> None:
    figures = ours(case)
    unseen = [
        place
        for place, other in altered(case)
        if not differences(dataclasses.replace(case, expected=other), figures)
    ]
    assert unseen == []


def test_a_figure_that_we_do_not_reckon_would_be_seen() -> None:
    for case in CASES:
        more = dataclasses.replace(case, expected={**case.expected, "luck": 1})
        assert differences(more, ours(case)) == ["luck is not compared"]


def test_a_figure_that_is_not_expected_any_more_would_be_seen() -> None:
    needed = [(case, name) for case in CASES if case.rule for name in case.rule.needs]
    for case, name in needed:
        fewer = {key: value for key, value in case.expected.items() if key != name}
        assert differences(dataclasses.replace(case, expected=fewer), ours(case)), (case.id, name)


@pytest.mark.parametrize(
    "case",
    [one for one in CASES if one.rule in (irr.FUNCTIONS["irr"], irr.FUNCTIONS["xirr"])],
    ids=str,
)
def test_a_rate_is_shown_only_where_it_is_the_only_one(case: Case) -> None:
    shown = irr.of_rate(case.inputs).rate
    only = case.expected["value"] if case.expected["status"] == "unique" else None
    assert shown is None or (only is not None and shown == pytest.approx(only, rel=1e-7, abs=1e-7))


def altered(case: Case) -> Iterator[tuple[str, dict[str, Any]]]:
    """The expected figures with one of them moved out of its tolerance, for each in turn."""
    for name in case.expected:
        for path, value in leaves(case.expected[name]):
            for other in others(value, lambda number, of=name: case.tolerance(of, number)):
                yield f"{name}{path}: {other!r}", replaced(case.expected, (name, *path), other)


def leaves(value: Any) -> Iterator[tuple[tuple[Any, ...], Any]]:
    if isinstance(value, dict | list):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            for path, leaf in leaves(inner):
                yield (key, *path), leaf
        if isinstance(value, list) and not value:
            yield (), value
    else:
        yield (), value


def others(value: Any, tolerance: Any) -> list[Any]:
    if isinstance(value, bool):
        return [not value]
    if isinstance(value, int | float):
        step = max(2.5 * tolerance(value), 1e-9 * max(1.0, abs(value)))
        return [value + step, value - step, None, -value - 1]
    return {str: ["altered"], list: [[0.0]], tuple: [()]}.get(type(value), [0.0])


def replaced(expected: Any, path: tuple[Any, ...], other: Any) -> dict[str, Any]:
    whole: Any = copy.deepcopy(dict(expected))
    inner = whole
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = other
    return dict(whole)


def test_an_unknown_kind_or_function_would_be_seen() -> None:
    strange = {"id": "x", "kind": "horoscope", "inputs": {}, "expected": {"a": 1}, "tolerance": {}}
    (case,) = roi.cases({"cases": [strange]})
    assert "unknown kind 'horoscope'" in differences(case, ours(case))
    (case,) = irr.cases({"cases": [{**strange, "function": "horoscope", "args": {}}]})
    assert "unknown function 'horoscope'" in differences(case, ours(case))


def test_a_tolerance_without_its_figure_would_be_seen() -> None:
    raw = {"id": "x", "kind": "simple_ratio", "inputs": {"benefits": 3, "costs": 2}}
    (case,) = roi.cases({"cases": [{**raw, "expected": {"bcr": 1.5}, "tolerance": {"roi_pct": 1}}]})
    assert differences(case, ours(case)) == ["roi_pct has a tolerance and is not expected"]


def test_a_case_that_expects_nothing_would_be_seen() -> None:
    raw = {"id": "x", "kind": "simple_ratio", "inputs": {"benefits": 3, "costs": 2}}
    (case,) = roi.cases({"cases": [{**raw, "expected": {}, "tolerance": {}}]})
    assert differences(case, ours(case)) == ["expects nothing"]


def test_a_folder_without_any_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        reading.cases(tmp_path)


def test_a_case_told_twice_is_refused(tmp_path: Path) -> None:
    one = '{"id": "x", "function": "irr", "args": {"amounts": []}, "expected": {}}'
    (tmp_path / "irr.json").write_text(f'{{"cases": [{one}, {one}]}}', "utf-8")
    with pytest.raises(ValueError, match="irr-x"):
        reading.cases(tmp_path)


def test_our_folder_holds_every_kind_of_file_and_of_case() -> None:
    assert reading.present(reading.OURS) == [*reading.FILES]
    rules = [case.rule for case in reading.cases(reading.OURS)]
    unused = [name for name, rule in (roi.KINDS | irr.FUNCTIONS).items() if rule not in rules]
    assert unused == []
