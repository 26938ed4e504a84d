"""Walks through values of mappings, lists and scalars."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["rebuilt"]


def rebuilt(value: Any, change: Callable[[dict[str, Any]], dict[str, Any]]) -> Any:
    """A copy of a value in which each mapping is changed, the innermost ones first."""
    if isinstance(value, dict):
        members = {
            name: rebuilt(each, change) if isinstance(each, (dict, list)) else each for name, each in value.items()
        }
        return change(members)
    if isinstance(value, list):
        return [rebuilt(each, change) if isinstance(each, (dict, list)) else each for each in value]
    return value
