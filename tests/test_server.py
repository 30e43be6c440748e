"""The server as a stranger meets it: where it listens, what it answers, what it tells nobody."""

from __future__ import annotations

import asyncio
import gzip
import os
import re
import shutil
import signal
import socket
import struct
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import httpx
import psutil
import psycopg
import pytest
import streamlit
from playwright.sync_api import Browser, expect
from starlette.types import Receive, Scope, Send

from benefits.server.compressed import Compressed
from benefits.server.headers import protection
from benefits.server.hosts import OwnPages, TrustedHosts, trusted_names
from benefits.server.listening import PortTaken, address, listen, uvicorn_options
from tests.bring.product import ROOT, Running, product

ASSET = re.compile(r"\./(static/js/index\.[\w-]+\.js)")


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    database = tmp_path_factory.mktemp("server") / "ledger.db"
    with product(f"sqlite:///{database}") as served:
        yield served


@pytest.fixture
def client(running: Running) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=running.url) as client:
        yield client


def test_it_listens_on_this_machine_only(running: Running):
    listening = psutil.Process(running.process.pid).net_connections("tcp")
    assert {one.laddr.ip for one in listening if one.status == "LISTEN"} == {"127.0.0.1"}


def asset(client: httpx.Client) -> str:
    found = ASSET.search(client.get("/").text)
    assert found
    return f"/{found[1]}"


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("", 200),
        ("/upload", 200),
        ("/healthz", 200),
        ("/favicon.png", 200),
        ("/_stcore/health", 200),
        ("/_stcore/host-config", 200),
        ("/app/static/fonts/ibm-plex-sans-latin.woff2", 200),
        ("/app/static/none.woff2", 404),
        ("/app/static/%2e%2e/app.py", 400),
        ("/media/none.png", 404),
        ("/component/none/index.html", 404),
        ("//elsewhere.example", 400),
    ],
)
def test_every_answer_protects_the_browser(client: httpx.Client, path: str, status: int):
    answer = client.get(f"{client.base_url}{path}")
    assert answer.status_code == status
    expected = {name.decode(): value.decode() for name, value in protection()}
    assert {name: answer.headers.get(name) for name in expected} == expected
    assert "server" not in answer.headers


def test_refusals_are_protected_too(client: httpx.Client):
    refused = [
        client.post("/"),
        client.get("/", headers={"host": "elsewhere.example"}),
        client.put("/_stcore/upload_file/none/none", content=b"x"),
        client.get(asset(client)),
    ]
    assert [answer.status_code for answer in refused] == [405, 400, 403, 200]
    assert {answer.headers["x-content-type-options"] for answer in refused} == {"nosniff"}


def test_there_is_no_second_door_for_programs(client: httpx.Client):
    for name in ("interact", "mcp"):
        assert client.post(f"/_stcore/agent/{name}", json={}).status_code >= 400


def test_the_source_is_not_served(client: httpx.Client):
    for path in ("/app.py", "/benefits/cli.py", "/data/benefits.db", "/.streamlit/config.toml"):
        assert client.get(path).text == client.get("/").text


def test_a_name_that_is_not_ours_is_refused(client: httpx.Client):
    by_name = {
        host: client.get("/healthz", headers={"host": host}).status_code
        for host in ("localhost:8501", "127.0.0.1", "[::1]:99", "elsewhere.example", "[oops", "")
    }
    assert by_name == {
        "localhost:8501": 200,
        "127.0.0.1": 200,
        "[::1]:99": 200,
        "elsewhere.example": 400,
        "[oops": 400,
        "": 400,
    }


