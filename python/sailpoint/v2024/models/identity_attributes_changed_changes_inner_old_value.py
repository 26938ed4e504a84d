# Generated from schema/.
"""Identity attributes changed changes inner old value."""

from sailpoint.v2024.models import IdentityAttributesChangedChangesInnerOldValue

__all__ = ["IdentityAttributesChangedChangesInnerOldValue"]
