"""Goals are set through the page itself: forms, grids, and what others do meanwhile."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from benefits import text
from benefits.actions.saving import By, CostLine, save, save_cost
from benefits.domain.calendar.period import Month
from benefits.domain.record.bulk import COST_MONTH
from benefits.domain.record.facts import (
    Benefit,
    Cost,
    CostKind,
    Direction,
    Initiative,
    Kpi,
    KpiStatus,
    Path,
)
from benefits.ledger import Ledger
from tests.bring.product import ROOT

TODAY = Month.of(2026, 11)
KARI, OLA = By("Kari"), By("Ola")


@pytest.fixture
def ledger(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> Ledger:
    """The database that the page under test uses."""
    monkeypatch.setenv("BENEFITS_DATABASE_URL", sqlite_url)
    monkeypatch.setenv("BENEFITS_TODAY", "2026-11-21")
    monkeypatch.setenv("BENEFITS_USER", "Kari")
    return Ledger.open(sqlite_url)


def goals(**address: object) -> AppTest:
    """The page at an address: `goals(initiative=2, part="kpis")`."""
    page = AppTest.from_file(str(ROOT / "app.py"), default_timeout=30)
    for name, value in address.items():
        page.query_params[name] = str(value)
    page.run()
    page.switch_page(str(ROOT / "pages/work/goals.py")).run()
    assert not page.exception
    return page


def field(page: AppTest, label: str) -> Any:
    """The one field with this label."""
    every = [*page.text_input, *page.selectbox, *page.text_area]
    (found,) = [one for one in every if one.label == label]
    return found


def fill(page: AppTest, **values: object) -> None:
    """Type into fields, named by their catalogue keys."""
    words = text.load("en")
    for name, value in values.items():
        field(page, words(f"field-{name}")).set_value(value).run()


def press(page: AppTest, label: str) -> AppTest:
    (button,) = [one for one in page.button if one.label == label]
    button.click().run()
    assert not page.exception
    return page


def said(page: AppTest) -> str:
    """Everything that the page says outside its fields."""
    boxes = [page.success, page.warning, page.error, page.info, page.markdown, page.caption]
    return "\n".join(str(one.value) for box in boxes for one in box)


def initiative(**fields: Any) -> Initiative:
    given = {"id": -1, "name": "ERP go-live", "start": TODAY, "go_live": TODAY + 2, **fields}
    return Initiative(**given)


def kpi(home: int, **fields: Any) -> Kpi:
    """A complete draft: from 10 to 5 days."""
    given: dict[str, Any] = {
        "id": -2,
        "initiative": home,
        "name": "Days to close",
        "kind": "duration",
        "unit": "days",
        "direction": Direction.DOWN,
        "baseline": Decimal(10),
        "baseline_from": TODAY + -6,
        "baseline_source": "Close calendar",
        "target": Decimal(5),
        "target_month": TODAY + 7,
        "owner": "Per",
        "source": "ERP",
    }
    return Kpi(**{**given, **fields})


def stored(ledger: Ledger, *facts: Any) -> list[int]:
    """Save facts as Kari and return the ids they got, in their order by kind and id."""
    seen = ledger.portfolio().revision
    change = save(ledger, facts, [], seen, KARI).change
    assert change is not None
    return [one.id for one in ledger.history(change.number).after.small]


@pytest.fixture
def erp(ledger: Ledger) -> Initiative:
    """An initiative that is there already."""
    stored(ledger, initiative())
    (found,) = ledger.portfolio().initiatives.values()
    return found


@pytest.fixture
def close(ledger: Ledger, erp: Initiative) -> Kpi:
    """A complete draft KPI that is there already."""
    stored(ledger, kpi(erp.id))
    (found,) = ledger.portfolio().kpis.values()
    return found


def test_an_empty_ledger_opens_with_the_form_of_a_new_initiative(ledger):
    page = goals()
    assert [one.value for one in page.subheader] == ["New initiative"]
    assert not [one for one in page.selectbox if one.label == "Initiative"]


def test_a_new_initiative_leads_on_to_its_kpis_and_their_templates(ledger):
    page = goals()
    fill(page, name="New ERP", sponsor="Ola Nordmann", horizon_months="36")
    press(page, "Save and choose KPIs")
    (made,) = ledger.portfolio().initiatives.values()
    assert (made.name, made.sponsor, made.horizon_months) == ("New ERP", "Ola Nordmann", 36)
    assert page.query_params["part"] == "kpis"
    assert page.query_params["initiative"] == str(made.id)
    assert "New ERP" in said(page)
    assert len(page.button_group[-1].options) == 13


def test_templates_become_draft_kpis_with_their_definitions(ledger, erp):
    page = goals(initiative=erp.id, part="kpis")
    page.button_group[-1].set_value(["days_to_close", "data_entry_errors"]).run()
    assert "Working days from the end of the period" in said(page)
    press(page, "Add 2 KPIs as drafts")
    made = {one.name: one for one in ledger.portfolio().kpis.values()}
    assert sorted(made) == ["Data-entry errors", "Days to close"]
    assert {one.status for one in made.values()} == {KpiStatus.DRAFT}
    assert (made["Days to close"].unit, made["Days to close"].direction) == ("days", "down")
    assert made["Data-entry errors"].target_month == erp.go_live + 2
    assert len(page.warning) == 0


def test_a_kpi_becomes_active_once_nothing_is_missing(ledger, erp):
    stored(ledger, kpi(erp.id, baseline=None, target=None, baseline_source="", owner=""))
    (draft,) = ledger.portfolio().kpis.values()
    page = goals(initiative=erp.id, part="kpis", kpi=draft.id)
    fill(page, baseline="10", target="5")
    assert "From 10\u00a0days to 5\u00a0days by June\u00a02027: 50% lower." in said(page)
    assert "Owner and Source of the baseline" in said(page)
    press(page, "Save and make active")
    assert "Days to close – Owner" in said(page)
    assert ledger.portfolio().kpis[draft.id] == draft
    assert field(page, "Target").value == "5"
    fill(page, owner="Per", baseline_source="Close calendar")
    press(page, "Save and make active")
    active = ledger.portfolio().kpis[draft.id]
    assert (active.status, active.baseline, active.target) == ("active", 10, 5)


def test_what_is_no_number_is_told_and_stays_as_typed(ledger, close):
    page = goals(initiative=close.initiative, part="kpis", kpi=close.id)
    fill(page, target="five", owner="Anne")
    press(page, "Save draft")
    assert "“five” is not a number" in said(page)
    assert (field(page, "Target").value, field(page, "Owner").value) == ("five", "Anne")
    assert ledger.portfolio().kpis[close.id] == close


def test_a_path_of_milestones_keeps_what_its_small_grid_holds(ledger, close):
    page = goals(initiative=close.initiative, part="kpis", kpi=close.id)
    fill(page, path=Path.MILESTONES)
    edit(page, "_milestones", {0: {"month": "2027-03", "value": "7,5"}})
    page.run()
    press(page, "Save draft")
    (point,) = ledger.portfolio().kpis[close.id].milestones
    assert (point.month, point.value) == (Month.of(2027, 3), Decimal("7.5"))


def test_a_benefit_shows_its_worth_while_it_is_typed(ledger, close):
    page = goals(initiative=close.initiative, part="benefits", benefit="new")
    fill(page, name="Hours at the close")
    field(page, "Value per unit (days), NOK").set_value("4 000").run()
    field(page, "Cases a month").set_value("6").run()
    assert "NOK\u00a01,440,000 a year" in said(page)
    field(page, "Capture (%)").set_value("50").run()
    assert "NOK\u00a0720,000 a year" in said(page)
    press(page, "Save")
    (made,) = ledger.portfolio().benefits.values()
    assert (made.unit_value, made.volume, made.capture) == (4000, 6, Decimal("0.5"))
    assert page.query_params["benefit"] == str(made.id)


def test_the_list_of_benefits_adds_up(ledger, close):
    benefits = [
        Benefit(id=-1, kpi=close.id, name="Hours", unit_value=Decimal(100), volume=Decimal(2),
                attribution=Decimal("0.5")),
        Benefit(id=-2, kpi=close.id, name="Audit", unit_value=Decimal(10), volume=Decimal(2),
                attribution=Decimal("0.5")),
    ]  # fmt: skip
    stored(ledger, *benefits)
    page = goals(initiative=close.initiative, part="benefits")
    assert "NOK\u00a06,600 a year" in said(page)
    assert list(page.dataframe[0].value["A year at target"]) == ["NOK\u00a06,000", "NOK\u00a0600"]


def test_a_running_cost_is_entered_once_for_all_its_months(ledger, erp):
    page = goals(initiative=erp.id, part="costs", cost="new")
    fill(page, name="Licences", cost_kind=CostKind.RUNNING)
    field(page, "Planned a month (NOK)").set_value("25,000").run()
    assert "over 58 months" in said(page)
    press(page, "Save")
    months = ledger.portfolio().cost_months
    assert (len(months), int(months["month"].min()), set(months["planned"])) == (
        58, int(erp.go_live), {2_500_000},
    )  # fmt: skip


def test_a_month_of_a_cost_is_edited_in_its_grid(ledger, erp):
    cost = licence(ledger, erp)
    page = goals(initiative=erp.id, part="costs", cost=cost.id)
    edit(page, "_cells", {1: {"actual": "1 250.50"}})
    page.run()
    press(page, "Save months")
    months = ledger.portfolio().cost_months.set_index("month")
    assert int(months.at[TODAY + 1, "actual"]) == 125_050
    assert int(months.at[TODAY + 0, "planned"]) == 100_000


def licence(ledger: Ledger, home: Initiative) -> Cost:
    """A cost line with a planned amount in its first month."""
    planned = COST_MONTH.frame([{"cost": -1, "month": int(TODAY), "planned": 100_000}])
    line = Cost(id=-1, initiative=home.id, name="Licences", kind=CostKind.RUNNING)
    assert save_cost(ledger, CostLine(line, planned), None, ledger.revision(), KARI).change
    (made,) = ledger.portfolio().costs.values()
    return made


def edit(page: AppTest, ending: str, rows: dict[int, dict[str, str]]) -> None:
    """Edit cells of the grid whose key ends so, as a browser reports it."""
    ids = [one.proto.id for one in page.dataframe if one.proto.id.endswith(ending)]
    (key,) = [one.split("-", 2)[2] for one in ids]
    page.session_state[key] = {"edited_rows": rows, "added_rows": [], "deleted_rows": []}


def test_an_edit_lands_on_its_row_and_an_empty_row_becomes_a_kpi(ledger, close):
    page = goals(initiative=close.initiative, part="kpis")
    new = {"name": "Errors", "unit": "%", "direction": "down", "kind": "rate"}
    edit(page, "_cells", {0: {"target": "4.5"}, 1: new})
    stored(ledger, kpi(close.initiative, name="Another", id=-9))
    page.run()
    press(page, "Take theirs, with my changes on top")
    press(page, "Save")
    kpis = {one.name: one for one in ledger.portfolio().kpis.values()}
    assert sorted(kpis) == ["Another", "Days to close", "Errors"]
    assert (kpis["Days to close"].id, kpis["Days to close"].target) == (close.id, Decimal("4.5"))
    assert kpis["Another"].target == 5
    assert kpis["Errors"].unit == "percent"


def test_the_grid_follows_others_while_nothing_is_edited(ledger, close):
    page = goals(initiative=close.initiative, part="kpis")
    save(ledger, [replace(close, target=Decimal(3))], [close], ledger.revision(), OLA)
    page.run()
    assert not page.warning
    assert "70% lower" in said(page)


def test_two_who_edit_the_same_cell_are_told_before_one_overwrites(ledger, close):
    page = goals(initiative=close.initiative, part="kpis")
    edit(page, "_cells", {0: {"target": "4"}})
    page.run()
    save(ledger, [replace(close, target=Decimal(3))], [close], ledger.revision(), OLA)
    press(page, "Save")
    assert "Ola changed this" in said(page)
    assert "Days to close, Target: 5 → 3" in said(page)
    assert ledger.portfolio().kpis[close.id].target == 3
    press(page, "Take theirs, with my changes on top")
    press(page, "Save")
    assert ledger.portfolio().kpis[close.id].target == 4


def test_a_stale_form_is_told_and_both_changes_can_stay(ledger, close):
    page = goals(initiative=close.initiative, part="kpis", kpi=close.id)
    fill(page, owner="Anne")
    save(ledger, [replace(close, target=Decimal(3))], [close], ledger.revision(), OLA)
    press(page, "Save draft")
    assert "Ola changed this" in said(page)
    assert "Target: 5 → 3" in said(page)
    assert ledger.portfolio().kpis[close.id].owner == "Per"
    assert field(page, "Owner").value == "Anne"
    press(page, "Take theirs, with my changes on top")
    press(page, "Save draft")
    merged = ledger.portfolio().kpis[close.id]
    assert (merged.owner, merged.target) == ("Anne", 3)


def test_theirs_can_be_taken_instead(ledger, close):
    page = goals(initiative=close.initiative, part="kpis", kpi=close.id)
    fill(page, owner="Anne")
    save(ledger, [replace(close, owner="Berit")], [close], ledger.revision(), OLA)
    page.run()
    press(page, "Take theirs, drop mine")
    assert field(page, "Owner").value == "Berit"
    assert not page.warning


def test_the_same_click_sent_twice_writes_once(ledger):
    page = goals()
    fill(page, name="ERP go-live")
    (button,) = [one for one in page.button if one.label == "Save and choose KPIs"]
    button.click()
    click = page._tree.get_widget_states()
    page._run(click)
    page._run(click)
    assert not page.exception
    assert ledger.revision() == 1
    assert [one.name for one in ledger.portfolio().initiatives.values()] == ["ERP go-live"]


def test_removing_names_what_goes_with_it_and_keeps_the_rest(ledger, close):
    stored(ledger, Benefit(id=-1, kpi=close.id, name="Hours", unit_value=Decimal(1)))
    page = goals(initiative=close.initiative, part="kpis", kpi=close.id)
    press(page, "Remove this KPI …")
    assert "1 KPI and 1 benefit" in said(page)
    press(page, "Remove")
    left = ledger.portfolio()
    assert (left.kpis, left.benefits) == ({}, {})
    assert list(left.initiatives) == [close.initiative]


def test_an_address_of_something_removed_says_so(ledger, erp):
    page = goals(initiative=erp.id, part="kpis", kpi=999)
    assert "no longer there" in said(page)


ADDRESSES = (
    {"part": "initiative"},
    {"part": "kpis"},
    {"part": "kpis", "kpi": "new"},
    {"part": "benefits", "benefit": "new"},
    {"part": "costs", "cost": "new"},
    {"initiative": "new"},
)
KEY = re.compile(r"\b(goals|field|help|kind|path|status|unit|direction|problem|fact)-[a-z]\w*")


@pytest.mark.parametrize("address", ADDRESSES, ids=lambda one: "-".join(one.values()))
@pytest.mark.parametrize("language", text.languages())
def test_every_part_speaks_the_language_and_no_key_is_left(ledger, close, language, address):
    page = goals(**{"lang": language, "initiative": close.initiative, **address})
    widgets = [*page.text_input, *page.selectbox, *page.text_area, *page.button]
    labels = [one.label for one in widgets]
    told = "\n".join([said(page), *labels, *(one.value for one in page.subheader)])
    assert text.load(language)("goals-answer") in told
    assert KEY.findall(told) == []
