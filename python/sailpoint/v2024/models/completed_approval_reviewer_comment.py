# Generated from schema/.
"""Completed approval reviewer comment."""

from sailpoint.v2024.models import CompletedApprovalReviewerComment

__all__ = ["CompletedApprovalReviewerComment"]
