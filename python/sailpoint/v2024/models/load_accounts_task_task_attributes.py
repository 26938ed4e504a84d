# Written by `make stubs` from schema/; change it there.
"""Load accounts task task attributes."""

from sailpoint._core import model

__all__ = ["LoadAccountsTaskTaskAttributes"]

LoadAccountsTaskTaskAttributes = model("v2024", "LoadAccountsTaskTaskAttributes")
