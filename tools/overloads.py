"""Lets the reference show an overloaded method once, with a signature that a caller may use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from griffe import Extension

if TYPE_CHECKING:
    from griffe import Class

__all__ = ["Overloads"]


class Overloads(Extension):
    """Named in mkdocs.yml; griffe calls it for each class that it has read."""

    def on_class_members(self, *, cls: Class, **_: Any) -> None:
        """Settle on one overload of each method."""
        # A stub has overloads only; the first of them has the docstring.
        for name, overloads in list(cls.overloads.items()):
            if name not in cls.members and overloads:
                cls.set_member(name, overloads[0])
                del cls.overloads[name]
        # An implementation has the docstring, and a signature that says less than each of its overloads; the last of
        # them is the plain form.
        for method in cls.functions.values():
            if method.overloads:
                method.parameters = method.overloads[-1].parameters
                method.returns = method.overloads[-1].returns
                method.overloads = None
