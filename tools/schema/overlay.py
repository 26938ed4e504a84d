"""The files of a version that is mostly the same as another one: only what differs, and the names of the rest."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

WIDTH = 120


def overlay(written: dict[str, str], base: Iterable[str]) -> dict[str, str]:
    """The files with `same` in place of every declaration that is in the base's files, letter for letter."""
    known = {head(block): block for text in base for block in blocks(text)}
    return {name: file(text, known) for name, text in written.items()}


def file(text: str, known: dict[tuple[str, str], str]) -> str:
    """A file that refers to the base."""
    comment, *declared = text.rstrip("\n").split("\n\n")
    parts = [comment]
    same = []
    for block in declared:
        if block.startswith("api "):
            parts.append(api(block, known.get(head(block)) or ""))
        elif known.get(head(block)) == block:
            same.append(head(block)[1])
        else:
            parts.append(block)
    if same:
        parts.append(names("same", same))
    return "\n\n".join(parts) + "\n"


def api(block: str, known: str) -> str:
    """An API class that refers to the operations of the base's class of the same name."""
    first, *own = operations(block)
    there = set(operations(known)[1:])
    same = [operation.split()[0] for operation in own if operation in there]
    rest = [operation for operation in own if operation not in there]
    return "\n".join([first, *([names("  same", same)] if same else []), *rest])


def operations(block: str) -> list[str]:
    """The head of an API class, and its operations with their lines."""
    return re.split(r"\n(?=  \S)", block)


def names(word: str, of: list[str]) -> str:
    """Lines that begin with a word and list names."""
    lines = textwrap.wrap(" ".join(of), WIDTH - len(word) - 1, break_long_words=False, break_on_hyphens=False)
    return "\n".join(f"{word} {line}" for line in lines)


def blocks(text: str) -> Iterator[str]:
    """The declarations of a file."""
    for block in text.rstrip("\n").split("\n\n"):
        if not block.startswith("#"):
            yield block


def head(block: str) -> tuple[str, str]:
    """The kind and the name of a declaration."""
    kind, name = block.split(None, 2)[:2]
    return "api" if kind == "api" else "model", name.rstrip(":")
