# Written by `make stubs` from schema/; change it there.
"""Identity attribute names."""

from sailpoint._core import model

__all__ = ["IdentityAttributeNames"]

IdentityAttributeNames = model("v2024", "IdentityAttributeNames")
