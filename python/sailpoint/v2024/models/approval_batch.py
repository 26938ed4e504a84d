# Written by `make stubs` from schema/; change it there.
"""Approval batch."""

from sailpoint._core import model

__all__ = ["ApprovalBatch"]

ApprovalBatch = model("v2024", "ApprovalBatch")
