# Generated from schema/.
"""The access requests to cancel."""

from sailpoint.v2025.models import BulkCancelAccessRequest

__all__ = ["BulkCancelAccessRequest"]
