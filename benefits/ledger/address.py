"""Where the database is: one environment variable, or a file in `data/`."""

from __future__ import annotations

import os
from pathlib import Path

VARIABLE = "BENEFITS_DATABASE_URL"
DEFAULT_FILE = Path(__file__).parents[2] / "data" / "benefits.db"


def database_url() -> str:
    """The address set by BENEFITS_DATABASE_URL, or the SQLite file in `data/`."""
    return os.environ.get(VARIABLE) or f"sqlite:///{DEFAULT_FILE.as_posix()}"
