# Written by `make stubs` from schema/; change it there.
"""Identity attributes changed changes inner old value one of value."""

from sailpoint._core import model

__all__ = ["IdentityAttributesChangedChangesInnerOldValueOneOfValue"]

IdentityAttributesChangedChangesInnerOldValueOneOfValue = model("v2024", "IdentityAttributesChangedChangesInnerOldValueOneOfValue")
