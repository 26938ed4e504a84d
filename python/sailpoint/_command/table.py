"""Text tables: the cells of columns, and how columns share the width of a terminal."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from sailpoint._command.text import cut, padded, printable, width

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Column", "cell", "member", "rendered"]

_GAP = "  "
_NARROWEST = 6  # minimum width of a column


class Column(NamedTuple):
    """A column of a table.

    Attributes:
        title: The column's heading.
        path: The member that it shows, for example `owner.name`.
        whole: True if cut values are useless, as those of ids are.
    """

    title: str
    path: str
    whole: bool = False


def member(document: Any, path: str) -> Any:
    """The value at a path, or None."""
    for name in path.split("."):
        document = document.get(name) if isinstance(document, dict) else None
    return document


def cell(value: Any) -> str:
    """A JSON value as one line of text; empty for null."""
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def rendered(columns: Sequence[Column], documents: Sequence[Any], terminal: int | None) -> str:
    """The lines of a table with a heading; `terminal` is the width in characters, None for no limit."""
    values = [[member(document, column.path) for column in columns] for document in documents]
    rows = [[printable(cell(value)) for value in row] for row in values]
    right = [_are_numbers([row[at] for row in values]) for at in range(len(columns))]
    rows.insert(0, [column.title for column in columns])
    widths = [max(width(row[at]) for row in rows) for at in range(len(columns))]
    if terminal is not None:
        _share(widths, [column.whole for column in columns], terminal - len(_GAP) * (len(columns) - 1))
    lines = (_GAP.join(map(_laid, row, widths, right)).rstrip() for row in rows)
    return "".join(f"{line}\n" for line in lines)


def _laid(text: str, columns: int, right: bool) -> str:
    return padded(cut(text, columns), columns, right=right)


def _are_numbers(values: Sequence[Any]) -> bool:
    there = [value for value in values if value is not None]
    return bool(there) and all(isinstance(value, int | float) and not isinstance(value, bool) for value in there)


def _share(widths: list[int], whole: Sequence[bool], room: int) -> None:
    """Narrow the widest columns until all fit, starting with those that may be cut."""
    for candidates in ([at for at, keep in enumerate(whole) if not keep], range(len(widths))):
        while sum(widths) > room:
            widest = max(candidates, key=widths.__getitem__, default=None)
            if widest is None or widths[widest] <= _NARROWEST:
                break
            widths[widest] -= 1
