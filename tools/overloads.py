"""Lets the reference show methods of which the stubs have overloads only: by the first one, which has the docstring."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from griffe import Extension

if TYPE_CHECKING:
    from griffe import Class

__all__ = ["Overloads"]


class Overloads(Extension):
    """Named in mkdocs.yml; griffe calls it for each class that it has read."""

    def on_class_members(self, *, cls: Class, **_: Any) -> None:
        """Make a member of each method that is overloaded without an implementation."""
        for name, overloads in list(cls.overloads.items()):
            if name not in cls.members and overloads:
                cls.set_member(name, overloads[0])
                del cls.overloads[name]
