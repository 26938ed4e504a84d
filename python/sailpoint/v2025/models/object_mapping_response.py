# Generated from schema/.
"""Object mapping response."""

from sailpoint.v2025.models import ObjectMappingResponse

__all__ = ["ObjectMappingResponse"]
