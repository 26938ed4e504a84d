# Generated from schema/.
"""Object mapping response."""

from sailpoint.v2024.models import ObjectMappingResponse

__all__ = ["ObjectMappingResponse"]
