# Written by `make stubs` from schema/; change it there.
"""Tag."""

from sailpoint._core import model

__all__ = ["Tag"]

Tag = model("v2024", "Tag")
