"""Walks through values of mappings, lists and scalars."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["rebuilt"]


def rebuilt(value: Any, change: Callable[[dict[str, Any]], dict[str, Any]]) -> Any:
    """A copy of a value in which each mapping is changed, the innermost ones first."""
    if isinstance(value, dict):
        # Most values are texts: they need no call.
        return change({name: each if type(each) is str else rebuilt(each, change) for name, each in value.items()})
    if isinstance(value, list):
        return [each if type(each) is str else rebuilt(each, change) for each in value]
    return value
