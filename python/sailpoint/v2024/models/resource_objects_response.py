# Written by `make stubs` from schema/; change it there.
"""Resource objects response."""

from sailpoint._core import model

__all__ = ["ResourceObjectsResponse"]

ResourceObjectsResponse = model("v2024", "ResourceObjectsResponse")
