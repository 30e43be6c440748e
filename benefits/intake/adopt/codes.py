"""The code that stands beside each name in a file: it stays where a name is written anew."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from benefits.intake.cells.cells import clean
from benefits.intake.layout import lexicon
from benefits.intake.layout.roles import Role
from benefits.intake.layout.shapes import Candidate


def codes_of(
    rows: pd.DataFrame, tables: Sequence[Candidate], numbers: Sequence[int]
) -> dict[str, str]:
    """Codes by name, where each name has one and each code is of one name. `rows` have `name`,
    `table` (one of `numbers`) and `cell`."""
    pairs = pd.DataFrame(columns=["name", "code"])
    for one, number in zip(tables, numbers, strict=True):
        coded = _coded(one)
        mine = rows[rows["table"] == number]
        if coded and len(mine) and not one.grid.turned:
            pairs = pd.concat([pairs, _pairs(mine, one, coded)], ignore_index=True)
    pairs = pairs.drop_duplicates()
    alone = ~pairs["name"].duplicated(keep=False) & ~pairs["code"].duplicated(keep=False)
    return dict(zip(pairs["name"][alone], pairs["code"][alone], strict=True))


def _coded(one: Candidate) -> list[int]:
    """Columns whose heading says that they number things; numbers and texts have other roles."""
    told = [at for at in one.having(*_ROLES) if lexicon.names_a_code(one.head(at).text)]
    return [*told, *(at for at in one.having(Role.CODE) if at not in told)]


_ROLES = (Role.CODE, Role.DIMENSION, Role.OTHER)


def _pairs(rows: pd.DataFrame, one: Candidate, coded: Sequence[int]) -> pd.DataFrame:
    """Names beside the first column of codes that tells all of them apart."""
    line = rows["cell"].str.extract(r"(\d+)$")[0].astype("int64")
    numbers = one.grid.sheet.numbers[one.region.rows].tolist()
    for column in coded:
        texts = [clean(one.grid.text(int(row), column)) for row in one.region.rows]
        by_row = dict(zip(numbers, texts, strict=True))
        found = pd.DataFrame({"name": rows["name"], "code": line.map(by_row)}).drop_duplicates()
        found = found[found["code"].notna() & (found["code"] != "")]
        if len(found) and found["name"].is_unique and found["code"].is_unique:
            return found
    return pd.DataFrame(columns=["name", "code"])
