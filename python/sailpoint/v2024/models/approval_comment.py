# Written by `make stubs` from schema/; change it there.
"""Approval comment."""

from sailpoint._core import model

__all__ = ["ApprovalComment"]

ApprovalComment = model("v2024", "ApprovalComment")
