"""What the command line says no to: a sentence and an exit code, never a traceback."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benefits.cli import main
from benefits.ledger import Ledger

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def environment(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BENEFITS_DATABASE_URL", sqlite_url)
    monkeypatch.setenv("BENEFITS_TODAY", "2026-11-21")
    monkeypatch.setenv("BENEFITS_LANGUAGE", "en")


def refused(*arguments: str) -> int:
    """The exit code of what may not even be understood."""
    try:
        return main(list(arguments))
    except SystemExit as left:
        return int(str(left.code))


@pytest.mark.parametrize(
    "arguments",
    [
        ("history", "--most", "0"),
        ("history", "--most", "9" * 30),
        ("template", "out.xlsx", "--from", "0001-01"),
        ("template", "out.xlsx", "--to", "9999-12"),
        ("serve", "--port", "65536"),
        ("serve", "--port", "-1"),
    ],
)
def test_what_can_never_be_meant_is_not_understood(arguments: tuple[str, ...], capsys: Capture):
    assert refused(*arguments) == 2
    assert "invalid" in capsys.readouterr().err


def test_a_file_that_is_not_there_is_refused_in_json_too(capsys: Capture):
    assert main(["import", "no such file.xlsx", "--json"]) == 1
    told = capsys.readouterr()
    assert json.loads(told.out)["refused"] == "cannot_open"
    assert "no such file.xlsx" in told.err


def test_a_file_without_an_end_is_too_large(capsys: Capture):
    if not Path("/dev/zero").exists():
        pytest.skip("only some systems have such a file")
    assert main(["import", "/dev/zero", "--json"]) == 1
    (file,) = json.loads(capsys.readouterr().out)["files"]
    assert [one["code"] for one in file["problems"]] == ["too_large"]


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("garbage", "garbage"),
        ("user:secret@host/name", "host/name"),
        ("oracle_of_delphi://user:secret@host/name", "oracle_of_delphi://user:***@host/name"),
        ("postgresql://user:secret@127.0.0.1:1/name", "postgresql://user:***@127.0.0.1:1/name"),
    ],
)
def test_no_database_at_an_address_is_said_without_its_password(
    url: str, shown: str, monkeypatch: pytest.MonkeyPatch, capsys: Capture
):
    monkeypatch.setenv("BENEFITS_DATABASE_URL", url)
    assert main(["history", "--json"]) == 1
    told = capsys.readouterr()
    assert json.loads(told.out)["refused"] == "unreachable"
    assert shown in told.err
    assert "secret" not in told.err + told.out


def test_a_file_that_is_no_database_is_said_to_be_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
):
    (tmp_path / "notes.txt").write_text("no database " * 100, "utf-8")
    monkeypatch.setenv("BENEFITS_DATABASE_URL", f"sqlite:///{tmp_path / 'notes.txt'}")
    assert main(["verify"]) == 1
    assert "notes.txt" in capsys.readouterr().err


@pytest.mark.parametrize("day", ["garbage", "2026-13-01", "21.11.2026"])
def test_a_present_day_that_is_none_is_refused_before_anything_runs(
    day: str, monkeypatch: pytest.MonkeyPatch, capsys: Capture
):
    monkeypatch.setenv("BENEFITS_TODAY", day)
    assert main(["serve"]) == 1
    assert f"BENEFITS_TODAY is “{day}”" in capsys.readouterr().err


def test_an_address_that_this_machine_lacks_is_refused(capsys: Capture):
    assert main(["serve", "--host", "no such host", "--port", "0"]) == 1
    assert "no such host" in capsys.readouterr().err


def test_a_workbook_without_rows_is_not_written(tmp_path: Path, capsys: Capture):
    assert main(["template", str(tmp_path / "out.xlsx")]) == 1
    assert list(tmp_path.glob("*.xlsx")) == []
    assert "No row" in capsys.readouterr().err


def test_a_workbook_that_nobody_could_fill_is_not_written(tmp_path: Path, capsys: Capture):
    assert main(["demo"]) == 0
    out = str(tmp_path / "out.xlsx")
    assert main(["template", out, "--from", "1990-01", "--to", "2100-12"]) == 1
    assert list(tmp_path.glob("*.xlsx")) == []
    assert "20,000" in capsys.readouterr().err


def test_a_backup_goes_where_there_is_a_folder_to_write_to(tmp_path: Path, capsys: Capture):
    (tmp_path / "file").write_text("", "utf-8")
    assert main(["backup", str(tmp_path / "file" / "kept.db")]) == 1
    assert "kept.db cannot be written" in capsys.readouterr().err


@pytest.mark.parametrize("broken", ["write_bytes", "replace"])
def test_a_full_disk_does_not_cost_the_file_that_was_there(
    broken: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
):
    out = tmp_path / "out.xlsx"
    assert main(["export", str(out)]) == 0
    before = out.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, broken, full)
    assert main(["export", str(out)]) == 1
    assert "cannot be written" in capsys.readouterr().err
    assert out.read_bytes() == before
    assert list(tmp_path.glob("*.unfinished")) == []


def test_interrupted_is_said_and_leaves_nothing_behind(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch, capsys: Capture
):
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("benefits.cli.keeping.load_demo", interrupt)
    assert main(["demo"]) == 130
    assert "Interrupted" in capsys.readouterr().err
    assert Ledger.open(sqlite_url).revision() == 0
