"""`--columns`: the columns that a user chooses for a table or CSV."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from sailpoint._command.failures import CommandError, Status
from sailpoint._command.table import Column

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["selected"]


def selected(names: str, columns: Sequence[Column], objects: Sequence[Any]) -> list[Column]:
    """The columns with these names, which are separated by commas: headings, or members such as `owner.id`.

    Raises:
        CommandError: There is no such column.
    """
    titles = {column.title.lower(): column for column in columns}
    paths = dict.fromkeys(path for each in objects for path in _paths(each))
    chosen = []
    for name in filter(None, map(str.strip, names.split(","))):
        column = titles.get(name.lower())
        if column is None and (not objects or name in paths):
            column = Column(name.upper(), name)
        if column is None:
            raise CommandError(f"--columns: there is no column {name}{_hint(name, [*titles, *paths])}", Status.USAGE)
        chosen.append(column._replace(spare=0))
    if not chosen:
        raise CommandError("--columns needs at least one name", Status.USAGE)
    return chosen


def _paths(document: Any, prefix: str = "") -> list[str]:
    """The paths of all members of an object, nested ones included."""
    if not isinstance(document, dict):
        return []
    return [
        path for name, value in document.items() for path in (f"{prefix}{name}", *_paths(value, f"{prefix}{name}."))
    ]


def _hint(name: str, known: Sequence[str]) -> str:
    near = get_close_matches(name, known, n=1)
    return f": did you mean {near[0]}?" if near else f"; there are: {', '.join(dict.fromkeys(known))}"
