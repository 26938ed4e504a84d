# Generated from schema/.
"""Object mapping response."""

from sailpoint.v3.models import ObjectMappingResponse

__all__ = ["ObjectMappingResponse"]
