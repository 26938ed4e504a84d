# Written by `make stubs` from schema/; change it there.
"""Object mapping bulk create request."""

from sailpoint._core import model

__all__ = ["ObjectMappingBulkCreateRequest"]

ObjectMappingBulkCreateRequest = model("v2024", "ObjectMappingBulkCreateRequest")
