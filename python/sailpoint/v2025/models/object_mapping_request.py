# Generated from schema/.
"""Object mapping request."""

from sailpoint.v2025.models import ObjectMappingRequest

__all__ = ["ObjectMappingRequest"]
