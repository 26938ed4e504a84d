# Generated from schema/.
"""Objects read from the connected system."""

from sailpoint.beta.models import ResourceObjectsResponse

__all__ = ["ResourceObjectsResponse"]
