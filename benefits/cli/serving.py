"""Start the server."""

from __future__ import annotations

import argparse
import logging

from benefits.cli.grammar import Command, complain, port, say
from benefits.text import Words


def _serve_arguments(sub: argparse.ArgumentParser, words: Words) -> None:
    sub.add_argument("--host", help=words("cli-serve_host"))
    sub.add_argument("--port", type=port, help=words("cli-serve_port"))
    sub.add_argument("--open", action="store_true", help=words("cli-serve_open"))


def _serve(given: argparse.Namespace, words: Words) -> int:
    # Loaded only here: it brings the whole framework, which no other command needs.
    from benefits.server import PortTaken, serve  # noqa: PLC0415

    logging.basicConfig(format="%(asctime)s %(levelname)s %(name)s: %(message)s")

    def announce(url: str, *, moved: bool) -> None:
        if moved:
            say(words("cli-serve_moved"))
        say(words("cli-serve_ready", url=url))

    try:
        return serve(given.host, given.port, open_browser=given.open, announce=announce)
    except PortTaken as taken:
        return complain(words("cli-serve_taken", port=str(taken.port)))
    except OSError:
        return complain(words("cli-serve_no_such_host", host=given.host or ""))


SERVE = Command("serve", _serve_arguments, _serve)
