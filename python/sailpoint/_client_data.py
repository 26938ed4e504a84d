"""Reads the body of a response as a type, which is named as in the official SDK."""

from __future__ import annotations

import re
from datetime import datetime
from decimal import Decimal
from enum import Enum
from importlib import import_module
from json import loads

from sailpoint import exceptions

TYPE_CHECKING = False  # importing `typing` takes longer than the rest of the package
if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from typing import Any

PLAIN: dict[str, Callable[[Any], Any]] = {
    "int": int,
    "long": int,
    "float": float,
    "str": str,
    "bool": bool,
    "decimal": Decimal,
}


def read(version: str, text: str, kind: str | type, media: str | None) -> Any:
    """The value of a type that text of a media type represents; names are those of the models of a version."""
    return _deserialized(version, _decoded(text, media), kind)


def _decoded(text: str, media: str | None) -> Any:
    """The value that text of a media type represents."""
    if media is None:
        try:
            return loads(text)
        except ValueError:
            return text
    if media.startswith("application/json"):
        return loads(text) if text else ""
    if media.startswith(("text/", "application/xml", "application/csv")):
        return text
    raise exceptions.ApiException(status=0, reason=f"Unsupported content type: {media}")


def _deserialized(version: str, data: Any, kind: str | type) -> Any:
    """A value as a type."""
    if data is None or kind in {"object", object}:
        return data
    return _named(version, data, kind) if isinstance(kind, str) else _instance(data, kind)


def _named(version: str, data: Any, kind: str) -> Any:
    """A value as a type with this name."""
    if element := re.fullmatch(r"List\[(.*)\]", kind):
        return [_deserialized(version, value, element[1]) for value in data]
    if element := re.fullmatch(r"Dict\[[^,]*, (.*)\]", kind):
        return {name: _deserialized(version, value, element[1]) for name, value in data.items()}
    if kind in {"date", "datetime"}:
        return _moment(data, kind)
    convert = PLAIN.get(kind)
    return convert(data) if convert else _instance(data, getattr(import_module(f"sailpoint.{version}.models"), kind))


def _instance(data: Any, kind: Any) -> Any:
    """A value as an instance of a class."""
    if issubclass(kind, Enum):
        try:
            return kind(data)
        except ValueError:
            raise exceptions.ApiException(status=0, reason=f"Failed to parse `{data}` as `{kind}`") from None
    return kind.from_dict(data) if hasattr(kind, "from_dict") else kind(data)


def _moment(text: str, kind: str) -> date:
    """A date or a date-time."""
    try:
        moment = datetime.fromisoformat(_plain(text))
    except ValueError:
        raise exceptions.ApiException(status=0, reason=f"Failed to parse `{text}` as {kind} object") from None
    return moment.date() if kind == "date" else moment


def _plain(text: str) -> str:
    """A time in the form that Python 3.10 reads: six digits of a second, and a zone such as +00:00."""
    text = re.sub(r"[Zz]$", "+00:00", text)
    text = re.sub(r"\.(\d+)", lambda found: f".{found[1][:6]:0<6}", text)
    return re.sub(r"(:\d\d(\.\d+)?[+-]\d\d)(\d\d)$", r"\1:\3", text)
