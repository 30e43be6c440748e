"""Claims about tampering: whatever is altered behind the ledger's back is found and named."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from benefits.domain.record.change import Fault, FaultKind
from benefits.ledger import Ledger
from benefits.ledger.seals import ended_seal, seal_of
from benefits.ledger.writing import row_columns, row_seal
from tests.ledger.behind import TABLES, Behind, key_of
from tests.ledger.material import JANUARY, measure, started, with_everything

FACTS = tuple(one for one in TABLES if one not in {"change", "identity"})


@pytest.fixture
def ledger(database_url: str) -> Ledger:
    return with_everything(database_url)


@pytest.fixture
def behind(ledger: Ledger, database_url: str) -> Iterator[Behind]:
    assert ledger.verify() == ()
    opened = Behind(database_url)
    yield opened
    opened.close()


def other_values(value: Any) -> list[Any]:
    """What a column could be altered to: a little and a lot."""
    if value is None:
        return [0, 7]
    if isinstance(value, int):
        return [value + 1_000, -value - 1]
    return ["", f"{value} ", value[:-1] + chr(ord(value[-1]) ^ 1)] if value else [" ", "x"]


def alterations(row: dict[str, Any], name: str) -> list[dict[str, Any]]:
    return [{**row, name: one} for one in other_values(row[name])]


def names(found: tuple[Fault, ...], table: str, *rows: dict[str, Any]) -> bool:
    """Whether a fault names this very row."""
    keys = {row[key_of(table)] for row in rows}
    return any(one.table == table and one.row in keys for one in found)


def test_any_column_of_any_row_altered_is_found_and_the_row_named(
    ledger: Ledger, behind: Behind
) -> None:
    missed = [
        (table, row[key_of(table)], name, altered[name])
        for table in TABLES
        for row in behind.rows(table)
        for name in behind.columns(table)
        for altered in alterations(row, name)
        if not _found(ledger, behind, table, row, altered)
    ]
    assert missed == []
    assert ledger.verify() == ()


def _found(
    ledger: Ledger, behind: Behind, table: str, row: dict[str, Any], altered: dict[str, Any]
) -> bool:
    with behind.instead(table, row, altered):
        return names(ledger.verify(), table, row, altered)


def test_the_rows_tried_fill_every_column(ledger: Ledger, behind: Behind) -> None:
    """Or altering every column would prove less than it says."""
    for table in TABLES:
        rows = behind.rows(table)
        empty = [one for one in behind.columns(table) if all(row[one] is None for row in rows)]
        assert (table, empty) == (table, [])
    for table in FACTS:
        untils = [row["until"] is None for row in behind.rows(table)]
        assert (table, set(untils)) == (table, {True, False})


def test_any_row_deleted_is_found_and_its_change_named(ledger: Ledger, behind: Behind) -> None:
    for table, row in [(one, row) for one in TABLES for row in behind.rows(one)]:
        behind.delete(table, row)
        found = ledger.verify()
        numbers = {row.get("since"), row.get("until"), row.get("number")} - {None}
        assert {one.change for one in found} & numbers, (table, row)
        behind.insert(table, row)
    assert ledger.verify() == ()


def test_a_row_inserted_with_a_right_seal_is_found_and_its_change_named(
    ledger: Ledger, behind: Behind
) -> None:
    for table in FACTS:
        row = next(one for one in behind.rows(table) if one["until"] is not None)
        forged = {**row, "row": 9_999}
        first = row_seal(table, [forged[name] for name in row_columns(table)])
        forged["seal"] = ended_seal(first, forged["until"])
        behind.insert(table, forged)
        named = {one.change for one in ledger.verify() if one.kind is FaultKind.MOVED}
        assert (table, named) == (table, {row["since"], row["until"]})
        behind.delete(table, forged)


def test_a_row_altered_and_sealed_again_is_found_by_its_change(
    ledger: Ledger, behind: Behind
) -> None:
    for table in FACTS:
        row = next(one for one in behind.rows(table) if one["until"] is None)
        name = row_columns(table)[-1]
        value = row[name]
        forged = {**row, name: (value or 0) + 1 if isinstance(value, int | None) else f"{value}!"}
        forged["seal"] = row_seal(table, [forged[name] for name in row_columns(table)])
        with behind.instead(table, row, forged):
            assert ledger.verify() == (
                Fault(FaultKind.MOVED, "change", row["since"], row["since"]),
            )


def test_an_identity_inserted_is_found(ledger: Ledger, behind: Behind) -> None:
    content = (9_999, "kpi", 1)
    behind.insert("identity", dict(zip(("id", "kind", "since"), content, strict=True)) | {
        "seal": seal_of("identity", content)
    })  # fmt: skip
    assert ledger.verify() == (Fault(FaultKind.MOVED, "change", 1, 1),)


def test_two_rows_that_changed_places_are_found(ledger: Ledger, behind: Behind) -> None:
    for table in FACTS:
        first, second, *_ = behind.rows(table)
        swapped = ({**first, "row": second["row"]}, {**second, "row": first["row"]})
        for gone in (first, second):
            behind.delete(table, gone)
        for one in swapped:
            behind.insert(table, one)
        found = ledger.verify()
        assert names(found, table, first), table
        assert names(found, table, second), table


def test_two_changes_that_changed_places_are_found(ledger: Ledger, behind: Behind) -> None:
    first, second, *_ = behind.rows("change")
    behind.delete("change", first)
    behind.delete("change", second)
    behind.insert("change", {**first, "number": second["number"]})
    behind.insert("change", {**second, "number": first["number"]})
    assert {one.row for one in ledger.verify()} >= {first["number"], second["number"]}


def test_an_ended_row_made_current_again_is_found(ledger: Ledger, behind: Behind) -> None:
    row = next(one for one in behind.rows("initiative") if one["until"] is not None)
    first = row_seal("initiative", [row[name] for name in row_columns("initiative")])
    behind.delete("initiative", next(
        one for one in behind.rows("initiative") if one["until"] is None
    ))  # fmt: skip
    with behind.instead("initiative", row, {**row, "until": None, "seal": first}):
        assert {one.change for one in ledger.verify()} >= {row["until"]}


def test_one_altered_change_is_blamed_alone(ledger: Ledger, behind: Behind) -> None:
    """Those after it stand on what it was, and are as they were."""
    row = behind.rows("change")[2]
    for name in ("author", "reason", "at", "previous", "digest"):
        altered = alterations(row, name)[0]
        with behind.instead("change", row, altered):
            found = ledger.verify()
        assert (name, found) == (name, (Fault(FaultKind.BROKEN_CHAIN, "change", 3, 3),))


def test_what_a_loosely_typed_column_can_hold_is_found_too(sqlite_url: str) -> None:
    """SQLite keeps bytes where text is meant, and text or fractions where numbers are."""
    ledger = with_everything(sqlite_url)
    behind = Behind(sqlite_url)
    missed = []
    for table in TABLES:
        row = behind.rows(table)[0]
        for name in set(row) - {key_of(table)}:
            for value in (str(row[name]).encode(), b"\xff", 1.5, "1.5x", f"b'{row[name]}'", None):
                altered = {**row, name: value}
                try:
                    seen = _found(ledger, behind, table, row, altered)
                except behind._raw.IntegrityError:  # the database itself refuses
                    behind.insert(table, row)
                    continue
                if value != row[name] and not seen:
                    missed.append((table, name, value))
    behind.close()
    assert missed == []
    assert ledger.verify() == ()


def test_a_byte_flipped_in_the_file_is_found_and_the_row_named(sqlite_url: str) -> None:
    """Each byte of a text on the disk, also into what is no text at all."""
    ledger = Ledger.open(sqlite_url)
    _, one = started(ledger)
    measure(ledger, {(one, JANUARY): 1})
    apart = "unmistakable-æøå"
    ledger.undo(2, author=apart, reason="wrong")
    ledger.close()
    file = Path(sqlite_url.removeprefix("sqlite:///"))
    whole = file.read_bytes()
    start = whole.index(apart.encode())
    for place in range(start, start + len(apart.encode())):
        for mask in (0x01, 0x80, 0xFF):
            flipped = bytearray(whole)
            flipped[place] ^= mask
            file.write_bytes(flipped)
            assert names(ledger.verify(), "change", {"number": 3}), (place, mask)
            ledger.close()
    file.write_bytes(whole)
    assert ledger.verify() == ()


def test_seals_can_be_checked_without_this_program() -> None:
    """What is sealed is plain JSON: anybody can compute it again, in any language."""
    import hashlib

    content = (7, 2, 41, "blå", None)
    sealed = json.dumps(["kpi", *content], separators=(",", ":")).encode()
    assert seal_of("kpi", content) == hashlib.blake2b(sealed, digest_size=16).hexdigest()
