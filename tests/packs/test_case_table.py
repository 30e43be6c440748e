"""A business case as a workbook: a spreadsheet program that recalculates it gets our figures."""

from __future__ import annotations

import random
import re
import zipfile
from decimal import Decimal
from io import BytesIO
from typing import Any

import openpyxl
import pytest

from benefits import text
from benefits.domain.calendar.period import Month
from benefits.domain.money.case_table import CaseTable, case_table
from benefits.domain.record.facts import BusinessCase, CaseLine, Side
from benefits.packs.case_table import case_workbook
from benefits.text.words import Words
from tests.bring import Missing, office
from tests.conftest import missing

EN = text.load("en")
WRONG = 777_777.75
"""Put in place of every stored figure: what comes back was computed, or it would be this."""

Cells = dict[tuple[str, str], Any]


def line(side: str, *amounts: Any, risk: Any = 0, name: str = "a line") -> CaseLine:
    initial, *years = (Decimal(str(amount)) for amount in amounts)
    return CaseLine(
        id=-1,
        case=1,
        side=Side(side),
        name=name,
        position=0,
        initial=initial,
        years=tuple(years),
        risk=Decimal(str(risk)),
    )


def case(*lines: CaseLine, rate: Any = "0.1", name: str = "ERP") -> CaseTable:
    whole = BusinessCase(
        id=1, initiative=2, name=name, base=Month.of(2026, 4), rate=Decimal(str(rate))
    )
    return case_table(whole, lines)


def random_case(seed: int) -> CaseTable:
    """One to ten years; amounts of any size, with cents, gaps, refunds and disbenefits."""
    dice = random.Random(seed)
    years, size = dice.randint(1, 10), 10 ** dice.randint(2, 8)
    lines = []
    for _ in range(dice.randint(1, 6)):
        side = dice.choice(["benefit", "benefit", "cost"])
        amounts = [
            round(dice.choice([0, 1, 1, 1, -0.2]) * dice.uniform(0, size), dice.choice([0, 2]))
            for _ in range(years + 1)
        ]
        lines.append(line(side, *amounts, risk=dice.choice(["0", "0.05", "0.125", "0.2"])))
    lines.append(line("cost", round(dice.uniform(0, 2 * size), 2), risk="0.1"))
    return case(*lines, rate=dice.choice(["0", "0.035", "0.08", "0.1", "0.2575"]))


SPECIAL = {
    "negative_npv": case(line("benefit", 0, 10, 10), line("cost", 100, 0, 0)),
    "never_paid_back": case(line("benefit", 0, 40, 59), line("cost", 100, 0, 0), rate=0),
    "just_breaks_even": case(line("benefit", 0, 0, 110), line("cost", 100, 0, 0, risk="0.1")),
    "no_costs": case(line("benefit", 0, 100, 100)),
    "no_benefits": case(line("cost", 100, 5, 5)),
    "nothing_at_all": case(line("benefit", 0, 0), line("cost", 0, 0)),
    "no_lines": case(),
    "at_the_start_only": case(line("benefit", 300), line("cost", 100)),
    "one_year": case(line("benefit", 0, 150), line("cost", 100, 20)),
    "ten_years": case(
        line("benefit", 0, *range(1000, 11000, 1000)), line("cost", 20000, *[10] * 10)
    ),
    "paid_at_once": case(line("benefit", 200, 50), line("cost", 100, 60)),
    "starts_late": case(line("benefit", 0, 0, 0, 900), line("cost", 0, 0, 500, 0)),
    "opens_again": case(line("benefit", 0, 150, 0, 100), line("cost", 100, 0, 90, 0)),
    "two_rates": case(line("benefit", 0, 2800, 0), line("cost", 1000, 0, 1900)),
    "three_rates": case(line("benefit", 0, 3600, 0, 1716), line("cost", 1000, 0, 4310, 0)),
    "touches": case(line("benefit", 0, 220, 0), line("cost", 100, 0, 121)),
    "several_signs_one_rate": case(line("benefit", 0, 80, 0, 120), line("cost", 100, 0, 10, 0)),
    "near_total_loss": case(line("benefit", 0, 3, 2), line("cost", 1000, 0, 0)),
    "enormous_rate": case(line("benefit", 0, 90000), line("cost", 100, 0)),
    "money_first": case(line("benefit", 100, 0, 0), line("cost", 0, 60, 60)),
    "refund": case(line("benefit", 0, 0, 10), line("cost", 10, -40, 10), rate="0.08"),
    "published": case(
        line("benefit", 0, 15000, 15000, 15000), line("cost", 10000, 5000, 5000, 5000)
    ),
}
CASES = SPECIAL | {f"random_{seed}": random_case(seed) for seed in range(24)}


