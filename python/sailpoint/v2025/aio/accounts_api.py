# Generated from schema/.
"""Read and manage accounts on sources."""

from sailpoint._core import api

__all__ = ["AccountsApi"]

AccountsApi = api("v2025", "AccountsApi", asynchronous=True)
