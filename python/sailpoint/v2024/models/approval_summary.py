# Written by `make stubs` from schema/; change it there.
"""Approval summary."""

from sailpoint._core import model

__all__ = ["ApprovalSummary"]

ApprovalSummary = model("v2024", "ApprovalSummary")
