# Generated from schema/.
"""Approval info response."""

from sailpoint.beta.models import ApprovalInfoResponse

__all__ = ["ApprovalInfoResponse"]
