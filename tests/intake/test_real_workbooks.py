"""Workbooks that others made, held against what a careful reader gets from them.

They are not ours to keep: `BENEFITS_WORKBOOKS` names the folder that holds `cases/workbooks.json`
and the files it lists. Where there is none, the sheets that we drew ourselves stand in for them,
and the run says so.
"""

from __future__ import annotations

import json
import math
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from benefits.intake.files.reader import read
from benefits.intake.layout.reading import Reading, reading
from tests.intake.drawing import read_drawn, told
from tests.intake.making import VOCABULARY

FOLDER = Path(os.environ.get("BENEFITS_WORKBOOKS") or Path(__file__).parents[3] / "shared")
LIST = FOLDER / "cases" / "workbooks.json"


@dataclass(frozen=True, slots=True, eq=False)
class Case:
    """One workbook and what is known of it."""

    name: str
    known: Mapping[str, Any]

    def __str__(self) -> str:
        return self.name


def cases() -> Iterator[Case]:
    """The listed workbooks that are there."""
    known = json.loads(LIST.read_text("utf-8"))["workbooks"] if LIST.is_file() else []
    for one in known:
        if (FOLDER / one["file"]).is_file():
            yield Case(Path(one["file"]).name, one)


CASES = tuple(cases())


@cache
def found(case: Case) -> Reading:
    return reading(read((FOLDER / case.known["file"]).read_bytes()), VOCABULARY)


def by_place(result: Reading) -> dict[str, Mapping[Any, Any]]:
    rows = result.frame.to_dict("records")
    return {f"{row['sheet'] or 'csv'}!{row['cell']}": row for row in rows}


def differs(row: Mapping[Any, Any] | None, known: Mapping[str, Any]) -> list[str]:
    """How an observation is not the known one; empty where it is."""
    place = known["cell"]
    if row is None:
        return [f"{place} is no observation"]
    words = known["kpi"].replace("(", " ").replace(")", " ").split()
    dims = dict(row["dims"])
    checks = {
        f"{place} is {row['value']}": math.isclose(row["value"], known["value"], abs_tol=1e-9),
        f"{place} is of {row['period']}": row["period"] == known["period"],
        f"{place} is called {row['label']}": all(
            word in row["label"] for word in words if word != "/"
        ),
        f"{place} is {row['measure']}": known.get("measure", row["measure"]) == row["measure"],
        f"{place} is divided as {dims}": all(
            dims.get(name) == text for name, text in known.get("dims", {}).items()
        ),
    }
    return [told for told, fine in checks.items() if not fine]


def test_every_known_observation_comes_out_and_the_file_is_judged_right() -> None:
    wrong = {}
    for case in CASES:
        result = found(case)
        places = by_place(result)
        lines = [
            line
            for one in case.known["observations"]
            for line in differs(places.get(one["cell"]), one)
        ]
        lines += [str(result.status)] if str(result.status) != case.known["expect"] else []
        wrong |= {case.name: lines} if lines else {}
    assert wrong == {}


Row = Mapping[Any, Any]
FORBIDDEN: Mapping[str, Callable[[Row], bool]] = {
    "KPI.xlsx": lambda row: row["cell"][0] == "C" or int(row["cell"][1:]) > 59,
    "data__Folkhalsomyndigheten_Covid19.xlsx": lambda row: (
        row["sheet"].startswith("Totalt") or (row["cell"] == "B70" and "avlidna" in row["sheet"])
    ),
    "blueline__blueline2565.xlsx": lambda row: row["period"] > "2022-05",
    "inst__extdata__cashflows.xlsx": lambda row: (
        row["cell"].startswith("AA") or "otal" in row["label"]
    ),
    "CMO-Historical-Data-Monthly.xlsx": lambda row: (
        not math.isfinite(row["value"]) or row["sheet"] == "AFOSHEET"
    ),
    "archive__shiller.xls": lambda row: row["sheet"] != "Data",
    "1_KPI.xlsx": lambda row: row["cell"][0] in "ABF",
    "data__actuals.xlsx": lambda row: row["cell"][0] == "A",
    "data__Budget_tracking.xlsx": lambda row: len(row["period"]) > 4 or row["cell"][0] in "HIJ",
    "latest_data_file.xlsx": lambda row: (
        row["sheet"] == "This Year" and row["grain"] != "year_to_date"
    ),
    "nhspy_plotthedots__data__ae_attendances.csv": lambda row: row["cell"][0] == "C",
}
"""What must not come out of a workbook, where it can be told from a row alone."""


def test_nothing_comes_out_that_must_not() -> None:
    wrong = {}
    for case in CASES:
        rows = by_place(found(case)).values()
        forbidden = FORBIDDEN.get(case.name)
        cells = [row["cell"] for row in rows if forbidden is not None and forbidden(row)]
        wrong |= {case.name: cells} if cells else {}
    assert wrong == {}


def test_two_observations_that_claim_the_same_are_warned_of() -> None:
    for case in CASES:
        result = found(case)
        dated = result.frame[result.frame["period"].notna()]
        twice = bool(dated.duplicated(["sheet", "key", "period"]).any())
        assert (case.name, twice) == (
            case.name,
            "same_twice" in {one.code for one in result.warned},
        )


def test_a_drawn_sheet_stands_in_for_the_workbooks_of_others() -> None:
    result = read_drawn(
        """
        07459: Prisindeks (2015=100), etter måned og år

         |  | Årsgjennomsnitt | Januar | Februar
        '2024 | Prisindeks (2015=100) | 120.5 | 120 | 121
        '2025 | Prisindeks (2015=100) | 124.5 | 124 | 125

        Referanseår:
        '2015
        """
    )
    assert told(result) == [
        "Prisindeks (2015=100) | 2024-01 | 120 2015=100 | D4",
        "Prisindeks (2015=100) | 2025-01 | 124 2015=100 | D5",
        "Prisindeks (2015=100) | 2024-02 | 121 2015=100 | E4",
        "Prisindeks (2015=100) | 2025-02 | 125 2015=100 | E5",
    ]
    assert str(result.status) == "import"
