# Written by `make stubs` from schema/; change it there.
"""The access requests to close."""

from sailpoint._core import model

__all__ = ["CloseAccessRequest"]

CloseAccessRequest = model("v2024", "CloseAccessRequest")
