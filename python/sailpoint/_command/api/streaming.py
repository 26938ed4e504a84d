"""Output of lists of any length: each record is written when its page arrives, so that memory does not grow with the list."""

from __future__ import annotations

import csv
import json
import sys
from tempfile import TemporaryFile
from textwrap import indent
from typing import TYPE_CHECKING, Any

from sailpoint._command.documents import json_text, yaml_text
from sailpoint._command.output import csv_line, flat

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = ["WRITERS"]

def write_json(records: Iterable[Any]) -> None:
    """Write an array, formatted as the array of a page is."""
    before = "[\n"
    for record in records:
        sys.stdout.write(before + indent(json_text(record).removesuffix("\n"), "  "))
        before = ",\n"
    sys.stdout.write("[]\n" if before == "[\n" else "\n]\n")


def write_yaml(records: Iterable[Any]) -> None:
    """Write a sequence."""
    is_empty = True
    for record in records:
        sys.stdout.write(yaml_text([record]))
        is_empty = False
    if is_empty:
        sys.stdout.write(yaml_text([]))


def write_csv(records: Iterable[Any]) -> None:
    """Write CSV. The heading names the members of all records, so these wait for it in a temporary file."""
    names: dict[str, None] = {}
    with TemporaryFile("w+", encoding="utf-8", newline="\n") as waiting:
        for record in records:
            row = flat(record if isinstance(record, dict) else {"value": record})
            names.update(dict.fromkeys(row))
            waiting.write(json.dumps(row) + "\n")
        waiting.seek(0)
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(csv_line(list(names)))
        for line in waiting:
            row = json.loads(line)
            writer.writerow(csv_line([row.get(name) for name in names]))


WRITERS: dict[str, Callable[[Iterable[Any]], None]] = {"json": write_json, "yaml": write_yaml, "csv": write_csv}
"""The formats that need no more than one record at a time. The widths of a table follow from all its rows."""
