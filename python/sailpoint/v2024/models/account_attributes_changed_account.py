# Written by `make stubs` from schema/; change it there.
"""Account attributes changed account."""

from sailpoint._core import model

__all__ = ["AccountAttributesChangedAccount"]

AccountAttributesChangedAccount = model("v2024", "AccountAttributesChangedAccount")
