"""What can be read out of an answer that is not success."""

from __future__ import annotations

TYPE_CHECKING = False  # `typing` is worth more time than the rest of the import
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


def member(data: Any, python: str, wire: str) -> Any:
    """A member of an error body, which is a model, plain JSON or nothing."""
    return data.get(wire) if isinstance(data, dict) else getattr(data, python, None)


def string(value: Any) -> str | None:
    """The value where it is text with something in it."""
    return value if isinstance(value, str) and value else None


def shown(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers as they may be printed: a cookie can be as good as a token."""
    return {name: "***" if name.lower() == "set-cookie" else value for name, value in headers.items()}


def seconds_until(moment: str) -> float | None:
    """Seconds from now, not below zero; Retry-After holds either a number of them or an HTTP date."""
    try:
        return max(0.0, float(moment))
    except ValueError:
        import time
        from email.utils import mktime_tz, parsedate_tz

        parsed = parsedate_tz(moment)
        return None if parsed is None else max(0.0, mktime_tz(parsed) - time.time())
