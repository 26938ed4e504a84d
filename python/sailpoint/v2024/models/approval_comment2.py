# Written by `make stubs` from schema/; change it there.
"""Approval comment2."""

from sailpoint._core import model

__all__ = ["ApprovalComment2"]

ApprovalComment2 = model("v2024", "ApprovalComment2")
