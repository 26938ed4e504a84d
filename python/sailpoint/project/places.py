"""Positions in a YAML text: where its nodes end, and the comments between them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sailpoint.project.nodes import Node

__all__ = ["Element", "Places", "UnusualError", "elements_of"]

_BETWEEN = re.compile(r"(?:[ \t\r\n]+|#[^\n]*)*")  # blanks and comments
_PROPERTY = re.compile(r"[&!]\S*")  # an anchor or a tag before a value
_HEADER = re.compile(r"[|>][-+0-9]*")  # of a block scalar
_COMMENT = re.compile(r"#[^\r\n]*")
_NO_VALUE = re.compile(r"(?P<margin>[ \t]*)(?P<comment>#[^\n]*)?(?:\r?\n|\Z)")  # a line
_QUESTION = re.compile(r"\?[ \t]+\Z")  # before a key


class UnusualError(Exception):
    """The text uses a notation that cannot be edited in place, such as an anchor before a list."""


@dataclass(frozen=True)
class Element:
    """An entry of a mapping, or an item of a list, which has no key.

    Attributes:
        start: The position of the key, or of the question mark before it; of an item's hyphen, or of the item in flow
            style.
        key: The key of an entry.
        node: The value.
        after: The position after the colon, after a key without a colon, or after the hyphen.
    """

    start: int
    key: Node | None
    node: Node
    after: int


class Places:
    """A text with the positions that its nodes do not have."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.end_of_line = "\r\n" if "\r\n" in text else "\n"

    def skip(self, at: int) -> int:
        """The position behind blanks and comments."""
        found = _BETWEEN.match(self.text, at)
        return at if found is None else found.end()

    def column(self, at: int) -> int:
        """The number of characters before a position in its line."""
        return at - self.line_start(at)

    def line_start(self, at: int) -> int:
        """The start of a position's line."""
        return self.text.rfind("\n", 0, at) + 1

    def line_end(self, at: int) -> int:
        """The start of the next line."""
        found = self.text.find("\n", at)
        return len(self.text) if found < 0 else found + 1

    def lines(self, start: int, end: int) -> str:
        """The text from a position to the end of a line, which may be missing at the end of the text."""
        text = self.text[start:end]
        return text if text.endswith("\n") else text + self.end_of_line

    def is_of_its_kind(self, node: Node, value: object) -> bool:
        """True if both a value and a new one are mappings, or both are lists."""
        return isinstance(value, dict if node.entries is not None else list if node.items is not None else ())

    def is_block_scalar(self, node: Node) -> bool:
        """True for a literal or folded block."""
        return isinstance(node.scalar, str) and _HEADER.match(self.text, self.bare_start(node)) is not None

    def bare_start(self, node: Node) -> int:
        """The start of a value behind its anchor and tag."""
        at = node.start
        while at < node.end and (found := _PROPERTY.match(self.text, at)):
            at = self.skip(found.end())
        return at

    def content_end(self, node: Node) -> int:
        """The end of a value, without blanks and comments behind it."""
        if node.entries is not None or node.items is not None:
            if node.is_flow and self.text[node.end - 1 : node.end] in ("}", "]"):
                return node.end
            below = [value for _, value in (node.entries or {}).values()] or node.items or []
            keys = [key.end for key, _ in list((node.entries or {}).values())[-1:]]
            return max([self.content_end(each) for each in below[-1:]] + keys, default=node.end)
        if self.is_block_scalar(node) and "+" in self.text[node.start : self.line_end(node.start)].partition("#")[0]:
            return node.end
        return node.start + len(self.text[node.start : node.end].rstrip())

    def value_end(self, element: Element) -> int:
        """The start of the line below the value of an element in block style."""
        end = max(self.content_end(element.node), element.after)
        is_whole_line = end == self.line_start(end) and end > element.after
        return end if is_whole_line else self.line_end(end)

    def element_end(self, element: Element) -> int:
        """The start of the line below an element in block style, and below the comments at the end of its block.

        A comment belongs to the block that matches its indentation: it is indented more than the block's key or hyphen.
        """
        end = self.value_end(element)
        if not self._is_block(element.node):
            return end
        column, at = self.column(element.start), end
        while at < len(self.text) and (found := _NO_VALUE.match(self.text, at)):
            at = found.end()
            if found["comment"]:
                if len(found["margin"]) <= column:
                    break
                end = at
        return end

    def _is_block(self, node: Node) -> bool:
        """True for a collection in block style, and for what could become one: an empty collection or no value."""
        if node.entries is None and node.items is None:
            return node.scalar is None and self.bare_start(node) == node.end
        return not (node.is_flow and (node.entries or node.items))

    def comments_in(self, start: int, end: int, node: Node) -> Iterator[tuple[int, str]]:
        """Positions and texts of the comments between two positions, around and in a value."""
        at = start
        for first, last in (*self._scalars(node), (end, end)):
            for found in _COMMENT.finditer(self.text, at, min(first, end)):
                yield found.start(), found[0].rstrip()
            at = max(at, last)

    def _scalars(self, node: Node) -> Iterator[tuple[int, int]]:
        """Spans of the scalars in a value; the header of a block scalar is outside."""
        pending = [node]
        while pending:
            each = pending.pop()
            below = [part for pair in (each.entries or {}).values() for part in pair] + (each.items or [])
            pending += reversed(below)
            if each.entries is None and each.items is None:
                is_block = self.is_block_scalar(each)
                start = self.line_end(each.start) if is_block else each.start
                yield start, max(start, self.content_end(each))


def elements_of(places: Places, node: Node) -> list[Element]:
    """The entries or items of a collection.

    Raises:
        UnusualError: They cannot be edited in place.
    """
    if node.entries is not None:
        return [_entry(places, key, value) for key, value in node.entries.values()]
    if node.is_flow:
        return [Element(each.start, None, each, each.start + 1) for each in node.items or ()]
    found: list[Element] = []
    at = places.bare_start(node)
    for item in node.items or ():
        at = places.skip(at)
        if places.text[at : at + 1] != "-":
            raise UnusualError
        found.append(Element(at, None, item, at + 1))
        at = max(places.content_end(item), at + 1)
    return found


def _entry(places: Places, key: Node, value: Node) -> Element:
    before = _QUESTION.search(places.text, places.line_start(key.start), key.start)
    colon = places.skip(key.end)
    after = colon + 1 if places.text[colon : colon + 1] == ":" else key.end
    return Element(key.start if before is None else before.start(), key, value, after)
