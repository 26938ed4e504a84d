# Generated from schema/.
"""The access requests to approve."""

from sailpoint.v2024.models import BulkApproveAccessRequest

__all__ = ["BulkApproveAccessRequest"]