def test_further_names_come_from_the_environment(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("BENEFITS_HOSTS", "benefits.example, Team.Example")
    assert trusted_names(["here"]) == {"localhost", "here", "benefits.example", "team.example"}


def test_a_stream_under_a_foreign_name_is_closed():
    sent = asyncio.run(answers(TrustedHosts(never, frozenset()), "websocket", "elsewhere.example"))
    assert sent == [{"type": "websocket.close", "code": 1008}]


@pytest.mark.parametrize(
    ("host", "origin"),
    [
        ("localhost:8501", "http://localhost:9000"),
        ("127.0.0.1:8501", "http://localhost:8501"),
        ("benefits.example", "https://elsewhere.example"),
        ("benefits.example", "null"),
        ("localhost:8501", "http://localhost:port"),
    ],
)
def test_a_page_from_elsewhere_cannot_open_our_stream(host: str, origin: str):
    sent = asyncio.run(answers(OwnPages(never), "websocket", host, origin=origin))
    assert sent == [{"type": "websocket.close", "code": 1008}]


@pytest.mark.parametrize(
    ("host", "headers"),
    [
        ("localhost:8501", {"origin": "http://localhost:8501"}),
        ("[::1]:8501", {"origin": "http://[::1]:8501"}),
        ("Benefits.example", {"origin": "https://benefits.example"}),
        ("benefits.example:443", {"origin": "https://benefits.example"}),
        ("benefits.example", {"origin": "https://benefits.example:8443"}),
        ("localhost:8501", {}),
    ],
)
def test_our_own_pages_and_programs_open_the_stream(host: str, headers: dict[str, str]):
    async def accept(_scope: Scope, _receive: Receive, send: Send) -> None:
        await send({"type": "websocket.accept"})

    sent = asyncio.run(answers(OwnPages(accept), "websocket", host, **headers))
    assert sent == [{"type": "websocket.accept"}]


def test_a_page_from_another_port_cannot_send_files(client: httpx.Client):
    sent = client.put("/_stcore/upload_file/a/b", headers={"origin": "http://127.0.0.1:9"})
    assert (sent.status_code, sent.text) == (403, "foreign page")


async def never(_scope: Scope, _receive: Receive, _send: Send) -> None:
    raise AssertionError("the application was asked")


async def answers(app: object, kind: str, host: str, path: str = "/", **headers: str) -> list:
    sent = []

    async def send(message: dict) -> None:
        sent.append(message)

    raw = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    scope = {"type": kind, "method": "GET", "path": path}
    await app({**scope, "headers": [(b"host", host.encode()), *raw]}, None, send)
    return sent


def test_scripts_are_compressed_and_arrive_whole(client: httpx.Client):
    path = asset(client)
    whole = client.get(path, headers={"accept-encoding": "identity"})
    for _ in range(2):  # the second comes from memory
        with client.stream("GET", path, headers={"accept-encoding": "gzip"}) as answer:
            packed = b"".join(answer.iter_raw())
        assert answer.headers["content-encoding"] == "gzip"
        assert "accept-encoding" in answer.headers["vary"].lower()
        assert gzip.decompress(packed) == whole.content
        assert len(packed) < len(whole.content) / 2


def asset_app(cache: str, asked: list[str]) -> Callable:
    async def app(scope: Scope, _receive: Receive, send: Send) -> None:
        asked.append(scope["path"])
        headers = [(b"content-type", b"text/javascript"), (b"cache-control", cache.encode())]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": b"a" * 5_000})

    return app


@pytest.mark.parametrize(("cache", "kept"), [("public, immutable", True), ("no-cache", False)])
def test_only_what_never_changes_is_kept_in_memory(cache: str, kept: bool):
    asked: list[str] = []
    app = Compressed(asset_app(cache, asked))
    for _ in range(3):
        asyncio.run(answers(app, "http", "localhost", "/static/a.js", accept_encoding="gzip"))
    assert len(asked) == (1 if kept else 3)
    assert list(app.kept) == (["/static/a.js"] if kept else [])


def cut_short(length: int) -> Callable:
    async def app(_scope: Scope, _receive: Receive, send: Send) -> None:
        headers = [
            (b"content-type", b"text/javascript"),
            (b"cache-control", b"public, immutable"),
            (b"content-length", str(length).encode()),
        ]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": b"a" * 5_000, "more_body": True})
        await send({"type": "http.response.body", "body": b""})

    return app


@pytest.mark.parametrize(("length", "kept"), [(5_000, True), (9_000, False)])
def test_an_answer_cut_short_is_not_kept(length: int, kept: bool):
    app = Compressed(cut_short(length))
    asyncio.run(answers(app, "http", "localhost", "/static/a.js", accept_encoding="gzip"))
    assert bool(app.kept) == kept


def test_a_browser_that_leaves_in_the_middle_spoils_no_script_for_others(client: httpx.Client):
    scripts = sorted(
        Path(streamlit.__file__).parent.glob("static/static/js/*.js"),
        key=lambda path: path.stat().st_size,
    )[-60:]
    host, port = client.base_url.host, client.base_url.port
    for script in scripts:
        with socket.create_connection((host, port)) as hasty:
            asked = f"GET /static/js/{script.name} HTTP/1.1\r\nHost: {host}:{port}\r\n"
            hasty.sendall(f"{asked}Accept-Encoding: gzip\r\n\r\n".encode())
            time.sleep(0.001)  # long enough for the server to begin
            hasty.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    for script in scripts:
        assert client.get(f"/static/js/{script.name}").content == script.read_bytes()


def test_health_asks_the_database(client: httpx.Client):
    answer = client.get("/healthz")
    assert (answer.status_code, answer.json()) == (200, {"status": "ok"})
    assert answer.headers["cache-control"] == "no-store"


def test_health_says_when_the_database_is_gone(postgres_server: str, postgres_url: str):
    name = postgres_url.split("?", maxsplit=1)[0].rsplit("/", 1)[1]
    with product(postgres_url) as served:
        assert httpx.get(f"{served.url}/healthz").status_code == 200
        with psycopg.connect(postgres_server, autocommit=True) as connection:
            connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)'.encode())
            answer = httpx.get(f"{served.url}/healthz")
            connection.execute(f'CREATE DATABASE "{name}"'.encode())
    assert (answer.status_code, answer.json()) == (503, {"status": "no_database"})


