# Generated from schema/.
"""Completed approval reviewer comment."""

from sailpoint.v2025.models import CompletedApprovalReviewerComment

__all__ = ["CompletedApprovalReviewerComment"]
