"""Whole uploads, bytes to confirmed, against pandas merely reading the same bytes."""

from __future__ import annotations

import io
import multiprocessing
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd

from benefits.actions import received, upload
from benefits.actions.saving import By
from benefits.domain.calendar.period import Month
from benefits.intake.files import reader
from benefits.ledger import Ledger
from tests.bench.material import FIRST, name_of, with_goals
from tests.bench.measure import Bench, Ratio, seconds

TODAY = Month.of(2026, 1)
GIGABYTE = 1_000_000_000
ROUNDS = 3
Rows = Iterator[Sequence[Any]]


def tidy_rows() -> Rows:
    """100,000 rows under our own headings."""
    yield "KPI", "Month", "Value", "Comment"
    for number, month in _each(5_000, 20):
        yield name_of(number), month.first_day(), _value(number, month), None


def _foreign() -> Rows:
    """The same under headings of somebody else's, below a title."""
    yield ("Report of the year",)
    yield ()
    yield "Dato", "Indikator", "Avdeling", "Resultat", "Merknad"
    for number, month in _each(5_000, 20):
        yield month.first_day(), name_of(number), "Salg", _value(number, month), None


def _wide() -> Rows:
    """2,000 KPIs with 60 months across."""
    yield "Scorecard", "Unit", *(Month(FIRST + month).first_day() for month in range(60))
    for number in range(2_000):
        months = (Month(FIRST + month) for month in range(60))
        yield name_of(number), "errors", *(_value(number, month) for month in months)


def _each(kpis: int, months: int) -> Iterator[tuple[int, Month]]:
    return ((kpi, Month(FIRST + month)) for kpi in range(kpis) for month in range(months))


def _value(number: int, month: Month) -> float:
    return 50 + (number * month) % 5_000 / 100


FILES: Mapping[str, tuple[Callable[[], Rows], int, float]] = {
    "100,000 rows in our own layout": (tidy_rows, 100_000, 0.5),
    "100,000 rows in a foreign layout": (_foreign, 100_000, 0.5),
    "2,000 KPIs x 60 months across": (_wide, 120_000, 0.7),
}
"""What is uploaded: its rows, how many values it holds, and the ratio we aim for."""


def _run() -> Iterator[Ratio]:
    with tempfile.TemporaryDirectory() as folder:
        goals = Path(folder, "goals.db")
        with_goals(f"sqlite:///{goals.as_posix()}").close()
        for name, (rows, count, aim) in FILES.items():
            file = Path(folder, "measured.xlsx")
            file.write_bytes(workbook(rows()))
            ours, theirs, memory = _apart(file, goals, count)
            yield Ratio(f"{name}, bytes to confirmed, against pandas.read_excel", ours, theirs, aim)
            yield Ratio("memory at most, of 1 GB", memory / GIGABYTE, 1.0, aim=1.0, unit="GB")


def workbook(rows: Rows) -> bytes:
    """A workbook of one sheet."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Data")
    for row in rows:
        sheet.append(list(row))
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


def _apart(file: Path, goals: Path, count: int) -> tuple[float, float, float]:
    """Seconds of ours and of theirs, and our bytes of memory at most, each in a process of its own
    and those that it starts. They take turns, so that a noisy moment meets both."""
    ours, theirs = list[tuple[float, float]](), list[float]()
    for _ in range(ROUNDS):
        ours.append(_told(_upload, file, goals, count))
        theirs.append(_told(_read_with_pandas, file, goals, count)[0])
    taken = statistics.median(one for one, _ in ours)
    return taken, statistics.median(theirs), max(memory for _, memory in ours)


Act = Callable[[Path, Path, int], float]


def _upload(file: Path, goals: Path, count: int) -> float:
    """As on a running server: words, portfolio and a reading process are there already."""
    data, mine = file.read_bytes(), goals.with_name("mine.db")
    shutil.copy(goals, mine)
    ledger = Ledger.open(f"sqlite:///{mine.as_posix()}")
    ledger.portfolio()
    received.vocabulary()
    reader.warm()
    time.sleep(1)
    taken = seconds(lambda: _confirmed(ledger, received.Upload(file.name, data), count))
    ledger.close()
    return taken


def _confirmed(ledger: Ledger, sent: received.Upload, count: int) -> None:
    shown = upload.preview(ledger, [sent], TODAY)
    done = upload.confirm(ledger, shown, By("Bench"))
    if done.change is None or done.change.counts.added < count:
        raise ValueError(f"not everything went in: {shown.problems[:3]}")


def _read_with_pandas(file: Path, _goals: Path, _count: int) -> float:
    data = file.read_bytes()
    return seconds(lambda: pd.read_excel(io.BytesIO(data), engine="openpyxl"))


def _told(act: Act, file: Path, goals: Path, count: int) -> tuple[float, float]:
    context = multiprocessing.get_context("spawn")
    hears, says = context.Pipe(duplex=False)
    worker = context.Process(target=_tell, args=(act, file, goals, count, says))
    worker.start()
    says.close()
    told: tuple[float, float] = hears.recv()
    worker.join()
    return told


def _tell(act: Act, file: Path, goals: Path, count: int, says: Any) -> None:
    says.send((act(file, goals, count), _most_memory()))


def _most_memory() -> float:
    """What this process and its largest child held at most, added up: never too little."""
    import resource  # not on Windows

    unit = 1 if sys.platform == "darwin" else 1024
    whose = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return float(unit * sum(resource.getrusage(one).ru_maxrss for one in whose))


BENCH = Bench("uploading", "Uploading workbooks of 100,000 values and more", _run)
