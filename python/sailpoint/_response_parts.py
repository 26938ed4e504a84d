"""Helpers of exceptions: they read details from an error response, and write them."""

from __future__ import annotations

import re

TYPE_CHECKING = False  # importing `typing` takes longer than the rest of the package
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

_SUMMARIES = ("error_description", "message", "error")  # members that hold one explanation, the best first
_LONGEST_TEXT = 2000  # characters of a body that a note shows


def member(data: Any, python: str, wire: str) -> Any:
    """A member of an error body, which may be a model, plain JSON or None."""
    return data.get(wire) if isinstance(data, dict) else getattr(data, python, None)


def string(value: Any) -> str | None:
    """The value if it is a non-empty string, else None."""
    return value if isinstance(value, str) and value else None


def header(headers: Mapping[str, str] | None, name: str) -> str | None:
    """The value of a header; case is ignored."""
    wanted = name.lower()
    return next((value for key, value in (headers or {}).items() if key.lower() == wanted), None)


def texts(data: Any) -> list[str]:
    """Every explanation in an error body, in order and without duplicates. The body may be a bare string or a list."""
    if isinstance(data, (str, list)):
        found = [_text(each) for each in _elements(data)]
    else:
        lists = (member(data, name, name) for name in ("messages", "causes", "errors"))
        found = [_text(each) for each_list in lists for each in _elements(each_list)]
        found.append(string(member(data, "detailMessage", "detailMessage")))
    if not any(found):
        found = [next(filter(None, (string(member(data, name, name)) for name in _SUMMARIES)), None)]
    return list(dict.fromkeys(text for text in found if text))


def _elements(value: Any) -> list[Any]:
    if isinstance(value, dict):
        value = [each for member in value.values() for each in _elements(member)]
    return list(value) if isinstance(value, (list, tuple)) else [] if value is None else [value]


def _text(message: Any) -> str | None:
    """The text of an error message, which may be a string itself."""
    names = ("text", "message", "detailMessage")
    found = (string(member(message, name, name)) for name in names)
    return string(message) or next(filter(None, found), None)


def shown(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers that are safe to print: without cookies and queries of URLs, which may grant access like a token."""
    return {name: _masked(name.lower(), value) for name, value in headers.items()}


def _masked(name: str, value: str) -> str:
    if name == "set-cookie":
        return "***"
    return without_query(value) if name in {"location", "content-location", "referer"} else value


def without_query(url: str) -> str:
    """The URL without its query and fragment."""
    return re.split("[?#]", url, maxsplit=1)[0]


def seconds_until(moment: str) -> float | None:
    """Seconds from now, at least 0, for the value of a Retry-After header: a number of seconds or an HTTP date."""
    try:
        return max(0.0, float(moment))
    except ValueError:
        import time
        from email.utils import mktime_tz, parsedate_tz

        parsed = parsedate_tz(moment)
        return None if parsed is None else max(0.0, mktime_tz(parsed) - time.time())


def cut(text: str, longest: int = _LONGEST_TEXT) -> str:
    """The text, or its beginning with the number of characters left out."""
    return text if len(text) <= longest else f"{text[:longest]}… ({len(text) - longest} characters more)"


def joined(*parts: str | None) -> str:
    """The parts that are present, separated by colons."""
    return ": ".join(part for part in parts if part)


def location(steps: Iterable[str | int]) -> str:
    """The steps in the usual notation, for example `attributeTransforms[3].identityAttributeName`."""
    text = ""
    for step in steps:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else str(step)
    return text
