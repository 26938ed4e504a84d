# Written by `make stubs` from schema/; change it there.
"""Identity attributes changed changes inner old value."""

from sailpoint._core import model

__all__ = ["IdentityAttributesChangedChangesInnerOldValue"]

IdentityAttributesChangedChangesInnerOldValue = model("v2024", "IdentityAttributesChangedChangesInnerOldValue")
