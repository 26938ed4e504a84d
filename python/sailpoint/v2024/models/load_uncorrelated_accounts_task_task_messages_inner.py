# Written by `make stubs` from schema/; change it there.
"""Load uncorrelated accounts task task messages inner."""

from sailpoint._core import model

__all__ = ["LoadUncorrelatedAccountsTaskTaskMessagesInner"]

LoadUncorrelatedAccountsTaskTaskMessagesInner = model("v2024", "LoadUncorrelatedAccountsTaskTaskMessagesInner")
