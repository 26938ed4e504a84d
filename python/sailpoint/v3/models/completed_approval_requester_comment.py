# Generated from schema/.
"""Completed approval requester comment."""

from sailpoint.v3.models import CompletedApprovalRequesterComment

__all__ = ["CompletedApprovalRequesterComment"]
