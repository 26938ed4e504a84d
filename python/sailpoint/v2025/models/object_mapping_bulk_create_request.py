# Generated from schema/.
"""Object mapping bulk create request."""

from sailpoint.v2025.models import ObjectMappingBulkCreateRequest

__all__ = ["ObjectMappingBulkCreateRequest"]
