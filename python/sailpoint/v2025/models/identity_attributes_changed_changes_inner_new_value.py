# Generated from schema/.
"""Identity attributes changed changes inner new value."""

from sailpoint.v2025.models import IdentityAttributesChangedChangesInnerNewValue

__all__ = ["IdentityAttributesChangedChangesInnerNewValue"]
