"""Says at the end of a run which reference files were read, where that is not all of ours."""

from __future__ import annotations

import pytest

from tests.cases import reading


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    place = reading.folder()
    absent = [name for name in reading.FILES if not (place / name).is_file()]
    if place != reading.OURS or absent:
        read = [name for name in reading.FILES if name not in absent]
        line = f"reference cases: {', '.join(read) or 'none'} of {place}"
        terminalreporter.write_line(line + (f"; absent: {', '.join(absent)}" if absent else ""))
