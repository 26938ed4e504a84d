"""HTML for notebooks: models, lists, responses and errors as tables with nested parts folded.

It has no scripts and sets no colours, so it suits light and dark themes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from html import escape
from itertools import islice
from typing import TYPE_CHECKING, Any

from sailpoint._core import Model, dump_json
from sailpoint._response_parts import shown

if TYPE_CHECKING:
    from sailpoint._core import ApiResponse

__all__ = ["of_error", "of_response", "of_rows", "of_value"]

_ROWS = 25  # rows of a list; the others are counted
_COLUMNS = 100
_CELLS = 5000  # total number of cells
_DEPTH = 8  # deeper values become one line of JSON
_SHORT = 40  # characters of a text that is never wrapped
_LINE = 80  # characters in the summary of a folded part
_LINES = 240  # characters of a text that is not folded
_TEXT = 4000  # characters of an unfolded text

# A repeated class selector takes precedence over Jupyter's own rules.
_STYLE = """<style>
.sailpoint { overflow-x: auto; text-align: left }
.sailpoint table { border-collapse: collapse; margin: .3em 0 }
.sailpoint.sailpoint tr > th, .sailpoint.sailpoint tr > td {
  text-align: left; vertical-align: top; border: 1px solid rgba(128, 128, 128, .35); padding: .25em .6em }
.sailpoint summary, .sailpoint .short { white-space: nowrap }
.sailpoint .long { min-width: 18em; max-width: 60em; white-space: pre-wrap; overflow-wrap: anywhere }
.sailpoint .faint { opacity: .6 }
</style>"""

# Fields that identify a record for a reader, the best one first.
_LABELS = ("name", "identity_attribute_name", "display_name", "text", "key", "path", "type", "id")


def of_value(value: Any) -> str:
    """A model, a list of models or a free object."""
    tables = _Tables()
    title = tables.summary(value) if isinstance(value, list) else type(value).__name__
    return _framed(title, tables.part(value, 0))


def of_rows(title: str, rows: Iterable[Mapping[str, Any]], count: int, last: frozenset[str] = frozenset()) -> str:
    """A table of `count` rows without its empty columns; the columns named in `last` come last."""
    shown_rows = list(islice(rows, _ROWS))
    used = dict.fromkeys(name for row in shown_rows for name, cell in row.items() if cell is not None)
    names = sorted(used, key=lambda name: name in last)
    return _framed(title, _Tables().grid(names, shown_rows, count, 0))


def of_response(response: ApiResponse[Any]) -> str:
    """A response with its headers; the values of cookies are masked."""
    members = {"status_code": response.status_code, "headers": shown(response.headers), "data": response.data}
    return _framed(type(response).__name__, _Tables().members(members, 0, "data"))


def of_error(name: str, details: Mapping[str, Any]) -> str:
    """An exception's class name and details."""
    return _framed(name, _Tables().members(details, 0, "errors"))


def _framed(title: str, content: str) -> str:
    whole = f'{_STYLE}<div class="sailpoint"><div><b>{escape(title)}</b></div>{content}</div>'
    return whole.encode(errors="replace").decode()  # a lone surrogate cannot be sent to a browser


