# Written by `make stubs` from schema/; change it there.
"""Approval description."""

from sailpoint._core import model

__all__ = ["ApprovalDescription"]

ApprovalDescription = model("v2024", "ApprovalDescription")
