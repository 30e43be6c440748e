"""Units where sheets write them: in brackets, in a row or column of their own, after a name."""

from __future__ import annotations

import re

from benefits.intake.cells.remembering import remembered

_WORDS = frozenset(
    [
        "%",
        "‰",
        "pct",
        "pct.",
        "percent",
        "per",
        "cent",
        "prosent",
        "prosenter",
        "procent",
        "prozent",
        "porcentaje",
        "por",
        "ciento",
        "pourcent",
        "pour",
        "cent",
        "phần",
        "trăm",
        "pp",
        "pp.",
        "kr",
        "kr.",
        "nok",
        "sek",
        "dkk",
        "eur",
        "usd",
        "gbp",
        "chf",
        "vnd",
        "jpy",
        "thb",
        "pln",
        "€",
        "$",
        "£",
        "¥",
        "₫",
        "฿",
        "tnok",
        "mnok",
        "mrd",
        "knok",
        "tkr",
        "mkr",
        "teur",
        "meur",
        "keur",
        "kusd",
        "musd",
        "musd",
        "tsek",
        "msek",
        "tdkk",
        "mdkk",
        "mill",
        "mill.",
        "mio",
        "mio.",
        "million",
        "millions",
        "mln",
        "bn",
        "tusen",
        "thousand",
        "thousands",
        "tsd",
        "tsd.",
        "'000",
        "000",
        "h",
        "hr",
        "hrs",
        "hour",
        "hours",
        "time",
        "timer",
        "t",
        "timme",
        "timmar",
        "tim",
        "stunde",
        "stunden",
        "std",
        "std.",
        "hora",
        "horas",
        "heure",
        "heures",
        "uur",
        "uren",
        "giờ",
        "min",
        "min.",
        "minute",
        "minutes",
        "minutter",
        "minuter",
        "minuten",
        "minutos",
        "phút",
        "s",
        "sec",
        "sek",
        "day",
        "days",
        "dag",
        "dager",
        "dagar",
        "dage",
        "tag",
        "tage",
        "tagen",
        "día",
        "días",
        "jour",
        "jours",
        "dagen",
        "ngày",
        "week",
        "weeks",
        "uke",
        "uker",
        "vecka",
        "veckor",
        "uge",
        "uger",
        "woche",
        "wochen",
        "month",
        "months",
        "måned",
        "måneder",
        "mnd",
        "year",
        "years",
        "år",
        "fte",
        "fte",
        "årsverk",
        "årsværk",
        "årsarbetare",
        "vte",
        "stk",
        "stk.",
        "st",
        "st.",
        "pcs",
        "pcs.",
        "pc",
        "units",
        "unit",
        "antall",
        "antal",
        "anzahl",
        "number",
        "count",
        "no",
        "no.",
        "n",
        "nr",
        "nr.",
        "#",
        "index",
        "indeks",
        "points",
        "point",
        "poeng",
        "poäng",
        "pt",
        "pts",
        "score",
        "kg",
        "g",
        "t",
        "tonn",
        "ton",
        "tons",
        "tonne",
        "tonnes",
        "mt",
        "bbl",
        "mmbtu",
        "kwh",
        "mwh",
        "gwh",
        "km",
        "m",
        "m2",
        "m²",
        "m3",
        "m³",
        "l",
        "ratio",
        "rate",
        "x",
        "ggr",
        "times",
        "cases",
        "saker",
    ]
)
_NAMES = frozenset(("HR", "IT", "M", "T", "D", "S", "Min", "A", "B", "C"))
"""Written like this they are departments or codes."""

_PHRASES = re.compile(
    r"(?:(?:mill(?:ions?|\.)?|mio\.?|mrd\.?|1[ ., ]?000|tusen|thousands? of|millions? of)\s+)?"
    r"(?:kr\.?|nok|sek|dkk|eur|usd|gbp|kroner|kronor|euro?s?|dollars?|€|\$|£)"
    r"|(?:in|i|en|av|of|of total)?\s*(?:%|pct\.?|prosent|procent|percent|per cent|prozent)"
    r"(?:\s+(?:of|av|von|de|van)\b.*)?|[$€£]?\s*/\s*\w+|per\s+[\d.,\s]+\w*|pr\.?\s+[\d.,\s]+\w*"
    r"|\d{4}\s*=\s*100|[^\W\d]{1,6}/[^\W\d]{1,8}"
)
_IN_BRACKETS = re.compile(r"[(\[]([^()\[\]]{1,24})[)\]]\s*[*†]*$")
_BEHIND_COMMA = re.compile(r",\s*(?:in\s+|i\s+|en\s+)?([^,]{1,16})$")
_PER = re.compile(r"\b(per|pr\.?)\s+([\d ., ]*\d+)\b", re.IGNORECASE)
_LAST_SIGN = re.compile(r"(?:^|\s)([%‰$€£])\s*$")


@remembered
def is_unit(text: str) -> bool:
    """Is a text, in brackets or not, a unit and nothing else?"""
    own = text.strip().strip("()[]").strip()
    bare = own.casefold()
    if own in _NAMES:
        return False
    return bool(bare) and (bare in _WORDS or _PHRASES.fullmatch(bare) is not None)


@remembered
def unit_in(text: str) -> str:
    """The unit that a heading names, empty where it names none."""
    for pattern in (_IN_BRACKETS, _BEHIND_COMMA):
        found = pattern.search(text)
        if found and is_unit(found[1]):
            return found[1].strip()
    per = _PER.search(text)
    if per:
        return f"per {per[2].strip()}"
    sign = _LAST_SIGN.search(text) or re.match(r"\s*([%‰])(?:\s|$)", text)
    if sign:
        return sign[1]
    bare = text.strip().strip("()[]").strip()
    alone = is_unit(bare) and (bare.isupper() or not any(map(str.isalpha, bare)))
    return bare if alone and len(bare) <= 5 else ""
