# Generated from schema/.
"""Public identities api: the operations of this family."""

from sailpoint._core import api

__all__ = ["PublicIdentitiesApi"]

PublicIdentitiesApi = api("v3", "PublicIdentitiesApi", asynchronous=True)
