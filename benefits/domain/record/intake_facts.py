"""The facts that remember how somebody's files are read, and what their names mean."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFile:
    """A file that facts came from: its name when received and the SHA-256 of its bytes, in hex."""

    id: int
    name: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadMapping:
    """How the files of a sender are read. `shape` is the fingerprint of the tables' headings,
    `mapping` the tables as JSON with what a person answered about each."""

    id: int
    sender: str
    name: str
    shape: str
    mapping: str = "[]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Alias:
    """What a sender calls a KPI. The file's figures times `factor` are the KPI's. Without a `kpi`
    the name is left out of every file, for the `reason`."""

    id: int
    sender: str
    label: str
    kpi: int | None = None
    factor: Decimal = Decimal(1)
    reason: str = ""
