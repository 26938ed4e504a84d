"""Output of changes: a line for each changed value, with the old and the new value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailpoint._command.colour import ADDED, CHANGED, REMOVED
from sailpoint._command.output import chosen, note, show
from sailpoint._command.table import Column, cell

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable, Mapping, Sequence

    from sailpoint._review import Change

__all__ = ["rows", "show_changes", "show_rows"]

_COLUMNS = (
    Column("CHANGE", "change", whole=True),
    Column("WHERE", "where", name=True),
    Column("BEFORE", "before"),
    Column("AFTER", "after"),
)
_COLOURS = {"add": ADDED, "remove": REMOVED, "change": CHANGED, "move": CHANGED}


def rows(changes: Iterable[Change], **more: Any) -> list[dict[str, Any]]:
    """The changes as JSON objects, with further members in front."""
    return [
        {**more, "change": each.kind, "where": each.where, "before": each.before, "after": each.after}
        for each in changes
    ]


def show_changes(options: Namespace, document: Any, changes: Iterable[Change]) -> None:
    """Print changes: as a table or CSV a row for each, as JSON or YAML the given document."""
    _print(options, document, _COLUMNS, rows(changes))


def show_rows(options: Namespace, found: Sequence[Mapping[str, Any]]) -> None:
    """Print the changes of several profiles, whose rows have the member `profile`."""
    _print(options, list(found), (Column("PROFILE", "profile", name=True), *_COLUMNS), found)


def _print(options: Namespace, document: Any, columns: Sequence[Column], found: Sequence[Any]) -> None:
    texts = [{**row, "before": cell(row["before"]), "after": cell(row["after"])} for row in found]
    lines = texts if chosen(options) == "csv" else found
    show(options, document, columns, lines, lambda row: _COLOURS.get(row["change"]))
    if not found:
        note("no differences")
