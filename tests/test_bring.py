"""What the tests bring for themselves: it comes, it goes, and its absence is not hidden."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import psycopg
import pytest

from tests.bring import Missing, browser, office, postgres

ROOT = Path(__file__).parents[1]

WITH_A_SKIP = """
import pytest

def test_that_runs(): pass

@pytest.mark.parametrize("why", ["not here"])
def test_that_does_not(why): pytest.skip(why)
"""


def run_tests(folder: Path, source: str, **environment: str) -> subprocess.CompletedProcess[str]:
    (folder / "test_it.py").write_text(source)
    (folder / "pytest.ini").write_text("[pytest]\n")
    command = [sys.executable, "-m", "pytest", "-p", "tests.conftest", "-p", "no:cacheprovider"]
    inherited = {name: value for name, value in os.environ.items() if name != "CI"}
    return subprocess.run(
        [*command, str(folder)],
        cwd=folder,
        env={**inherited, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("workers", ["0", "2"])
def test_in_ci_a_skipped_test_is_a_failure(tmp_path: Path, workers: str):
    done = run_tests(tmp_path, WITH_A_SKIP, CI="true", PYTEST_ADDOPTS=f"-n {workers}")
    assert done.returncode == pytest.ExitCode.TESTS_FAILED
    assert "1 tests did not run" in done.stdout


def test_elsewhere_a_skipped_test_is_one(tmp_path: Path):
    assert run_tests(tmp_path, WITH_A_SKIP).returncode == pytest.ExitCode.OK


WITHOUT_A_SERVER = """
from tests.bring import Missing, postgres

def nothing(): raise Missing("install it")

postgres.programs = nothing

def test_that_needs_one(postgres_url): pass
"""


@pytest.mark.parametrize(("ci", "outcome"), [("", "1 skipped"), ("true", "1 error")])
def test_a_missing_part_is_skipped_here_and_fails_in_ci(tmp_path: Path, ci: str, outcome: str):
    done = run_tests(tmp_path, WITHOUT_A_SERVER, CI=ci, BENEFITS_TEST_POSTGRES="")
    assert outcome in done.stdout
    assert "install it" in run_tests(tmp_path, WITHOUT_A_SERVER, CI="true").stdout


def test_databases_are_fresh_and_apart(postgres_server: str):
    with (
        postgres.database(postgres_server, f"one_{os.getpid()}") as one,
        postgres.database(postgres_server, f"two_{os.getpid()}") as two,
        psycopg.connect(one) as first,
        psycopg.connect(two) as second,
    ):
        first.execute("CREATE TABLE here (a int)")
        first.commit()
        found = second.execute("SELECT count(*) FROM pg_tables WHERE tablename = 'here'")
        assert found.fetchone() == (0,)


@pytest.mark.skipif("sys.platform == 'win32'", reason="Windows has no SIGKILL to send")
def test_the_server_ends_with_who_asked_for_it_however_that_ends():
    code = (
        "import os, time\nfrom tests.bring import postgres\n"
        "with postgres.server() as url:\n    print(url, flush=True)\n    time.sleep(600)"
    )
    environment = {**os.environ, "BENEFITS_TEST_POSTGRES": ""}
    with subprocess.Popen(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
    ) as asker:
        assert asker.stdout
        assert asker.stdout.readline().startswith("postgresql://")
        servers = psutil.Process(asker.pid).children(recursive=True)
        assert any(one.name().startswith("postgres") for one in servers)
        asker.send_signal(signal.SIGKILL)
    gone, alive = psutil.wait_procs(servers, timeout=30)
    assert gone
    assert alive == []


def test_a_stub_that_does_not_start_is_not_taken_for_a_browser(tmp_path: Path):
    stub = tmp_path / "chromium"
    stub.write_text("#!/bin/sh\nexit 1\n")
    stub.chmod(0o755)
    assert not browser._works(stub)


def test_a_stub_that_does_not_start_is_not_taken_for_a_spreadsheet_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    stub = tmp_path / "soffice"
    stub.write_text("#!/bin/sh\nexit 1\n")
    stub.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("BENEFITS_TEST_OFFICE", str(stub))
    monkeypatch.setattr(office, "PLACES", ())
    with pytest.raises(Missing, match="libreoffice-calc"):
        office.find()
