# Written by `make stubs` from schema/; change it there.
"""Access requested status change."""

from sailpoint._core import model

__all__ = ["AccessRequestedStatusChange"]

AccessRequestedStatusChange = model("v2024", "AccessRequestedStatusChange")
