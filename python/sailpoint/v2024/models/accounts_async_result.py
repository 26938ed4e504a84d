# Written by `make stubs` from schema/; change it there.
"""Accounts async result."""

from sailpoint._core import model

__all__ = ["AccountsAsyncResult"]

AccountsAsyncResult = model("v2024", "AccountsAsyncResult")
