# Written by `make stubs` from schema/; change it there.
"""The task of an aggregation of accounts."""

from sailpoint._core import model

__all__ = ["LoadAccountsTaskTask"]

LoadAccountsTaskTask = model("v2024", "LoadAccountsTaskTask")
