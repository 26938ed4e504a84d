# Written by `make stubs` from schema/; change it there.
"""Accounts selection request."""

from sailpoint._core import model

__all__ = ["AccountsSelectionRequest"]

AccountsSelectionRequest = model("v2024", "AccountsSelectionRequest")
