# Written by `make stubs` from schema/; change it there.
"""Load accounts task task returns inner."""

from sailpoint._core import model

__all__ = ["LoadAccountsTaskTaskReturnsInner"]

LoadAccountsTaskTaskReturnsInner = model("v2024", "LoadAccountsTaskTaskReturnsInner")
