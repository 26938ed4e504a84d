# Generated from schema/.
"""Identity attributes changed changes inner new value."""

from sailpoint.beta.models import IdentityAttributesChangedChangesInnerNewValue

__all__ = ["IdentityAttributesChangedChangesInnerNewValue"]
