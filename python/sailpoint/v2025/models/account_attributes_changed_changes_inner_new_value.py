# Generated from schema/.
"""Account attributes changed changes inner new value."""

from sailpoint.v2025.models import AccountAttributesChangedChangesInnerNewValue

__all__ = ["AccountAttributesChangedChangesInnerNewValue"]
