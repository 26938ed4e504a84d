# Generated from schema/.
"""Object mapping bulk create response."""

from sailpoint.v3.models import ObjectMappingBulkCreateResponse

__all__ = ["ObjectMappingBulkCreateResponse"]
