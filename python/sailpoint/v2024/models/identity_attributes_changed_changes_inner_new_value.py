# Written by `make stubs` from schema/; change it there.
"""Identity attributes changed changes inner new value."""

from sailpoint._core import model

__all__ = ["IdentityAttributesChangedChangesInnerNewValue"]

IdentityAttributesChangedChangesInnerNewValue = model("v2024", "IdentityAttributesChangedChangesInnerNewValue")
