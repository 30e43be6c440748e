"""Fuzz what reads cells and sheets: `python -m tests.fuzz --minutes 10`. Exit status 1: found."""

from __future__ import annotations

import argparse
import faulthandler
import time
from random import Random

from tests.fuzz.engine import Campaign, Finding
from tests.fuzz.targets import TARGETS

WITHIN = "intake"
TURN = 5.0
"""Seconds that a target has before it is another one's turn."""
HANGS = 120
"""Seconds without a word: then all that runs is printed, and the run ends."""


def main() -> int:
    """Take turns among the targets until the time is over, and print what was found."""
    asked = _asked()
    campaigns = {
        one.name: Campaign(one.target, one.seeds, one.words, Random(asked.seed), WITHIN)
        for one in TARGETS
        if one.name in (asked.only or [one.name])
    }
    until = time.monotonic() + 60 * asked.minutes
    while time.monotonic() < until:
        for one in campaigns.values():
            faulthandler.dump_traceback_later(HANGS, exit=True)
            one.run(seconds=min(TURN, max(0.0, until - time.monotonic())))
    faulthandler.cancel_dump_traceback_later()
    for name, one in campaigns.items():
        print(f"{name}: {one.runs:,} runs, {len(one.seen):,} ways, {len(one.kept):,} kept")
        for finding in one.found.values():
            print(_told(name, finding))
    return int(any(one.found for one in campaigns.values()))


def _asked() -> argparse.Namespace:
    names = [one.name for one in TARGETS]
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=0, help="another one tries other things")
    parser.add_argument("--only", action="append", choices=names, help="instead of all of them")
    return parser.parse_args()


def _told(name: str, finding: Finding) -> str:
    return f"\n{name} ends in {finding.error} for {finding.text!r}\n{finding.trace}"


if __name__ == "__main__":
    raise SystemExit(main())
