# Written by `make stubs` from schema/; change it there.
"""Object mapping bulk patch response."""

from sailpoint._core import model

__all__ = ["ObjectMappingBulkPatchResponse"]

ObjectMappingBulkPatchResponse = model("v2024", "ObjectMappingBulkPatchResponse")
