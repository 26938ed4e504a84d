# Written by `make stubs` from schema/; change it there.
"""Identity attributes changed changes inner."""

from sailpoint._core import model

__all__ = ["IdentityAttributesChangedChangesInner"]

IdentityAttributesChangedChangesInner = model("v2024", "IdentityAttributesChangedChangesInner")
