# Generated from schema/.
"""Object mapping bulk patch response."""

from sailpoint.v3.models import ObjectMappingBulkPatchResponse

__all__ = ["ObjectMappingBulkPatchResponse"]
