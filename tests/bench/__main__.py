"""`make bench`: how fast we are, as ratios taken in one run, each with what we aim for."""

from __future__ import annotations

import sys

from tests.bench import (
    judging,
    pages,
    previewing,
    projecting,
    reading,
    refreshing,
    signalling,
    simulating,
    uploading,
    watching,
)
from tests.bench.measure import Bench, report

BENCHES: tuple[Bench, ...] = (
    uploading.BENCH,  # first: its memory is that of the process so far
    pages.BENCH,
    previewing.BENCH,
    reading.BENCH,
    refreshing.BENCH,
    watching.BENCH,
    signalling.BENCH,
    judging.BENCH,
    projecting.BENCH,
    simulating.BENCH,
)
"""What is measured, in this order; `python -m tests.bench reading` measures only what is named."""


def main(wanted: list[str]) -> int:
    """Measure and print. Missing an aim is said, not hidden, and is no failure."""
    unknown = set(wanted) - {bench.name for bench in BENCHES}
    if unknown:
        print(f"unknown: {', '.join(sorted(unknown))}")
        return 2
    for bench in BENCHES:
        if not wanted or bench.name in wanted:
            print(f"\n{bench.title}", flush=True)
            for found in bench.run():
                print(report(found), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
