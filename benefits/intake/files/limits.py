"""How large, how long and how much: what an upload may cost before it is refused."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes in bytes, times in seconds. The reader hands them to its child process."""

    upload: int = 25_000_000
    parts: int = 3_000
    unpacked: int = 200_000_000
    ratio: int = 150
    # small parts of plain repetition reach any ratio and harm nobody
    ratio_from: int = 5_000_000
    area: int = 20_000_000
    cells: int = 5_000_000
    rows: int = 500_000
    sheets: int = 250
    text: int = 32_767
    memory: int = 1_000_000_000
    cpu: int = 20
    wall: int = 30


LIMITS = Limits()

SUFFIXES = ("xlsx", "xlsm", "xlsb", "xls", "ods", "csv", "tsv", "txt")
"""What the names of uploads end with; what a file is, its content tells."""