class _Tables:
    """Writes nested tables, up to a total number of cells."""

    def __init__(self) -> None:
        self._left = _CELLS

    def part(self, value: Any, depth: int) -> str:
        """A value that has parts."""
        if isinstance(value, Model | Mapping):
            return self.members(_members(value), depth)
        some = value[:_ROWS]
        if all(isinstance(each, Model | Mapping) for each in some):
            rows = [_members(each) for each in some]
            used = dict.fromkeys(name for row in rows for name, cell in row.items() if cell is not None)
            return self.grid(tuple(used), rows, len(value), depth)
        return self.grid(("",), [{"": each} for each in some], len(value), depth)

    def members(self, members: Mapping[Any, Any], depth: int, unfolded: str = "") -> str:
        """A row for each name and value; the one named `unfolded` starts unfolded."""
        rows = [
            f"<tr><th>{escape(str(name))}</th>{self._cell(value, depth, is_open=name == unfolded)}</tr>"
            for name, value in members.items()
            if self._left > 0
        ]
        return _table("".join(rows)) + _rest(len(members) - len(rows))

    def grid(self, names: Sequence[Any], rows: Iterable[Mapping[Any, Any]], count: int, depth: int) -> str:
        """A row for each record and a column for each name; `count` is the number of all records."""
        columns = names[:_COLUMNS]
        head = "".join(f"<th>{escape(str(name))}</th>" for name in columns)
        body = [
            "<tr>" + "".join(self._cell(row.get(name), depth) for name in columns) + "</tr>"
            for row in rows
            if self._left > 0
        ]
        table = _table((f"<tr>{head}</tr>" if any(columns) else "") + "".join(body))
        return table + _rest(len(names) - len(columns), "columns ") + _rest(count - len(body))

    def _cell(self, value: Any, depth: int, *, is_open: bool = False) -> str:
        self._left -= 1
        return f"<td>{self._shown(value, depth, is_open=is_open)}</td>"

    def _shown(self, value: Any, depth: int, *, is_open: bool) -> str:
        if value is None:
            return '<span class="faint">None</span>'
        if not isinstance(value, Model | Mapping | list | tuple):
            return _text(_plain(value))
        if not isinstance(value, Model) and not value:
            return '<span class="faint">empty</span>'
        if self._left <= 0:
            return "…"
        if depth >= _DEPTH:
            return _text(self._line(value))
        start = "<details open>" if is_open else "<details>"
        return f"{start}{_folded(self.summary(value))}{self.part(value, depth + 1)}</details>"

    def summary(self, value: Any) -> str:
        """A folded part in a few words."""
        if isinstance(value, list | tuple):
            kinds = {type(each).__name__ for each in value if isinstance(each, Model)}
            return f"{len(value)} {kinds.pop() if len(kinds) == 1 else 'values'}"
        members = _members(value)
        label: str = next((text for name in _LABELS if isinstance(text := members.get(name), str) and text), "")
        if label:
            return _cut(label)
        if not isinstance(value, Model):
            return _cut(self._line(value))
        return next((self.summary(part) for part in members.values() if isinstance(part, list)), type(value).__name__)

    def _line(self, value: Any) -> str:
        """A part as a line of JSON. A long line takes as long as several cells, and counts as that number."""
        try:
            line = dump_json(value)
        except (TypeError, ValueError):  # not a JSON value, or endless
            self._left -= _CELLS // 10
            return f"{type(value).__name__}(…)"
        self._left -= len(line) // _TEXT
        return line


def _rest(count: int, of: str = "") -> str:
    return f'<div class="faint">and {count:,} {of}more</div>' if count > 0 else ""


def _table(rows: str) -> str:
    return f"<table>{rows}</table>"


def _members(record: Any) -> dict[Any, Any]:
    """The members that were set or have a value, in their order."""
    if not isinstance(record, Model):
        return dict(record)
    given = record.model_fields_set
    return {name: value for name, value in record if value is not None or name in given}


def _cut(text: str) -> str:
    return text if len(text) <= _LINE else text[: _LINE - 1] + "…"


def _plain(value: Any) -> str:
    if isinstance(value, datetime):
        return value.isoformat(" ", "seconds").replace("+00:00", " UTC")
    return str(value)


def _text(text: str) -> str:
    if len(text) <= _SHORT:
        return f'<span class="short">{escape(text)}</span>'
    if len(text) <= _LINES:
        return f'<div class="long">{escape(text)}</div>'
    more = f'<span class="faint"> and {len(text) - _TEXT:,} characters more</span>' if len(text) > _TEXT else ""
    return f'<details>{_folded(_cut(text))}<div class="long">{escape(text[:_TEXT])}{more}</div></details>'


def _folded(text: str) -> str:
    return f"<summary>{escape(text)}</summary>"
