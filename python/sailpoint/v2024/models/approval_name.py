# Written by `make stubs` from schema/; change it there.
"""Approval name."""

from sailpoint._core import model

__all__ = ["ApprovalName"]

ApprovalName = model("v2024", "ApprovalName")
