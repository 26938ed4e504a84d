# Written by `make stubs` from schema/; change it there.
"""Completed approval requester comment."""

from sailpoint._core import model

__all__ = ["CompletedApprovalRequesterComment"]

CompletedApprovalRequesterComment = model("v2024", "CompletedApprovalRequesterComment")
