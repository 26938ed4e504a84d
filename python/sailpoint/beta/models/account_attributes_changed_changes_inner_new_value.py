# Generated from schema/.
"""Account attributes changed changes inner new value."""

from sailpoint.beta.models import AccountAttributesChangedChangesInnerNewValue

__all__ = ["AccountAttributesChangedChangesInnerNewValue"]
