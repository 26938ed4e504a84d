"""Makes the reference show an overloaded method once, with one of its public signatures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from griffe import Extension

if TYPE_CHECKING:
    from griffe import Class

__all__ = ["Overloads"]


class Overloads(Extension):
    """Extension listed in mkdocs.yml; griffe calls it for each class."""

    def on_class_members(self, *, cls: Class, **_: Any) -> None:
        """Select one overload of each method."""
        # A stub has overloads only; the first of them has the docstring.
        for name, overloads in list(cls.overloads.items()):
            if name not in cls.members and overloads:
                cls.set_member(name, overloads[0])
                del cls.overloads[name]
        # An implementation has the docstring, and a signature that is less precise than its overloads. The last of them
        # is the basic form.
        for method in cls.functions.values():
            if method.overloads:
                method.parameters = method.overloads[-1].parameters
                method.returns = method.overloads[-1].returns
                method.overloads = None
