# Written by `make stubs` from schema/; change it there.
"""Object mapping request."""

from sailpoint._core import model

__all__ = ["ObjectMappingRequest"]

ObjectMappingRequest = model("v2024", "ObjectMappingRequest")
