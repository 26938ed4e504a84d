# Written by `make stubs` from schema/; change it there.
"""Resource objects request."""

from sailpoint._core import model

__all__ = ["ResourceObjectsRequest"]

ResourceObjectsRequest = model("v2024", "ResourceObjectsRequest")
