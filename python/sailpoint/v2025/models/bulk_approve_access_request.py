# Generated from schema/.
"""The access requests to approve."""

from sailpoint.v2025.models import BulkApproveAccessRequest

__all__ = ["BulkApproveAccessRequest"]
