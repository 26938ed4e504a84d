"""Output of commands: a table for reading; JSON, YAML or CSV for programs."""

from __future__ import annotations

import csv
import json
import shutil
import sys
from typing import TYPE_CHECKING, Any

from sailpoint._command.colour import painted
from sailpoint._command.columns import selected
from sailpoint._command.documents import json_text, yaml_text
from sailpoint._command.failures import CommandError, Status
from sailpoint._command.table import Column, member, rendered
from sailpoint._command.text import printable

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Sequence

__all__ = ["FORMATS", "chosen", "csv_line", "flat", "note", "plural", "show"]

FORMATS = ("table", "json", "yaml", "csv")


def chosen(options: Namespace) -> str:
    """The chosen output format; by default table on a terminal, JSON elsewhere."""
    return options.output or ("table" if sys.stdout.isatty() else "json")


def show(
    options: Namespace,
    document: Any,
    columns: Sequence[Column],
    rows: Sequence[Any] | None = None,
    colour: Callable[[Any], str | None] = lambda _: None,
) -> None:
    """Print a document.

    Args:
        options: The options of the command.
        document: JSON with the service's names, which JSON and YAML output shows unchanged.
        columns: The columns of a table.
        rows: The objects in a table or CSV; by default those of the document.
        colour: The colour of an object's line.
    """
    objects = rows if rows is not None else document if isinstance(document, list) else [document]
    kind = chosen(options)
    if options.columns:
        if kind not in ("table", "csv"):
            raise CommandError("--columns requires -o table or -o csv", Status.USAGE)
        columns = selected(options.columns, columns, objects)
    if kind == "table":
        terminal = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
        heading, *lines = rendered(columns, objects, terminal)
        colours = [None, *map(colour, objects)]
        sys.stdout.writelines(f"{painted(*each)}\n" for each in zip([heading, *lines], colours, strict=True))
    elif kind == "csv":
        chosen_members = options.columns and [
            [(each.path, member(row, each.path)) for each in columns] for row in objects
        ]
        _write_csv(list(map(dict, chosen_members)) if chosen_members else [flat(each) for each in objects])
    else:
        sys.stdout.write(yaml_text(document) if kind == "yaml" else json_text(document))


def plural(count: int, noun: str) -> str:
    """A number with its noun, for example `1 identity profile`."""
    return f"{count} {noun}{'' if count == 1 else 's'}"


def note(text: str) -> None:
    """Print a message to stderr."""
    print("\n".join(map(printable, text.splitlines())), file=sys.stderr)


def flat(document: Any, prefix: str = "") -> dict[str, Any]:
    """The members of an object and its nested objects, under names such as `owner.id`; lists stay unchanged."""
    members: dict[str, Any] = {}
    for name, value in document.items():
        if isinstance(value, dict) and value:
            members |= flat(value, f"{prefix}{name}.")
        else:
            members[f"{prefix}{name}"] = value
    return members


def _write_csv(rows: list[dict[str, Any]]) -> None:
    """Write CSV as in RFC 4180. The data is unchanged, even if a spreadsheet would read it as a formula."""
    names = list(dict.fromkeys(name for row in rows for name in row))
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(csv_line(names))
    writer.writerows(csv_line([row.get(name) for name in names]) for row in rows)


def csv_line(values: Sequence[Any]) -> list[str]:
    """The cells of a line of CSV."""
    shown = printable if sys.stdout.isatty() else str
    return [shown(_csv_cell(value)) for value in values]


def _csv_cell(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
