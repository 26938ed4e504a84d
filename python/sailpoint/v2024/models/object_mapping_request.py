# Generated from schema/.
"""Object mapping request."""

from sailpoint.v2024.models import ObjectMappingRequest

__all__ = ["ObjectMappingRequest"]
