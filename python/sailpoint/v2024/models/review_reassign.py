# Written by `make stubs` from schema/; change it there.
"""The reassignment of parts of a certification."""

from sailpoint._core import model

__all__ = ["ReviewReassign"]

ReviewReassign = model("v2024", "ReviewReassign")
