"""What we rely on in the framework is still there, and its settings say what we mean."""

from __future__ import annotations

import inspect
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import streamlit as st
from streamlit import config
from streamlit.runtime.scriptrunner_utils.exceptions import RerunException, StopException
from streamlit.testing.v1 import AppTest

from benefits.server.headers import INDEX, content_security_policy, script_hashes

ROOT = Path(__file__).parents[1]
SETTINGS_FILE = ROOT / ".streamlit" / "config.toml"
SETTINGS = tomllib.loads(SETTINGS_FILE.read_text("utf-8"))
THEMES = ("light", "dark")
HUES = ("red", "orange", "yellow", "green", "blue", "violet", "gray")


def options(table: dict[str, Any], prefix: str = "") -> Iterator[str]:
    """The dotted names of all settings in a table."""
    for name, value in table.items():
        is_section = isinstance(value, dict) and f"{prefix}{name}" not in known()
        yield from options(value, f"{prefix}{name}.") if is_section else [f"{prefix}{name}"]


def known() -> set[str]:
    return set(config._config_options_template)


def test_every_setting_is_one_the_framework_knows():
    assert set(options(SETTINGS)) - known() == set()


@pytest.mark.parametrize(
    "name",
    [
        "runner.postScriptGC",
        "client.allowedOrigins",
        "server.trustedUserHeaders",
        "server.scriptHealthCheckEnabled",
        "server.maxWidgetStateSize",
    ],
)
def test_the_hidden_settings_we_use_still_exist(name: str):
    assert name in known()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("browser.gatherUsageStats", False),
        ("server.address", "127.0.0.1"),
        ("server.enableXsrfProtection", True),
        ("server.enableCORS", True),
        ("server.corsAllowedOrigins", []),
        ("server.trustedUserHeaders", {}),
        ("server.enableAgentApi", False),
        ("server.maxUploadSize", 20),
        ("server.disconnectedSessionTTL", 900),
        ("server.websocketPingInterval", 20),
        ("server.fileWatcherType", "none"),
        ("server.enableStaticServing", True),
        ("client.showErrorDetails", "none"),
        ("client.showErrorLinks", False),
        ("client.toolbarMode", "viewer"),
        ("client.allowedOrigins", []),
        ("runner.postScriptGC", False),
        ("runner.magicEnabled", False),
    ],
)
def test_the_settings_that_speed_and_safety_stand_on(name: str, value: object):
    section, option = name.split(".")
    assert SETTINGS[section][option] == value


def test_every_setting_gives_its_reason():
    """Beside it or above it, once; the words and grounds of a hue belong to the hue."""
    lines = SETTINGS_FILE.read_text("utf-8").splitlines()
    reasons: dict[str, bool] = {}
    for above, line in zip(["", *lines], lines, strict=False):
        if found := re.match(r"(\w+) = ", line):
            explained = above.startswith("#") or re.search(r"\s# \w", line) is not None
            reasons[found[1]] = reasons.get(found[1], False) or explained
    of_a_hue = {f"{hue}{part}Color" for hue in HUES for part in ("Background", "Text")}
    assert [name for name, given in reasons.items() if not given and name not in of_a_hue] == []


