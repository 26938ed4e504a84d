# Generated from schema/.
"""Object mapping bulk create request."""

from sailpoint.v2024.models import ObjectMappingBulkCreateRequest

__all__ = ["ObjectMappingBulkCreateRequest"]
