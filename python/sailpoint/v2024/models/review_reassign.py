# Written by `make stubs` from schema/; change it there.
"""Review reassign."""

from sailpoint._core import model

__all__ = ["ReviewReassign"]

ReviewReassign = model("v2024", "ReviewReassign")
