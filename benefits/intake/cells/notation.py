"""Numbers as people write them, one text at a time: marks, signs, currencies, notes, clocks."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from benefits.intake.cells.cells import BadCell, clean
from benefits.intake.cells.plain import plain, without_note
from benefits.intake.cells.remembering import LONGEST, remembered
from benefits.intake.currencies import currency_of

_GROUPED = re.compile(r"\d{1,3}(?:([ '])\d{3})(?:\1\d{3})*(?=[.,]\d|$)")
_INDIAN = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}(?=\.\d|$)")
_SCIENTIFIC = re.compile(r"[+-]?\d+(?:[.,]\d+)?[eE][+-]?\d{1,4}")
_DIGITS = re.compile(r"(?=[.,]?\d)[\d.,]+")
_PERCENT = re.compile(r" ?(?:%|pct\.?|percent|prosent|procent|prozent|pst\.?)$|^% ?", re.IGNORECASE)
_PER_MILLE = re.compile(r" ?\u2030$")
_CLOCK = re.compile(r"(-?)(\d{1,5}):([0-5]\d)(?::([0-5]\d(?:[.,]\d+)?))?")
_WORDED = re.compile(
    r"(-?)(\d+) ?(?:h|t|hrs?|hours?|timer?|tim|std|giờ)\.? "
    r"?(\d+) ?(?:m|min|mins?|minutter|phút)\.?",
    re.IGNORECASE,
)
_MONEY = r"([^\W\d_]{1,4}[.$]?|[$£€] ?[A-Z]{2}|[^\w\s.,+'()%:-])"
_FRONT = re.compile(rf"^([+-]?) ?{_MONEY} ?(?=[+(-]? ?[\d.,])")
_BACK = re.compile(rf"(?<=[\d)-]) ?{_MONEY}(?:,?-)?$")
_ROUND = re.compile(r"(?<=\d)[.,]-{1,2}$")
"""`12,-` is a price without small coin, not a negative number."""

_LENGTHS = {
    "s": "s sec sek second seconds sekund sekunder sekunden",
    "min": "min mins minute minutes minutt minutter minuter minuten minuto minutos phút",
    "h": "h hr hrs hour hours time timer timmar stunde stunden hora horas heure heures uur giờ",
    "d": "d day days dag dager dagar dage tag tage tagen día días jour jours dagen ngày",
}
_UNITS = {word: unit for unit, words in _LENGTHS.items() for word in words.split()}
_MEASURED = re.compile(r"(?<=\d) ?([^\W\d_]{1,8})\.?$")


@dataclass(frozen=True, slots=True)
class Notation:
    """What the texts of a column say about the marks in them; empty where they say nothing."""

    decimal: str = ""


NO_NOTATION = Notation()


@dataclass(frozen=True, slots=True)
class Written:
    """A text taken apart. `percent` says that a hundred of `value` is one; `unit` is `%`, `‰`,
    a length of time (`h`, `min` ...) or a currency; `note` is the mark of a footnote."""

    value: Decimal
    percent: bool = False
    unit: str = ""
    note: str = ""
    clock: bool = False

    @property
    def share(self) -> Decimal:
        """The value with percentages as fractions of one."""
        scale = {"%": Decimal("0.01"), "\u2030": Decimal("0.001")}.get(self.unit, Decimal(1))
        return self.value * scale


@dataclass(frozen=True, slots=True)
class _Parts:
    """The figures with a leading sign, and what stood around them."""

    figures: str
    unit: str = ""
    note: str = ""
    clock: Decimal | None = None


@remembered
def written(text: str, decimal: str = "") -> Written:
    """The number a text stands for, and what stands beside it. Raises BadCell."""
    parts = taken_apart(text)
    if parts.clock is not None:
        return Written(parts.clock, unit="h", note=parts.note, clock=True)
    value = value_of(parts.figures, text, Notation(decimal))
    return Written(value, parts.unit == "%", parts.unit, parts.note)


def telling_marks(texts: Iterable[str]) -> dict[str, str]:
    """The decimal marks that texts alone settle, each with the first text that does."""
    found: dict[str, str] = {}
    for text in dict.fromkeys(texts):
        for mark in telling_mark(taken_apart(text).figures):
            found.setdefault(mark, text)
    return found


@remembered
def taken_apart(text: str) -> _Parts:
    """A text without blanks between thousands, currency, percent sign and footnote mark."""
    if len(text) > LONGEST:  # looking for marks in long texts takes long, and they are no figures
        return _Parts(text)
    bare, note = without_note(plain(text))
    clock = _clock(bare)
    if clock is not None:
        return _Parts("", "h", note, clock)
    bare, negative = _positive(_ROUND.sub("", bare))
    bare, unit = _without_unit(bare)
    if not negative:
        bare, negative = _positive(bare)
    return _Parts(("-" if negative else "") + ungrouped(bare), unit, note)


def _clock(bare: str) -> Decimal | None:
    """`1:30` and `1 h 30 min` as hours."""
    if found := _CLOCK.fullmatch(bare):
        sign, hours, minutes, seconds = found.groups()
    elif found := _WORDED.fullmatch(bare):
        sign, hours, minutes, seconds = *found.groups(), None
    else:
        return None
    whole = Decimal(hours) + Decimal(minutes) / 60
    whole += Decimal((seconds or "0").replace(",", ".")) / 3600
    return -whole if sign else whole


def _positive(bare: str) -> tuple[str, bool]:
    """Without brackets or a minus behind the figures, and whether that made them negative."""
    if len(bare) > 2 and bare.startswith("(") and bare.endswith(")"):
        inner = bare[1:-1].strip()
        return (inner, True) if inner[:1] not in ("+", "-", "(") else (bare, False)
    if bare.endswith("-") and bare[:1] not in ("+", "-", "("):
        return bare[:-1].strip(), True
    return bare, False


def _without_unit(bare: str) -> tuple[str, str]:
    for pattern, unit in ((_PERCENT, "%"), (_PER_MILLE, "\u2030")):
        if found := pattern.search(bare):
            return (bare[: found.start()] + bare[found.end() :]).strip(), unit
    front = _FRONT.search(bare)
    if front and (currency := currency_of(front[2])):
        return front[1] + bare[front.end() :], currency
    back = _BACK.search(bare)
    if back and (currency := currency_of(back[1])):
        return bare[: back.start()], currency
    measured = _MEASURED.search(bare)
    if measured and (length := _UNITS.get(measured[1].casefold())):
        return bare[: measured.start()], length
    return bare, ""


def ungrouped(bare: str) -> str:
    """Without thousands blanks, apostrophes and Indian commas; a nought in front keeps the
    knowledge that a mark which is left can only be decimal."""
    sign, figures = signed(bare)
    grouped = _GROUPED.match(figures) or _INDIAN.match(figures)
    if grouped is None:
        return sign + figures
    digits = re.sub(r"[ ',]", "", grouped[0])
    return f"{sign}0{digits}{figures[grouped.end() :]}"


def signed(bare: str) -> tuple[str, str]:
    """The sign, if there is one, and what follows it."""
    sign = bare[:1] if bare[:1] in ("+", "-") else ""
    return sign, bare[len(sign) :].strip()


def value_of(figures: str, text: str, notation: Notation = NO_NOTATION) -> Decimal:
    """Figures with a leading sign as a number. Raises BadCell."""
    sign, digits = signed(figures)
    if _SCIENTIFIC.fullmatch(figures):
        value = Decimal(digits.replace(",", "."))
    elif _DIGITS.fullmatch(digits):
        value = Decimal(_pointed(digits, text, notation))
    else:
        raise BadCell("not_a_number", found=clean(text))
    return -value if sign == "-" else value


def _pointed(digits: str, text: str, notation: Notation) -> str:
    """The digits with a decimal point and nothing else."""
    if digits.isdigit():
        return digits
    decimal = next(iter(telling_mark(digits)), "") or notation.decimal
    if not decimal:
        values = {"found": clean(text), "small": digits.replace(",", ".")}
        raise BadCell("ambiguous_number", **values, large=re.sub("[.,]", "", digits))
    whole, _, part = digits.partition(decimal)
    thousands = "," if decimal == "." else "."
    groups = whole.split(thousands)
    even = len(groups) == 1 or (len(groups[0]) <= 3 and all(len(one) == 3 for one in groups[1:]))
    if not even or (part and not part.isdigit()):
        raise BadCell("not_a_number", found=clean(text))
    return f"{''.join(groups) or '0'}.{part or '0'}"


def telling_mark(figures: str) -> set[str]:
    """The decimal mark where figures alone settle it, else nothing."""
    _, digits = signed(figures)
    points, commas = digits.count("."), digits.count(",")
    if not _DIGITS.fullmatch(digits) or points + commas == 0:
        return set()
    if points and commas:
        return {digits[max(digits.rfind("."), digits.rfind(","))]}
    if points + commas > 1:
        return {"," if points else "."}
    mark = "." if points else ","
    whole, _, part = digits.partition(mark)
    could_group = len(part) == 3 and 1 <= len(whole) <= 3 and not whole.startswith("0")
    return set() if could_group else {mark}
