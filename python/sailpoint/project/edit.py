"""Changes single values in a YAML text, and leaves every other byte of it alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailpoint.project.blocks import BlockEditor, outdented
from sailpoint.project.errors import InvalidProjectError
from sailpoint.project.flows import edited_flow
from sailpoint.project.nodes import parse
from sailpoint.project.places import Places, UnusualError
from sailpoint.project.plain import plain_value
from sailpoint.project.render import entry
from sailpoint.project.trees import same

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["rewritten", "written"]


def written(value: Mapping[str, Any], *, in_lines: bool = False, end_of_line: str = "\n") -> str:
    """A mapping as a new file; `in_lines` puts each entry into one line if it fits."""
    lines = [line for name, member in value.items() for line in entry(name, member, 0, in_lines=in_lines)]
    return "".join(f"{line}{end_of_line}" for line in lines)


def rewritten(text: str, wanted: Mapping[str, Any], *, in_lines: bool = False) -> str:
    """A text with the values of `wanted`; comments, order and notation of what does not change survive.

    Args:
        text: A file with a mapping.
        wanted: All values of the result; new ones are added in this order.
        in_lines: True puts each new entry at the top into one line if it fits.
    """
    value = dict(wanted)
    if same(plain_value(text, "") or {}, value):
        return text
    try:
        new = _edited(text, value, in_lines=in_lines)
        is_right = same(plain_value(new, "") or {}, value)
    except (InvalidProjectError, UnusualError):
        is_right = False
    return new if is_right else written(wanted, in_lines=in_lines)


def _edited(text: str, wanted: dict[str, Any], *, in_lines: bool) -> str:
    places, root = Places(text), parse(text, "")
    if root.is_flow and root.entries:
        end = places.content_end(root)
        return text[: root.start] + edited_flow(places, root, wanted) + text[end:]
    if root.entries:
        start, end, new = BlockEditor(places, in_lines=in_lines).edited(root, wanted)
        return text[:start] + new + outdented(text[end:], 0, new)
    # The document is empty: it has only comments.
    before, behind = text[: root.start], text[places.content_end(root) :]
    before += places.end_of_line if before and not before.endswith("\n") else ""
    behind = behind.lstrip("\r\n") if not behind.strip() else behind
    return before + written(wanted, in_lines=in_lines, end_of_line=places.end_of_line) + behind
