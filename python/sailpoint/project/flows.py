"""Changes the elements of a collection in braces or brackets; the comments and lines between them survive."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from sailpoint.project.aligning import aligned
from sailpoint.project.places import UnusualError, elements_of
from sailpoint.project.render import in_line
from sailpoint.project.trees import same

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sailpoint.project.nodes import Node
    from sailpoint.project.places import Element, Places

__all__ = ["edited_flow"]

_GAP = re.compile(r"(?P<before>(?:\s|#[^\n]*)*)(?P<comma>,?)(?P<behind>(?:\s|#[^\n]*)*)")

_Part = tuple["int | None", str]  # the index of a former element, and the text


def edited_flow(places: Places, node: Node, wanted: Any) -> str:
    """The text of a collection in flow style with the wanted elements.

    Raises:
        UnusualError: It cannot be edited in place.
    """
    if not node.is_flow or places.text[node.end - 1] not in "]}":
        raise UnusualError
    flow = _Flow(places, node)
    return flow.joined(flow.entries(wanted) if isinstance(wanted, dict) else flow.items(wanted))


class _Flow:
    """A collection in flow style: its elements, each with the text before it, and the rest of its line."""

    def __init__(self, places: Places, node: Node) -> None:
        self._places = places
        self._elements = elements_of(places, node)
        start = places.bare_start(node) + 1
        self._opening = places.text[node.start : start]
        self._bracket = places.text[node.end - 1]
        self._leads: list[str] = []
        self._tails: list[str] = []
        for element in self._elements:
            self._add_gap(start, element.start)
            start = self._end(element)
        self._add_gap(start, node.end - 1)
        *self._leads, self._closing = self._leads
        self._has_lines = "\n" in "".join([*self._tails, *self._leads])

    def entries(self, wanted: Mapping[str, Any]) -> list[_Part]:
        """The wanted entries: those that exist in their order, and then the new ones."""
        known = {str(each.key.scalar): number for number, each in enumerate(self._elements) if each.key is not None}
        parts: list[_Part] = [
            (index, self._text(index, wanted[name])) for name, index in known.items() if name in wanted
        ]
        return parts + [(None, in_line({name: each})[1:-1]) for name, each in wanted.items() if name not in known]

    def items(self, wanted: Sequence[Any]) -> list[_Part]:
        """The wanted items."""
        chosen = aligned([each.node.value() for each in self._elements], wanted)
        return [
            (index, in_line(value) if index is None else self._text(index, value))
            for index, value in zip(chosen, wanted, strict=True)
        ]

    def joined(self, parts: Sequence[_Part]) -> str:
        """The collection with these elements; the lines of comments before an element that goes stay."""
        leads, carried = self._leads_of({index for index, _ in parts})
        made = self._opening
        for number, (index, text) in enumerate(parts):
            made += self._new_lead(made) if index is None else _lead(made, leads[index])
            made += text if number + 1 == len(parts) else f"{text},"
            made += self._new_tail() if index is None else self._tails[index]
        closing = carried + self._closing
        return f"{made}{' ' if closing.startswith('#') else ''}{closing}{self._bracket}"

    def _leads_of(self, left: set[int | None]) -> tuple[dict[int, str], str]:
        """The text before each element that is left, with the lines before elements that go; and the rest of these."""
        leads, carried = {}, ""
        for index, lead in enumerate(self._leads):
            if index in left:
                leads[index], carried = carried + lead, ""
            else:
                carried += lead[: lead.rfind("\n") + 1]
        return leads, carried

    def _add_gap(self, start: int, end: int) -> None:
        """Add the text between two elements, without the comma: the rest of the first one's line, and the rest."""
        found = _GAP.fullmatch(self._places.text, start, end)
        if found is None:
            raise UnusualError
        gap = found["before"] + found["behind"]
        at = gap.find("\n") + 1 if self._leads else 0
        if self._leads:
            self._tails.append(gap[:at])
        self._leads.append(gap[at:])

    def _text(self, index: int, value: Any) -> str:
        """The text of an element with a value."""
        element, text = self._elements[index], self._places.text
        key, node = element.key, element.node
        if same(node.value(), value):
            return text[element.start : self._end(element)]
        head = text[element.start : max(node.start, element.start)]
        if key is not None and ":" not in text[key.end : node.start]:
            head = f"{text[element.start : key.end]}:"
        if key is not None and not head[-1].isspace():
            head += " "
        if self._places.is_of_its_kind(node, value):
            return head + edited_flow(self._places, node, value)
        return head + in_line(value)

    def _end(self, element: Element) -> int:
        end = self._places.content_end(element.node)
        return end if element.key is None else max(end, element.key.end)

    def _new_lead(self, made: str) -> str:
        """The text before a new element, which has its own line if the others have one."""
        if not self._has_lines:
            return " " if made.endswith(",") else ""
        column = self._places.column(self._elements[0].start) if self._elements else 2
        return f"{'' if made.endswith(chr(10)) else self._places.end_of_line}{' ' * column}"

    def _new_tail(self) -> str:
        return self._places.end_of_line if self._tails and "\n" in self._tails[-1] else ""


def _lead(made: str, lead: str) -> str:
    """The text before an element, with a blank behind a comma, and without an empty line."""
    if made.endswith(","):
        return lead or " "
    return lead.removeprefix("\r").removeprefix("\n") if made.endswith("\n") else lead
