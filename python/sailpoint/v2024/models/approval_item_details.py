# Written by `make stubs` from schema/; change it there.
"""Approval item details."""

from sailpoint._core import model

__all__ = ["ApprovalItemDetails"]

ApprovalItemDetails = model("v2024", "ApprovalItemDetails")
