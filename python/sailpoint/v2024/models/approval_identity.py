# Written by `make stubs` from schema/; change it there.
"""Approval identity."""

from sailpoint._core import model

__all__ = ["ApprovalIdentity"]

ApprovalIdentity = model("v2024", "ApprovalIdentity")
