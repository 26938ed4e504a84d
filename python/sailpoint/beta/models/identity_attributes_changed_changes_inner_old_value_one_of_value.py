# Generated from schema/.
"""Identity attributes changed changes inner old value one of value."""

from sailpoint.beta.models import IdentityAttributesChangedChangesInnerOldValueOneOfValue

__all__ = ["IdentityAttributesChangedChangesInnerOldValueOneOfValue"]
