"""Suggestions for names that do not exist."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["suggestion"]


def suggestion(name: str, known: Iterable[str], *, most: int = 1) -> str:
    """A question that suggests the nearest names, or an empty text."""
    by_folded = {each.casefold(): each for each in known}
    found = get_close_matches(name.casefold(), by_folded, n=most, cutoff=0.6)
    return f"; did you mean {' or '.join(repr(by_folded[each]) for each in found)}?" if found else ""
