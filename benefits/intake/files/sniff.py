"""What a file is, told by its bytes and never by its name."""

from __future__ import annotations

import struct

from benefits.intake.files.archive import opened
from benefits.intake.files.encodings import without_mark
from benefits.intake.files.limits import Limits
from benefits.intake.problems import Unreadable

ZIP = b"PK\x03\x04"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

ZIPPED = ("xlsx", "xlsb", "ods")
"""Kinds of workbooks that are archives."""

_SIGNATURES = (
    (b"%PDF", "pdf"),
    (b"{\\rtf", "rtf"),
    (b"\x89PNG", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"GIF8", "image"),
    (b"\x1f\x8b", "archive"),
    (b"Rar!", "archive"),
    (b"7z\xbc\xaf", "archive"),
    (b"PK\x05\x06", "archive"),
)
_MARKUP = (
    (b"<!doctype html", "html"),
    (b"<html", "html"),
    (b"<table", "html"),
    (b"<?mso-application", "xml"),
    (b"<?xml", "xml"),
)
_UTF16 = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")


def sniff(data: bytes, limits: Limits) -> str:
    """`xlsx`, `xlsb`, `ods`, `xls`, `encrypted` or `text`. Raises Unreadable for anything else."""
    if len(data) > limits.upload:
        raise Unreadable("too_large", what="upload", found=len(data), limit=limits.upload)
    if not data.strip(b"\x00\t\r\n \xef\xbb\xbf"):
        raise Unreadable("empty_file")
    if data.startswith(ZIP):
        return _zipped(data, limits)
    if data.startswith(OLE):
        return _compound(data)
    return _plain(data)


def _plain(data: bytes) -> str:
    for signature, found in _SIGNATURES:
        if data.startswith(signature):
            raise Unreadable("not_a_workbook", found=found)
    start = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    for signature, found in _MARKUP:
        if start.startswith(signature):
            raise Unreadable("not_a_workbook", found="html" if b"<html" in start else found)
    if b"\x00" in data and not data.startswith(_UTF16) and not without_mark(data):
        raise Unreadable("not_a_workbook", found="unknown")
    return "text"


def _compound(data: bytes) -> str:
    """Old Excel, or a modern workbook in an encrypted envelope, or another old document."""
    streams = {
        "encrypted": "EncryptedPackage",
        "xls": "Workbook",
        "xls95": "Book",
        "doc": "WordDocument",
        "ppt": "PowerPoint Document",
    }
    present = [code for code, name in streams.items() if name.encode("utf-16-le") in data]
    if "encrypted" in present:
        return "encrypted"
    if "xls" in present or "xls95" in present:
        return "xls"
    if "doc" in present or "ppt" in present:
        raise Unreadable("not_a_workbook", found="document")
    raise Unreadable("damaged")


def _zipped(data: bytes, limits: Limits) -> str:
    _count_parts(data, limits)
    with opened(data) as archive:
        names = {name.lower() for name in archive.namelist()}
    if "xl/workbook.bin" in names:
        return "xlsb"
    if any(name.endswith("content.xml") and "/" not in name for name in names):
        return _open_document(data)
    if any(name.startswith(("word/", "ppt/")) for name in names):
        raise Unreadable("not_a_workbook", found="document")
    if any(name.startswith("xl/") for name in names) or "[content_types].xml" in names:
        return "xlsx"
    raise Unreadable("not_a_workbook", found="archive")


def _open_document(data: bytes) -> str:
    with opened(data) as archive:
        kind = archive.read("mimetype")[:200] if "mimetype" in archive.namelist() else b""
    if kind and b"spreadsheet" not in kind:
        raise Unreadable("not_a_workbook", found="document")
    return "ods"


def _count_parts(data: bytes, limits: Limits) -> None:
    """Read the count from the archive's last record before anything is listed."""
    end = data.rfind(b"PK\x05\x06", max(0, len(data) - 66_000))
    if end < 0 or len(data) < end + 22:
        raise Unreadable("damaged")
    (count,) = struct.unpack_from("<H", data, end + 10)
    listed = data.count(b"PK\x01\x02")
    if max(count, listed) > limits.parts:
        raise Unreadable("too_large", what="parts", found=max(count, listed), limit=limits.parts)
