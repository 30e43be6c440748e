"""Load the demo portfolio: its goals as one change, then what happened to them, step by step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from benefits.actions.demo_facts import (
    FOLDER,
    Coded,
    Row,
    coded,
    goals,
    languages,
    spoken,
    written,
)
from benefits.actions.demo_steps import STEPS, Scene
from benefits.actions.received import Upload
from benefits.actions.saving import By
from benefits.actions.upload import Preview, confirm, preview
from benefits.domain.calendar.period import Month
from benefits.domain.record.change import Change, ChangeKind
from benefits.domain.record.facts import SETTINGS_ID, ExchangeRate, Fact, Settings, kind_of
from benefits.domain.record.plan import Facts, Plan
from benefits.domain.record.portfolio import Portfolio
from benefits.intake.problems import Severity
from benefits.ledger import Ledger

__all__ = [
    "LAST_MONTH",
    "NotEmpty",
    "Sample",
    "SampleRefused",
    "StepRefused",
    "goals",
    "goals_plan",
    "languages",
    "load_demo",
    "samples",
    "spoken",
    "written",
]

LAST_MONTH = Month.of(2026, 10)
"""The last month that the workbooks have actuals for."""


class NotEmpty(ValueError):
    """The ledger has initiatives already; the demo is only for an empty one."""


class SampleRefused(RuntimeError):
    """A sample workbook did not pass the upload: our own mistake, with what was found."""


class StepRefused(RuntimeError):
    """A step of the story was refused: our own mistake, with what was found."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A workbook that comes with the product. `layout` names one of the upload's layouts."""

    code: str
    layout: str
    title: str
    reason: str
    path: Path

    @property
    def name(self) -> str:
        return self.path.name

    def upload(self) -> Upload:
        return Upload(self.name, self.path.read_bytes())


def samples(language: str) -> tuple[Sample, ...]:
    """The workbooks in the order they belong in; the first language where ours is not told."""
    told = spoken(language)
    words = written(told)["workbook"]
    return tuple(_sample(row, words[row["code"]], told) for row in goals()["workbook"])


def load_demo(ledger: Ledger, language: str, by: By, today: Month) -> tuple[Change, ...]:
    """Fill an empty ledger with four initiatives, 30 months of actuals, and what came of them.

    One change of kind demo makes the goals as they were promised; uploads, agreements, re-plans,
    verdicts and bookings follow as they would be made on the pages, each with its own reason and
    token: two people who ask for the demo at once get one, in the language of the first. Raises
    NotEmpty where the ledger has initiatives, whoever made them.
    """
    portfolio = ledger.portfolio()
    if not portfolio.is_empty:
        raise NotEmpty("the demo needs a ledger without initiatives")
    mine = replace(by, token=f"demo-{portfolio.revision}")
    made = ledger.apply(
        goals_plan(portfolio, language),
        author=by.author,
        reason=_goals_reason(spoken(language)),
        kind=ChangeKind.DEMO,
        token=mine.token,
    )
    told = next(one for one in languages() if _goals_reason(one) == made.reason)
    now = Month(max(today, LAST_MONTH + 1))
    scene = Scene(ledger, _made(ledger, made, told), written(told), now)
    return (made, *_steps(scene, told, mine))


def goals_plan(portfolio: Portfolio, language: str) -> Plan:
    """The demo's goals as additions; settings only where nobody has chosen any yet, and no rate
    of the currency that was chosen."""
    chosen = portfolio.settings if portfolio.settings.id == SETTINGS_ID else None
    wanted = (one for one in coded(language).values() if not _is_settled(one, chosen))
    return Plan(portfolio.revision, after=Facts(tuple(wanted)))


def _goals_reason(language: str) -> str:
    reason: str = written(language)["texts"]["goals_reason"]
    return reason


def _is_settled(one: Fact, chosen: Settings | None) -> bool:
    if chosen is None:
        return False
    own = isinstance(one, ExchangeRate) and one.currency == chosen.currency
    return own or isinstance(one, Settings)


def _made(ledger: Ledger, change: Change, language: str) -> Coded:
    """The goals by their codes, as they are called in the ledger from that change on."""
    facts = ledger.history(change.number).after.small
    named = {(kind_of(one), one.name): one for one in facts if hasattr(one, "name")}
    told = coded(language).items()
    found = ((place, named.get((place[0], getattr(one, "name", "")))) for place, one in told)
    return {place: one for place, one in found if one is not None}


def _steps(scene: Scene, language: str, by: By) -> Iterator[Change]:
    """The changes that the steps made, without those that somebody else has just made."""
    uploads = {one.code: one for one in samples(language)}
    for step in goals()["steps"]:
        mine = replace(by, token=f"{by.token}-{step['code']}")
        if step["do"] == "upload":
            change = _uploaded(scene, uploads[step["code"]], mine)
        else:
            change = _stepped(scene, step, mine.token or "")
        if change is not None:
            yield change


def _stepped(scene: Scene, step: Row, token: str) -> Change | None:
    if scene.ledger.spent(token) is not None:
        return None
    done = STEPS[step["do"]](scene, step["code"], token)
    # whoever was quicker may have gone on to what makes this step look wrong
    if done.problems and scene.ledger.spent(token) is None:
        first = done.problems[0].problem
        raise StepRefused(f"{step['code']}: {first.code} at {first.field} {dict(first.values)}")
    return done.change


def _uploaded(scene: Scene, sample: Sample, by: By) -> Change | None:
    shown = preview(scene.ledger, [sample.upload()], scene.today)
    _refuse(sample, shown)
    return confirm(scene.ledger, shown, replace(by, reason=sample.reason)).change


def _refuse(sample: Sample, shown: Preview) -> None:
    found = [one for one in shown.problems if one.severity is Severity.MUST_FIX]
    if found:
        first = found[0]
        raise SampleRefused(f"{sample.name}: {first.code} at {first.place} {dict(first.values)}")


def _sample(row: Row, words: Row, language: str) -> Sample:
    path = FOLDER / language / words["file"]
    return Sample(row["code"], row["layout"], words["title"], words["reason"], path)
