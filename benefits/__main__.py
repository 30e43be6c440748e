"""`python -m benefits`: the product from the command line."""

from __future__ import annotations

import sys

from benefits.cli import main

sys.exit(main(sys.argv[1:]))