def test_a_taken_port_is_passed_over_unless_it_was_asked_for():
    with listen("127.0.0.1") as first, listen("127.0.0.1") as second:
        taken = first.getsockname()[1]
        assert second.getsockname()[1] > taken
        with pytest.raises(PortTaken, match=str(taken)):
            listen("127.0.0.1", taken)


def test_the_command_says_which_port_is_taken(running: Running):
    port = running.url.rsplit(":", 1)[1]
    command = [sys.executable, "-m", "benefits", "serve", "--port", port]
    environment = {**os.environ, "BENEFITS_DATABASE_URL": "sqlite://", "BENEFITS_LANGUAGE": "nb"}
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, env=environment, check=False
    )
    assert done.returncode == 1
    assert done.stderr.startswith(f"Port {port} er i bruk")


def test_the_address_is_one_a_browser_understands():
    with listen("127.0.0.1", 0) as here, listen("0.0.0.0", 0) as everywhere:
        assert address(here) == f"http://127.0.0.1:{here.getsockname()[1]}"
        assert address(everywhere) == f"http://localhost:{everywhere.getsockname()[1]}"


def loops() -> list[Callable[[], asyncio.AbstractEventLoop]]:
    found: list[Callable[[], asyncio.AbstractEventLoop]] = [asyncio.new_event_loop]
    if sys.platform != "win32":
        import uvloop

        found.append(uvloop.new_event_loop)
    return found


@asynccontextmanager
async def accepted(listener: socket.socket) -> AsyncIterator[asyncio.Transport]:
    """What a server on `listener` holds of a connection that somebody opened."""
    connection = asyncio.get_running_loop().create_future()

    async def meet(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connection.set_result(writer)

    async with await asyncio.start_server(meet, sock=listener):
        _, caller = await asyncio.open_connection(*listener.getsockname()[:2])
        writer = await connection
        yield writer.transport
        writer.close()
        caller.close()


@pytest.mark.parametrize("new_loop", loops(), ids=lambda loop: loop.__module__)
def test_small_answers_leave_at_once(new_loop: Callable[[], asyncio.AbstractEventLoop]):
    """Without TCP_NODELAY each click waits 40 ms for nothing."""

    async def delay() -> int:
        async with accepted(listen("127.0.0.1", 0)) as transport:
            held = transport.get_extra_info("socket")
            return held.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)

    with asyncio.Runner(loop_factory=new_loop) as runner:
        assert runner.run(delay()) != 0


def test_the_limits_of_the_stream_are_those_of_the_settings():
    options = uvicorn_options()
    assert options["ws_ping_interval"] == options["ws_ping_timeout"] == 20
    assert options["ws_max_size"] == 50_000_000
    assert options["ws_per_message_deflate"] is False


def test_start_up_takes_what_it_imported_out_of_the_collector():
    code = "import gc; from benefits.server.asgi import warm; warm(); print(gc.get_freeze_count())"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert int(done.stdout) > 50_000


@pytest.mark.skipif("sys.platform == 'win32'", reason="Windows has no SIGTERM to answer")
def test_it_stops_when_told_to(sqlite_url: str):
    with product(sqlite_url) as served:
        served.process.send_signal(signal.SIGTERM)
        assert served.process.wait(timeout=15) in {0, -signal.SIGTERM}
        with pytest.raises(httpx.ConnectError):
            httpx.get(served.url)


def test_the_frameworks_own_command_runs_it_too(sqlite_url: str):
    with listen("127.0.0.1", 0) as free:
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.port", str(port)]
    environment = {**os.environ, "BENEFITS_DATABASE_URL": sqlite_url}
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(command, cwd=ROOT, env=environment, **quiet) as process:
        try:
            assert answered(f"http://127.0.0.1:{port}/_stcore/health") == "ok"
            listening = psutil.Process(process.pid).net_connections("tcp")
            assert {one.laddr.ip for one in listening if one.status == "LISTEN"} == {"127.0.0.1"}
        finally:
            process.terminate()


def answered(url: str) -> str:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            return httpx.get(url).text
        except httpx.ConnectError:
            time.sleep(0.2)
    raise TimeoutError(url)


