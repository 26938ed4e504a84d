# Generated from schema/.
"""Identity attributes changed changes inner old value."""

from sailpoint.v2025.models import IdentityAttributesChangedChangesInnerOldValue

__all__ = ["IdentityAttributesChangedChangesInnerOldValue"]
