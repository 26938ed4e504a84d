# Written by `make stubs` from schema/; change it there.
"""Account attributes changed changes inner old value."""

from sailpoint._core import model

__all__ = ["AccountAttributesChangedChangesInnerOldValue"]

AccountAttributesChangedChangesInnerOldValue = model("v2024", "AccountAttributesChangedChangesInnerOldValue")
