# Written by `make stubs` from schema/; change it there.
"""The mapping of one identity attribute."""

from sailpoint._core import model

__all__ = ["IdentityAttributeTransform"]

IdentityAttributeTransform = model("v2024", "IdentityAttributeTransform")
