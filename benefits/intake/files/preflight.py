"""A zipped workbook's own account of itself, checked before any of it is parsed."""

from __future__ import annotations

import re
import zipfile

from benefits.intake.files.archive import opened
from benefits.intake.files.limits import Limits
from benefits.intake.problems import Unreadable

_PROBE = 64 * 1024
_DECLARATION = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_ELEMENT = re.compile(rb"<[A-Za-z_]")
_UNIQUE = re.compile(rb"""uniqueCount\s*=\s*["'](\d+)""")
_MARKUP = (".xml", ".rels", ".vml")


def preflight(data: bytes, limits: Limits) -> None:
    """Sizes, ratios, document types and string counts. Raises Unreadable."""
    with opened(data) as archive:
        parts = archive.infolist()
        _sizes(parts, limits)
        for part in parts:
            _probe(archive, part)


def _sizes(parts: list[zipfile.ZipInfo], limits: Limits) -> None:
    unpacked = sum(part.file_size for part in parts)
    if unpacked > limits.unpacked:
        raise Unreadable("too_large", what="unpacked", found=unpacked, limit=limits.unpacked)
    for part in parts:
        packed = max(part.compress_size, 1)
        if part.file_size > limits.ratio_from and part.file_size / packed > limits.ratio:
            raise Unreadable("unsafe_content", what="ratio")


def _probe(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    name = part.filename.lower()
    if not name.endswith(_MARKUP):
        return
    with archive.open(part) as opened:
        start = opened.read(_PROBE)
    plain = _narrow(start)
    # what stands before the first element may be as long as it likes, and hide a declaration
    hidden = part.file_size > _PROBE and not _ELEMENT.search(plain)
    if hidden or _DECLARATION.search(plain):
        raise Unreadable("unsafe_content", what="doctype")
    if name.endswith("sharedstrings.xml"):
        _string_count(plain, part.file_size)


def _narrow(start: bytes) -> bytes:
    """UTF-16 markup as bytes that the patterns can find."""
    return start.replace(b"\x00", b"") if b"\x00" in start[:200] else start


def _string_count(start: bytes, size: int) -> None:
    """A reader reserves room for as many strings as the part claims; each takes some bytes."""
    claimed = _UNIQUE.search(start)
    if claimed and int(claimed[1]) > max(1_000, size):
        raise Unreadable("unsafe_content", what="shared_strings")
