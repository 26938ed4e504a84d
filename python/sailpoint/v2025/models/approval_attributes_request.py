# Generated from schema/.
"""Approval attributes request."""

from sailpoint.v2025.models import ApprovalAttributesRequest

__all__ = ["ApprovalAttributesRequest"]
