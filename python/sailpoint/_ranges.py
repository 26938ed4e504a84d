"""Numbers that are too small or too large, told with their name, their range and what came."""

from __future__ import annotations

from math import inf

TYPE_CHECKING = False  # `typing` is worth more time than the rest of the import
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

__all__ = ["FAULT", "OPTIONS", "check"]

# Of a sandbox, and of a fault that it is told to have.
OPTIONS: dict[str, tuple[float, float]] = {"port": (0, 65535), "task_delay": (0, 86400)}
OPTIONS |= dict.fromkeys(("token_life", "rate_limit", "generate"), (0, inf))
FAULT: dict[str, tuple[float, float]] = {"nth": (1, inf), "share": (0, 1), "times": (0, inf), "status": (200, 599)}
FAULT |= dict.fromkeys(("delay", "drip"), (0, 3600))


def check(
    ranges: Mapping[str, tuple[float, float]], given: Mapping[str, Any], error: type[ValueError] = ValueError
) -> None:
    """Raise an error for the first given number that is outside of its range; what is not a number is left alone."""
    for name, (least, most) in ranges.items():
        value = given.get(name)
        if not isinstance(value, int | float) or least <= value <= most:
            continue
        wanted = f"{least} or more" if most == inf else f"between {least} and {most}"
        raise error(f"{name} must be {wanted} (got {value})")
