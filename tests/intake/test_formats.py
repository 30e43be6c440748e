"""What a number format says of a value, told from its code."""

from __future__ import annotations

import pytest

from benefits.intake.files.formats import classified, tells


@pytest.mark.parametrize(
    ("code", "kind", "grain", "currency", "scale", "literal"),
    [
        ("General", "general", "", "", 1, ""),
        ("", "general", "", "", 1, ""),
        ("0.00", "number", "", "", 1, ""),
        ("#,##0_);[Red](#,##0)", "number", "", "", 1, ""),
        ('_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-', "number", "", "", 1, ""),
        ("0.00E+00", "number", "", "", 1, ""),
        ("@", "text", "", "", 1, ""),
        ("0%", "percent", "", "", 1, ""),
        ("#,##0.0 %", "percent", "", "", 1, ""),
        ('0.0" %"', "number", "", "", 1, "%"),
        ("0.0\\%", "number", "", "", 1, "%"),
        ("#,##0,", "number", "", "", 1000, ""),
        ('#,##0.0,," M"', "number", "", "", 1_000_000, "M"),
        ('0.0" dager"', "number", "", "", 1, "dager"),
        ('#,##0 "kr"', "currency", "", "kr", 1, ""),
        ("[$kr-414] #,##0", "currency", "", "kr", 1, ""),
        ("[$€-2] #,##0.00", "currency", "", "EUR", 1, ""),
        ("[$NOK] #,##0", "currency", "", "NOK", 1, ""),
        ("$#,##0", "currency", "", "$", 1, ""),
        ("yyyy-mm-dd", "date", "day", "", 1, ""),
        ("dd.mm.yyyy hh:mm", "date", "day", "", 1, ""),
        ("[$-F800]dddd, mmmm dd, yyyy", "date", "day", "", 1, ""),
        ("mmm-yy", "date", "month", "", 1, ""),
        ("[$-414]mmmm yyyy;@", "date", "month", "", 1, ""),
        ('yyyy"年"m"月"', "date", "month", "", 1, ""),
        ("yyyy", "date", "year", "", 1, ""),
        ("h:mm", "time", "", "", 1, ""),
        ("mm:ss", "time", "", "", 1, ""),
        ("h:mm AM/PM", "time", "", "", 1, ""),
        ("[h]:mm", "duration", "", "", 1, ""),
        ("[mm]:ss", "duration", "", "", 1, ""),
    ],
)
def test_a_format_is_told_by_its_code(
    code: str, kind: str, grain: str, currency: str, scale: int, literal: str
) -> None:
    found = classified(code)
    assert (found.kind, found.grain, found.currency, found.scale, found.literal) == (
        kind,
        grain,
        currency,
        scale,
        literal,
    )


def test_only_formats_that_say_more_than_the_figures_are_told() -> None:
    said = ("0%", "yyyy", "#,##0,", '0" t"')
    assert [tells(classified(one)) for one in said] == [True] * 4
    assert not any(tells(classified(one)) for one in ("General", "0.00", "@"))
