# Written by `make stubs` from schema/; change it there.
"""Json patch."""

from sailpoint._core import model

__all__ = ["JsonPatch"]

JsonPatch = model("v2024", "JsonPatch")
