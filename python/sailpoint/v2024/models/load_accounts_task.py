# Written by `make stubs` from schema/; change it there.
"""The result of starting an aggregation of accounts."""

from sailpoint._core import model

__all__ = ["LoadAccountsTask"]

LoadAccountsTask = model("v2024", "LoadAccountsTask")
