# Written by `make stubs` from schema/; change it there.
"""Access profile document."""

from sailpoint._core import model

__all__ = ["AccessProfileDocument"]

AccessProfileDocument = model("v2024", "AccessProfileDocument")
