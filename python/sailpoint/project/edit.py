"""Changes single values in a YAML text, and leaves every other byte of it alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailpoint.project.errors import InvalidProjectError
from sailpoint.project.nodes import parse
from sailpoint.project.plain import plain_value
from sailpoint.project.render import block, scalar
from sailpoint.project.trees import same

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sailpoint.project.nodes import Node

__all__ = ["rewritten", "written"]


def written(value: Mapping[str, Any], *, in_lines: bool = False) -> str:
    """A mapping as a new file; `in_lines` puts each entry into one line if it fits."""
    lines: list[str] = []
    for name, member in value.items():
        lines += _entry(name, member, 0, in_lines=in_lines)
    return "".join(f"{line}\n" for line in lines)


def rewritten(text: str, wanted: Mapping[str, Any], tables: Sequence[str] = (), *, in_lines: bool = False) -> str:
    """A text with the values of `wanted`; comments, order and notation of what does not change survive.

    Args:
        text: A file with a mapping.
        wanted: All values of the result; new ones are added in this order.
        tables: Names of members that are mappings whose entries change one by one.
        in_lines: True puts each new entry into one line if it fits.
    """
    if same(plain_value(text, ""), dict(wanted)):
        return text
    changes = _Changes(text, in_lines=in_lines)
    changes.members(parse(text, ""), wanted, tables)
    new = changes.applied()
    try:
        is_right = same(plain_value(new, ""), dict(wanted))
    except InvalidProjectError:
        is_right = False
    return new if is_right else written(wanted, in_lines=in_lines)


class _Changes:
    """Replacements of parts of a text."""

    def __init__(self, text: str, *, in_lines: bool) -> None:
        self._text = text
        self._in_lines = in_lines
        self._end_of_line = "\r\n" if "\r\n" in text else "\n"
        self._parts: list[tuple[int, int, str]] = []

    def members(self, node: Node, wanted: Mapping[str, Any], tables: Sequence[str]) -> None:
        """Give the entries of a mapping the wanted values."""
        entries = node.entries or {}
        for name in entries:
            if name not in wanted:
                self._remove(*entries[name])
        order = list(wanted)
        for name, value in wanted.items():
            if name not in entries:
                self._add(node, order, name, value)
            elif name in tables and _is_table(entries[name][1]) and isinstance(value, dict) and value:
                self.members(entries[name][1], value, ())
            elif not same(entries[name][1].value(), value):
                self._set(*entries[name], value)

    def applied(self) -> str:
        """The text with all replacements."""
        new, at = [], 0
        for start, end, part in sorted(self._parts, key=lambda each: each[:2]):
            new += [self._text[at:start], part]
            at = max(at, end)
        return "".join([*new, self._text[at:]])

    def _set(self, key: Node, node: Node, value: Any) -> None:
        between = self._text[key.end : node.start]
        first, *rest = block(value, self._column(key) + 2)
        if "\n" in between or not between.startswith(":") or not first:
            between = ":"
        if first and not between.endswith(" "):
            between += " "
        lines = [f"{between}{first}", *rest]
        self._parts.append((key.end, max(self._content_end(node), key.end), self._end_of_line.join(lines)))

    def _remove(self, key: Node, node: Node) -> None:
        start = self._line_start(key.start)
        self._parts.append((start, self._line_end(max(self._content_end(node), key.end)), ""))

    def _add(self, around: Node, order: Sequence[str], name: str, value: Any) -> None:
        """Add an entry behind the nearest one that precedes it in the order."""
        entries = around.entries or {}
        before = [each for each in order[: order.index(name)] if each in entries]
        indent = self._column(next(iter(entries.values()))[0]) if entries else 0
        if before:
            key, node = entries[before[-1]]
            at = self._line_end(max(self._content_end(node), key.end))
        else:
            at = self._line_start(next(iter(entries.values()))[0].start) if entries else len(self._text)
        lines = _entry(name, value, indent, in_lines=self._in_lines)
        lead = self._end_of_line if at and self._text[at - 1 : at] != "\n" else ""
        self._parts.append((at, at, lead + "".join(f"{line}{self._end_of_line}" for line in lines)))

    def _content_end(self, node: Node) -> int:
        return node.start + len(self._text[node.start : node.end].rstrip())

    def _column(self, key: Node) -> int:
        return key.start - self._line_start(key.start)

    def _line_start(self, at: int) -> int:
        return self._text.rfind("\n", 0, at) + 1

    def _line_end(self, at: int) -> int:
        """The start of the next line."""
        found = self._text.find("\n", at)
        return len(self._text) if found < 0 else found + 1


def _is_table(node: Node) -> bool:
    """True for a mapping whose entries have lines of their own; one in braces is replaced as a whole."""
    return bool(node.entries) and not node.is_flow


def _entry(name: str, value: Any, indent: int, *, in_lines: bool = False) -> list[str]:
    """The lines of an entry; `mappings` and other tables are in block style whatever their length."""
    if isinstance(value, dict) and value and indent == 0 and not in_lines:
        below = [line for each, member in value.items() for line in _entry(each, member, 2)]
        return [f"{scalar(name)}:", *below]
    head, *tail = block(value, indent + 2)
    return [f"{' ' * indent}{scalar(name)}:{' ' if head else ''}{head}", *tail]
