# Written by `make stubs` from schema/; change it there.
"""Pending approval max permitted access duration."""

from sailpoint._core import model

__all__ = ["PendingApprovalMaxPermittedAccessDuration"]

PendingApprovalMaxPermittedAccessDuration = model("v2024", "PendingApprovalMaxPermittedAccessDuration")
