# Generated from schema/.
"""Completed approval reviewer comment."""

from sailpoint.v3.models import CompletedApprovalReviewerComment

__all__ = ["CompletedApprovalReviewerComment"]
