"""A Chromium for the browser tests: found on the machine, or fetched."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.bring import Missing

VARIABLE = "BENEFITS_TEST_BROWSER"
COMMANDS = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
)
PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
)
FETCH_SECONDS = 300
ADVICE = (
    "Install Chromium, Chrome or Edge, or run `python -m playwright install --with-deps chromium`, "
    f"or name one in {VARIABLE}."
)


def find() -> Path:
    """The browser on this machine. Raises Missing."""
    for candidate in _candidates():
        if _works(candidate):
            return candidate
    raise Missing(ADVICE)


def bring() -> Path:
    """The browser on this machine, fetched if there is none. Raises Missing."""
    try:
        return find()
    except Missing:
        for command in _ways_to_fetch():
            _run(command)
            try:
                return find()
            except Missing:
                continue
        raise


def launch_arguments() -> list[str]:
    """Chromium's switches: no traffic of its own, and no sandbox where root forbids it."""
    arguments = [
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-default-apps",
        "--disable-dev-shm-usage",
        "--disable-sync",
        "--no-first-run",
        "--no-default-browser-check",
        "--metrics-recording-only",
        "--font-render-hinting=none",
    ]
    return [*arguments, "--no-sandbox"] if _is_root() else arguments


def _candidates() -> Iterator[Path]:
    if named := os.environ.get(VARIABLE):
        yield Path(named)
    for command in COMMANDS:
        if found := shutil.which(command):
            yield Path(found)
    yield from map(Path, PLACES)
    with sync_playwright() as playwright:
        own = Path(playwright.chromium.executable_path)
    yield own


def _works(candidate: Path) -> bool:
    """Whether it starts: some machines have a stub, or lack libraries."""
    if not candidate.is_file():
        return False
    if sys.platform == "win32":  # there --version opens a window
        return True
    return _run([str(candidate), "--version"])


def _ways_to_fetch() -> Iterator[list[str]]:
    if shutil.which("apt-get") and (_is_root() or shutil.which("sudo")):
        prefix = [] if _is_root() else ["sudo", "-n"]
        yield [*prefix, "apt-get", "update", "-q"]
        yield [*prefix, "apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium"]
    yield [sys.executable, "-m", "playwright", "install", "chromium"]


def _run(command: list[str]) -> bool:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            env=environment,
            timeout=FETCH_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0
