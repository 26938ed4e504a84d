# Written by `make stubs` from schema/; change it there.
"""Object mapping response."""

from sailpoint._core import model

__all__ = ["ObjectMappingResponse"]

ObjectMappingResponse = model("v2024", "ObjectMappingResponse")
