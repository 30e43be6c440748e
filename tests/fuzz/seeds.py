"""What the fuzzer starts from: honest cells, sheets of every layout, and the smallest files."""

from __future__ import annotations

from benefits import text
from benefits.intake.sheets.layouts import LAYOUTS
from tests.intake.making import named, packed, parts, table

_HEADINGS = sorted({column.name for layout in LAYOUTS for column in layout.columns})
_ENGLISH, _NORWEGIAN = (text.load(language) for language in ("en", "nb"))

WORDS = (
    *(_ENGLISH(f"heading-{name}").partition(" | ")[0] for name in _HEADINGS),
    *(_NORWEGIAN(f"heading-{name}").partition(" | ")[0] for name in _HEADINGS),
    *(f"benefits.{name}" for name in _HEADINGS),
    *("Errors", "First time right", "Days to close", "Licences", "ERP", "Total", "Sum", "Average"),
    *("2026", "2026-01", "2025-W05", "2026-Q1", "2026K1", "FY26", "FY2025/26", "2012-13", "T1"),
    *("Jan", "mars", "Thg 1", "Januar 2026", "janv.", "มกราคม 2557", "Jan-25", "1871.1", "1.1.26"),
    *("03/04/2025", "Apr 2025 - May 2025", "=45000", "@2026-01-31", "~12.5", "!#N/A", "?", "^1"),
    *("=1e15", "=1e999", "=nan", "=-0.0", "%0.12", "12 %", "1 234,5", "1.234,5", "1'234.5"),
    *("−12", "(12)", "12-", "kr 12", "12 MNOK", "$12m", "12 h", "3:45", "n/a", "-", "…", "1.234"),
    *("YTD", "Cumulative", "Unit", "Target", "Actual", "Plan", "count", "%", "hours", "kNOK"),
)

CELLS = (
    "1 234,5\n2,5\n1.234",
    "12 %\n14,5 %\n0",
    "kr 1.200,50\n€ 12\n$1,200",
    "Jan 2026\nFeb 2026\nMarch",
    "2026-01\n2026-02-28\n2026-Q1\n2026W05",
    "03/04/2025\n13/04/2025",
    "2009-10\n2010-11\n2012-13",
    "T1\nT2 2025\nFY26 Q2\n2026-K1",
    "jan. 2026\nThg 1 2026\nม.ค. 2569",
    "Apr 2020 - May 2020\n2015 *\n1871.1",
    "(12)\n−3\n12-\n+4",
    "3:45\n1 h 30 min\n2d 4h",
    "n/a\n-\n…\nTBD",
    "yes\nno\nja\nnei",
)

_TIDY = "KPI\tMonth\tValue\tUnit\tComment"
_MARKED = "benefits.kpi_id\tbenefits.month\tbenefits.kpi\tbenefits.value"
_COUNTED = "KPI\tInitiative\tMonth\tNumerator\tDenominator\tValue\tStatus"
SHEETS = (
    f"{_TIDY}\nErrors\t2026-01\t=380\tcount\t\nErrors\t2026-02\t=371.5\tcount\tlate",
    "Title\n\nKPI\tJan 2026\tFeb 2026\tMar 2026\nErrors\t=380\t=371\t=360\nTotal\t=380\t=371\t=360",
    "Month\tErrors\tDays to close\n@2026-01-31\t=380\t=9\n@2026-02-28\t=371\t=8.5",
    "\tJan\tFeb\tMar\n2025\t=1\t=2\t=3\n2026\t=4\t=5\t=6\nAverage\t=2.5\t=3.5\t=4.5",
    "Errors\n\t2025\t\t2026\n\tQ1\tQ2\tQ1\nNorth\t=1\t=2\t=3\nSouth\t=4\t=5\t=6",
    "KPI\tYear\tQ1\tQ2\tQ3\tQ4\nErrors\t=2025\t=1\t=2\t=3\t=4",
    "Cost\tMonth\tPlanned\tActual\nLicences\t2026-01\t1 000,25\t=999.99",
    "KPI\tBenefit\tValue per unit\tAttribution\nErrors\tFewer\t=100\t50 %",
    f"{_MARKED}\nbenefits.kpi_id\tMonth\tKPI\tValue\n=10\t2026-01\tErrors\t=5",
    f"{_COUNTED}\nFirst time right\tERP\t2026-01\t=17\t=20\t\testimated",
    "KPI\tUnit\t2026-01\t2026-02\tYTD\nErrors\tcount\t!#N/A\t?\t=12\nNotes: preliminary",
    "Week\tErrors\n2026-W01\t=3\n2026-W02\t=4\n2026-W03\t=5",
)

_PLAIN = parts(table(named(2) + '<c r="C2"><v>5</v></c>'))
_PREFIXED = (
    '<x:sheetData><x:row r="2" hidden="1"><x:c r="B2" t="e" s="1"><x:f>1</x:f><x:v>#N/A</x:v>'
    '</x:c><x:c s="1"/></x:row></x:sheetData>'
    '<x:cols><x:col min="1" max="3" hidden="true"/></x:cols>'
)
FILES = (
    packed(_PLAIN, 0).decode("latin-1")[:3_900],
    str(_PLAIN["xl/worksheets/sheet1.xml"]),
    _PREFIXED,
    "KPI;Måned;Verdi\r\nFeil;2026-01;3\r\n",
    "K\x00P\x00I\x00\t\x00M\x00\n\x00",
    "%PDF-1.7",
    "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "W\x00o\x00r\x00k\x00b\x00o\x00o\x00k\x00",
    '[$kr-414] #,##0.00;[Red]-0" dager"',
)
