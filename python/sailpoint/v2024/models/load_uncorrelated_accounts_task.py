# Written by `make stubs` from schema/; change it there.
"""Load uncorrelated accounts task."""

from sailpoint._core import model

__all__ = ["LoadUncorrelatedAccountsTask"]

LoadUncorrelatedAccountsTask = model("v2024", "LoadUncorrelatedAccountsTask")
