"""Text that people wrote, made safe to stand where Markdown is read."""

from __future__ import annotations

import re

_SPECIAL = re.compile(r"([\\`*_{}\[\]()<>#+\-!|:$~^&])")
_LIST = re.compile(r"^(\s*\d+)([.)])", re.MULTILINE)


_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069\x00-\x08\x0e-\x1f\x7f]")
"""Signs that turn the direction of what follows, so that `exe.xlsx` may read `xslx.exe`."""
_REPLACED = re.compile(r"(?<=:)(?=[\w+/-]+:)|(?<=-)(?=[->])|(?<=<)(?=[-=])|(?<=[>~])(?==)")
"""Where `:smile:`, `:material/home:`, `->` or `--` begin. The framework makes icons and signs of
them after Markdown is read, so that a backslash does not stop it."""
_BADGE = re.compile(r":[a-z-]+\[((?:[^\]\\]|\\.)*)\]")
_ESCAPED = re.compile(r"\\([^\w\s]|_)")
_JOINER = "\u2060"
"""A sign without width, that breaks neither word nor line."""


def safe(text: object) -> str:
    """The same text, whatever is in it: no bold, images, icons, colours, formulas or lists.

    A bare web address becomes a link, which says where it leads.
    """
    plain = _TURNING.sub("", " ".join(str(text).split()))
    escaped = _SPECIAL.sub(r"\\\1", _REPLACED.sub(_JOINER, plain))
    return _LIST.sub(r"\1\\\2", escaped)


def sentence(text: str) -> str:
    """A sentence of ours that may begin with an ordinal (`4. kv. 2026`), which is no list."""
    return _LIST.sub(r"\1\\\2", text)


def spoken(text: str) -> str:
    """A sentence of ours as it is read aloud: without the marks that Markdown reads."""
    bare = _BADGE.sub(r"\1", text).replace("**", "").replace(_JOINER, "")
    return _ESCAPED.sub(r"\1", bare)
