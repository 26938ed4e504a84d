# Written by `make stubs` from schema/; change it there.
"""Read and manage accounts on sources."""

from sailpoint._core import api

__all__ = ["AccountsApi"]

AccountsApi = api("v3", "AccountsApi")