def test_the_settings_are_found_from_any_folder(tmp_path: Path):
    code = (
        "import streamlit as st; from streamlit import config;"
        f"st.App({str(ROOT / 'app.py')!r}); print(config.get_option('server.maxUploadSize'))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stdout.split()[-1] == "20"


def test_nothing_in_the_settings_points_to_another_host():
    assert re.findall(r"https?://", SETTINGS_FILE.read_text("utf-8")) == []


def test_every_font_is_in_our_own_folder_and_its_licence_beside_it():
    for face in SETTINGS["theme"]["fontFaces"]:
        assert (ROOT / face["url"].removeprefix("app/")).read_bytes()[:4] == b"wOF2"
    assert "SIL Open Font License" in next(ROOT.glob("static/fonts/*OFL.txt")).read_text("utf-8")


def test_the_application_takes_routes_start_up_and_failures_of_ours():
    parameters = inspect.signature(st.App).parameters
    assert {"script_path", "lifespan", "routes", "on_script_error"} <= set(parameters)


def test_a_finished_chart_specification_is_drawn_as_it_is():
    """Charts are built once per revision and handed over as plain dictionaries."""

    def page() -> None:
        import streamlit as st

        data = [{"month": "2026-01", "value": 3}]
        spec = {
            "mark": "bar",
            "encoding": {"x": {"field": "month"}, "y": {"field": "value"}},
            "usermeta": {"kept": "as given"},
        }
        st.vega_lite_chart({"values": data}, spec, theme=None)

    run = AppTest.from_function(page, default_timeout=20).run()
    assert not run.exception
    assert "as given" in run.main.children[0].proto.spec


def test_a_rerun_passes_through_handlers_of_ordinary_exceptions():
    """Why nothing of the framework is called inside a transaction: it would end it unseen."""
    for control in (RerunException, StopException):
        assert issubclass(control, BaseException)
        assert not issubclass(control, Exception)


def test_the_sidebar_lists_the_pages_of_st_navigation():
    """showSidebarNavigation=false would hide them too, not only those of a pages/ folder."""
    assert SETTINGS["client"]["showSidebarNavigation"] is True


def test_the_policy_names_the_hash_of_the_script_in_the_installed_page():
    html = INDEX.read_text("utf-8")
    assert len(script_hashes(html)) == len(re.findall(r"<script>", html)) == 1
    policy = dict(part.split(" ", 1) for part in content_security_policy(html).split("; "))
    assert policy["script-src"] == f"'self' {script_hashes(html)[0]}"
    assert policy["frame-ancestors"] == "'none'"
    assert "unsafe-eval" not in content_security_policy(html)


def test_a_hash_is_that_of_the_text_between_the_tags():
    html = (
        '<script src="a.js"></script><script type="module" src="b.js"></script><script>x</script>'
    )
    assert script_hashes(html) == ["'sha256-LXEWQrcmsEQBYnyp+6wy9chTD7GQPMTbAiWHF5IaSIE='"]


def test_the_framework_is_the_release_the_hidden_settings_were_read_in():
    assert st.__version__.startswith("1.67.")


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """The ratio of WCAG 2.2: 21 for black on white, 1 for a colour on itself."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_reckoned_as_wcag_does():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.478, abs=0.001)


@pytest.mark.parametrize("theme", THEMES)
def test_words_can_be_read_on_everything_they_stand_on(theme: str):
    colours = SETTINGS["theme"][theme]
    grounds = [colours["backgroundColor"], colours["secondaryBackgroundColor"]]
    pairs = [(colours[ink], ground) for ink in ("textColor", "linkColor") for ground in grounds]
    pairs += [("#ffffff", colours["primaryColor"])]
    pairs += [(colours["dataframeHeaderTextColor"], colours["dataframeHeaderBackgroundColor"])]
    pairs += [(colours["textColor"], ground) for ground in colours["sidebar"].values()][:2]
    for hue in HUES:
        text = colours[f"{hue}TextColor"]
        pairs += [(text, ground) for ground in (*grounds, colours[f"{hue}BackgroundColor"])]
    assert [(ink, ground) for ink, ground in pairs if contrast(ink, ground) < 4.5] == []


@pytest.mark.parametrize("theme", THEMES)
def test_marks_and_the_accent_stand_out_from_the_page(theme: str):
    colours = SETTINGS["theme"][theme]
    marks = [colours["primaryColor"], *(colours[f"{hue}Color"] for hue in HUES)]
    marks += colours["chartCategoricalColors"]
    assert [mark for mark in marks if contrast(mark, colours["backgroundColor"]) < 3] == []


def test_both_themes_say_the_same_things():
    light, dark = (SETTINGS["theme"][theme] for theme in THEMES)
    assert light.keys() == dark.keys()
    assert light["sidebar"].keys() == dark["sidebar"].keys()


def test_nobody_overrides_the_settings_from_the_environment_here():
    """Under our own server STREAMLIT_* variables are not read; a test must not pass by one."""
    assert [name for name in os.environ if name.startswith("STREAMLIT_")] == []
