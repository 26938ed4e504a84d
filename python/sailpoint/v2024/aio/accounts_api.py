# Written by `make stubs` from schema/; change it there.
"""Accounts: the operations of this family."""

from sailpoint._core import api

__all__ = ["AccountsApi"]

AccountsApi = api("v2024", "AccountsApi", asynchronous=True)
