"""A spreadsheet program for the tests: LibreOffice without its window, found or fetched.

It computes workbooks anew, so that the formulas we write can be held against our own figures.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.bring import Missing

VARIABLE = "BENEFITS_TEST_OFFICE"
COMMANDS = ("soffice", "libreoffice")
PLACES = (
    "/usr/lib/libreoffice/program/soffice",
    "/opt/libreoffice/program/soffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.com",
    r"C:\Program Files (x86)\LibreOffice\program\soffice.com",
)
PACKAGES = ("libreoffice-calc-nogui", "libreoffice-calc")
"""The smaller one first; not every distribution has it."""

FETCH_SECONDS = 900
START_SECONDS = 120
CONVERT_SECONDS = 300
ADVICE = (
    "Install LibreOffice Calc (on Debian and Ubuntu: `apt-get install libreoffice-calc-nogui`), "
    f"or name its program soffice in {VARIABLE}."
)
# Semicolons, UTF-8, and figures as they are kept rather than as they are shown.
FILTERS = {"csv": "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false"}
# 0 is "always": by default it believes the figures stored in a workbook that it did not write.
ALWAYS_RECALCULATE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode"
oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""


def find() -> Path:
    """The program on this machine. Raises Missing."""
    for candidate in _candidates():
        if _works(candidate):
            return candidate
    raise Missing(ADVICE)


def bring() -> Path:
    """The program on this machine, fetched where the system's packages can be. Raises Missing."""
    try:
        return find()
    except Missing:
        for command in _ways_to_fetch():
            _run(command, FETCH_SECONDS)
        return find()


def recalculated(workbooks: Mapping[str, bytes]) -> dict[str, bytes]:
    """Workbooks (`.xlsx`) by name, each with every formula computed anew and stored again.
    Raises as `converted`."""
    return converted(workbooks, "xlsx")


def converted(workbooks: Mapping[str, bytes], kind: str) -> dict[str, bytes]:
    """Workbooks (`.xlsx`) by name, each saved as another kind of file (of a text file the first
    sheet), by one start of the program under a profile of its own. Raises Missing where it is not
    here, and OSError where it did not answer with all of them."""
    program = find()
    with tempfile.TemporaryDirectory(prefix="office-", ignore_cleanup_errors=True) as folder:
        before, after, profile = (Path(folder) / name for name in ("before", "after", "profile"))
        for path in (before, after, profile / "user"):
            path.mkdir(parents=True)
        settings = profile / "user" / "registrymodifications.xcu"
        settings.write_text(ALWAYS_RECALCULATE, "utf-8")
        for name, data in workbooks.items():
            (before / f"{name}.xlsx").write_bytes(data)
        files = sorted(str(path) for path in before.iterdir())
        to = FILTERS.get(kind, kind)
        command = [*_quiet(program, profile), "--convert-to", to, "--outdir", str(after)]
        _run([*command, *files], CONVERT_SECONDS)
        lost = [name for name in workbooks if not (after / f"{name}.{kind}").is_file()]
        if lost:
            raise OSError(f"{program} did not convert {', '.join(lost)}; does it have Calc?")
        return {name: (after / f"{name}.{kind}").read_bytes() for name in workbooks}


def _quiet(program: Path, profile: Path) -> list[str]:
    switches = ["--headless", "--norestore", "--nolockcheck", "--nodefault", "--nofirststartwizard"]
    return [str(program), f"-env:UserInstallation={profile.as_uri()}", *switches]


def _candidates() -> Iterator[Path]:
    if named := os.environ.get(VARIABLE):
        yield Path(named)
    for command in COMMANDS:
        if found := shutil.which(command):
            yield Path(found)
    yield from map(Path, PLACES)


def _works(candidate: Path) -> bool:
    """Whether it starts: a stub, or libraries that are missing, would not."""
    return candidate.is_file() and _run([str(candidate), "--headless", "--version"], START_SECONDS)


def _ways_to_fetch() -> Iterator[list[str]]:
    if not shutil.which("apt-get") or not (_is_root() or shutil.which("sudo")):
        return
    prefix = [] if _is_root() else ["sudo", "-n"]
    yield [*prefix, "apt-get", "update", "-q"]
    for package in PACKAGES:
        if not any(_works(candidate) for candidate in _candidates()):
            yield [*prefix, "apt-get", "install", "-y", "-q", "--no-install-recommends", package]


def _run(command: list[str], seconds: int) -> bool:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    if sys.platform not in ("win32", "darwin"):
        environment["SAL_USE_VCLPLUGIN"] = "svp"  # draws nowhere
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            env=environment,
            timeout=seconds,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0
