"""Masks values of people in files and on the terminal."""

from __future__ import annotations

import re

__all__ = ["masked"]


def masked(value: str | None) -> str | None:
    """A value of which only the shape is visible: first letters of words, and punctuation."""
    if value is None:
        return None
    return re.sub(r"(\w)(\w*)", lambda word: word[1] + "*" * min(len(word[2]), 6), value)
