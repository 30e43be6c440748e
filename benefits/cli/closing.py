"""Month close from the command line: the check list first, then the state of the month."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from typing import Any

from benefits.actions.closing import close, make_provisional, reopen
from benefits.actions.outcome import Outcome
from benefits.actions.saving import By
from benefits.cli.grammar import (
    DONE,
    REFUSED,
    Command,
    author,
    complain,
    month,
    refuse,
    say,
    today,
)
from benefits.cli.loading import initiative_named
from benefits.domain.record.facts import MonthState
from benefits.domain.record.plan import StalePlan
from benefits.domain.status.closing import Place, Unsettled
from benefits.ledger import Ledger, database_url
from benefits.text import Words
from benefits.views.closing import check_list, open_points, places_over, reopenable
from benefits.views.known import Known, known

_STATES = (MonthState.CLOSED, MonthState.PROVISIONAL)


def _arguments(sub: argparse.ArgumentParser, words: Words) -> None:
    sub.add_argument("month", type=month, help=words("cli-close_month"))
    sub.add_argument("--initiative", help=words("cli-initiative"))
    wanted = sub.add_mutually_exclusive_group()
    states = [str(one) for one in _STATES]
    wanted.add_argument("--state", choices=states, default=states[0], help=words("cli-close_state"))
    wanted.add_argument("--reopen", action="store_true", help=words("cli-close_reopen"))
    sub.add_argument("--reason", default="", help=words("cli-import_reason"))
    sub.add_argument("--yes", action="store_true", help=words("cli-close_yes"))
    sub.add_argument("--json", action="store_true", help=words("cli-json"))


def _close(given: argparse.Namespace, words: Words) -> int:
    ledger = Ledger.open(database_url())
    found = known(ledger, today=today())
    home = initiative_named(given.initiative, found.portfolio.initiatives.values())
    if given.initiative and home is None:
        told = words("cli-no_initiative", name=given.initiative)
        return refuse(given, "no_initiative", told)
    number = None if home is None else home.id
    if given.month >= today():
        told = words("problem-month_not_over", month=words.month(given.month))
        return refuse(given, "month_not_over", told)
    places = _places(found, given, number)
    if not places:
        told = words("cli-close_nothing", month=words.month(given.month))
        return refuse(given, "nothing_to_do", told)
    listed = check_list(found, places) if _is_closing(given) else ()
    try:
        outcome = _done(ledger, given, places, listed, found.portfolio.revision)
    except StalePlan:
        return refuse(given, "stale", words("cli-stale"))
    return _answer(given, words, found, listed, outcome)


def _is_closing(given: argparse.Namespace) -> bool:
    return not given.reopen and given.state == MonthState.CLOSED


def _places(found: Known, given: argparse.Namespace, home: int | None) -> tuple[Place, ...]:
    if given.reopen:
        return reopenable(found, given.month, home)
    return tuple(one for one in places_over(found, home) if one[1] == given.month)


def _done(
    ledger: Ledger,
    given: argparse.Namespace,
    places: Sequence[Place],
    listed: Sequence[Unsettled],
    revision: int,
) -> Outcome:
    by = By(author(), reason=given.reason)
    if given.reopen:
        return reopen(ledger, places, revision, by)
    if _is_closing(given):
        return close(ledger, listed, revision, by, today(), confirmed=given.yes)
    return make_provisional(ledger, places, revision, by, today())


def _answer(
    given: argparse.Namespace,
    words: Words,
    found: Known,
    listed: Sequence[Unsettled],
    outcome: Outcome,
) -> int:
    problems = list(_problems(words, outcome))
    points = [_point(one, words) for one in open_points(found, listed).to_dict("records")]
    number = None if outcome.change is None else outcome.change.number
    if given.json:
        told = {"change": number, "unsettled": points, "problems": problems}
        say(json.dumps(told, ensure_ascii=False, indent=2))
        return REFUSED if problems else DONE
    for one in points:
        say(f"{one['initiative']}: {one['said']}: {', '.join(one['names'])}")
    if not problems:
        say(_said(given, words, number))
        return DONE
    for one in problems:
        complain(f"{one['initiative']}: {one['what']}")
    waits = any(one["code"] in _CONFIRMED for one in problems)
    return complain(words("cli-close_waits")) if waits else REFUSED


_CONFIRMED = ("month_unsettled", "earlier_month_open")
"""What `--yes` sets aside."""


def _problems(words: Words, outcome: Outcome) -> Iterator[dict[str, str]]:
    for one in outcome.problems:
        month_said = words.month(int(str(one.problem.values["month"])))
        what = words(f"problem-{one.problem.code}", month=month_said)
        home = str(getattr(one.fact, "name", ""))
        yield {"initiative": home, "code": one.problem.code, "what": what}


def _point(row: dict[Any, Any], words: Words) -> dict[str, Any]:
    said = words(f"unsettled-{row['what']}", count=row["count"])
    names = list(row["names"])
    return {"initiative": row["initiative_name"], "what": row["what"], "said": said, "names": names}


def _said(given: argparse.Namespace, words: Words, number: int | None) -> str:
    if number is None:
        return words("cli-close_already", month=words.month(given.month))
    did = "reopen" if given.reopen else "close" if _is_closing(given) else "provisional"
    done = words(f"closing-done_{did}", month=words.month(given.month))
    return f"{done} {words('cli-close_change', change=str(number))}"


CLOSE = Command("close", _arguments, _close)
