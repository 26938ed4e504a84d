# Generated from schema/.
"""Identity history api: the operations of this family."""

from sailpoint._core import api

__all__ = ["IdentityHistoryApi"]

IdentityHistoryApi = api("v2025", "IdentityHistoryApi", asynchronous=True)
