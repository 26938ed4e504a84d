# Written by `make stubs` from schema/; change it there.
"""How one identity attribute gets its value."""

from sailpoint._core import model

__all__ = ["IdentityAttributeTransform"]

IdentityAttributeTransform = model("v2024", "IdentityAttributeTransform")
