# Written by `make stubs` from schema/; change it there.
"""Approval comment1."""

from sailpoint._core import model

__all__ = ["ApprovalComment1"]

ApprovalComment1 = model("v2024", "ApprovalComment1")
