"""`read`: any file, without a database; observations, questions, reasons and the exit status."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from benefits.cli import main
from tests.intake.making import workbook

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BENEFITS_DATABASE_URL", "nowhere")
    monkeypatch.setenv("BENEFITS_LANGUAGE", "en")


def file(tmp_path: Path, *rows: list[Any], name: str = "actuals.xlsx") -> str:
    path = tmp_path / name
    path.write_bytes(workbook(*rows))
    return str(path)


def told(capture: Capture) -> dict[str, Any]:
    answer: dict[str, Any] = json.loads(capture.readouterr().out)
    return answer


def test_a_file_that_can_be_imported(tmp_path: Path, capsys: Capture) -> None:
    name = file(tmp_path, ["KPI", "Jan 2026", "Sum"], ["Errors", 5, 5])
    assert main(["read", name, "--json"]) == 0
    answer = told(capsys)
    assert answer["status"] == "import"
    assert answer["observations"] == [
        {
            "label": "Errors",
            "key": "Errors",
            "period": "2026-01",
            "grain": "month",
            "value": 5,
            "unit": None,
            "measure": None,
            "section": None,
            "dims": {},
            "sheet": "Data",
            "cell": "B2",
            "place": "Data!B2",
            "raw": None,
        }
    ]
    assert [(one["code"], one["cell"]) for one in answer["left_out"]] == [("total", "C1")]
    assert (answer["questions"], answer["warnings"], answer["problems"]) == ([], [], [])
    (table,) = answer["tables"]
    assert (table["area"], table["shape"], table["headings"]) == ("A1:C2", "wide", [1])


def test_a_file_that_needs_an_answer(tmp_path: Path, capsys: Capture) -> None:
    name = file(tmp_path, ["KPI", "Jan", "Feb"], ["Errors", 5, 6])
    assert main(["read", name, "--json"]) == 3
    answer = told(capsys)
    assert answer["status"] == "needs_input"
    assert [one["period"] for one in answer["observations"]] == ["????-01", "????-02"]
    (question,) = answer["questions"]
    assert (question["code"], question["sheet"], question["cell"]) == ("year", "Data", "B1")
    assert question["what"] == "Which year are these months of? The file does not say."


def test_a_file_that_is_warned_of_can_be_imported(tmp_path: Path, capsys: Capture) -> None:
    name = file(tmp_path, ["Month", "Errors"], ["2026-01", "5"], ["2026-02", "6"])
    assert main(["read", name, "--json"]) == 0
    answer = told(capsys)
    assert answer["status"] == "import_with_warnings"
    assert [one["raw"] for one in answer["observations"]] == ["5", "6"]
    assert [(one["code"], one["count"]) for one in answer["warnings"]] == [("numbers_as_text", 2)]


def test_a_text_file_is_a_sheet_called_csv(tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "a.csv").write_text("Måned;Andel\njan. 2026;3,5\nfeb. 2026;3,25\n", "utf-8")
    assert main(["read", "a.csv", "--json"]) == 0
    answer = told(capsys)
    places = [(one["place"], one["period"], one["value"]) for one in answer["observations"]]
    assert places == [("csv!B2", "2026-01", 3.5), ("csv!B3", "2026-02", 3.25)]


def test_a_workbook_of_words_alone_is_refused(tmp_path: Path, capsys: Capture) -> None:
    name = file(tmp_path, ["Minutes of the meeting"], ["We agreed to meet again."])
    assert main(["read", name, "--json"]) == 2
    answer = told(capsys)
    assert (answer["status"], answer["observations"]) == ("refused", [])
    assert [one["code"] for one in answer["left_out"]] == ["no_table"]


@pytest.mark.parametrize(
    ("data", "code"), [(b"", "empty_file"), (b"%PDF-1.7 ...", "not_a_workbook")]
)
def test_what_is_no_workbook_is_refused(
    data: bytes, code: str, tmp_path: Path, capsys: Capture
) -> None:
    (tmp_path / "report.xlsx").write_bytes(data)
    assert main(["read", "report.xlsx", "--json"]) == 2
    captured = capsys.readouterr()
    answer = json.loads(captured.out)
    assert (answer["status"], answer["observations"], answer["tables"]) == ("refused", [], [])
    assert [one["code"] for one in answer["problems"]] == [code]
    assert answer["problems"][0]["what"] in captured.err


def test_a_file_that_is_not_there_is_refused(capsys: Capture) -> None:
    assert main(["read", "no such file.xlsx", "--json"]) == 2
    assert [one["code"] for one in told(capsys)["problems"]] == ["cannot_open"]


def test_people_read_a_summary(tmp_path: Path, capsys: Capture) -> None:
    name = file(tmp_path, ["KPI", "Jan", "Average"], ["Errors", 5, 5])
    assert main(["read", name]) == 3
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "actuals.xlsx: one observation; something must be asked first."
    assert "  Data!C1: An average or the like: “Average”" in lines
    assert lines[-1] == "  Errors · ????-01 · 5 · Data!B2"


def test_a_summary_speaks_the_language_of_its_reader(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.setenv("BENEFITS_LANGUAGE", "nb")
    name = file(tmp_path, ["KPI", "Jan 2026"], ["Feil", 5])
    assert main(["read", name]) == 0
    assert capsys.readouterr().out.splitlines()[0] == (
        "actuals.xlsx: én observasjon, klar til import."
    )


def test_a_password_that_is_not_needed_does_no_harm(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("secret\n"))
    name = file(tmp_path, ["KPI", "Jan 2026"], ["Errors", 5])
    assert main(["read", name, "--json", "--password"]) == 0
    assert "secret" not in capsys.readouterr().out
