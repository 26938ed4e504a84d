# Generated from schema/.
"""Object mapping bulk create response."""

from sailpoint.v2024.models import ObjectMappingBulkCreateResponse

__all__ = ["ObjectMappingBulkCreateResponse"]
