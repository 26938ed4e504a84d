# Written by `make stubs` from schema/; change it there.
"""Objects read from the connected system."""

from sailpoint._core import model

__all__ = ["ResourceObjectsResponse"]

ResourceObjectsResponse = model("v2024", "ResourceObjectsResponse")
