# Written by `make stubs` from schema/; change it there.
"""Account correlated account."""

from sailpoint._core import model

__all__ = ["AccountCorrelatedAccount"]

AccountCorrelatedAccount = model("v2024", "AccountCorrelatedAccount")
