# Generated from schema/.
"""Object mapping bulk patch request."""

from sailpoint.v2024.models import ObjectMappingBulkPatchRequest

__all__ = ["ObjectMappingBulkPatchRequest"]
