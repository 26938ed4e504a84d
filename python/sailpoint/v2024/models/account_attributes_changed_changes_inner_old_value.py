# Generated from schema/.
"""Account attributes changed changes inner old value."""

from sailpoint.v2024.models import AccountAttributesChangedChangesInnerOldValue

__all__ = ["AccountAttributesChangedChangesInnerOldValue"]
