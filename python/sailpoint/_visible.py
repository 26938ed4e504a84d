"""Characters that are safe to print on a terminal: those that are visible and have no other effect."""

from __future__ import annotations

TYPE_CHECKING = False  # importing `typing` takes longer than the rest of the package
if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["escaped", "is_visible"]

# Invisible characters that Unicode calls printable: fillers, joiners, and variation selectors beyond those of emoji.
_UNSEEN = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
_SELECTORS = range(0xE0100, 0xE01F0)


def is_visible(character: str) -> bool:
    """True unless the character is a control character, changes the text direction, or is invisible."""
    return character.isprintable() and character not in _UNSEEN and ord(character) not in _SELECTORS


def escaped(text: str, escape: Callable[[str], str]) -> str:
    """The text with escapes for its invisible characters, except line feeds."""
    if text.isascii() and text.replace("\n", "").isprintable():
        return text
    return "".join(each if is_visible(each) or each == "\n" else escape(each) for each in text)
