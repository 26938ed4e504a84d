# Written by `make stubs` from schema/; change it there.
"""The objects to read from the connected system."""

from sailpoint._core import model

__all__ = ["ResourceObjectsRequest"]

ResourceObjectsRequest = model("v2024", "ResourceObjectsRequest")
