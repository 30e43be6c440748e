"""A supplier's own workbook: explained once, read so ever after, with every drift told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from benefits.actions.adopting import draft_of, senders
from benefits.actions.received import Upload, read_file
from benefits.actions.removing import plan_removal, remove
from benefits.actions.saving import By
from benefits.actions.senders import forget_reading, rename, share
from benefits.actions.upload import Preview, confirm, plan_files
from benefits.domain.calendar.period import Month
from benefits.domain.record.facts import Direction, Kpi
from benefits.domain.record.plan import plan_facts
from benefits.intake.adopt.adopt import Decided
from benefits.intake.adopt.naming import Meaning
from benefits.intake.layout.roles import Role
from benefits.ledger import Ledger
from tests.intake.making import DAYS, ERP, ERRORS, TODAY, workbook

MONTHS = {"jan": ("400", "9,5"), "feb": ("390,5", "9,0"), "mar": ("380", "8,5")}


@pytest.fixture
def ledger(sqlite_url: str) -> Ledger:
    """An initiative with the KPIs Errors and Days to close."""
    ledger = Ledger.open(sqlite_url)
    kpis = [replace(one, id=-2 - at, initiative=-1) for at, one in enumerate((ERRORS, DAYS))]
    ledger.apply(plan_facts([replace(ERP, id=-1), *kpis], [], 0), author="Kari")
    return ledger


def report(*months: str, heading: str = "Måltall", more: tuple[object, ...] = ()) -> Upload:
    rows = [
        (name, "", *(MONTHS[month][at] for month in months))
        for at, name in enumerate(("Errors", "Dager til avslutning"))
    ]
    heads = (heading, "Enhet", *(f"{month}. 2026" for month in months))
    return Upload("rapport.xlsx", workbook(["Månedsrapport"], [], heads, *rows, more))


def kpi(ledger: Ledger, name: str) -> Kpi:
    return next(one for one in ledger.portfolio().kpis.values() if one.name == name)


def shown(ledger: Ledger, upload: Upload, decided: Decided | None = None) -> Preview:
    portfolio = ledger.portfolio()
    return plan_files(portfolio, [read_file(upload, portfolio, TODAY, decided)], TODAY, {})


def explained(ledger: Ledger) -> Decided:
    names = {"Dager til avslutning": Meaning(kpi(ledger, "Days to close").id)}
    return Decided(sender="Accounting", names=names)


def loaded(ledger: Ledger, *months: str) -> int:
    change = confirm(ledger, shown(ledger, report(*months), explained(ledger)), By("Kari")).change
    assert change is not None
    return change.number


def codes(preview: Preview) -> list[str]:
    return [one.code for one in preview.problems]


def test_what_nobody_explained_is_not_loaded(ledger: Ledger) -> None:
    preview = shown(ledger, report("jan"))
    assert codes(preview).count("unknown_name") == 1
    assert not preview.can_apply


def test_values_names_and_the_way_of_reading_are_one_change(ledger: Ledger) -> None:
    number = loaded(ledger, "jan", "feb")
    known = ledger.portfolio()
    (mapping,), (alias,) = known.upload_mappings.values(), known.aliases.values()
    assert (mapping.sender, alias.label) == ("Accounting", "Dager til avslutning")
    assert alias.kpi == kpi(ledger, "Days to close").id
    assert len(known.measurements) == 4
    ledger.undo(number, author="Kari", reason="", token=None)
    assert (len(ledger.portfolio().measurements), ledger.portfolio().aliases) == (0, {})


def test_the_next_file_needs_nobody_and_tells_no_drift(ledger: Ledger) -> None:
    loaded(ledger, "jan", "feb")
    preview = shown(ledger, report("jan", "feb", "mar"))
    assert (preview.counts.added, preview.counts.unchanged) == (2, 4)
    assert {"drifted", "unknown_name", "to_answer"} & set(codes(preview)) == set()
    confirm(ledger, preview, By("Kari"))
    ledger.undo(ledger.revision(), author="Kari", reason="", token=None)
    assert len(ledger.portfolio().measurements) == 4
    assert next(iter(ledger.portfolio().upload_mappings.values())).sender == "Accounting"


def test_the_same_file_again_changes_nothing(ledger: Ledger) -> None:
    loaded(ledger, "jan")
    assert not shown(ledger, report("jan")).can_apply
    assert not shown(ledger, report("jan"), explained(ledger)).can_apply


def test_a_renamed_heading_is_recognised_and_told(ledger: Ledger) -> None:
    loaded(ledger, "jan", "feb")
    preview = shown(ledger, report("jan", "feb", "mar", heading="Indikator"))
    adopted = preview.files[0].adopted
    assert adopted is not None
    assert adopted.sender == "Accounting"
    assert "drifted" in codes(preview)
    assert preview.needs_confirmation
    confirm(ledger, preview, By("Kari"))
    again = shown(ledger, report("jan", "feb", "mar", heading="Indikator"))
    assert "drifted" not in codes(again), "what was confirmed is what is remembered"


def test_a_new_sheet_is_told_and_not_read(ledger: Ledger) -> None:
    loaded(ledger, "jan")
    rows = (
        ["Måltall", "Enhet", "jan. 2026"],
        ["Errors", "", "400"],
        ["Dager til avslutning", "", "9,5"],
    )
    more: list[list[object]] = [["KPI", "feb. 2026"], ["Errors", 1], ["Days to close", 2]]
    upload = Upload("r.xlsx", workbook(["Månedsrapport"], [], *rows, Extra=more))
    preview = shown(ledger, upload)
    assert "drifted" in codes(preview)
    assert preview.counts.added == 0


def test_a_kpi_is_made_from_a_row_in_the_same_change(ledger: Ledger) -> None:
    upload = report("jan", "feb")
    portfolio = ledger.portfolio()
    adopted = read_file(upload, portfolio, TODAY, Decided("Accounting")).adopted
    assert adopted is not None
    (home,) = portfolio.initiatives
    made = draft_of("Dager til avslutning", adopted, home, Direction.DOWN, 0)
    said = Decided("Accounting", names={made.name: Meaning(made.id)}, new=(made,))
    confirm(ledger, shown(ledger, upload, said), By("Kari"))
    new = kpi(ledger, "Dager til avslutning")
    assert (new.status, new.supplier) == ("draft", "Accounting")
    assert new.id in set(ledger.portfolio().measurements["kpi"])
    assert [one.kpi for one in ledger.portfolio().aliases.values()] == [new.id]


def test_what_a_person_pointed_at_is_what_is_remembered(ledger: Ledger) -> None:
    upload = Upload(
        "r.xlsx",
        workbook(
            ["Team", "Measure", "Jan 2026"], ["Errors", "North", 5], ["Days to close", "South", 6]
        ),
    )
    first = read_file(upload, ledger.portfolio(), TODAY, Decided("Sales")).adopted
    assert first is not None
    pointed = first.tables.mappings[0].corrected(roles={1: Role.NAME, 2: Role.NOTE})
    preview = shown(ledger, upload, Decided("Sales", tables=(pointed,)))
    assert preview.counts.added == 2
    confirm(ledger, preview, By("Kari"))
    later = workbook(
        ["Team", "Measure", "Feb 2026"], ["Errors", "East", 7], ["Days to close", "West", 8]
    )
    again = shown(ledger, Upload("r2.xlsx", later))
    assert (again.counts.added, codes(again).count("unknown_name")) == (2, 0)


def test_a_removed_kpi_takes_its_known_names_along(ledger: Ledger) -> None:
    loaded(ledger, "jan")
    remove(ledger, plan_removal(ledger.portfolio(), kpi(ledger, "Days to close")), By("Kari"))
    assert ledger.portfolio().aliases == {}
    assert "unknown_name" in codes(shown(ledger, report("jan")))


def test_a_way_of_reading_is_renamed_shared_and_forgotten(ledger: Ledger) -> None:
    loaded(ledger, "jan")
    (kept,) = ledger.portfolio().upload_mappings.values()
    rename(ledger, kept, "Close report", ledger.revision(), By("Kari"))
    (kept,) = ledger.portfolio().upload_mappings.values()
    assert kept.name == "Close report"
    share(ledger, kept, "Payroll", By("Kari"))
    assert senders(ledger.portfolio())[:2] == ("Accounting", "Payroll")
    preview = shown(ledger, report("jan", "feb"), Decided(sender="Payroll"))
    assert "unknown_name" not in codes(preview)
    forget_reading(ledger, kept, By("Kari"))
    left = ledger.portfolio()
    assert [one.sender for one in left.upload_mappings.values()] == ["Payroll"]
    assert {one.sender for one in left.aliases.values()} == {"Payroll"}
    assert len(left.measurements) == 2


def test_a_month_in_the_files_own_words_is_the_month_that_is_stored(ledger: Ledger) -> None:
    loaded(ledger, "jan", "feb")
    months = sorted(set(ledger.portfolio().measurements["month"].tolist()))
    assert months == [int(Month.of(2026, 1)), int(Month.of(2026, 2))]
