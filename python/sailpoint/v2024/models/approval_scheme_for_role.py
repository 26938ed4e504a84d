# Written by `make stubs` from schema/; change it there.
"""An approval that a request needs."""

from sailpoint._core import model

__all__ = ["ApprovalSchemeForRole"]

ApprovalSchemeForRole = model("v2024", "ApprovalSchemeForRole")
