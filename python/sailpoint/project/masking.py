"""Masks values of people in files and on the terminal."""

from __future__ import annotations

import re

__all__ = ["masked"]

_SHORT = 2  # characters of a word that is masked entirely
_MOST = 6  # signs that stand for the rest of a word


def masked(value: str | None) -> str | None:
    """A value of which only the shape is visible: first letters of longer words, and punctuation."""
    if value is None:
        return None
    return re.sub(r"\w+", _word, value)


def _word(found: re.Match[str]) -> str:
    word = found[0]
    shown = word[0] if len(word) > _SHORT else ""
    return shown + "•" * min(len(word) - len(shown), _MOST)
