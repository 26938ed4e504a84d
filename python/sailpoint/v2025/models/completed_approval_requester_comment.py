# Generated from schema/.
"""Completed approval requester comment."""

from sailpoint.v2025.models import CompletedApprovalRequesterComment

__all__ = ["CompletedApprovalRequesterComment"]
