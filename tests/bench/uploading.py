"""The whole upload of 100,000 rows, bytes to confirmed, against pandas merely reading the file."""

from __future__ import annotations

import io
import multiprocessing
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd

from benefits.actions import upload
from benefits.actions.saving import By
from benefits.domain.calendar.period import Month
from benefits.ledger import Ledger
from tests.bench.material import FIRST, KPIS, name_of, with_goals
from tests.bench.measure import Bench, Ratio, seconds

MONTHS = 20
TODAY = Month.of(2026, 1)
GIGABYTE = 1_000_000_000


def _run() -> Iterator[Ratio]:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "measured.xlsx")
        file.write_bytes(workbook())
        url = f"sqlite:///{Path(folder, 'bench.db').as_posix()}"
        with_goals(url).close()
        theirs, _ = _apart(_read_with_pandas, file, url)
        ours, memory = _apart(_upload, file, url)
        rows = len(Ledger(url).portfolio().measurements)
        title = f"uploading {rows:,} rows, bytes to confirmed, against pandas.read_excel"
        yield Ratio(title, ours, theirs, aim=0.5)
        yield Ratio("memory at most, of 1 GB", memory / GIGABYTE, 1.0, aim=1.0, unit="GB")


def workbook() -> bytes:
    """100,000 rows of the tidy layout."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Data")
    sheet.append(["KPI", "Month", "Value", "Comment"])
    for number in range(KPIS):
        for month in range(FIRST, FIRST + MONTHS):
            day = Month(month).first_day()
            sheet.append([name_of(number), day, 50 + (number * month) % 5_000 / 100, None])
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


def _upload(file: Path, url: str) -> None:
    ledger = Ledger.open(url)
    sent = upload.Upload(file.name, file.read_bytes())
    shown = upload.preview(ledger, [sent], TODAY)
    done = upload.confirm(ledger, shown, By("Bench"))
    if done.change is None or done.change.counts.added < KPIS * MONTHS:
        raise ValueError(f"not everything went in: {shown.problems[:3]}")


def _read_with_pandas(file: Path, _url: str) -> None:
    pd.read_excel(file, engine="openpyxl")


def _apart(act: Callable[[Path, str], None], file: Path, url: str) -> tuple[float, float]:
    """Seconds, and bytes of memory at most, of a process of its own and those it starts."""
    context = multiprocessing.get_context("spawn")
    hears, says = context.Pipe(duplex=False)
    worker = context.Process(target=_tell, args=(act, file, url, says))
    worker.start()
    says.close()
    told: tuple[float, float] = hears.recv()
    worker.join()
    return told


def _tell(act: Callable[[Path, str], None], file: Path, url: str, says: Any) -> None:
    says.send((seconds(lambda: act(file, url)), _most_memory()))


def _most_memory() -> float:
    """What this process and its largest child held at most, added up: never too little."""
    import resource  # not on Windows

    unit = 1 if sys.platform == "darwin" else 1024
    whose = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return float(unit * sum(resource.getrusage(one).ru_maxrss for one in whose))


BENCH = Bench("uploading", "Uploading a workbook of 100,000 rows", _run)
