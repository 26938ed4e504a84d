# Generated from schema/.
"""Account attributes changed changes inner old value."""

from sailpoint.beta.models import AccountAttributesChangedChangesInnerOldValue

__all__ = ["AccountAttributesChangedChangesInnerOldValue"]
