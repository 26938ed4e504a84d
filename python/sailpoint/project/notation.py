"""Keeps the notation of files for values that have not changed, within values that have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailpoint.project.aligning import aligned
from sailpoint.project.trees import same

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

__all__ = ["kept", "with_defaults", "with_order"]


def kept(given: Any, found: Any, meaning: Callable[[Any], Any], written: Callable[[Any], Any]) -> Any:
    """A value of the tenant, in which parts that a file has already are as the file has them.

    Args:
        given: The file's value.
        found: The tenant's value.
        meaning: Gives the value that a value of a file stands for.
        written: Gives the value of a file that stands for a value.
    """
    if same(meaning(given), found):
        return given
    if isinstance(given, dict) and isinstance(found, dict):
        return {
            name: kept(given[name], value, meaning, written) if name in given else written(value)
            for name, value in found.items()
            if name in given or not _is_default(name, value, found)
        }
    if isinstance(given, list) and isinstance(found, list):
        chosen = aligned([meaning(each) for each in given], found)
        pairs = zip(chosen, found, strict=True)
        return [written(each) if index is None else kept(given[index], each, meaning, written) for index, each in pairs]
    return written(found)


def with_defaults(given: Mapping[str, Any], made: dict[str, Any], read: Callable[[Any], Any]) -> dict[str, Any]:
    """A value with those further members of the file that change nothing of what it stands for."""
    wanted = read(made)
    for name in given:
        more = {**made, name: given[name]}
        if name not in made and same(read(more), wanted):
            made = more
    return made


def with_order(given: object, found: Iterable[str]) -> list[str]:
    """Names whose order means nothing, in the order of the file."""
    names = list(found)
    known = list(dict.fromkeys(each for each in given if each in names)) if isinstance(given, list) else []
    return [*known, *(each for each in names if each not in known)]


def _is_default(name: str, value: Any, around: Mapping[str, Any]) -> bool:
    """True for the empty attributes of a transform, which a file may leave out."""
    return name == "attributes" and value == {} and "type" in around
