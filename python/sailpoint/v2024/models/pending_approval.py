# Written by `make stubs` from schema/; change it there.
"""Pending approval."""

from sailpoint._core import model

__all__ = ["PendingApproval"]

PendingApproval = model("v2024", "PendingApproval")
