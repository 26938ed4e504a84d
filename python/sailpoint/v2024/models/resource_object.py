# Written by `make stubs` from schema/; change it there.
"""Resource object."""

from sailpoint._core import model

__all__ = ["ResourceObject"]

ResourceObject = model("v2024", "ResourceObject")
