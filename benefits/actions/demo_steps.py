"""What happens to the plans of the demo once they are made: agreed, changed, judged, spoken of."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

import numpy as np

from benefits.actions.annotating import comment, start_phase
from benefits.actions.demo_facts import Coded, Row, Table, field, goals, row_of
from benefits.actions.outcome import Outcome
from benefits.actions.saving import By, save
from benefits.actions.validating import book, validate
from benefits.domain.calendar.period import Month
from benefits.domain.realised.realisation import BenefitTable, realise
from benefits.domain.realised.verdicts import Booked, Judged, reduced
from benefits.domain.record.facts import Commitment, Fact, Stage, Verdict, kind_of
from benefits.domain.record.grid import Ints
from benefits.domain.record.portfolio import Portfolio
from benefits.ledger import Ledger


@dataclass(frozen=True, slots=True)
class Scene:
    """Where a step takes place: the ledger, the demo's facts as they were made in it, the words of
    its language, and the current month."""

    ledger: Ledger
    made: Coded
    words: Table
    today: Month


def agree(scene: Scene, code: str, token: str) -> Outcome:
    """Agree to the plans of all initiatives as they stand now."""
    row, words = row_of("agreement", code), scene.words["agreement"][code]
    portfolio = scene.ledger.portfolio()
    homes = [one.id for (kind, _), one in scene.made.items() if kind == "initiative"]
    wanted = [
        Commitment(
            id=-1 - place,
            initiative=home,
            stage=Stage(row["stage"]),
            revision=portfolio.revision,
            name=words["name"],
        )
        for place, home in enumerate(homes)
    ]
    return save(scene.ledger, wanted, [], portfolio.revision, _by(row, words, token))


def replan(scene: Scene, code: str, token: str) -> Outcome:
    """Change the goal of one KPI or initiative."""
    row, words = row_of("replan", code), scene.words["replan"][code]
    portfolio = scene.ledger.portfolio()
    kind = "kpi" if "kpi" in row else "initiative"
    stored = _stored(portfolio, scene.made[kind, row[kind]])
    moved = {name: field(kind, name, row[name], scene.made) for name in _MOVABLE if name in row}
    wanted = replace(stored, **moved)
    by = _by(row, words, token)
    return save(scene.ledger, [wanted], [stored], portfolio.revision, by, today=scene.today)


def judge(scene: Scene, code: str, token: str) -> Outcome:
    """Say how much of some benefits' gains finance stands behind."""
    row, words = row_of("judgement", code), scene.words["judgement"][code]
    verdict, seen = Verdict(row["verdict"]), _seen(scene)
    share = _SHARES.get(verdict, row.get("share", Decimal(0)))
    reason = "" if verdict is Verdict.ACCEPTED else words["reason"]
    judged = [
        Judged(
            benefit=number, month=month, verdict=verdict, amount=amount, basis=basis, reason=reason
        )
        for number in (scene.made["benefit", one].id for one in row["benefits"])
        for month, basis, amount in seen.gains(seen.table.realised, number, row, share)
    ]
    by = _by(row, words, token)
    return validate(scene.ledger, judged, seen.revision, by, scene.today)


def book_budget(scene: Scene, code: str, token: str) -> Outcome:
    """Take shares of what is validated out of the budgets that held it."""
    row, words, seen = row_of("booking", code), scene.words["booking"][code], _seen(scene)
    booked = [
        Booked(benefit=number, month=month, amount=amount, **scene.words["booked"][one["code"]])
        for one in goals()["booked"]
        for number in [scene.made["benefit", one["code"]].id]
        for month, _, amount in seen.gains(seen.table.validated, number, one, one["share"])
    ]
    return book(scene.ledger, booked, seen.revision, _by(row, words, token), scene.today)


def begin_phase(scene: Scene, code: str, token: str) -> Outcome:
    """Reckon the limits of a KPI's chart anew."""
    row, words = row_of("phase", code), scene.words["phase"][code]
    kpi, month = scene.made["kpi", row["kpi"]].id, Month.parse(row["month"])
    return start_phase(scene.ledger, kpi, month, _by(row, words, token))


def say(scene: Scene, code: str, token: str) -> Outcome:
    """Say something of a KPI, or of one of its months."""
    row, words = row_of("comment", code), scene.words["comment"][code]
    kpi = scene.made["kpi", row["kpi"]].id
    month = Month.parse(row["month"]) if "month" in row else None
    return comment(scene.ledger, kpi, words["text"], By(row["author"], token), month)


STEPS: Mapping[str, Callable[[Scene, str, str], Outcome]] = {
    "agree": agree,
    "replan": replan,
    "judge": judge,
    "book": book_budget,
    "phase": begin_phase,
    "say": say,
}

_MOVABLE = ("target", "go_live")
_SHARES: Mapping[Verdict, Decimal] = {Verdict.ACCEPTED: Decimal(1), Verdict.REJECTED: Decimal(0)}


def _by(row: Row, words: Table, token: str) -> By:
    """The people of the story sign what they decide."""
    return By(row["author"], token, words["reason"])


def _stored(portfolio: Portfolio, made: Fact) -> Fact:
    stored: Mapping[int, Fact] = getattr(portfolio, f"{kind_of(made)}s")
    return stored[made.id]


@dataclass(frozen=True, slots=True, eq=False)
class _Seen:
    """What finance looks at: the benefits at a revision, each in its own currency."""

    revision: int
    months: Ints
    table: BenefitTable

    def gains(
        self, money: Ints, number: int, span: Row, share: Decimal | int
    ) -> Iterator[tuple[int, int, int]]:
        """Month, money and a share of it where a benefit gains in the span; losses count anyway."""
        row, first, last = self.table.index.row(number), *map(Month.parse, _ends(span))
        inside = (self.months >= first) & (self.months <= last)
        at = np.flatnonzero(inside & (money[row] > 0))
        found: list[int] = money[row, at].tolist()
        yield from zip(
            self.months[at].tolist(), found, reduced(found, Fraction(share)), strict=True
        )


def _seen(scene: Scene) -> _Seen:
    portfolio = scene.ledger.portfolio()
    found = realise(portfolio, scene.today, own_currency=True)
    return _Seen(portfolio.revision, found.grid.ordinals, found.benefits)


def _ends(span: Row) -> tuple[str, str]:
    return span["from"], span["through"]
