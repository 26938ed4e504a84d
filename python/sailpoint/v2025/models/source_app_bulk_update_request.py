# Generated from schema/.
"""Source app bulk update request."""

from sailpoint.v2025.models import SourceAppBulkUpdateRequest

__all__ = ["SourceAppBulkUpdateRequest"]
