# Generated from schema/.
"""Identity attributes changed changes inner old value."""

from sailpoint.beta.models import IdentityAttributesChangedChangesInnerOldValue

__all__ = ["IdentityAttributesChangedChangesInnerOldValue"]
