# Written by `make stubs` from schema/; change it there.
"""One change to an object (RFC 6902)."""

from sailpoint._core import model

__all__ = ["JsonPatchOperation"]

JsonPatchOperation = model("v2024", "JsonPatchOperation")
