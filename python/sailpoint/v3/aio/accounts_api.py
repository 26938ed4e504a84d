# Generated from schema/.
"""Read and manage accounts on sources."""

from sailpoint._core import api

__all__ = ["AccountsApi"]

AccountsApi = api("v3", "AccountsApi", asynchronous=True)
