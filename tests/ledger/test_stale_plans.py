"""Claims about writers who meet: where they touch the same one wins, elsewhere both go through."""

from __future__ import annotations

from dataclasses import replace

import pytest

from benefits.domain.record.bulk import COST_MONTH
from benefits.domain.record.plan import Conflict, Facts, Plan, StalePlan, plan_bulk, plan_facts
from benefits.ledger import Ledger
from tests.ledger.material import (
    JANUARY,
    apply,
    benefit,
    contents,
    cost,
    ending,
    initiative,
    kpi,
    measure,
    measurements,
    measuring,
    named,
    source,
    started,
    values,
)


def refused(ledger: Ledger, plan: Plan) -> tuple[Conflict, ...]:
    """What a plan is refused for; the refusal must leave everything as it was."""
    before, revision = contents(ledger.portfolio()), ledger.revision()
    with pytest.raises(StalePlan) as found:
        ledger.apply(plan, author="Late")
    assert (contents(ledger.portfolio()), ledger.revision()) == (before, revision)
    return found.value.conflicts


def test_a_stale_plan_names_the_fact_the_change_and_its_author(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    _, one = started(ledger)
    months = {(one, JANUARY + n): n for n in range(3)}
    measure(ledger, months)
    seen = measuring(ledger, dict.fromkeys(months, 50))
    measure(ledger, {(one, JANUARY + 1): 7}, author="Bo")
    measure(ledger, {(one, JANUARY + 9): 7}, author="Cleo")  # touches nothing of the plan
    assert refused(ledger, seen) == (Conflict(("measurement", one, JANUARY + 1), 3, "Bo"),)


def test_a_fact_changed_twice_is_named_once_with_the_latest_change(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    _, one = started(ledger)
    seen = measuring(ledger, {(one, JANUARY): 50})
    measure(ledger, {(one, JANUARY): 7}, author="Bo")
    measure(ledger, {(one, JANUARY): 8}, author="Cleo")
    assert refused(ledger, seen) == (Conflict(("measurement", one, JANUARY), 3, "Cleo"),)


def test_conflicts_of_all_kinds_are_named_in_order(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    apply(ledger, initiative(), kpi(), cost())
    known = ledger.portfolio()
    later = [replace(one, name="Mine") for one in named(known)]
    seen = plan_facts(later, named(known), known.revision)
    apply(ledger, *(replace(one, name="Theirs") for one in known.kpis.values()), author="Bo")
    apply(ledger, *(replace(one, name="Theirs") for one in known.costs.values()), author="Cleo")
    (line,), (one,) = known.costs, known.kpis
    assert refused(ledger, seen) == (
        Conflict(("cost", line, 0), 3, "Cleo"),
        Conflict(("kpi", one, 0), 2, "Bo"),
    )


def test_a_plan_that_touches_nothing_of_what_others_wrote_goes_through(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    _, one = started(ledger)
    mine = measuring(ledger, {(one, JANUARY): 1})
    apply(ledger, initiative(name="Another"), author="Bo")
    measure(ledger, {(one, JANUARY + 1): 2}, author="Bo")
    assert ledger.apply(mine, author="Anna").number == 4
    assert values(ledger.portfolio()) == {(one, JANUARY): 1, (one, JANUARY + 1): 2}


def test_of_two_who_add_the_same_month_one_wins(database_url: str) -> None:
    anna, bo = Ledger.open(database_url), Ledger(database_url)
    _, one = started(anna)
    first, second = measuring(anna, {(one, JANUARY): 1}), measuring(bo, {(one, JANUARY): 2})
    anna.apply(first, author="Anna")
    assert refused(bo, second) == (Conflict(("measurement", one, JANUARY), 2, "Anna"),)
    again = measuring(bo, {(one, JANUARY): 2})
    assert bo.apply(again, author="Bo").counts.changed == 1


def test_what_was_changed_and_changed_back_still_conflicts(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    _, one = started(ledger)
    measure(ledger, {(one, JANUARY): 1})
    seen = measuring(ledger, {(one, JANUARY): 50})
    ledger.undo(measure(ledger, {(one, JANUARY): 2}).number, author="Bo")
    assert refused(ledger, seen) == (Conflict(("measurement", one, JANUARY), 4, "Bo"),)


def test_a_measurement_of_a_kpi_that_was_ended_meanwhile_is_refused(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    _, one = started(ledger)
    seen = measuring(ledger, {(one, JANUARY): 1})
    ledger.apply(ending(ledger, ledger.portfolio().kpis[one]), author="Bo")
    assert refused(ledger, seen) == (Conflict(("kpi", one, 0), 2, "Bo"),)


def test_a_benefit_of_a_kpi_that_was_ended_meanwhile_is_refused(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    _, one = started(ledger)
    seen = plan_facts([benefit(-1, one)], [], ledger.revision())
    ledger.apply(ending(ledger, ledger.portfolio().kpis[one]), author="Bo")
    assert refused(ledger, seen) == (Conflict(("kpi", one, 0), 2, "Bo"),)


@pytest.mark.parametrize("standing", ["measurement", "benefit"])
def test_a_kpi_on_which_something_stands_is_not_ended(database_url: str, standing: str) -> None:
    ledger = Ledger.open(database_url)
    _, one = started(ledger)
    if standing == "measurement":
        measure(ledger, {(one, JANUARY): 1}, author="Bo")
    else:
        apply(ledger, benefit(-1, one), author="Bo")
    found = refused(ledger, ending(ledger, ledger.portfolio().kpis[one]))
    assert [(one.key[0], one.change, one.author) for one in found] == [(standing, 2, "Bo")]


def test_an_initiative_a_cost_and_a_file_are_not_ended_from_under_others(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    apply(ledger, initiative(), kpi(), cost(), source())
    known = ledger.portfolio()
    (line,), (file,) = known.costs, known.files
    amounts = COST_MONTH.frame([{"cost": line, "month": JANUARY, "planned": 1, "file": file}])
    ledger.apply(plan_bulk(COST_MONTH, amounts, known.cost_months, 1), author="Bo")
    for one, kinds in (
        (next(iter(known.initiatives.values())), {"kpi", "cost"}),
        (known.costs[line], {"cost_month"}),
        (known.files[file], {"cost_month"}),
    ):
        assert {found.key[0] for found in refused(ledger, ending(ledger, one))} == kinds


def test_a_kpi_is_ended_together_with_what_stands_on_it(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    parent, one = started(ledger)
    measure(ledger, {(one, JANUARY): 1})
    known = ledger.portfolio()
    going = Facts((known.kpis[one],), {"measurement": known.measurements})
    ledger.apply(Plan(known.revision, before=going), author="Anna")
    after = ledger.portfolio()
    assert (set(after.initiatives), after.kpis, values(after)) == ({parent}, {}, {})
    assert ledger.verify() == ()


def test_a_reference_to_what_never_was_is_our_mistake_and_not_a_conflict(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    parent, _ = started(ledger)
    plan = Plan(1, after=Facts(bulk={"measurement": measurements({(parent, JANUARY): 1})}))
    with pytest.raises(ValueError, match=f"never was a kpi {parent}"):
        ledger.apply(plan, author="Anna")


def test_a_plan_made_on_a_database_that_was_put_back_is_stale(database_url: str) -> None:
    ledger = Ledger.open(database_url)
    started(ledger)
    with pytest.raises(StalePlan):
        ledger.apply(Plan(9, after=Facts((initiative(),))), author="Anna")
    assert ledger.revision() == 1
