"""`python -m tests.bring`: get what the tests need, and say what is here."""

from __future__ import annotations

import sys

from tests.bring import Missing, browser, in_ci, office, postgres


def main() -> int:
    """Print one line per part; returns 1 in CI where one is missing."""
    missing = False
    parts = (
        ("browser", browser.bring),
        ("PostgreSQL", postgres.bring),
        ("spreadsheet program", office.bring),
    )
    for name, bring in parts:
        try:
            print(f"{name}: {bring()}", flush=True)
        except Missing as reason:
            missing = True
            print(f"{name}: missing. {reason}", flush=True)
    return int(missing and in_ci())


sys.exit(main())
