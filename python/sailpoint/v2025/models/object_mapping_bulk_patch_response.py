# Generated from schema/.
"""Object mapping bulk patch response."""

from sailpoint.v2025.models import ObjectMappingBulkPatchResponse

__all__ = ["ObjectMappingBulkPatchResponse"]
