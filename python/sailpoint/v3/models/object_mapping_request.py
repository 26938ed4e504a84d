# Generated from schema/.
"""Object mapping request."""

from sailpoint.v3.models import ObjectMappingRequest

__all__ = ["ObjectMappingRequest"]
