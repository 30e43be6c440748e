"""Text files in the encodings of old programs: the likeliest is taken, and said to be a guess."""

from __future__ import annotations

import pytest

from benefits.intake.files.encodings import decoded
from benefits.intake.files.reader import read

TEXTS = {
    "nb": "KPI;Måned;Verdi\nFeil på ordre;2026-01;3\nØkt lønnsomhet – «særlig» æra;1;2\n",
    "sv": "Månad;Värde;Ärenden;Öppna\n",
    "de": "Größe;Überstunden;März\nä;ö;ß;Straße\n",
    "fr": "Clé;Délai moyen;Février;août;façon œuvre;5 €\n",
    "es": "Año;Niño;Días;¿Qué?;mañana\n",
    "en": "Cost £ – “quoted”; it’s;5 %\n",
    "pl": "Miesiąc;Wartość;Październik;środa;żółty\n",
    "th": "เดือน;จำนวนผู้โดยสารรวม\nมกราคม;5411826\n",
    "ru": "Месяц;Значение\nянварь;5\n",
}
ENCODINGS = {
    "cp1252": ("nb", "sv", "de", "fr", "es", "en"),
    "latin-1": ("sv", "de", "es"),
    "mac-roman": ("nb", "sv", "de", "fr", "es", "en"),
    "cp850": ("sv", "de"),
    "cp1250": ("pl",),
    "cp874": ("th",),
    "cp1251": ("ru",),
}


@pytest.mark.parametrize(
    ("encoding", "language"),
    [(encoding, one) for encoding, languages in ENCODINGS.items() for one in languages],
)
def test_letters_of_old_encodings_are_read_right(encoding: str, language: str) -> None:
    text, _, guessed = decoded(TEXTS[language].encode(encoding))
    assert (text, guessed) == (TEXTS[language], True)


MODERN = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32")
UNMARKED = {"utf-16-le", "utf-16-be"}
"""Without a mark, only Latin letters tell that two bytes make one."""


@pytest.mark.parametrize(
    ("encoding", "language"),
    [
        (encoding, language)
        for encoding in MODERN
        for language in sorted(TEXTS)
        if encoding not in UNMARKED or language not in {"th", "ru"}
    ],
)
def test_modern_encodings_are_no_guess(encoding: str, language: str) -> None:
    text, _, guessed = decoded(TEXTS[language].encode(encoding))
    assert (text, guessed) == (TEXTS[language], False)


@pytest.mark.parametrize(("cell", "text"), [("5 €", "5 €"), ("1\u00a0234,5", "1\u00a0234,5")])
def test_signs_beside_figures_stay_signs(cell: str, text: str) -> None:
    assert decoded(f"a;b\n{cell};3\n".encode("cp1252"))[0] == f"a;b\n{text};3\n"


def test_a_file_cut_off_within_a_letter_is_still_utf_8() -> None:
    data = ("KPI;Verdi\n" * 30 + "Økt å").encode()[:-1]
    assert decoded(data)[1:] == ("utf-8", False)


def test_thai_tables_are_read_with_the_encoding_told() -> None:
    book = read(TEXTS["th"].encode("cp874"))
    assert book.sheets[0].at(2, 1).value == "มกราคม"
    assert [one.values["encoding"] for one in book.notices] == ["cp874"]


def test_two_bytes_a_letter_without_a_mark_are_read() -> None:
    book = read("KPI\tMåned\nFeil\t2026-01\n".encode("utf-16-le"))
    assert book.sheets[0].at(1, 2).value == "Måned"
