# Written by `make stubs` from schema/; change it there.
"""Account uncorrelated account."""

from sailpoint._core import model

__all__ = ["AccountUncorrelatedAccount"]

AccountUncorrelatedAccount = model("v2024", "AccountUncorrelatedAccount")
