# Generated from schema/.
"""Public identities api: the operations of this family."""

from sailpoint._core import api

__all__ = ["PublicIdentitiesApi"]

PublicIdentitiesApi = api("v2025", "PublicIdentitiesApi", asynchronous=True)
