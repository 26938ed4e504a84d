# Written by `make stubs` from schema/; change it there.
"""Accounts api: the operations of this family."""

from sailpoint._core import api

__all__ = ["AccountsApi"]

AccountsApi = api("v2024", "AccountsApi")
