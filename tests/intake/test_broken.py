"""No file may harm the reader, and each broken one is named for what it is."""

from __future__ import annotations

import zipfile
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benefits.intake.files.reader import read
from benefits.intake.problems import SEVERITIES, Severity, Unreadable
from tests.intake.broken import FAULTY, REFUSED, Case, readable
from tests.intake.making import checked, named, packed, parts, table, workbook


@pytest.mark.parametrize("case", REFUSED, ids=lambda case: case.name)
def test_a_file_that_cannot_be_read_is_refused_for_its_reason(case: Case) -> None:
    with pytest.raises(Unreadable) as refused:
        read(case.make())
    problem = refused.value.problem
    why = str(problem.values.get("what") or problem.values.get("found") or "")
    assert (problem.code, why if case.what else "") == (case.code, case.what)


@pytest.mark.parametrize("case", FAULTY, ids=lambda case: case.name)
def test_a_faulty_workbook_is_blocked_at_the_cell_by_that_alone(case: Case) -> None:
    result = checked(case.make())
    blocking = [(one.code, one.place.cell) for one in result.of(Severity.MUST_FIX)]
    assert blocking == [(case.code, case.cell)]


@pytest.mark.parametrize(
    ("data", "value"), [one[1:] for one in readable()], ids=[one[0] for one in readable()]
)
def test_an_odd_workbook_with_an_honest_value_is_read(data: bytes, value: float) -> None:
    result = checked(data)
    assert not result.blocked
    assert result.frame["value"].tolist() == [value * 1_000_000]


def test_the_far_cell_of_a_sheet_too_large_is_named() -> None:
    case = next(one for one in REFUSED if one.name == "a cell at the end of the world")
    with pytest.raises(Unreadable) as refused:
        read(case.make())
    assert refused.value.problem.values["found"] == "XFD1048576"


HONEST = (
    workbook(["KPI", "Month", "Value"], *[["Errors", "2026-01", n] for n in range(20)]),
    packed(parts(table(named(2) + '<c r="C2"><v>5</v></c>')), zipfile.ZIP_STORED),
    b"KPI;Month;Value\nErrors;2026-01;5\n" * 5,
)


@settings(max_examples=settings.default.max_examples // 2)
@given(st.sampled_from(HONEST), st.randoms(use_true_random=False))
def test_no_damage_to_bytes_leads_to_more_than_a_refusal(data: bytes, chance: Random) -> None:
    damaged = bytearray(data)
    for _ in range(chance.choice([1, 3, 30])):
        damaged[chance.randrange(len(damaged))] = chance.randrange(256)
    cut = chance.choice([len(damaged), chance.randrange(len(damaged))])
    assert outcome(bytes(damaged[:cut])) in {"read", *SEVERITIES}


def outcome(data: bytes) -> str:
    try:
        checked(data)
    except Unreadable as unreadable:
        return unreadable.problem.code
    return "read"
