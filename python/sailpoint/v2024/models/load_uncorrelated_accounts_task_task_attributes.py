# Written by `make stubs` from schema/; change it there.
"""Load uncorrelated accounts task task attributes."""

from sailpoint._core import model

__all__ = ["LoadUncorrelatedAccountsTaskTaskAttributes"]

LoadUncorrelatedAccountsTaskTaskAttributes = model("v2024", "LoadUncorrelatedAccountsTaskTaskAttributes")
