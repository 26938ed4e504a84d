# Generated from schema/.
"""Completed approval requester comment."""

from sailpoint.v2024.models import CompletedApprovalRequesterComment

__all__ = ["CompletedApprovalRequesterComment"]
