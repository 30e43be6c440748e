"""The demo loaded once in every language, for tests that read what it tells."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd
import pytest

from benefits.actions import demo
from benefits.actions.demo import load_demo
from benefits.actions.saving import By
from benefits.domain.calendar.period import Month
from benefits.domain.realised.realisation import Realisation, realise
from benefits.domain.record.change import Change
from benefits.domain.record.facts import Kpi
from benefits.domain.record.portfolio import Portfolio
from benefits.ledger import Ledger

NOVEMBER = Month.of(2026, 11)
KARI = By("Kari")
LANGUAGES = demo.languages()


@dataclass(frozen=True)
class Told:
    """A ledger with the demo in one language, and its facts by their codes."""

    language: str
    ledger: Ledger
    changes: tuple[Change, ...]

    @property
    def portfolio(self) -> Portfolio:
        return self.ledger.portfolio()

    @property
    def figures(self) -> Realisation:
        return realise(self.portfolio, NOVEMBER)

    def id_of(self, kind: str, code: str) -> int:
        name = demo.written(self.language)[kind][code]["name"]
        every = {
            "kpi": self.portfolio.kpis,
            "benefit": self.portfolio.benefits,
            "initiative": self.portfolio.initiatives,
        }[kind]
        (found,) = (one.id for one in every.values() if one.name == name)
        return found

    def kpi(self, code: str) -> Kpi:
        return self.portfolio.kpis[self.id_of("kpi", code)]

    def rows(self, code: str, revision: int | None = None) -> pd.DataFrame:
        """The measurements of a KPI by month, with the value as a float."""
        frame = self.ledger.portfolio(revision).measurements
        mine = frame[frame["kpi"] == self.id_of("kpi", code)].set_index("month")
        return mine.assign(number=mine["value"].astype("float64") / 1_000_000)

    def value(self, code: str, year: int, month: int, revision: int | None = None) -> float:
        return float(self.rows(code, revision).loc[int(Month.of(year, month)), "number"])

    def money(self, code: str) -> tuple[int, int]:
        """Planned and realised money of a benefit to date, in hundredths."""
        table, now = self.figures.benefits, self.figures.to_date
        row = table.index.row(self.id_of("benefit", code))
        return int(table.planned[row, :now].sum()), int(table.realised[row, :now].sum())

    def to_date(self, code: str = "") -> tuple[int, int]:
        """Planned and realised money of an initiative to date, or of all."""
        table, now = self.figures.benefits, self.figures.to_date
        home = self.id_of("initiative", code) if code else 0
        mine = (table.initiative == home) | (home == 0)
        return int(table.planned[mine, :now].sum()), int(table.realised[mine, :now].sum())

    def change(self, code: str) -> Change:
        """The change that a step became, such as a workbook or a verdict."""
        place = [one["code"] for one in demo.goals()["steps"]].index(code)
        return self.changes[place + 1]


@pytest.fixture(scope="module")
def everywhere(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Told]:
    folder = tmp_path_factory.mktemp("demo")
    ledgers = {
        code: Ledger.open(f"sqlite:///{(folder / code).as_posix()}.db") for code in LANGUAGES
    }
    return {
        code: Told(code, ledger, load_demo(ledger, code, KARI, NOVEMBER))
        for code, ledger in ledgers.items()
    }


@pytest.fixture(params=LANGUAGES)
def told(request: pytest.FixtureRequest, everywhere: dict[str, Told]) -> Told:
    return everywhere[request.param]
