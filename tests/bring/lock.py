"""`python -m tests.bring.lock`: pin every package, for all platforms, with hashes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
OLDEST = "3.11"
PAIRS = (("requirements.txt", ()), ("requirements-dev.txt", ("-c", "requirements.lock")))


def main() -> int:
    """Renew both locks within their bounds; where packages come from is not written down."""
    for source, constraints in PAIRS:
        target = source.replace(".txt", ".lock")
        command = [sys.executable, "-m", "uv", "pip", "compile", "--universal", "--upgrade"]
        options = ["--python-version", OLDEST, "--generate-hashes", "--no-header", "--quiet"]
        hidden = ["--no-emit-index-url", "--no-emit-find-links"]
        files = [source, *constraints, "-o", target]
        subprocess.run([*command, *options, *hidden, *files], cwd=ROOT, check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
