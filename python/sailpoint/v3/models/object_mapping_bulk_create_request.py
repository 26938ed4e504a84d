# Generated from schema/.
"""Object mapping bulk create request."""

from sailpoint.v3.models import ObjectMappingBulkCreateRequest

__all__ = ["ObjectMappingBulkCreateRequest"]
