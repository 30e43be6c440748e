"""What the tests need and a machine may not have: a browser, a PostgreSQL, a running product."""

from __future__ import annotations

import os


class Missing(Exception):
    """Something a test needs cannot be had here; the message says what to do about it."""


def in_ci() -> bool:
    """Whether a missing part is a failure instead of a skipped test."""
    return os.environ.get("CI", "").lower() in {"1", "true", "yes"}
