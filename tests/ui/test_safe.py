"""What people write is shown as they wrote it, where Markdown is read."""

from __future__ import annotations

import pytest

from benefits.ui.safe import safe, spoken

JOINER = "\u2060"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Days to close", "Days to close"),
        ("5 * 4 * 3", r"5 \* 4 \* 3"),
        ("[a](b)", r"\[a\]\(b\)"),
        ("two\n\nlines", "two lines"),
        ("4. quarter", r"4\. quarter"),
        (":material/delete:", rf"\:{JOINER}material/delete\:"),
        ("a:b:c", rf"a\:{JOINER}b\:c"),
        ("Lead -> order", rf"Lead \-{JOINER}\> order"),
        ("Time 12:30", r"Time 12\:30"),
        ("report\u202excod.xlsx", "reportxcod.xlsx"),
        ("nul\x00", "nul"),
        (7, "7"),
    ],
)
def test_nothing_in_it_is_taken_for_markup(written: object, shown: str):
    assert safe(written) == shown


def test_what_is_read_aloud_has_no_marks_of_markup():
    written = ":orange-badge[▲ Watch \\[1\\]] **It fell** to " + safe("17.1 *_* [x] a:b:c")
    assert spoken(written) == "▲ Watch [1] It fell to 17.1 *_* [x] a:b:c"
