"""The values that names of a script may have."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["LIST", "OBJECT", "PATH", "Value"]

PATH, OBJECT, LIST = "path", "object", "list"


class Value(NamedTuple):
    """A module or a class by its dotted name, or an object of the class with this name, or a list of such objects."""

    kind: str
    name: str
