# Generated from schema/.
"""Access model metadata bulk update response."""

from sailpoint.v2025.models import AccessModelMetadataBulkUpdateResponse

__all__ = ["AccessModelMetadataBulkUpdateResponse"]
