"""The demo portfolio loads through the upload itself, in every language."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from threading import Barrier

import numpy as np
import pytest

from benefits.actions import demo
from benefits.actions.demo import NotEmpty, load_demo
from benefits.actions.saving import By, checked, save
from benefits.actions.upload import confirm, preview
from benefits.domain.calendar.period import Month
from benefits.domain.realised.realisation import realise
from benefits.domain.record.change import ChangeKind
from benefits.domain.record.facts import SETTINGS_ID, Settings
from benefits.ledger import Ledger
from data.samples import make
from tests.actions.demo_told import KARI, LANGUAGES, NOVEMBER, Told, everywhere, told

__all__ = ["everywhere", "told"]


@pytest.fixture
def empty(sqlite_url: str) -> Ledger:
    return Ledger.open(sqlite_url)


# -- loading ----------------------------------------------------------------------------------


def test_the_goals_are_one_change_and_each_step_another_with_its_own_reason(told: Told) -> None:
    assert [one.kind for one in told.changes] == [
        ChangeKind.DEMO, *[ChangeKind.UPLOAD] * 6, *[ChangeKind.GOAL] * 4, ChangeKind.UPLOAD,
        *[ChangeKind.VALIDATION] * 3, ChangeKind.BOOKING, ChangeKind.UPLOAD,
        ChangeKind.CHART, *[ChangeKind.COMMENT] * 3,
    ]  # fmt: skip
    assert [one.number for one in told.changes] == list(range(1, 22))
    assert len({one.reason for one in told.changes if one.reason}) == 18


def test_what_was_loaded_is_signed_by_who_loaded_it_and_the_rest_by_its_people(told: Told) -> None:
    loaded = (ChangeKind.DEMO, ChangeKind.UPLOAD)
    assert {one.author for one in told.changes if one.kind in loaded} == {"Kari"}
    decided = [one.author for one in told.changes if one.kind not in loaded]
    assert decided == [
        "Marit Aasen",
        "Sara Holm",
        "Henrik Dahl",
        "Marit Aasen",
        *["Silje Lund"] * 4,
        *["Nora Berg"] * 2,
        "Marit Aasen",
        "Sara Holm",
    ]


def test_the_ledger_holds_together_afterwards(told: Told) -> None:
    assert told.ledger.verify() == ()


def test_every_measurement_and_cost_names_its_file_and_cell(told: Told) -> None:
    for frame in (told.portfolio.measurements, told.portfolio.cost_months):
        assert set(frame["file"]) <= set(told.portfolio.files)
        assert (frame["sheet"] != "").all()
        assert (frame["cell"] != "").all()
    assert len(told.portfolio.files) == 8


def test_nothing_in_the_goals_is_refused(empty: Ledger) -> None:
    plan = demo.goals_plan(empty.portfolio(), "en")
    assert checked(plan.after.small, empty.portfolio()).problems == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_workbook_has_anything_to_fix_or_to_confirm(empty: Ledger, language: str) -> None:
    empty.apply(demo.goals_plan(empty.portfolio(), language), author="Kari")
    for sample in demo.samples(language):
        shown = preview(empty, [sample.upload()], NOVEMBER)
        # the sheet that says what the file is holds no table, and the preview says so
        assert [one.code for one in shown.problems] == ["sheet_left_out"]
        assert shown.can_apply
        assert not shown.needs_confirmation
        confirm(empty, shown, KARI)


def test_a_workbook_loaded_again_changes_nothing(told: Told) -> None:
    every = {one.code: one.upload() for one in demo.samples(told.language)}
    again = [every["costs"], every["scanner_costs"], every["late"]]
    shown = preview(told.ledger, again, NOVEMBER)
    assert not shown.can_apply
    assert shown.plan.unchanged == len(told.portfolio.cost_months) + 1


def test_a_ledger_with_initiatives_is_left_alone(told: Told) -> None:
    before = told.ledger.revision()
    with pytest.raises(NotEmpty):
        load_demo(told.ledger, told.language, KARI, NOVEMBER)
    assert told.ledger.revision() == before


@pytest.mark.parametrize("second", LANGUAGES)
def test_two_people_who_ask_at_once_get_one_demo(empty: Ledger, second: str) -> None:
    together = Barrier(2)

    def asked(name: str, language: str) -> None:
        together.wait()
        with suppress(NotEmpty):
            load_demo(empty, language, By(name), NOVEMBER)

    with ThreadPoolExecutor() as people:
        list(people.map(asked, ["Kari", "Ola"], ["en", second]))
    assert len(empty.portfolio().initiatives) == 4
    assert len(empty.portfolio().commitments) == 8
    assert empty.revision() == 21
    assert empty.verify() == ()


def test_settings_that_somebody_chose_stay(empty: Ledger) -> None:
    chosen = Settings(id=SETTINGS_ID, organisation="Ours", currency="EUR")
    save(empty, [chosen], [], empty.revision(), KARI)
    load_demo(empty, "nb", KARI, NOVEMBER)
    assert empty.portfolio().settings == chosen
    # a currency needs no rate against itself
    assert not empty.portfolio().exchange_rates
    assert realise(empty.portfolio(), NOVEMBER).unconverted == ()


def test_an_untold_language_hears_the_first_one_even_before_the_story_ends(empty: Ledger) -> None:
    load_demo(empty, "sv", KARI, Month.of(2025, 1))
    assert empty.portfolio().settings.organisation == "Havbris Wholesale (demo)"


# -- the definition ---------------------------------------------------------------------------


def test_every_language_tells_the_same_figures(everywhere: dict[str, Told]) -> None:
    first, *others = [figures_of(everywhere[code]) for code in LANGUAGES]
    assert others
    for other in others:
        assert all(np.array_equal(one, two) for one, two in zip(first, other, strict=True))


def figures_of(told: Told) -> list[np.ndarray]:
    found, money = told.figures, told.figures.benefits
    values = np.nan_to_num(found.kpis.measured.value, nan=-1.0)
    ladder = [money.planned, money.realised, money.validated, money.booked, money.forecast]
    return [values, *ladder, found.costs.actual]


@pytest.mark.parametrize(
    "kind",
    [
        *("initiative", "pool", "kpi", "benefit", "cost", "workbook"),
        *("agreement", "replan", "judgement", "booking", "booked", "phase", "comment"),
    ],
)
def test_every_code_has_words_in_every_language_and_no_word_is_left_over(kind: str) -> None:
    codes = {one["code"] for one in demo.goals()[kind]}
    for language in LANGUAGES:
        assert set(demo.written(language)[kind]) == codes


def test_every_language_says_the_same_things() -> None:
    first, *others = [set(keys(demo.written(code))) for code in LANGUAGES]
    assert all(one == first for one in others)


def keys(table: object, path: str = "") -> Iterator[str]:
    if not isinstance(table, dict):
        yield path
        return
    for name, inner in table.items():
        yield from keys(inner, f"{path}.{name}")


def test_every_step_is_told_and_nothing_told_is_left_out() -> None:
    kinds = {"upload": "workbook", "agree": "agreement", "replan": "replan"}
    kinds |= {"judge": "judgement", "book": "booking", "phase": "phase", "say": "comment"}
    told = [(kinds[one["do"]], one["code"]) for one in demo.goals()["steps"]]
    there = [(kind, one["code"]) for kind in kinds.values() for one in demo.goals()[kind]]
    assert sorted(told) == sorted(there)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_committed_workbooks_are_what_the_generator_makes(language: str) -> None:
    for sample in demo.samples(language):
        assert parts(sample.path.read_bytes()) == parts(make.workbook(sample, language))


def test_the_generator_makes_the_same_bytes_twice() -> None:
    sample = demo.samples("en")[2]
    assert make.workbook(sample, "en") == make.workbook(sample, "en")


def parts(data: bytes) -> dict[str, bytes]:
    """What is in a workbook, however it was packed."""
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        return {name: book.read(name) for name in book.namelist()}
