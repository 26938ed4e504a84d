# Written by `make stubs` from schema/; change it there.
"""Accounts selection response."""

from sailpoint._core import model

__all__ = ["AccountsSelectionResponse"]

AccountsSelectionResponse = model("v2024", "AccountsSelectionResponse")
