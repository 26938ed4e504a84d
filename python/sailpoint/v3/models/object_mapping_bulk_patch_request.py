# Generated from schema/.
"""Object mapping bulk patch request."""

from sailpoint.v3.models import ObjectMappingBulkPatchRequest

__all__ = ["ObjectMappingBulkPatchRequest"]
