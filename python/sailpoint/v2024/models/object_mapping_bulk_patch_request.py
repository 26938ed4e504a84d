# Written by `make stubs` from schema/; change it there.
"""Object mapping bulk patch request."""

from sailpoint._core import model

__all__ = ["ObjectMappingBulkPatchRequest"]

ObjectMappingBulkPatchRequest = model("v2024", "ObjectMappingBulkPatchRequest")
