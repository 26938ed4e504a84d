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
        whole: True if cut values are useless, as those of ids are: the column is cut after the others.
        name: True if the column identifies the row: it is never cut.
        spare: Order in which columns are left out of a narrow table, the highest first; 0 for columns that stay.
    """

    title: str
    path: str
    whole: bool = False
    name: bool = False
    spare: int = 0


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


def rendered(columns: Sequence[Column], documents: Sequence[Any], terminal: int | None) -> list[str]:
    """The lines of a table with a heading; `terminal` is the width in characters, None for no limit."""
    values = [[member(document, column.path) for document in documents] for column in columns]
    cells = [
        [column.title, *(printable(cell(value)) for value in found)]
        for column, found in zip(columns, values, strict=True)
    ]
    widths = [max(map(width, column)) for column in cells]
    shown = list(range(len(columns)))
    if terminal is not None:
        shown = _kept(columns, widths, terminal)
        room = terminal - len(_GAP) * (len(shown) - 1)
        narrowed = _shared([widths[at] for at in shown], [columns[at] for at in shown], room)
        widths = [narrowed[shown.index(at)] if at in shown else 0 for at in range(len(columns))]
    right = [_are_numbers(found) for found in values]
    return [
        _GAP.join(_laid(cells[at][row], widths[at], right[at]) for at in shown).rstrip()
        for row in range(len(documents) + 1)
    ]


def _laid(text: str, columns: int, right: bool) -> str:
    return padded(cut(text, columns), columns, right=right)


def _are_numbers(values: Sequence[Any]) -> bool:
    there = [value for value in values if value is not None]
    return bool(there) and all(isinstance(value, int | float) and not isinstance(value, bool) for value in there)


def _kept(columns: Sequence[Column], widths: Sequence[int], terminal: int) -> list[int]:
    """The columns that a terminal has room for, without spare ones that do not fit."""
    kept = list(range(len(columns)))
    for at in sorted(kept, key=lambda at: -columns[at].spare):
        if not columns[at].spare or sum(widths[each] for each in kept) + len(_GAP) * (len(kept) - 1) <= terminal:
            break
        kept.remove(at)
    return kept


def _shared(widths: Sequence[int], columns: Sequence[Column], room: int) -> list[int]:
    """Narrow the widest columns until all fit, starting with those that may be cut."""
    narrowed = list(widths)
    cuttable = [at for at, column in enumerate(columns) if not column.name]
    for candidates in ([at for at in cuttable if not columns[at].whole], cuttable):
        while sum(narrowed) > room:
            widest = max(candidates, key=narrowed.__getitem__, default=None)
            if widest is None or narrowed[widest] <= _NARROWEST:
                break
            narrowed[widest] -= 1
    return narrowed
