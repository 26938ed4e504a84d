# Written by `make stubs` from schema/; change it there.
"""Identity attributes changed."""

from sailpoint._core import model

__all__ = ["IdentityAttributesChanged"]

IdentityAttributesChanged = model("v2024", "IdentityAttributesChanged")
