# Generated from schema/.
"""Object mapping bulk patch response."""

from sailpoint.v2024.models import ObjectMappingBulkPatchResponse

__all__ = ["ObjectMappingBulkPatchResponse"]
