"""Walks through values of mappings, lists and scalars, and compares them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["rebuilt", "same"]

_MISSING: Any = object()


def rebuilt(value: Any, change: Callable[[dict[str, Any]], dict[str, Any]]) -> Any:
    """A copy of a value in which each mapping is changed, the innermost ones first."""
    if isinstance(value, dict):
        # Most values are texts: they need no call.
        return change({name: each if type(each) is str else rebuilt(each, change) for name, each in value.items()})
    if isinstance(value, list):
        return [each if type(each) is str else rebuilt(each, change) for each in value]
    return value


def same(one: Any, other: Any) -> bool:
    """True if two values are equal in JSON, in which true is not 1 and false is not 0."""
    if isinstance(one, dict) and isinstance(other, dict):
        if len(one) != len(other):
            return False
        for name, value in one.items():
            there = other.get(name, _MISSING)
            # Most values are texts: they need no call.
            if value is not there and not (type(value) is str and value == there) and not same(value, there):
                return False
        return True
    if isinstance(one, (list, tuple)) and isinstance(other, (list, tuple)):
        return len(one) == len(other) and all(map(same, one, other))
    return bool(one == other) and isinstance(one, bool) == isinstance(other, bool)
