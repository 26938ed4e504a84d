# Written by `make stubs` from schema/; change it there.
"""Pending approval owner."""

from sailpoint._core import model

__all__ = ["PendingApprovalOwner"]

PendingApprovalOwner = model("v2024", "PendingApprovalOwner")