def opened(data: bytes, *, formulas: bool) -> Any:
    return openpyxl.load_workbook(BytesIO(data), data_only=not formulas)


def formula_cells(data: bytes) -> dict[tuple[str, str], str]:
    """The number format of each cell that holds a formula, by sheet and address."""
    return {
        (sheet.title, cell.coordinate): cell.number_format
        for sheet in opened(data, formulas=True)
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    }


def values(data: bytes, places: Any) -> Cells:
    """What is stored at these places; a blank and an empty text are the same."""
    book = opened(data, formulas=False)
    return {(sheet, address): book[sheet][address].value or 0 for sheet, address in places}


def with_wrong_figures(data: bytes) -> bytes:
    """The same workbook with another figure stored beside every formula."""
    stream = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(stream, "w") as new:
        for part in old.namelist():
            content = old.read(part)
            if part.startswith("xl/worksheets/sheet"):
                content = re.sub(rb"</f><v>[^<]*</v>", b"</f><v>%f</v>" % WRONG, content)
                content = content.replace(b' t="str"', b"")
            new.writestr(part, content)
    return stream.getvalue()


BEFORE = case(line("benefit", 0, 60, 70, risk="0.1"), line("cost", 100, 5, 5))
CHANGES = {"C5": 0.04, "C9": 0.2, "F9": 90}
AFTER = case(line("benefit", 0, 60, 90, risk="0.2"), line("cost", 100, 5, 5), rate="0.04")


def changed(table: CaseTable, typed: dict[str, float]) -> bytes:
    """The workbook after somebody typed other inputs; this library stores no figures at all."""
    book = opened(case_workbook(table, EN, "NOK"), formulas=True)
    for address, value in typed.items():
        book["Inputs"][address] = value
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


@pytest.fixture(scope="module")
def ours() -> dict[str, bytes]:
    return {name: case_workbook(table, EN, "NOK") for name, table in CASES.items()}


@pytest.fixture(scope="module")
def theirs(ours: dict[str, bytes]) -> dict[str, bytes]:
    """All of them computed by the spreadsheet program, in one start."""
    sent = {name: with_wrong_figures(data) for name, data in ours.items()}
    try:
        return office.recalculated(sent | {"changed": changed(BEFORE, CHANGES)})
    except Missing as reason:
        missing(reason)


def differs(one: Any, other: Any, shown: str) -> bool:
    """Money by less than half a cent; ratios, and NPV at rates far off, by 1e-9 of themselves;
    texts not at all."""
    if isinstance(one, str) or isinstance(other, str):
        return bool(one != other)
    if shown.startswith("#,##0"):
        return bool(abs(one - other) >= 0.005)
    return bool(abs(one - other) > 1e-9 * max(1.0, abs(one)))


@pytest.mark.parametrize("name", CASES)
def test_a_spreadsheet_program_gets_our_figure_in_every_cell(
    name: str, ours: dict[str, bytes], theirs: dict[str, bytes]
) -> None:
    shown = formula_cells(ours[name])
    stored, computed = values(ours[name], shown), values(theirs[name], shown)
    assert len(shown) > 1_000
    wrong = [
        (*place, stored[place], computed[place])
        for place in shown
        if differs(stored[place], computed[place], shown[place])
    ]
    assert wrong == []


def test_what_came_back_was_computed_and_not_believed(
    ours: dict[str, bytes], theirs: dict[str, bytes]
) -> None:
    shown = formula_cells(ours["published"])
    poisoned = values(with_wrong_figures(ours["published"]), shown)
    assert set(poisoned.values()) == {WRONG}
    assert WRONG not in set(values(theirs["published"], shown).values())


