# Generated from schema/.
"""Objects read from the connected system."""

from sailpoint.v2025.models import ResourceObjectsResponse

__all__ = ["ResourceObjectsResponse"]
