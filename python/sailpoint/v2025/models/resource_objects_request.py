# Generated from schema/.
"""The objects to read from the connected system."""

from sailpoint.v2025.models import ResourceObjectsRequest

__all__ = ["ResourceObjectsRequest"]
