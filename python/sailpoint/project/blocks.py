"""Changes the elements of a collection in block style; the comments and lines between them survive."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sailpoint.project.aligning import aligned
from sailpoint.project.flows import edited_flow
from sailpoint.project.places import UnusualError, elements_of
from sailpoint.project.render import block, entry, item
from sailpoint.project.trees import same

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from sailpoint.project.nodes import Node
    from sailpoint.project.places import Element, Places

__all__ = ["BlockEditor", "outdented"]

_WIDTH = 110  # characters of a collection in one line
_BLANK_LINES = re.compile(r"\A(?:[ \t]*\r?\n)+")
_INDENTATION = re.compile(r"^[ \t]+(?=#)", re.MULTILINE)  # of comments


@dataclass(frozen=True)
class _Part:
    """An element of the new text: the index of the former one, or None, and its lines."""

    index: int | None
    text: str
    is_changed: bool = True


class BlockEditor:
    """Edits collections in block style; `in_lines` puts each new entry at the top into one line if it fits."""

    def __init__(self, places: Places, *, in_lines: bool) -> None:
        self._places = places
        self._in_lines = in_lines

    def edited(self, node: Node, wanted: Any) -> tuple[int, int, str]:
        """The place of a collection's elements with the rest of their lines, and the text that has the wanted ones.

        Raises:
            UnusualError: It cannot be edited in place.
        """
        elements = elements_of(self._places, node)
        self._expect_lines(elements)
        column = self._places.column(elements[0].start)
        make = self._entries if isinstance(wanted, dict) else self._items
        parts = list(make(elements, wanted, column))
        return elements[0].start, self._places.element_end(elements[-1]), self._joined(elements, parts, column)

    def _expect_lines(self, elements: Sequence[Element]) -> None:
        """Raise UnusualError unless each element begins a line; the first may follow the start of an outer element."""
        if any(self._places.text[self._places.line_start(each.start) : each.start].strip() for each in elements[1:]):
            raise UnusualError

    def _entries(self, elements: Sequence[Element], wanted: Mapping[str, Any], column: int) -> Iterator[_Part]:
        """The wanted entries: those that exist in their order, each new one behind the one that precedes it."""
        known = {str(each.key.scalar): number for number, each in enumerate(elements) if each.key is not None}
        added: dict[str | None, list[str]] = {}
        before: str | None = None
        for name in wanted:
            if name in known:
                before = name
            else:
                added.setdefault(before, []).append(name)
        for kept in (None, *(name for name in known if name in wanted)):
            if kept is not None:
                yield self._part(elements, known[kept], wanted[kept])
            for name in added.get(kept, ()):
                yield _Part(None, self._text(entry(name, wanted[name], column, in_lines=self._in_lines)))

    def _items(self, elements: Sequence[Element], wanted: Sequence[Any], column: int) -> Iterator[_Part]:
        chosen = aligned([each.node.value() for each in elements], wanted)
        for index, value in zip(chosen, wanted, strict=True):
            yield _Part(None, self._text(item(value, column))) if index is None else self._part(elements, index, value)

    def _part(self, elements: Sequence[Element], index: int, value: Any) -> _Part:
        element = elements[index]
        if not same(element.node.value(), value):
            return _Part(index, self._changed(element, value))
        text = self._places.lines(element.start, self._places.element_end(element))
        return _Part(index, text, is_changed=False)

    def _joined(self, elements: Sequence[Element], parts: Sequence[_Part], column: int) -> str:
        """The elements, each behind the comments that it had before it; those before an element that goes stay."""
        leads, rest = self._leads(elements, {each.index for each in parts})
        made = ""
        before: int | None = -1  # the element before, if its text has not changed
        for part in parts:
            lead = "" if part.index is None else leads[part.index]
            if before is None or part.index != before + 1:
                lead = outdented(lead, column, made)
            made += lead if made else lead.lstrip()
            made += f"{' ' * column if made else ''}{part.text}"
            before = None if part.is_changed else part.index
        return made + outdented(rest, column, made)

    def _leads(self, elements: Sequence[Element], left: set[int | None]) -> tuple[dict[int, str], str]:
        """The lines before each element that is left, with those before elements that go; and the rest of these."""
        places, leads, carried = self._places, {}, ""
        end = places.line_start(elements[0].start)
        for index, element in enumerate(elements):
            carried += places.text[end : places.line_start(element.start)]
            end = places.element_end(element)
            if index in left:
                leads[index], carried = carried, ""
        return leads, carried

    def _changed(self, element: Element, value: Any) -> str:
        """The lines of an element with another value, from its start."""
        places, node = self._places, element.node
        if places.is_of_its_kind(node, value) and (node.entries or node.items):
            try:
                if node.is_flow:
                    end = places.content_end(node)
                    flow = edited_flow(places, node, value)
                    if "\n" in flow or len(flow) <= _WIDTH:
                        return places.text[element.start : node.start] + flow + places.lines(end, places.line_end(end))
                elif value:
                    start, end, lines = self.edited(node, value)
                    rest = self._rest(element, end)
                    return places.text[element.start : start] + lines + outdented(rest, places.column(start), lines)
            except UnusualError:
                pass  # the value is replaced as a whole
        return self._replaced(element, value)

    def _replaced(self, element: Element, value: Any) -> str:
        """The lines of an element with a new value; the comments on the line of its key and at its end survive."""
        places, column = self._places, self._places.column(element.start)
        comment, last_comment = self._comments(element)
        rest = self._rest(element, places.value_end(element))
        head, lines = self._lines(element, value, column)
        if value and isinstance(value, (dict, list)) and (rest or (comment and lines)):
            head, lines = self._head(element, column), _below(value, column + 2)
            rest = outdented(rest, column + 2, "")
        elif lines:
            rest = outdented(rest, column, "")
        if last_comment and (comment or lines):
            lines.append(f"{' ' * column}{last_comment.lstrip()}")
            last_comment = ""
        return self._text([f"{' ' * column}{head}{comment}{last_comment}", *lines]) + rest

    def _rest(self, element: Element, start: int) -> str:
        """The lines of comments at the end of an element, after its value."""
        end = self._places.element_end(element)
        return self._places.lines(start, end) if start < end else ""

    def _lines(self, element: Element, value: Any, column: int) -> tuple[str, list[str]]:
        """The first line of an element with a new value, and the remaining lines."""
        if element.key is None:
            head, *lines = item(value, column)
            return head[column:], lines
        first, *lines = block(value, column, in_lines=self._in_lines)
        return f"{self._head(element, column)}{' ' if first else ''}{first}", lines

    def _head(self, element: Element, column: int) -> str:
        """The text of an element before its value: a hyphen, or a key with a colon."""
        text = self._places.text[element.start : element.after]
        if element.key is None or element.after > element.key.end:
            return text
        # A key without a colon: after a question mark, the colon is on the next line.
        return f"{text}{self._places.end_of_line}{' ' * column}:" if text.startswith("?") else f"{text}:"

    def _comments(self, element: Element) -> tuple[str, str]:
        """The comment in the line of a key or hyphen, and the one behind the last line of a value in flow style."""
        places, node = self._places, element.node
        first_line, end = places.line_end(element.after), places.content_end(node)
        found = list(places.comments_in(element.after, places.element_end(element), node))
        is_block = not node.is_flow and (node.entries or node.items)
        first = "".join(f"  {text}" for at, text in found if at < first_line)
        last = "".join(f"  {text}" for at, text in found if first_line <= end <= at)
        return first, "" if is_block else last

    def _text(self, lines: Sequence[str]) -> str:
        """The text of lines, without the indentation of the first one."""
        return "".join(f"{line}{self._places.end_of_line}" for line in lines).lstrip(" ")


def _below(value: dict[str, Any] | list[Any], column: int) -> list[str]:
    """The lines of a collection in block style."""
    if isinstance(value, dict):
        return [line for name, each in value.items() for line in entry(name, each, column)]
    return [line for each in value for line in item(each, column)]


def outdented(lines: str, column: int, before: str) -> str:
    """Lines of comments that do not continue the text before them.

    A block of text ends with the first line that is not indented more, so the comments must not be; and a block that
    ends with empty lines must not get more of them.
    """
    is_open = before.endswith("\n") and not before.splitlines()[-1].strip()
    return _INDENTATION.sub(lambda found: found[0][:column], _BLANK_LINES.sub("", lines) if is_open else lines)
