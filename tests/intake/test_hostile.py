"""Every hostile file takes the way of an upload and leads to exactly what is expected of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pandas as pd
import pytest

from benefits.actions.received import Upload
from benefits.actions.saving import By
from benefits.actions.undoing import undo
from benefits.actions.upload import Preview, confirm, preview
from benefits.domain.calendar.period import Month
from benefits.domain.record.bulk import MEASUREMENT
from benefits.domain.record.change import ChangeKind
from benefits.domain.record.plan import plan_bulk, plan_facts
from benefits.ledger import Ledger
from tests.intake.hostile.case import Hostile, Said, Stored
from tests.intake.hostile.corpus import CORPUS
from tests.intake.hostile.house import FACTS, HISTORY, TODAY

BY = By("Kari")


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    """An initiative with its KPIs, each with a year of history."""
    folder = tmp_path_factory.mktemp("hostile")
    found = Ledger.open(f"sqlite:///{(folder / 'ledger.db').as_posix()}")
    found.apply(plan_facts(FACTS, [], found.revision()), author="Ola", kind=ChangeKind.GOAL)
    known = found.portfolio()
    ids = {one.name: one.id for one in known.kpis.values()}
    rows = [
        {"kpi": ids[kpi], "month": int(month), "value": round(value * 1e6), "status": "final"}
        for kpi, month, value in HISTORY
    ]
    plan = plan_bulk(MEASUREMENT, MEASUREMENT.frame(rows), known.measurements, found.revision())
    found.apply(plan, author="Ola", kind=ChangeKind.GOAL)
    yield found
    found.close()


THIRD = [
    pytest.param(one, id=one.name, marks=[pytest.mark.trial] if place % 3 else [])
    for place, one in enumerate(CORPUS)
]
"""A third of them at every run, all of them in the trial."""


@pytest.mark.parametrize("case", THIRD)
def test_a_hostile_file_leads_to_its_problems_and_to_no_wrong_number(
    case: Hostile, ledger: Ledger
) -> None:
    before = ledger.portfolio().measurements
    shown = preview(ledger, [Upload(f"{case.name}.xlsx", case.make())], TODAY)
    assert said(shown) == list(case.said)
    if case.why:
        told = dict(shown.problems[0].values)
        assert case.why in told.values()
    names = {one.id: one.name for one in ledger.portfolio().kpis.values()}
    assert stored(shown, names) == list(case.stored)
    assert shown.can_apply is bool(case.stored)
    if shown.can_apply:
        loaded_and_undone(ledger, shown)
    keys = ["kpi", "month", "value", "status"]
    pd.testing.assert_frame_equal(ledger.portfolio().measurements[keys], before[keys])


def said(shown: Preview) -> list[Said]:
    return [(one.code, str(one.place)) for one in shown.problems]


def stored(shown: Preview, names: Mapping[int, str]) -> list[Stored]:
    """KPI, month and value of what the plan would add or change, in the order of the file."""
    frame = shown.plan.after.frame(MEASUREMENT)
    columns = (frame[name].tolist() for name in ("kpi", "month", "value"))
    return [
        (names[kpi], str(Month(month)), value / 1e6)
        for kpi, month, value in zip(*columns, strict=True)
    ]


def loaded_and_undone(ledger: Ledger, shown: Preview) -> None:
    """What was shown is what is stored, and can be taken back."""
    change = confirm(ledger, shown, BY).change
    assert change is not None
    loaded = ledger.portfolio().measurements
    wanted = shown.plan.after.frame(MEASUREMENT)[["kpi", "month", "value"]]
    assert len(wanted.merge(loaded[["kpi", "month", "value"]])) == len(wanted)
    undo(ledger, change.number, BY)
