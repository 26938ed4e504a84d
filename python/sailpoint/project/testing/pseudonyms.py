"""Replaces the values of a person by others of the same shape, so that a fixture does not identify the person."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Pseudonyms", "words_of"]

_WORD = re.compile(r"[^\W\d_]+|\d+")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}(?:[T ][\d:.]+)?(?:Z|[+-]\d{2}:?\d{2})?|\b\d{1,2}/\d{1,2}/\d{4}\b")
_YEAR = re.compile(r"(?:19|20)\d{2}")
_KEPT = {"true", "false", "null", "none", "com", "org", "net", "http", "https", "www"}
_CONSONANTS, _VOWELS = "bdfglmnprstv", "aeiou"
_FIRST_YEAR = 1904


class Pseudonyms:
    """Replacements by a secret salt: the same word always has the same replacement, which cannot be traced back.

    Words that decide something in the project's mappings stay, and so do the distances between dates: all dates and the
    current time are moved back by the same number of years.
    """

    def __init__(self, salt: bytes, kept: Iterable[str]) -> None:
        self._salt = salt
        self._kept = {each.casefold() for each in kept} | _KEPT
        self._years = 4 * (1 + self._number("years") % 3)  # a multiple of 4, so that February 29th stays a date

    def of(self, text: str) -> str:
        """The replacement of a text."""
        made, at = [], 0
        for date in _DATE.finditer(text):
            made += [_WORD.sub(self._word, text[at : date.start()]), self.date(date[0])]
            at = date.end()
        return "".join([*made, _WORD.sub(self._word, text[at:])])

    def date(self, text: str) -> str:
        """A date, earlier by the number of years."""
        return _YEAR.sub(lambda year: str(max(int(year[0]) - self._years, _FIRST_YEAR)), text, count=1)

    def _word(self, found: re.Match[str]) -> str:
        word = found[0]
        if word.casefold() in self._kept:
            return word
        seed = self._number(word.casefold())
        made = ""
        for index, character in enumerate(word):
            letters = "0123456789" if character.isdigit() else (_CONSONANTS, _VOWELS)[index % 2]
            if character.isdigit() and index == 0 and character != "0":
                letters = letters[1:]
            seed, rest = divmod(seed, len(letters))
            seed = seed or self._number(f"{word.casefold()} {index}")
            made += letters[rest].upper() if character.isupper() else letters[rest]
        return made

    def _number(self, text: str) -> int:
        return int.from_bytes(hashlib.blake2b(text.encode(), key=self._salt, digest_size=16).digest(), "big")


def words_of(value: Any) -> Iterator[str]:
    """The words of all texts in a value."""
    pending = [value]
    while pending:
        each = pending.pop()
        if isinstance(each, str):
            yield from _WORD.findall(each)
        elif isinstance(each, dict):
            pending += [*each, *each.values()]
        elif isinstance(each, list):
            pending += each
