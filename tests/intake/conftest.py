"""Says at the end of a run which of other people's workbooks were read, where any are missing."""

from __future__ import annotations

import pytest

from tests.intake import test_real_workbooks as real


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if not real.CASES:
        line = f"no workbooks of others at {real.LIST}: only sheets of our own were read"
        terminalreporter.write_line(line)
