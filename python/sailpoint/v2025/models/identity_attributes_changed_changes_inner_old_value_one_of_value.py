# Generated from schema/.
"""Identity attributes changed changes inner old value one of value."""

from sailpoint.v2025.models import IdentityAttributesChangedChangesInnerOldValueOneOfValue

__all__ = ["IdentityAttributesChangedChangesInnerOldValueOneOfValue"]
