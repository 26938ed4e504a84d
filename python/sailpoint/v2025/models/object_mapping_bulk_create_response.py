# Generated from schema/.
"""Object mapping bulk create response."""

from sailpoint.v2025.models import ObjectMappingBulkCreateResponse

__all__ = ["ObjectMappingBulkCreateResponse"]
