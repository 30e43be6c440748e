"""What tests ask for by name: databases, a browser. Missing parts are failures in CI."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import hypothesis
import pytest

from tests.bring import Missing, in_ci, postgres

if TYPE_CHECKING:
    from playwright.sync_api import Browser

DATABASES = ("sqlite", "postgres")
FORBIDDEN_IN_CI = ("skipped", "xfailed")

# The same examples at every run, so that red means changed; trials look for new ones.
hypothesis.settings.register_profile("steady", deadline=None, derandomize=True, max_examples=100)
hypothesis.settings.register_profile("trial", deadline=None, max_examples=2_000, print_blob=True)

_LATER = {folder: place for place, folder in enumerate(("browser", "views", "ledger", "pages"))}

_numbers = itertools.count(1)


def pytest_configure(config: pytest.Config) -> None:
    trial = config.getoption("markexpr", "") == "trial"
    hypothesis.settings.load_profile("trial" if trial else "steady")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes longest goes first, so that workers end together: browsers, then random walks."""
    items.sort(key=lambda one: _LATER.get(one.path.parent.name, len(_LATER)))


def pytest_sessionfinish(session: pytest.Session) -> None:
    """In CI a test that did not run is a failure: a part was missing, or somebody hid it."""
    if in_ci() and _not_run(session.config) and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    if in_ci() and (count := _not_run(config)):
        terminalreporter.write_line(
            f"{count} tests did not run, which CI does not accept", red=True
        )


def _not_run(config: pytest.Config) -> int:
    reporter = config.pluginmanager.getplugin("terminalreporter")
    stats = reporter.stats if reporter else {}
    return sum(len(stats.get(outcome, ())) for outcome in FORBIDDEN_IN_CI)


def missing(reason: Missing) -> NoReturn:
    """Fail in CI, skip elsewhere: a developer's machine may lack a part, a release may not."""
    (pytest.fail if in_ci() else pytest.skip)(str(reason))


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The address of a PostgreSQL server on which databases may be made."""
    try:
        with postgres.server() as url:
            yield url
    except Missing as reason:
        missing(reason)


@pytest.fixture
def postgres_url(postgres_server: str) -> Iterator[str]:
    """A fresh PostgreSQL database."""
    name = f"test_{os.getpid()}_{next(_numbers)}"
    with postgres.database(postgres_server, name) as url:
        yield url


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """A fresh SQLite file, not yet made."""
    return f"sqlite:///{(tmp_path / 'ledger.db').as_posix()}"


@pytest.fixture(params=DATABASES)
def database_url(request: pytest.FixtureRequest) -> str:
    """A fresh database of each kind: what holds on one must hold on the other."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A Chromium without a window; tests open contexts of their own in it.

    One per module: while it is open, nothing else may run an event loop in this thread.
    """
    from playwright.sync_api import sync_playwright  # half a second, for few

    from tests.bring import browser as chromium

    try:
        executable = chromium.find()
    except Missing as reason:
        missing(reason)
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(
            executable_path=executable, args=chromium.launch_arguments()
        )
        yield opened
        opened.close()
