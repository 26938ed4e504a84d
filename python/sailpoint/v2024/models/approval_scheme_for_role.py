# Written by `make stubs` from schema/; change it there.
"""Approval scheme for role."""

from sailpoint._core import model

__all__ = ["ApprovalSchemeForRole"]

ApprovalSchemeForRole = model("v2024", "ApprovalSchemeForRole")
