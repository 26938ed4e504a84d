"""Range checks whose errors name the setting, its range and the given value."""

from __future__ import annotations

from math import inf

TYPE_CHECKING = False  # importing `typing` takes longer than the rest of the package
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

__all__ = ["FAULT", "OPTIONS", "check", "check_integer", "check_seconds", "described"]

# Ranges of the options of a sandbox, and of an injected fault.
OPTIONS: dict[str, tuple[float, float]] = {"port": (0, 65535), "task_delay": (0, 86400)}
_MOST_REQUESTS = 1_000_000_000
OPTIONS |= {"token_life": (0, 315_360_000), "rate_limit": (0, _MOST_REQUESTS), "generate": (0, 1_000_000)}
FAULT: dict[str, tuple[float, float]] = {"nth": (1, _MOST_REQUESTS), "share": (0, 1), "times": (0, _MOST_REQUESTS)}
FAULT |= {"status": (200, 599), "retry_after": (0, 86400), "delay": (0, 3600), "drip": (0, 3600)}


def check(
    ranges: Mapping[str, tuple[float, float]], given: Mapping[str, Any], error: type[ValueError] = ValueError
) -> None:
    """Raise an error for the first number that is out of range; values of other types are ignored."""
    for name, (least, most) in ranges.items():
        value = given.get(name)
        if not isinstance(value, int | float) or least <= value <= most:
            continue
        raise error(f"{name} must be {described(least, most)} (got {_shown(value)})")


def check_integer(name: str, value: object) -> None:
    """Raise ApiTypeError for an argument that is neither an integer nor None."""
    _check_type(name, value, ("__index__",), "an integer")


def check_seconds(name: str, value: object) -> None:
    """Raise ApiTypeError for an argument that is neither a number of seconds nor None."""
    _check_type(name, value, ("__index__", "__float__"), "a number of seconds")


def _check_type(name: str, value: object, methods: tuple[str, ...], kind: str) -> None:
    if value is None or any(hasattr(value, method) for method in methods):
        return
    from sailpoint.exceptions import ApiTypeError

    raise ApiTypeError(f"{name} must be {kind}, not {type(value).__name__}")


def described(least: float, most: float) -> str:
    """A range in words."""
    return f"{least} or more" if most == inf else f"between {least} and {most}"


def _shown(value: float) -> str:
    """A number as text, unless it has more digits than Python converts."""
    try:
        return str(value)
    except ValueError:
        return "a number with thousands of digits"
