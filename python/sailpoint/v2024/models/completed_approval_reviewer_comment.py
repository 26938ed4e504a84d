# Written by `make stubs` from schema/; change it there.
"""Completed approval reviewer comment."""

from sailpoint._core import model

__all__ = ["CompletedApprovalReviewerComment"]

CompletedApprovalReviewerComment = model("v2024", "CompletedApprovalReviewerComment")
