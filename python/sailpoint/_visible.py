"""Which characters a terminal may get: those that show, and do nothing else."""

from __future__ import annotations

TYPE_CHECKING = False  # `typing` is worth more time than the rest of the import
if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["escaped", "is_visible"]

# What Unicode calls printable and nobody sees: fillers, joiners, and selectors of variants beyond those of emoji.
_UNSEEN = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
_SELECTORS = range(0xE0100, 0xE01F0)


def is_visible(character: str) -> bool:
    """Whether a character shows, and does nothing else: no control, no change of direction, nothing invisible."""
    return character.isprintable() and character not in _UNSEEN and ord(character) not in _SELECTORS


def escaped(text: str, escape: Callable[[str], str]) -> str:
    """The text of several lines with escapes for what is not visible."""
    if text.isascii() and text.replace("\n", "").isprintable():
        return text
    return "".join(each if is_visible(each) or each == "\n" else escape(each) for each in text)
