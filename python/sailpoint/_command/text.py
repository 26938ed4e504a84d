"""Text for terminals: without control characters, measured and cut by display width."""

from __future__ import annotations

from unicodedata import category, combining, east_asian_width

from sailpoint._visible import is_visible

__all__ = ["cut", "padded", "printable", "width"]


def printable(text: str) -> str:
    """The text with escapes for invisible characters, so that a name cannot control the terminal."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_visible(character) for character in text)


def width(text: str) -> int:
    """The number of terminal columns that printable text takes."""
    return len(text) if text.isascii() else sum(map(_columns, text))


def cut(text: str, columns: int) -> str:
    """The text, or its beginning with an ellipsis, in at most this number of columns."""
    if width(text) <= columns:
        return text
    kept = ""
    left = columns - 1
    for character in text:
        left -= _columns(character)
        if left < 0:
            break
        kept += character
    return f"{kept}…"


def padded(text: str, columns: int, *, right: bool = False) -> str:
    """The text padded with spaces; `right` aligns it to the right."""
    spaces = " " * (columns - width(text))
    return spaces + text if right else text + spaces


def _visible(character: str) -> str:
    if is_visible(character):
        return character
    return " " if category(character) == "Zs" else character.encode("unicode_escape").decode()


def _columns(character: str) -> int:
    if combining(character):
        return 0
    return 2 if east_asian_width(character) in "WF" else 1
