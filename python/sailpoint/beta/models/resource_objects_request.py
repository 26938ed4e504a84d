# Generated from schema/.
"""The objects to read from the connected system."""

from sailpoint.beta.models import ResourceObjectsRequest

__all__ = ["ResourceObjectsRequest"]
