# Generated from schema/.
"""Completed approval reviewed by."""

from sailpoint.beta.models import CompletedApprovalReviewedBy

__all__ = ["CompletedApprovalReviewedBy"]
