# Written by `make stubs` from schema/; change it there.
"""Account attributes changed identity."""

from sailpoint._core import model

__all__ = ["AccountAttributesChangedIdentity"]

AccountAttributesChangedIdentity = model("v2024", "AccountAttributesChangedIdentity")