def figures(data: bytes, words: Words = EN) -> dict[str, Any]:
    """The stored figures of the table's sheet by their names."""
    sheet = opened(data, formulas=False)[words("case_book-sheet_table")]
    return {
        sheet.cell(row, 2).value: sheet.cell(row, 3).value
        for row in range(1, 60)
        if sheet.cell(row, 2).value
    }


@pytest.mark.parametrize("name", CASES)
def test_the_stored_figures_are_those_of_the_domain(name: str, ours: dict[str, bytes]) -> None:
    table, found = CASES[name], figures(ours[name])
    told = [
        found[EN(f"case_book-figure_{one}")] for one in ("npv", "pv_benefits", "pv_costs", "net")
    ]
    expected = [
        table.npv,
        table.benefits.present_value,
        table.costs.present_value,
        table.net.total,
    ]
    assert told == pytest.approx([float(one) for one in expected], rel=1e-14)
    for code, value in {"roi": table.roi, "bcr": table.bcr, "irr": table.irr.rate}.items():
        figure = found[EN(f"case_book-figure_{code}")]
        assert isinstance(figure, str) if value is None else figure == pytest.approx(float(value))
    paid = found[EN("case_book-figure_payback")]
    assert isinstance(paid, str) if table.payback.periods is None else paid == table.payback.periods


def test_changing_rate_risk_and_amounts_changes_every_figure(theirs: dict[str, bytes]) -> None:
    found = figures(theirs["changed"])
    assert found["Discount rate"] == 0.04
    assert found["Net present value (NPV)"] == pytest.approx(float(AFTER.npv))
    assert found["Internal rate of return (IRR)"] == pytest.approx(AFTER.irr.rate)
    assert found["Payback, in years"] == pytest.approx(AFTER.payback.periods)


HOSTILE = (
    "=1+1",
    "+1",
    "-1",
    "@x",
    "#REF!",
    '=HYPERLINK("http://x.test")',
    "<r><x></r>",
    "a\x00b",
    "http://x.test",
    "{=1}",
    "007",
    "&amp;<b>",
)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_users_text_never_becomes_a_formula(name: str) -> None:
    data = case_workbook(case(line("benefit", 0, 1, name=name), name=name), EN, name)
    book = opened(data, formulas=True)
    typed = book["Inputs"]["B9"]
    assert (typed.data_type, str(typed.value).strip()) == ("s", name.replace("\x00", " "))
    told = {
        cell.value
        for row in book["Business case"].iter_rows()
        for cell in row
        if cell.data_type == "f"
    }
    assert not [formula for formula in told if name in str(formula) and len(name) > 3]
    assert opened(data, formulas=False)["Business case"]["B2"].data_type == "s"


def test_there_is_no_macro_and_no_link_to_elsewhere(ours: dict[str, bytes]) -> None:
    with zipfile.ZipFile(BytesIO(ours["published"])) as archive:
        names = archive.namelist()
        assert not [name for name in names if "vba" in name.lower() or "external" in name.lower()]
        assert not [name for name in names if b'TargetMode="External"' in archive.read(name)]


def test_inputs_look_different_from_formulas(ours: dict[str, bytes]) -> None:
    book = opened(ours["published"], formulas=True)
    colors = {
        cell.fill.start_color.rgb
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    }
    assert book["Inputs"]["C5"].fill.start_color.rgb == "FFFFFBEC"
    assert book["Inputs"]["D9"].fill.start_color.rgb == "FFFFFBEC"
    assert "FFFFFBEC" not in colors


@pytest.mark.parametrize("code", text.languages())
def test_the_workbook_can_be_had_in_every_language(code: str) -> None:
    words = text.load(code)
    data = case_workbook(SPECIAL["published"], words, "NOK")
    found = figures(data, words)
    assert found[words("case_book-figure_npv")] == pytest.approx(float(SPECIAL["published"].npv))
    notes = opened(data, formulas=False)[words("case_book-sheet_notes")]
    assert notes.max_row > 8
