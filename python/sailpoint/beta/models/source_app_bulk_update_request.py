# Generated from schema/.
"""Source app bulk update request."""

from sailpoint.beta.models import SourceAppBulkUpdateRequest

__all__ = ["SourceAppBulkUpdateRequest"]