@contextmanager
def served_script(folder: Path, script: str) -> Iterator[tuple[str, Path]]:
    """Our server around another script: its address, and the file of its log."""
    (folder / "app.py").write_text(script, "utf-8")
    shutil.copytree(ROOT / "static", folder / "static")
    code = (
        "import logging, pathlib; from benefits.server import serve; logging.basicConfig();"
        "serve(port=0, announce=lambda url, moved: print(url, flush=True),"
        f" script=pathlib.Path({str(folder / 'app.py')!r}))"
    )
    environment = {**os.environ, "BENEFITS_DATABASE_URL": f"sqlite:///{folder / 'ledger.db'}"}
    log = folder / "log"
    with (
        log.open("w") as complaints,
        subprocess.Popen(
            [sys.executable, "-c", code],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=complaints,
            text=True,
        ) as process,
    ):
        assert process.stdout
        try:
            yield process.stdout.readline().strip(), log
        finally:
            process.terminate()


@pytest.mark.browser
def test_a_failure_shows_its_number_and_nothing_of_the_code(tmp_path: Path, browser: Browser):
    script = "def salaries():\n    raise ValueError('secret detail')\nsalaries()"
    with served_script(tmp_path, script) as (url, log):
        page = browser.new_page(locale="nb-NO")
        page.goto(url)
        alert = page.get_by_role("alert")
        expect(alert).to_contain_text("Noe gikk galt")
        shown = page.locator("body").inner_text()
        page.close()
    number = re.search(r"feil ([0-9a-f]{8})", shown)
    assert number
    assert "secret" not in shown
    assert "salaries" not in shown
    assert f"error {number[1]}" in log.read_text()
    assert "secret detail" in log.read_text()


EVERYTHING = """
import pandas as pd
import streamlit as st

def overview():
    table = pd.DataFrame({"month": ["2026-01", "2026-02"], "value": [3, 4]})
    encoding = {"x": {"field": "month", "type": "ordinal"}, "y": {"field": "value"}}
    st.metric("Benefit", "1.2", chart_data=[1, 2, 3])
    st.vega_lite_chart(table, {"mark": "line", "encoding": encoding})
    st.dataframe(table)
    st.data_editor(table)
    st.file_uploader("File")
    st.download_button("Download", b"x")
    st.date_input("Day")
    st.markdown(":material/home: :green-badge[On track]")
    st.text("Drawn to the end")

st.set_page_config(page_icon=ICON)
st.navigation([st.Page(overview, title="Overview", icon=":material/home:")]).run()
"""


@pytest.mark.browser
def test_nothing_is_fetched_elsewhere_and_the_policy_stops_nothing_we_need(
    tmp_path: Path, browser: Browser
):
    script = EVERYTHING.replace("ICON", repr(str(ROOT / "static" / "favicon.svg")))
    with served_script(tmp_path, script) as (url, _):
        page = browser.new_page()
        asked: list[str] = []
        complaints: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.on("console", lambda said: complaints.append(f"{said.type}: {said.text}"))
        page.goto(url)
        expect(page.get_by_text("Drawn to the end")).to_be_visible()
        expect(page.locator("[data-testid=stVegaLiteChart] :is(svg, canvas)").first).to_be_visible()
        expect(page.get_by_test_id("stDataFrame").locator("canvas").first).to_be_visible()
        page.wait_for_load_state("networkidle")
        page.close()
    assert [one for one in asked if not one.startswith((url, "data:", "blob:"))] == []
    assert [one for one in complaints if one.startswith("error")] == []


GATED = """
import streamlit as st
page = st.navigation([st.Page("pages/work/secret.py", url_path="secret")])
st.title("Frame")
page.run()
"""


@pytest.mark.browser
def test_the_first_visit_by_a_deep_link_goes_through_the_frame(tmp_path: Path, browser: Browser):
    """A page right inside pages/ would be run alone until somebody has opened the front page."""
    section = tmp_path / "pages" / "work"
    section.mkdir(parents=True)
    (section / "secret.py").write_text("import streamlit as st\nst.text('Page')")
    with served_script(tmp_path, GATED) as (url, _):
        page = browser.new_page()
        page.goto(f"{url}/secret")
        expect(page.get_by_text("Page", exact=True)).to_be_visible()
        expect(page.get_by_role("heading", name="Frame")).to_be_visible()
        page.close()


@pytest.mark.browser
def test_figures_are_equally_wide_in_our_own_type(running: Running, browser: Browser):
    page = browser.new_page()
    page.goto(running.url)
    widths = page.evaluate(
        """async () => {
            const url = "/app/static/fonts/ibm-plex-sans-latin.woff2";
            const face = new FontFace("Ours", `url(${url})`, {weight: "100 700"});
            document.fonts.add(await face.load());
            const canvas = document.createElement("canvas").getContext("2d");
            return ["400", "600"].map(weight => {
                canvas.font = `${weight} 100px Ours`;
                return [..."0123456789"].map(figure => canvas.measureText(figure).width);
            });
        }"""
    )
    page.close()
    assert [len(set(of_weight)) for of_weight in widths] == [1, 1]
