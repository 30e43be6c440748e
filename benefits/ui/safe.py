"""Text that people wrote, made safe to stand where Markdown is read."""

from __future__ import annotations

import re

_SPECIAL = re.compile(r"([\\`*_{}\[\]()<>#+\-!|:$~^&])")
_LIST = re.compile(r"^(\s*\d+)([.)])", re.MULTILINE)


def safe(text: object) -> str:
    """The same text, whatever is in it: no bold, links, images, colours, formulas or lists."""
    escaped = _SPECIAL.sub(r"\\\1", " ".join(str(text).split()))
    return _LIST.sub(r"\1\\\2", escaped)


def sentence(text: str) -> str:
    """A sentence of ours that may begin with an ordinal (`4. kv. 2026`), which is no list."""
    return _LIST.sub(r"\1\\\2", text)
