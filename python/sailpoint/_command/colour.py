"""Colours on a terminal, unless NO_COLOR is set."""

from __future__ import annotations

import os
import sys

__all__ = ["ADDED", "CHANGED", "REMOVED", "painted"]

REMOVED, ADDED, CHANGED = "31", "32", "33"  # codes of SGR: red, green, yellow


def painted(line: str, colour: str | None) -> str:
    """The line in a colour if the output shows colours."""
    return f"\x1b[{colour}m{line}\x1b[0m" if colour and _shows_colours() else line


def _shows_colours() -> bool:
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
