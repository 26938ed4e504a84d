# Written by `make stubs` from schema/; change it there.
"""Approval forward history."""

from sailpoint._core import model

__all__ = ["ApprovalForwardHistory"]

ApprovalForwardHistory = model("v2024", "ApprovalForwardHistory")
