"""Number formats of cells: what a value is shown as, told from the format's own code."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from benefits.intake.currencies import currency_of

GENERAL, NUMBER, PERCENT, CURRENCY, DURATION, DATE, TIME, TEXT = (
    "general",
    "number",
    "percent",
    "currency",
    "duration",
    "date",
    "time",
    "text",
)
"""Classes of formats."""

DAY, MONTH, YEAR = "day", "month", "year"
"""The finest part of a date that its format shows."""

_QUOTED = re.compile(r'"([^"]*)"|\\(.)')
_PADDING = re.compile(r"_.|\*.")
_TAG = re.compile(r"\[\$([^\]-]*)(?:-[^\]]*)?\]")
_ELAPSED = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)
_BRACKET = re.compile(r"\[[^\]]*\]")
_MINUTES = re.compile(r"(?<=[hH]:)m+|(?<=[hH])[^\w]*m+(?=[^a-z]*s)|m+(?=:s)|m+(?=:?\s*s)")
_SCALE = re.compile(r"[0#?](,+)(?![,0#?])")
_SIGN = re.compile("[$€£¥₹₫฿₩₽₺₴₪]")

BUILT_IN = {
    1: "0",
    2: "0.00",
    3: "#,##0",
    4: "#,##0.00",
    9: "0%",
    10: "0.00%",
    11: "0.00E+00",
    5: "$#,##0",
    6: "$#,##0",
    7: "$#,##0.00",
    8: "$#,##0.00",
    12: "# ?/?",
    13: "# ??/??",
    14: "m/d/yyyy",
    15: "d-mmm-yy",
    16: "d-mmm",
    17: "mmm-yy",
    18: "h:mm AM/PM",
    19: "h:mm:ss AM/PM",
    20: "h:mm",
    21: "h:mm:ss",
    22: "m/d/yyyy h:mm",
    37: "#,##0",
    38: "#,##0",
    39: "#,##0.00",
    40: "#,##0.00",
    41: "#,##0",
    43: "#,##0.00",
    42: "$#,##0",
    44: "$#,##0.00",
    45: "mm:ss",
    46: "[h]:mm:ss",
    47: "mm:ss.0",
    49: "@",
    **dict.fromkeys((*range(27, 32), 34, 35, 36, 50, 51, 52, 54, 57, 58), "yyyy-mm-dd"),
    **dict.fromkeys((32, 33, 55, 56), "h:mm:ss"),
}
"""Formats that files name by number only. In those with a currency it is the reader's own."""


@dataclass(frozen=True, slots=True)
class NumberFormat:
    """`code` as the file has it; `kind` its class. `grain` is for dates; `currency` is an ISO
    code, or the sign where that belongs to several; `scale` is how many units one shown unit
    stands for (`#,##0,` shows thousands); `literal` is text shown beside the figure."""

    code: str = ""
    kind: str = GENERAL
    grain: str = ""
    currency: str = ""
    scale: int = 1
    literal: str = ""


NO_FORMAT = NumberFormat()


@lru_cache(maxsize=4_096)
def classified(code: str) -> NumberFormat:
    """What a format's code shows, by its section for ordinary values."""
    section = _section(code)
    if section.strip().casefold() in ("", "general", "standard"):
        return NO_FORMAT
    currency, literal, body = _taken_apart(section)
    if "%" in body:
        return NumberFormat(code, PERCENT)
    if _ELAPSED.search(section):
        return NumberFormat(code, DURATION)
    kind, grain = _calendar(_BRACKET.sub("", body))
    if kind:
        return NumberFormat(code, kind, grain)
    if body.strip() == "@":
        return NumberFormat(code, TEXT)
    scaled = _SCALE.search(body)
    scale = 1000 ** len(scaled[1]) if scaled else 1
    kind = CURRENCY if currency else NUMBER
    return NumberFormat(code, kind, "", currency, scale, literal)


def tells(found: NumberFormat) -> bool:
    """Does it say more of a value than its figures do?"""
    plain = found.kind in (GENERAL, NUMBER, TEXT)
    return not plain or found.scale != 1 or bool(found.literal)


def _section(code: str) -> str:
    """The first part, up to the first semicolon that is not quoted."""
    quoted = False
    for position, one in enumerate(code):
        if one == '"':
            quoted = not quoted
        elif one == ";" and not quoted and code[position - 1 : position] != "\\":
            return code[:position]
    return code


def _taken_apart(section: str) -> tuple[str, str, str]:
    """Currency, other words beside the figure, and the code without them."""
    tagged = _TAG.search(section)
    words = [(one[1] or one[2] or "") for one in _QUOTED.finditer(section)]
    body = _PADDING.sub("", _QUOTED.sub("", _TAG.sub("", section)))
    word = "".join(words).strip()
    sign = (tagged[1].strip() if tagged else "") or next(iter(_SIGN.findall(body)), "")
    if sign:
        return currency_of(sign) or sign, word, body
    currency = currency_of(word)
    return currency, "" if currency else word, body


def _calendar(body: str) -> tuple[str, str]:
    """Date or time, and the finest part of a date; two empty texts for any other format."""
    letters = body.casefold().replace("am/pm", "h").replace("a/p", "h")
    if any(one in letters for one in "0#?") and not re.search("[yd]", letters):
        letters = letters.replace("m", "") if "s" not in letters else letters
    clock = bool(re.search("[hs]", letters))
    dated = _MINUTES.sub("", letters) if clock else letters
    if "d" in dated or re.search("[ybeg]", dated) or "m" in dated:
        grain = DAY if "d" in dated else MONTH if "m" in dated else YEAR
        return (DATE, grain) if re.fullmatch(r"[^0#?]*0*", dated) else ("", "")
    return (TIME, "") if clock else ("", "")
