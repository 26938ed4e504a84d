# Written by `make stubs` from schema/; change it there.
"""Account attributes changed changes inner new value."""

from sailpoint._core import model

__all__ = ["AccountAttributesChangedChangesInnerNewValue"]

AccountAttributesChangedChangesInnerNewValue = model("v2024", "AccountAttributesChangedChangesInnerNewValue")
