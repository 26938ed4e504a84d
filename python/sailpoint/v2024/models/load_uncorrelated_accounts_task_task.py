# Written by `make stubs` from schema/; change it there.
"""Load uncorrelated accounts task task."""

from sailpoint._core import model

__all__ = ["LoadUncorrelatedAccountsTaskTask"]

LoadUncorrelatedAccountsTaskTask = model("v2024", "LoadUncorrelatedAccountsTaskTask")
