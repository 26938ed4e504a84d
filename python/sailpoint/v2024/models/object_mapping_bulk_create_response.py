# Written by `make stubs` from schema/; change it there.
"""Object mapping bulk create response."""

from sailpoint._core import model

__all__ = ["ObjectMappingBulkCreateResponse"]

ObjectMappingBulkCreateResponse = model("v2024", "ObjectMappingBulkCreateResponse")
