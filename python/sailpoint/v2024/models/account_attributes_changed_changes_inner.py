# Written by `make stubs` from schema/; change it there.
"""Account attributes changed changes inner."""

from sailpoint._core import model

__all__ = ["AccountAttributesChangedChangesInner"]

AccountAttributesChangedChangesInner = model("v2024", "AccountAttributesChangedChangesInner")
