"""Helpers that read details out of an error response."""

from __future__ import annotations

TYPE_CHECKING = False  # importing `typing` takes longer than the rest of the package
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


def member(data: Any, python: str, wire: str) -> Any:
    """A member of an error body, which may be a model, plain JSON or None."""
    return data.get(wire) if isinstance(data, dict) else getattr(data, python, None)


def string(value: Any) -> str | None:
    """The value if it is a non-empty string, else None."""
    return value if isinstance(value, str) and value else None


def shown(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers that are safe to print: a cookie may grant access as a token does, so its value is masked."""
    return {name: "***" if name.lower() == "set-cookie" else value for name, value in headers.items()}


def seconds_until(moment: str) -> float | None:
    """Seconds from now, at least 0, for the value of a Retry-After header: a number of seconds or an HTTP date."""
    try:
        return max(0.0, float(moment))
    except ValueError:
        import time
        from email.utils import mktime_tz, parsedate_tz

        parsed = parsedate_tz(moment)
        return None if parsed is None else max(0.0, mktime_tz(parsed) - time.time())
