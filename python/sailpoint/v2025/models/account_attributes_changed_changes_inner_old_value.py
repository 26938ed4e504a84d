# Generated from schema/.
"""Account attributes changed changes inner old value."""

from sailpoint.v2025.models import AccountAttributesChangedChangesInnerOldValue

__all__ = ["AccountAttributesChangedChangesInnerOldValue"]
