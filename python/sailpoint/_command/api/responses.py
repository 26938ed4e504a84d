"""The response of an operation as output: a table, JSON, YAML or CSV, or the content of a download."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from sailpoint._command import documents
from sailpoint._command.api.streaming import WRITERS
from sailpoint._command.failures import CommandError, Status
from sailpoint._command.output import chosen, flat, note, show
from sailpoint._command.table import Column, cell

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable

    from sailpoint._command.api.facts import Operation

__all__ = ["columns_of", "show_records", "show_response"]

_MEMBERS = (Column("MEMBER", "member", name=True), Column("VALUE", "value"))
_FIRST = ("name", "displayName", "id")
_MOST_COLUMNS = 8


def show_response(options: Namespace, operation: Operation, response: Any) -> None:
    """Print a response."""
    data = response.data
    total = _header(response.headers, "x-total-count")
    if data is None and total is not None:
        data = int(total) if total.isdecimal() else total
    if isinstance(data, bytes) or (isinstance(data, str) and operation.is_download):
        _save(options, data)
        return
    if getattr(options, "to", None):
        raise CommandError("--to: the response is JSON; use -o and redirect the output", Status.USAGE)
    if data is None:
        return
    _show(options, _json(data))
    if not isinstance(data, list):
        return
    if getattr(options, "count", None) and total is not None:
        note(f"total: {total}")
    if operation.is_paged and not options.all and _is_full(options, operation, len(data)):
        note("the page is full, and more may follow: --all reads every page")


def columns_of(rows: list[dict[str, Any]]) -> list[Column]:
    """Columns for objects of any kind: names and ids, then other members that are not lists or objects."""
    members = [flat(row) for row in rows]
    plain = [
        path
        for path in dict.fromkeys(path for row in members for path in row)
        if not any(isinstance(row.get(path), (list, dict)) for row in members)
    ]
    ranked = sorted(plain, key=lambda path: (_FIRST.index(path) if path in _FIRST else len(_FIRST), path.count(".")))
    shown = ranked[:_MOST_COLUMNS] or list(members[0])[:_MOST_COLUMNS] if members else []
    named = next((path for path in shown if path in _FIRST), None)
    return [
        Column(path.upper(), path, whole=path == "id", name=path == named, spare=0 if path in _FIRST else rank)
        for rank, path in enumerate(shown, 1)
    ]


def show_records(options: Namespace, records: Iterable[Any]) -> None:
    """Print the records of a list of any length, one by one if the format allows it."""
    shown = map(_json, records)
    write = None if options.columns else WRITERS.get(chosen(options))
    if write is None:
        _show(options, list(shown))
    else:
        write(shown)


def _show(options: Namespace, document: Any) -> None:
    if isinstance(document, dict):
        lines = [{"member": name, "value": cell(value)} for name, value in flat(document).items()]
        show(options, document, _MEMBERS, lines if chosen(options) == "table" and not options.columns else None)
        return
    elements = document if isinstance(document, list) else [document]
    rows = [each if isinstance(each, dict) else {"value": each} for each in elements]
    show(options, document, columns_of(rows), rows)


def _json(data: Any) -> Any:
    if isinstance(data, list):
        return [_json(each) for each in data]
    return data.to_dict() if hasattr(data, "to_dict") else data


def _save(options: Namespace, content: str | bytes) -> None:
    """Write a download to the file that the user names, or to the standard output."""
    if isinstance(content, bytes) and not options.to and sys.stdout.isatty():
        raise CommandError("the response is not text: use --to FILE", Status.USAGE)
    documents.write(options.to or documents.STANDARD, content)


def _is_full(options: Namespace, operation: Operation, count: int) -> bool:
    limit = next(each for each in operation.arguments if each.name == "limit")
    size = options.limit if options.limit is not None else int(limit.default or 0)
    return 0 < size <= count


def _header(headers: Any, name: str) -> str | None:
    return next((str(value) for key, value in (headers or {}).items() if key.lower() == name), None)
