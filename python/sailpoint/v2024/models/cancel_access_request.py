# Written by `make stubs` from schema/; change it there.
"""The access request to cancel."""

from sailpoint._core import model

__all__ = ["CancelAccessRequest"]

CancelAccessRequest = model("v2024", "CancelAccessRequest")
