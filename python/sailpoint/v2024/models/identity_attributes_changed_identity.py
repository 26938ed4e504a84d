# Written by `make stubs` from schema/; change it there.
"""Identity attributes changed identity."""

from sailpoint._core import model

__all__ = ["IdentityAttributesChangedIdentity"]

IdentityAttributesChangedIdentity = model("v2024", "IdentityAttributesChangedIdentity")
